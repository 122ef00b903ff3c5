package org.qinglan.model.payround;

import java.util.List;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.standing.Overview.Reason;

/// The sentences of this package.
final class Say {
    private static final Messages MESSAGES = Messages.beside(Say.class);

    private Say() {}

    static String text(String key, Object... details) {
        return MESSAGES.text(key, details);
    }

    static Reason because(String key, Object... details) {
        return Reason.of(text(key, details));
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

    /// Sentences as errors of one field.
    static List<Finding> errors(String place, String code, List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Finding(code, Finding.Severity.ERROR, place, reason.sentence(), "", null))
                .toList();
    }
}
