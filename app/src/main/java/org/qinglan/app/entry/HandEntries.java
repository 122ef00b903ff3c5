package org.qinglan.app.entry;

import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.feature.Around;
import org.qinglan.app.message.Messages;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.SchoolFile;

/// Writes what people enter by hand, and takes the last of it back.
public final class HandEntries {
    private final Around around;
    private final String author;
    private final Runnable changed;
    private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper("");
    private @Nullable SchoolFile school;
    private @Nullable Done last;

    /// What was written, with all that is needed to take it back.
    ///
    /// @param after as it stands now; nothing where it was deleted
    /// @param before as it stood; nothing where it is new
    public record Done(
            @Nullable LedgerRecord before, @Nullable LedgerRecord after) {
        LedgerRecord record() {
            LedgerRecord known = after == null ? before : after;
            if (known == null) {
                throw new IllegalStateException("nothing was written");
            }
            return known;
        }
    }

    /// @param author  for the journal
    /// @param changed told when the school file was written
    public HandEntries(Around around, String author, Runnable changed) {
        this.around = around;
        this.author = author;
        this.changed = changed;
    }

    public void open(SchoolFile opened) {
        school = opened;
        forget();
    }

    /// Something else was written: what was entered before may no longer be as it was.
    public void forget() {
        remember(null);
    }

    /// What would be taken back, in the reader's words; empty where nothing can be.
    public ReadOnlyStringProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /// Writes; to be called by the worker.
    ///
    /// @throws org.qinglan.model.store.SchoolFileException with a sentence for the clerk if it is refused
    public Done write(SchoolFile open, Task task, Map<String, Value> values, String reason) {
        return switch (task) {
            case Task.Add(var ledger, var teacher, var _) -> {
                long id = open.add(ledger, teacher, values, author, reason);
                yield new Done(null, new LedgerRecord(id, ledger, teacher, values, null));
            }
            case Task.Correct(var before) -> {
                open.correct(before, values, author, reason);
                yield new Done(
                        before,
                        new LedgerRecord(before.id(), before.ledger(), before.teacher(), values, before.source()));
            }
            case Task.Delete(var before) -> {
                open.delete(before, author, reason);
                yield new Done(before, null);
            }
        };
    }

    /// The screen hears of what was written.
    public void written(Done done) {
        changed.run();
        remember(done.record().ledger().appendOnly() ? null : done);
    }

    /// Takes the last entry back by the opposite of it.
    public void undo() {
        SchoolFile open = school;
        Done done = last;
        if (open == null || done == null) {
            return;
        }
        String what = undoable.get();
        remember(null);
        around.background().run(what, _ -> reverse(open, done), _ -> changed.run());
    }

    private Done reverse(SchoolFile open, Done done) {
        String reason = around.messages().text("entry.undo-reason");
        LedgerRecord before = done.before();
        LedgerRecord after = done.after();
        if (after == null) {
            LedgerRecord gone = done.record();
            return write(open, new Task.Add(gone.ledger(), gone.teacher(), Map.of()), gone.values(), reason);
        }
        return before == null
                ? write(open, new Task.Delete(after), Map.of(), reason)
                : write(open, new Task.Correct(after), before.values(), reason);
    }

    private void remember(@Nullable Done done) {
        last = done;
        undoable.set(done == null ? "" : name(done));
    }

    private String name(Done done) {
        Messages messages = around.messages();
        Ledger ledger = done.record().ledger();
        if (done.after() == null) {
            return messages.text("entry.undo-delete", ledger.name());
        }
        return done.before() == null
                ? messages.text("entry.undo-add", ledger.name())
                : messages.text("entry.undo-correct", ledger.name());
    }
}
