package org.qinglan.app.laboratory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.laboratory.Effects;
import org.qinglan.model.laboratory.LastRun;
import org.qinglan.model.laboratory.Material;
import org.qinglan.model.laboratory.Trial;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.Scheme.Purpose;
import org.qinglan.model.scheme.SchemeFailure;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;

/// Tries schemes on the worker's thread. Only the last that was asked for is shown; those before it stop.
final class TrialWork {
    private final Features.Rules rules;
    private final Around around;
    private final AtomicInteger newest = new AtomicInteger();
    private @Nullable Material material;
    private @Nullable LastOf last;

    TrialWork(Features.Rules rules, Around around) {
        this.rules = rules;
        this.around = around;
    }

    /// What is to be tried.
    record Wanted(SchoolFile school, Scheme before, Scheme after) {}

    /// A result, or why there is none.
    sealed interface Outcome {
        record Tried(Trial trial) implements Outcome {}

        record Refused(Finding finding) implements Outcome {}
    }

    /// The last frozen run, kept so that it is not opened again for every letter typed.
    private record LastOf(Purpose purpose, Optional<ComputedRun> run) {}

    /// The data have changed, or the school.
    synchronized void forget() {
        newest.incrementAndGet();
        material = null;
        last = null;
    }

    /// @param stopped told when the work was given up
    void start(Wanted wanted, Consumer<Outcome> done, Runnable stopped) {
        int mine = newest.incrementAndGet();
        LocalDate today = around.today();
        around.background()
                .run(
                        around.messages().text("laboratory.trying"),
                        progress -> attempt(wanted, today, new Newest(progress, mine)),
                        outcome -> {
                            if (mine == newest.get()) {
                                done.accept(outcome);
                            }
                        },
                        () -> {
                            if (mine == newest.get()) {
                                stopped.run();
                            }
                        });
    }

    private Outcome attempt(Wanted wanted, LocalDate today, Progress progress) {
        progress.check();
        try {
            ComputedRun lastRun = last(wanted).orElse(null);
            return new Outcome.Tried(
                    Trial.of(wanted.before(), wanted.after(), material(wanted.school(), today), lastRun, progress));
        } catch (SchemeFailure failure) {
            return new Outcome.Refused(failure.finding());
        }
    }

    private synchronized Material material(SchoolFile school, LocalDate today) {
        if (material == null) {
            Situation situation = rules.situation(school, today);
            material = new Material(situation.records(), situation.roster());
        }
        return material;
    }

    private synchronized Optional<ComputedRun> last(Wanted wanted) {
        Purpose purpose = wanted.after().purpose();
        if (last == null || last.purpose() != purpose) {
            last = new LastOf(purpose, LastRun.of(wanted.school(), purpose));
        }
        return last.run();
    }

    /// What each change does; must be called on the worker's thread.
    Effects effects(Trial trial, SchoolFile school) {
        return trial.effects(material(school, around.today()), Progress.NONE);
    }

    /// Stops when something newer is wanted.
    private final class Newest implements Progress {
        private final Progress progress;
        private final int mine;

        Newest(Progress progress, int mine) {
            this.progress = progress;
            this.mine = mine;
        }

        @Override
        public void report(long done, long total) {
            progress.report(done, total);
        }

        @Override
        public boolean cancelled() {
            return mine != newest.get() || progress.cancelled();
        }
    }
}
