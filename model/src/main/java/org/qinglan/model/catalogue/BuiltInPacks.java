package org.qinglan.model.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qinglan.model.policy.PackReader;
import org.qinglan.model.policy.PackReading;

/// The packs that come with the program, each a folder of texts.
public final class BuiltInPacks {
    /// Identifiers, the lowest pack first.
    public static final List<String> IDS = List.of("national", "anqiu", "dehua", "yiyuan", "lanzhou");

    /// The texts of a folder: the head of the pack, then one a feature, where the place has rules for it.
    private static final List<String> TEXTS = List.of(
            "pack.yaml",
            "ethics.yaml",
            "training.yaml",
            "duties.yaml",
            "mentoring.yaml",
            "career.yaml",
            "appraisal.yaml",
            "title.yaml",
            "general.yaml");

    private BuiltInPacks() {}

    /// Reads a built-in pack.
    ///
    /// @throws IllegalArgumentException if there is none of that id
    public static PackReading read(String id) {
        return new PackReader(Catalogue.RULE_KINDS).read(texts(id));
    }

    static Map<String, String> texts(String id) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : TEXTS) {
            try (InputStream in = BuiltInPacks.class.getResourceAsStream("/packs/" + id + "/" + name)) {
                if (in != null) {
                    texts.put(id + "/" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("no pack " + Objects.toString(id));
        }
        return texts;
    }
}
