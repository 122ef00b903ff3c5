package org.qinglan.app.intake;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.dialog.Dialogs;
import org.qinglan.app.entry.HandEntries;
import org.qinglan.app.message.Messages;
import org.qinglan.app.task.Background;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.ImportReceipt;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.reports.intake.IntakeResult;

/// The import page: choose, look, store.
public final class ImportViewModel {
    private final ImportService service;
    private final Background background;
    private final Dialogs dialogs;
    private final Messages messages;
    private final HandEntries entries;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Choosing());
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final String author;
    private @Nullable SchoolFile school;

    /// Where the reader stands.
    public sealed interface Stage {
        /// The school is made up; whoever brings real files is asked first.
        ///
        /// @param waiting what was dropped onto the window meanwhile
        record Doubting(List<Path> waiting) implements Stage {
            public Doubting {
                waiting = List.copyOf(waiting);
            }
        }

        record Choosing() implements Stage {}

        /// @param what is being done
        record Working(String what) implements Stage {}

        record Reviewing(IntakeResult reading) implements Stage {}

        record Done(IntakeResult reading, ImportReceipt receipt) implements Stage {}
    }

    /// What the page needs of the window.
    ///
    /// @param author who imports, for the journal
    /// @param entries told when the school file has changed
    public record Surroundings(
            Background background, Dialogs dialogs, Messages messages, String author, HandEntries entries) {}

    public ImportViewModel(ImportService service, Surroundings surroundings) {
        this.service = service;
        this.background = surroundings.background();
        this.dialogs = surroundings.dialogs();
        this.messages = surroundings.messages();
        this.author = surroundings.author();
        this.entries = surroundings.entries();
    }

    /// @param isSample whether the school is made up; nothing is read into it before somebody says that it shall
    public void open(SchoolFile opened, boolean isSample) {
        school = opened;
        restart();
        if (isSample) {
            stage.set(new Stage.Doubting(List.of()));
        }
    }

    /// Somebody wants to import into the school that is made up.
    void importAnyway() {
        if (stage.get() instanceof Stage.Doubting(var waiting)) {
            restart();
            if (!waiting.isEmpty()) {
                read(waiting);
            }
        }
    }

    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// The last thing to tell, empty where there is none.
    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /// Asks for workbooks and reads them.
    public void choose() {
        if (stage.get() instanceof Stage.Doubting) {
            return;
        }
        List<Path> workbooks = dialogs.chooseWorkbooks();
        if (!workbooks.isEmpty()) {
            read(workbooks);
        }
    }

    /// Reads workbooks, e.g. those dropped onto the page.
    public void read(List<Path> workbooks) {
        SchoolFile open = school;
        if (open == null || stage.get() instanceof Stage.Working) {
            return;
        }
        if (stage.get() instanceof Stage.Doubting) {
            stage.set(new Stage.Doubting(workbooks));
            return;
        }
        String what = messages.text("import.reading", workbooks.size());
        work(what);
        background.run(
                what,
                progress -> service.read(workbooks, open, progress),
                reading -> stage.set(new Stage.Reviewing(reading)),
                this::stopped);
    }

    void store() {
        SchoolFile open = school;
        if (open == null || !(stage.get() instanceof Stage.Reviewing(var reading))) {
            return;
        }
        String what = messages.text("import.storing", reading.batch().rows().size());
        work(what);
        background.run(
                what,
                progress -> service.store(reading, open, progress),
                receipt -> {
                    stage.set(new Stage.Done(reading, receipt));
                    entries.imported(receipt.batch());
                },
                () -> {
                    stage.set(new Stage.Reviewing(reading));
                    notice.set(messages.text("import.nothing-stored"));
                });
    }

    void undo() {
        SchoolFile open = school;
        if (open == null || !(stage.get() instanceof Stage.Done done)) {
            return;
        }
        background.run(
                messages.text("import.undoing"),
                _ -> open.undoImport(done.receipt().batch(), author),
                hindrances -> undone(done.receipt().batch(), hindrances));
    }

    void writeProblems(IntakeResult reading) {
        dialogs.chooseProblemWorkbook()
                .ifPresent(target -> background.run(
                        messages.text("import.writing-problems"),
                        _ -> {
                            service.writeProblems(reading, target);
                            return target;
                        },
                        written -> notice.set(messages.text("import.problems-written", written))));
    }

    void cancel() {
        background.cancel();
    }

    void restart() {
        notice.set("");
        stage.set(new Stage.Choosing());
    }

    private void work(String what) {
        notice.set("");
        stage.set(new Stage.Working(what));
    }

    private void stopped() {
        restart();
        notice.set(messages.text("import.nothing-stored"));
    }

    private void undone(long batch, List<Finding> hindrances) {
        if (hindrances.isEmpty()) {
            restart();
            notice.set(messages.text("import.undone"));
            entries.importTakenBack(batch);
        } else {
            notice.set(hindrances.getFirst().sentence());
        }
    }
}
