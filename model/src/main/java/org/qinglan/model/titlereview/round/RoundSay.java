package org.qinglan.model.titlereview.round;

import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.standing.Overview.Reason;

/// The sentences of this package in the forms in which they are shown.
final class RoundSay {
    private static final Messages MESSAGES = Messages.beside(RoundSay.class);

    private RoundSay() {}

    static String text(String key, Object... details) {
        return MESSAGES.text(key, details);
    }

    static Reason because(@Nullable Citation citation, String key, Object... details) {
        return new Reason(text(key, details), citation, null);
    }

    static Finding error(String place, String key, Object... details) {
        return MESSAGES.error(place, key, details);
    }

    static Finding warning(String place, String key, Object... details) {
        return MESSAGES.warning(place, key, details);
    }

    static Finding note(String key, Object... details) {
        return MESSAGES.note("", key, details);
    }
}
