package org.qinglan.model.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Hashes that chain the entries of a journal, so that an entry changed later is found.
public final class HashChain {
    /// What the first entry carries as the hash of the one before.
    public static final String START = "0".repeat(64);

    private HashChain() {}

    /// SHA-256 over the texts, each preceded by its length in UTF-8 bytes (four bytes, high byte first), in lower-case
    /// hex. For an entry: number, at (ISO-8601), author, action, subject, before, after, reason, previous.
    public static String hash(List<String> texts) {
        MessageDigest digest = sha256();
        for (String text : texts) {
            byte[] bytes = text.getBytes(UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// SHA-256 of a text in UTF-8, lower-case hex.
    public static String hash(String text) {
        return hash(text.getBytes(UTF_8));
    }

    /// SHA-256 of bytes as they are, lower-case hex.
    public static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
