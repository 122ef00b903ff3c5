package org.qinglan.model.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qinglan.model.policy.PackReader;
import org.qinglan.model.policy.PackReading;
import org.qinglan.model.policy.PolicyPack;

/// The packs that come with the program, each a folder of texts.
public final class BuiltInPacks {
    /// The pack that every school follows.
    public static final String NATIONAL = "national";

    /// Identifiers, the lowest pack first.
    public static final List<String> IDS = List.of(NATIONAL, "anqiu", "dehua", "yiyuan", "lanzhou");

    /// The texts of a folder: the head of the pack, then one a feature, where the place has rules for it.
    static final List<String> TEXTS = List.of(
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

    /// They never change while the program runs, so they are read and their examples worked once, when first asked for.
    private static final class Opened {
        private static final List<PolicyPack> PACKS =
                IDS.stream().map(Opened::accepted).toList();

        private static PolicyPack accepted(String id) {
            return switch (read(id)) {
                case PackReading.Accepted(var pack, var _) -> pack;
                case PackReading.Refused(var findings) ->
                    throw new IllegalStateException("pack " + id + " is faulty: " + findings);
            };
        }
    }

    /// All of them, the lowest first.
    public static List<PolicyPack> all() {
        return Opened.PACKS;
    }

    /// A pack by its id or its name.
    public static Optional<PolicyPack> find(String word) {
        return all().stream()
                .filter(pack -> pack.id().equals(word) || pack.name().equals(word))
                .findFirst();
    }

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
