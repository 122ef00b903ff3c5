package org.qinglan.reports.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.qinglan.model.scheme.Scheme;

/// The fingerprint of a scheme's text: SHA-256, 64 small hexadecimal digits.
final class SchemeHash {
    private SchemeHash() {}

    static String of(Scheme scheme) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(scheme.text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
