package org.qinglan.app.archive;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Minute;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.model.run.FrozenRun;
import org.qinglan.model.run.RunArchive;
import org.qinglan.model.run.RunArchive.Reopening;
import org.qinglan.model.run.RunSummary;
import org.qinglan.model.scheme.Scheme.Purpose;
import org.qinglan.model.store.SchoolFile;

/// The results of one kind that stand frozen in the school file, the newest first.
public final class ArchiveViewModel {
    private final Purpose kind;
    private final Around around;
    private final Consumer<FrozenRun> reveal;
    private final ObservableList<RunSummary> runs = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private @Nullable SchoolFile school;

    /// @param reveal shows a frozen result where its cells are explained
    public ArchiveViewModel(Purpose kind, Around around, Consumer<FrozenRun> reveal) {
        this.kind = kind;
        this.around = around;
        this.reveal = reveal;
    }

    /// Begins with a school.
    public void open(SchoolFile opened) {
        school = opened;
        runs.clear();
        read.set(false);
        told.set("");
    }

    /// Reads which results there are.
    public void load() {
        SchoolFile open = school;
        if (open != null) {
            told.set("");
            around.background()
                    .run(around.messages().text("archive.reading"), _ -> RunSummary.of(open.runs(), kind), found -> {
                        if (open.equals(school)) {
                            runs.setAll(found);
                            read.set(true);
                        }
                    });
        }
    }

    /// Computes a result again and shows it, or tells why that cannot be.
    void reveal(RunSummary run) {
        SchoolFile open = school;
        if (open != null) {
            told.set("");
            String what = around.messages().text("archive.opening", run.id());
            around.background().run(what, _ -> open.run(run.id()).map(RunArchive::open), found -> {
                if (open.equals(school)) {
                    found.ifPresent(this::show);
                }
            });
        }
    }

    private void show(Reopening reopening) {
        switch (reopening) {
            case Reopening.Opened(var stored, var run) -> reveal.accept(FrozenRun.of(stored, run));
            case Reopening.Refused(var finding) -> told.set(finding.sentence());
        }
    }

    void print(PrintRequest request) {
        around.paper().accept(request);
    }

    /// The minute in which a result was computed, here.
    String at(RunSummary run) {
        return Minute.of(run.at(), around.clock().getZone());
    }

    Purpose kind() {
        return kind;
    }

    ObservableList<RunSummary> runs() {
        return runs;
    }

    /// Whether it is known which results there are.
    ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    /// Why a result could not be shown; empty where none was asked for.
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }
}
