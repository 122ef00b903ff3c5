package org.qinglan.app.cycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.entry.EntryViewModel;
import org.qinglan.app.entry.HandEntries;
import org.qinglan.app.entry.Task;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.model.appraisal.AppraisalCycle;
import org.qinglan.model.appraisal.AppraisalLedger;
import org.qinglan.model.appraisal.Obstacle;
import org.qinglan.model.appraisal.Stage;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.store.SchoolFile;

/// The steps of an appraisal: begin a cycle, lead it from stage to stage, close it, begin a new version.
public final class CycleViewModel {
    /// Before this month the year that is appraised is the one before.
    private static final int FIRST_MONTH_OF_OWN_YEAR = 9;

    private final Features features;
    private final Around around;
    private final HandEntries entries;
    private final EntryViewModel entry;
    private final Runnable changed;
    private final ObjectProperty<String> kind = new SimpleObjectProperty<>(kinds().getFirst());
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Standing> standing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private @Nullable SchoolFile school;

    /// How a kind of appraisal stands.
    ///
    /// @param cycle     the newest; nothing where there is none yet
    /// @param obstacles before its next stage
    record Standing(@Nullable AppraisalCycle cycle, List<Obstacle> obstacles) {
        static Standing of(Optional<AppraisalCycle> cycle) {
            return new Standing(
                    cycle.orElse(null), cycle.map(AppraisalCycle::obstacles).orElse(List.of()));
        }

        Optional<Stage> next() {
            return cycle == null ? Optional.empty() : cycle.next();
        }
    }

    /// @param changed told when a stage was written
    public CycleViewModel(Features features, Around around, HandEntries entries, Runnable changed) {
        this.features = features;
        this.around = around;
        this.entries = entries;
        this.changed = changed;
        entry = new EntryViewModel(features, around, entries);
        kind.subscribe((_, _) -> load());
    }

    static List<String> kinds() {
        return AppraisalLedger.CYCLE.field("kind").words();
    }

    public void open(SchoolFile opened) {
        school = opened;
        entry.open(opened);
        standing.set(null);
        told.set("");
        reason.set("");
    }

    /// Reads the newest cycle of the chosen kind.
    public void load() {
        SchoolFile open = school;
        String wanted = kind.get();
        if (open != null) {
            around.background()
                    .run(
                            around.messages().text("cycle.reading"),
                            _ -> Standing.of(
                                    AppraisalCycle.latest(features.rules().situation(open, around.today()), wanted)),
                            read -> {
                                if (wanted.equals(kind.get())) {
                                    standing.set(read);
                                }
                            });
        }
    }

    ObjectProperty<String> kind() {
        return kind;
    }

    /// Why a closed cycle is opened anew.
    StringProperty reason() {
        return reason;
    }

    ReadOnlyObjectProperty<@Nullable Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    EntryViewModel entry() {
        return entry;
    }

    /// Opens the sheet of a new cycle.
    void begin() {
        int year = around.today().getMonthValue() < FIRST_MONTH_OF_OWN_YEAR
                ? around.today().getYear() - 1
                : around.today().getYear();
        Map<String, Value> values = new HashMap<>();
        values.put("year", Value.of(year));
        values.put("kind", Value.of(kind.get()));
        values.put("version", Value.of(1));
        values.put("stage", Value.of(Stage.BALLOT.term()));
        entry.begin(new Task.Add(AppraisalLedger.CYCLE, 0, values));
    }

    /// Opens the sheet of the cycle itself: head counts, days, share.
    void correct() {
        Standing now = standing.get();
        if (now != null && now.cycle() != null) {
            entry.begin(new Task.Correct(now.cycle().record()));
        }
    }

    /// Leads the cycle into its next stage where nothing stands before it.
    void advance() {
        Standing now = standing.get();
        if (now != null && now.cycle() != null && now.obstacles().isEmpty()) {
            AppraisalCycle cycle = now.cycle();
            write(cycle.advance(), around.messages().text("cycle.advanced", cycle.display()));
        }
    }

    /// Begins a new version of a closed cycle.
    void reopen() {
        Standing now = standing.get();
        if (now == null || now.cycle() == null) {
            return;
        }
        if (reason.get().isBlank()) {
            told.set(around.messages().text("cycle.reason-missing"));
        } else {
            write(
                    now.cycle().reopen(reason.get().strip()),
                    around.messages().text("cycle.reopened", now.cycle().display()));
        }
    }

    private void write(List<RecordChange> changes, String why) {
        SchoolFile open = school;
        if (open != null) {
            around.background().run(why, progress -> entries.write(open, changes, why, progress), _ -> {
                told.set(why);
                reason.set("");
                changed.run();
            });
        }
    }
}
