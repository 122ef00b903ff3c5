package org.qinglan.model.appraisal;

import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.standing.Overview.Reason;

/// The sentences of this package in the forms in which they are shown.
final class Say {
    private static final Messages MESSAGES = Messages.beside(Say.class);

    private Say() {}

    static String text(String key, Object... details) {
        return MESSAGES.text(key, details);
    }

    static Reason because(@Nullable Citation citation, @Nullable SourceRow source, String key, Object... details) {
        return new Reason(text(key, details), citation, source);
    }

    static Finding error(String place, String key, Object... details) {
        return MESSAGES.error(place, key, details);
    }

    static Finding warning(String place, String key, Object... details) {
        return MESSAGES.warning(place, key, details);
    }

    /// A sentence of the whole list that asks nothing of anybody.
    static Finding note(String key, Object... details) {
        return MESSAGES.note("", key, details);
    }
}
