package org.qinglan.app.overview;

import org.qinglan.app.message.Messages;
import org.qinglan.model.standing.Overview.State;

/// How a state is said: a mark and a word, for colour never speaks alone.
public final class StateWord {
    private StateWord() {}

    public static String of(State state, Messages messages) {
        return switch (state) {
            case FINE -> messages.text("state.fine");
            case OPEN -> messages.text("state.open");
            case WAITING -> messages.text("state.waiting");
            case BARRED -> messages.text("state.barred");
        };
    }

    public static String style(State state) {
        return switch (state) {
            case FINE -> "state-fine";
            case OPEN -> "state-open";
            case WAITING -> "state-waiting";
            case BARRED -> "state-barred";
        };
    }
}
