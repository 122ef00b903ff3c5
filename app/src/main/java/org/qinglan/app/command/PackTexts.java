package org.qinglan.app.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.policy.PackReader;
import org.qinglan.model.policy.PackReading;
import org.qinglan.model.policy.PolicyPack;

/// Reads the policy packs and rules that commands name.
final class PackTexts {
    private static final String HEAD = "pack.yaml";

    /// Far beyond any pack; a larger file is not even read.
    private static final long MOST_BYTES = 8_000_000;

    private final Terminal terminal;

    PackTexts(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Reads a pack of one file, or of all files of a folder.
    ///
    /// @throws RefusedException after every mistake was said
    PolicyPack read(Path place) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : Files.isDirectory(place) ? files(place) : List.of(place)) {
            texts.put(String.valueOf(file.getFileName()), text(file));
        }
        return switch (new PackReader(Catalogue.RULE_KINDS).read(texts)) {
            case PackReading.Accepted(var pack, var warnings) -> {
                terminal.warn(warnings);
                yield pack;
            }
            case PackReading.Refused(var findings) -> {
                terminal.warn(findings);
                throw RefusedException.of("pack-refused", place, findings.size());
            }
        };
    }

    static String text(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw RefusedException.of("text-too-large", file);
            }
            return Files.readString(file);
        } catch (CharacterCodingException _) {
            throw RefusedException.of("text-not-utf8", file);
        } catch (IOException _) {
            throw RefusedException.of("text-unreadable", file);
        }
    }

    /// The head of the pack first, then by name.
    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted(Comparator.comparing((Path file) -> !file.endsWith(HEAD))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            if (found.isEmpty()) {
                throw RefusedException.of("pack-folder-empty", folder);
            }
            return found;
        } catch (IOException _) {
            throw RefusedException.of("text-unreadable", folder);
        }
    }
}
