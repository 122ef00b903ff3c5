package org.qinglan.model.mentoring;

import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;

/// The sentences of this package.
final class Said {
    static final Messages MESSAGES = Messages.beside(Said.class);

    private Said() {}

    static Finding error(String code, String place, Object... details) {
        return finding(Finding.Severity.ERROR, code, place, details);
    }

    static Finding warning(String code, String place, Object... details) {
        return finding(Finding.Severity.WARNING, code, place, details);
    }

    private static Finding finding(Finding.Severity severity, String code, String place, Object... details) {
        return new Finding(
                code, severity, place, MESSAGES.text(code, details), MESSAGES.text(code + ".mend", details), null);
    }
}
