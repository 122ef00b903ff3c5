package org.qinglan.app.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.feature.Around;
import org.qinglan.app.message.Messages;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.SchoolFileException;

/// Writes what people enter by hand, takes it back step by step and makes it again.
public final class HandEntries {
    private final Around around;
    private final String author;
    private final Runnable changed;
    private final History history;
    private final Retracing retracing;

    /// One record that was written, with all that is needed to take it back.
    ///
    /// @param before as it stood; nothing where it is new
    /// @param after as it stands now; nothing where it was deleted
    public record Done(
            @Nullable LedgerRecord before, @Nullable LedgerRecord after) {
        LedgerRecord record() {
            LedgerRecord known = after == null ? before : after;
            if (known == null) {
                throw new IllegalStateException("nothing was written");
            }
            return known;
        }

        Done reversed() {
            return new Done(after, before);
        }

        /// What leads from before to after.
        RecordChange change(Renumbered numbers) {
            LedgerRecord now = numbers.today(record());
            if (after == null) {
                return new RecordChange.Delete(now);
            }
            return before == null
                    ? new RecordChange.Add(now.ledger(), now.teacher(), now.values(), now.source())
                    : new RecordChange.Correct(now, now.values());
        }
    }

    /// @param author  for the journal
    /// @param changed told when the school file was written
    public HandEntries(Around around, String author, Runnable changed) {
        this.around = around;
        this.author = author;
        this.changed = changed;
        this.history = new History(around.messages());
        this.retracing = new Retracing(around, author, history, changed);
    }

    public void open(SchoolFile opened) {
        retracing.open(opened);
        history.forget("");
    }

    /// Something else was written: what was entered before may no longer be as it was.
    public void forget() {
        history.forget(around.messages().text("entry.ended-elsewhere"));
    }

    /// What would be taken back, in the reader's words; empty where nothing can be.
    public ReadOnlyStringProperty undoable() {
        return history.undoable();
    }

    /// What would be made again, in the reader's words; empty where nothing can be.
    public ReadOnlyStringProperty redoable() {
        return history.redoable();
    }

    /// Why the last thing that was written cannot be taken back; empty where it can, or nothing was written.
    public ReadOnlyStringProperty ended() {
        return history.ended();
    }

    /// Writes one record; to be called by the worker.
    ///
    /// @throws SchoolFileException with a sentence for the clerk if it is refused
    public Done write(SchoolFile open, Task task, Map<String, Value> values, String reason) {
        return write(open, List.of(task.change(values)), reason, Progress.NONE).getFirst();
    }

    /// Writes all records or none; to be called by the worker.
    ///
    /// @throws SchoolFileException with every change that is refused
    public List<Done> write(SchoolFile open, List<RecordChange> changes, String reason, Progress progress) {
        List<Long> numbers = open.write(changes, author, reason, progress);
        List<Done> done = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            done.add(done(changes.get(i), numbers.get(i)));
        }
        return done;
    }

    private static Done done(RecordChange change, long number) {
        return switch (change) {
            case RecordChange.Add(var ledger, var teacher, var values, var source) ->
                new Done(null, new LedgerRecord(number, ledger, teacher, values, source));
            case RecordChange.Correct(var before, var values) ->
                new Done(
                        before,
                        new LedgerRecord(before.id(), before.ledger(), before.teacher(), values, before.source()));
            case RecordChange.Delete(var before) -> new Done(before, null);
        };
    }

    /// The screen hears of a record that was written.
    public void written(Done done) {
        written(name(done), List.of(done));
    }

    /// The screen hears of records that were written together.
    ///
    /// @param name what was done, in the reader's words
    public void written(String name, List<Done> done) {
        changed.run();
        done.stream()
                .map(one -> one.record().ledger())
                .filter(Ledger::appendOnly)
                .findFirst()
                .ifPresentOrElse(
                        kept -> history.forget(around.messages().text("entry.ended-append-only", kept.name())),
                        () -> history.add(new Step.Written(name, done)));
    }

    /// The screen hears of an import.
    ///
    /// @param batch its number in the file, 0 where nothing was stored
    public void imported(long batch) {
        changed.run();
        if (batch > 0) {
            history.add(new Step.Imported(around.messages().text("entry.step-import"), batch));
        }
    }

    /// The screen hears that an import was taken back by something other than [#undo].
    public void importTakenBack(long batch) {
        changed.run();
        if (history.lastDone() instanceof Step.Imported(var _, var last) && last == batch) {
            history.movedBack();
        } else {
            forget();
        }
    }

    /// Takes the last step back by the opposite of it.
    public void undo() {
        retracing.undo();
    }

    /// Makes the step again that was last taken back.
    public void redo() {
        retracing.redo();
    }

    private String name(Done done) {
        Messages messages = around.messages();
        Ledger ledger = done.record().ledger();
        if (done.after() == null) {
            return messages.text("entry.step-delete", ledger.name());
        }
        return done.before() == null
                ? messages.text("entry.step-add", ledger.name())
                : messages.text("entry.step-correct", ledger.name());
    }
}
