package org.qinglan.app.notice;

import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The one place through which the reader is told things that need no answer.
///
/// Trouble with the school file itself stands in the banner, trouble with a field at the field.
public final class Notices {
    /// More are not read by anybody.
    static final int KEPT = 30;

    private static final int SHOWN = 3;

    private final Clock clock;
    private final ObservableList<Notice> shown = FXCollections.observableArrayList();
    private final ObservableList<Notice> kept = FXCollections.observableArrayList();

    public Notices(Clock clock) {
        this.clock = clock;
    }

    /// Tells that something is done.
    public void done(String text) {
        tell(Notice.Kind.DONE, text, null);
    }

    /// Tells that something is done and offers what may come next.
    public void done(String text, Notice.Action action) {
        tell(Notice.Kind.DONE, text, action);
    }

    /// Tells that something did not work, and how to go on.
    public void trouble(String text) {
        tell(Notice.Kind.TROUBLE, text, null);
    }

    private void tell(Notice.Kind kind, String text, Notice.@Nullable Action action) {
        Notice notice = new Notice(kind, text, LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES), action);
        // The same sentence twice is one that came again.
        shown.removeIf(before -> before.text().equals(text));
        shown.add(notice);
        if (shown.size() > SHOWN) {
            shown.removeFirst();
        }
        kept.addFirst(notice);
        if (kept.size() > KEPT) {
            kept.removeLast();
        }
    }

    /// Takes a notice from the window; it stays in the list of the last ones.
    public void dismiss(Notice notice) {
        shown.remove(notice);
    }

    /// Those in the window, the newest last.
    public ObservableList<Notice> shown() {
        return FXCollections.unmodifiableObservableList(shown);
    }

    /// The last ones, the newest first.
    public ObservableList<Notice> kept() {
        return FXCollections.unmodifiableObservableList(kept);
    }
}
