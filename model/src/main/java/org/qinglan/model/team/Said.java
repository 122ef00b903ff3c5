package org.qinglan.model.team;

import org.qinglan.model.finding.Messages;

/// The sentences of this package.
final class Said {
    static final Messages MESSAGES = Messages.beside(Said.class);

    private Said() {}
}
