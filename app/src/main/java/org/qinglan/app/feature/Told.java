package org.qinglan.app.feature;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.qinglan.app.notice.Notice;
import org.qinglan.app.task.Work;
import org.qinglan.reports.book.Writing;

/// Writes files that somebody asked for and tells how it went, in one line.
public final class Told {
    private final Around around;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    public Told(Around around) {
        this.around = around;
    }

    /// What was last written, or why nothing was; empty where nothing was asked for.
    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    public void clear() {
        text.set("");
    }

    /// Asks where the file shall be and writes it.
    ///
    /// @param name file name with its ending
    public void write(String name, Job job) {
        around.dialogs().chooseTarget(name).ifPresent(target -> start(target, _ -> job.write(target)));
    }

    /// Writes one file.
    @FunctionalInterface
    public interface Job {
        Writing write(Path target);
    }

    private void start(Path target, Work<Writing> work) {
        String what = around.messages().text("shell.writing", String.valueOf(target.getFileName()));
        around.background().run(what, work, this::tell);
    }

    private void tell(Writing writing) {
        switch (writing) {
            case Writing.Done(var file, var _) -> {
                String told = around.messages().text("shell.written", file);
                text.set(told);
                LocalTime now = LocalTime.now(around.clock()).truncatedTo(ChronoUnit.MINUTES);
                around.manners().written().add(file, now);
                around.notices().done(told, open(file));
            }
            case Writing.Refused(var finding) -> text.set(finding.sentence());
        }
    }

    private Notice.Action open(Path file) {
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
        return new Notice.Action(around.messages().text("notice.open-folder"), () -> around.dialogs()
                .showFolder(folder));
    }
}
