package org.qinglan.app.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qinglan.model.run.CheckedScheme;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.Scheme.Purpose;
import org.qinglan.model.scheme.SchemeReading;

/// Reads the schemes that commands name.
final class SchemeTexts {
    private final Terminal terminal;

    SchemeTexts(Terminal terminal) {
        this.terminal = terminal;
    }

    /// @throws RefusedException after every mistake was said
    Scheme read(Path file) {
        return accept(String.valueOf(file.getFileName()), text(file));
    }

    /// @throws RefusedException if the scheme is for something else
    Scheme read(Path file, Purpose purpose) {
        return wanted(read(file), purpose);
    }

    Scheme accept(String name, String text) {
        return switch (CheckedScheme.read(name, text)) {
            case SchemeReading.Accepted(var scheme, var warnings) -> {
                terminal.warn(warnings);
                yield scheme;
            }
            case SchemeReading.Refused(var findings) -> {
                terminal.warn(findings);
                throw RefusedException.of("scheme-refused", name, findings.size());
            }
        };
    }

    private static Scheme wanted(Scheme scheme, Purpose purpose) {
        if (scheme.purpose() != purpose) {
            throw RefusedException.of(
                    "wrong-purpose",
                    scheme.name(),
                    Terminal.MESSAGES.text("purpose." + scheme.purpose().key()),
                    Terminal.MESSAGES.text("purpose." + purpose.key()));
        }
        return scheme;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException _) {
            throw RefusedException.of("scheme-not-utf8", file);
        } catch (IOException _) {
            throw RefusedException.of("scheme-unreadable", file);
        }
    }
}
