package org.qinglan.app.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Where the reader was, to go back to and forward again.
///
/// @param <P> one place
final class History<P> {
    private static final int MOST = 50;

    private final Deque<P> before = new ArrayDeque<>();
    private final Deque<P> after = new ArrayDeque<>();

    /// The reader leaves `place` for another one of her own choice; what was ahead is gone.
    void leave(P place) {
        after.clear();
        before.push(place);
        if (before.size() > MOST) {
            before.removeLast();
        }
    }

    /// The place before `here`; empty where there is none.
    Optional<P> back(P here) {
        return move(before, after, here);
    }

    /// The place that was left by going back.
    Optional<P> forward(P here) {
        return move(after, before, here);
    }

    void clear() {
        before.clear();
        after.clear();
    }

    private Optional<P> move(Deque<P> from, Deque<P> to, P here) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(here);
        return Optional.of(from.pop());
    }
}
