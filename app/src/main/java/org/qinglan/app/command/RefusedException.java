package org.qinglan.app.command;

import java.util.List;
import org.qinglan.model.formula.Suggestion;

/// A command was refused; carries the sentence for the terminal.
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException(String sentence) {
        super(sentence, null, false, false);
    }

    /// For the last detail but one of a sentence that goes on with the known words: the nearest of them, if any is
    /// near.
    static String nearest(String word, List<String> known) {
        String nearest = Suggestion.nearest(word, known);
        return nearest.isEmpty() ? "" : Terminal.MESSAGES.text("nearest", nearest);
    }

    static RefusedException of(String key, Object... details) {
        return new RefusedException(Terminal.MESSAGES.text(key, details));
    }
}
