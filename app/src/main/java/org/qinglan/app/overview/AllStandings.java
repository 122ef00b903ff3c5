package org.qinglan.app.overview;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;

/// Every overview of a school, made once until something changes.
public final class AllStandings {
    private final Features features;
    private final Around around;
    private @Nullable SchoolFile school;
    private @Nullable List<Standing> made;

    /// One overview of all.
    public record Standing(OverviewMaker maker, Overview overview) {}

    public AllStandings(Features features, Around around) {
        this.features = features;
        this.around = around;
    }

    public void open(SchoolFile opened) {
        school = opened;
        forget();
    }

    /// Something changed: what was made is no longer true.
    public void forget() {
        made = null;
    }

    /// Hands over every overview, at once where they are made already.
    ///
    /// @param stopped called where somebody stopped it
    public void ask(Consumer<List<Standing>> answer, Runnable stopped) {
        SchoolFile open = school;
        List<Standing> known = made;
        if (known != null) {
            answer.accept(known);
        } else if (open != null) {
            around.background()
                    .run(
                            around.messages().text("overview.making-all"),
                            progress -> make(open, progress),
                            all -> {
                                made = all;
                                answer.accept(all);
                            },
                            stopped);
        }
    }

    private List<Standing> make(SchoolFile open, Progress progress) {
        Situation situation = features.rules().situation(open, around.today());
        int[] done = {0};
        return features.overviews().stream()
                .map(maker -> {
                    progress.check();
                    progress.report(done[0]++, features.overviews().size());
                    return new Standing(maker, maker.make(situation));
                })
                .toList();
    }
}
