package org.qinglan.model.titlereview;

import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Finding.Severity;
import org.qinglan.model.finding.Messages;

/// The sentences of this package.
final class TitleSay {
    private static final Messages MESSAGES = Messages.beside(TitleSay.class);

    private TitleSay() {}

    static String text(String key, Object... details) {
        return MESSAGES.text(key, details);
    }

    static Finding finding(Severity severity, String key, Object... details) {
        return MESSAGES.finding(severity, "", key, details);
    }
}
