package org.qinglan.app.command;

/// A command was refused; carries the sentence for the terminal.
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException(String sentence) {
        super(sentence, null, false, false);
    }

    static RefusedException of(String key, Object... details) {
        return new RefusedException(Terminal.MESSAGES.text(key, details));
    }
}
