package org.qinglan.model.store.sqlite;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.SchoolFileException;

/// The sentences about school files, from the message bundle.
final class Sentences {
    private static final Messages MESSAGES = Messages.beside(SchoolFile.class);

    private Sentences() {}

    static Finding error(String code, Path file, Object... words) {
        return error(code, file, (String) null, words);
    }

    static Finding error(String code, Path file, @Nullable String excerpt, Object[] words) {
        return new Finding(
                code,
                Finding.Severity.ERROR,
                String.valueOf(file.getFileName()),
                MESSAGES.text(code + ".message", words),
                MESSAGES.text(code + ".mend", words),
                excerpt);
    }

    static SchoolFileException refusal(String code, Path file, Object... words) {
        return new SchoolFileException(error(code, file, (String) null, words));
    }

    static SchoolFileException refusal(Throwable cause, String code, Path file, Object... words) {
        return new SchoolFileException(error(code, file, cause.getMessage(), words), cause);
    }

    /// A word of the bundle, such as how a run is called.
    static String word(String key, Object... words) {
        return MESSAGES.text(key, words);
    }
}
