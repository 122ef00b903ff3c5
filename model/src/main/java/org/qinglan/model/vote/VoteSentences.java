package org.qinglan.model.vote;

import org.qinglan.model.finding.Messages;

/// The sentences of this package.
final class VoteSentences {
    private static final Messages MESSAGES = Messages.beside(VoteSentences.class);

    private VoteSentences() {}

    static String text(String key, Object... details) {
        return MESSAGES.text(key, details);
    }
}
