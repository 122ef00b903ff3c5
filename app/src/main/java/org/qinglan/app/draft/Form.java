package org.qinglan.app.draft;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Which form of which school a draft belongs to.
///
/// @param school where its file lies
/// @param name   stable within the school
public record Form(Path school, String name) {
    private static final int LETTERS = 16;

    /// Begins the names of all drafts of a school, and tells nobody which school it is.
    static String prefix(Path school) {
        return hash(school.toAbsolutePath().normalize().toString()) + "-";
    }

    /// Name of the file of its draft.
    String file() {
        return prefix(school) + hash(name) + Drafts.SUFFIX;
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
