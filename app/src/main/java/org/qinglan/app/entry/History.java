package org.qinglan.app.entry;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;

/// The steps that can be taken back and those that can be made again, newest first.
final class History {
    /// As many as nobody takes back one by one.
    static final int MOST = 200;

    private final Messages messages;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoable = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper ended = new ReadOnlyStringWrapper("");

    History(Messages messages) {
        this.messages = messages;
    }

    /// A new step: what was taken back before cannot be made again.
    void add(Step step) {
        undone.clear();
        done.push(step);
        if (done.size() > MOST) {
            done.removeLast();
        }
        ended.set("");
        tell();
    }

    /// @param why nothing can be taken back from here on; empty where nothing was written yet
    void forget(String why) {
        done.clear();
        undone.clear();
        ended.set(why);
        tell();
    }

    @Nullable
    Step lastDone() {
        return done.peek();
    }

    @Nullable
    Step lastUndone() {
        return undone.peek();
    }

    /// The last step was taken back; an import is read from its workbooks again, not made again from here.
    void movedBack() {
        Step step = done.pop();
        if (step instanceof Step.Imported) {
            undone.clear();
        } else {
            undone.push(step);
        }
        tell();
    }

    void movedOn() {
        done.push(undone.pop());
        tell();
    }

    private void tell() {
        Step back = done.peek();
        Step on = undone.peek();
        undoable.set(back == null ? "" : messages.text("entry.undo", back.name()));
        redoable.set(on == null ? "" : messages.text("entry.redo", on.name()));
    }

    ReadOnlyStringProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyStringProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    ReadOnlyStringProperty ended() {
        return ended.getReadOnlyProperty();
    }
}
