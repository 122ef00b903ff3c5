package org.qinglan.model.mentoring;

import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;

/// The sentences of this package.
final class Said {
    static final Messages MESSAGES = Messages.beside(Said.class);

    private Said() {}

    static Finding error(String code, String place, Object... details) {
        return MESSAGES.error(place, code, details);
    }

    static Finding warning(String code, String place, Object... details) {
        return MESSAGES.warning(place, code, details);
    }
}
