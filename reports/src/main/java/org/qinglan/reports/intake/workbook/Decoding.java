package org.qinglan.reports.intake.workbook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Finds out how a text is encoded: by its mark, else strictly UTF-8, else strictly GB18030.
final class Decoding {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private Decoding() {}

    /// The text without its byte order mark; nothing where the bytes are no text at all.
    static @Nullable String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return sane(strict(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return sane(strict(bytes, 2, StandardCharsets.UTF_16BE));
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = strict(bytes, mark, StandardCharsets.UTF_8);
        return sane(text == null ? strict(bytes, mark, GB18030) : text);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String strict(byte[] bytes, int offset, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, offset, bytes.length - offset))
                    .toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    /// A text has no control characters but tabs and line ends.
    private static @Nullable String sane(@Nullable String text) {
        if (text == null) {
            return null;
        }
        boolean controls = text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
        return controls ? null : text;
    }
}
