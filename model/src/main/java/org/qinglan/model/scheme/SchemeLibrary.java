package org.qinglan.model.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Schemes that come with the program: one for each way of computing (算法), and the schemes that schools and counties
/// have published, as far as their text goes. Somebody who writes a scheme starts from the one that is nearest.
public final class SchemeLibrary {
    private static final String FOLDER = "/schemes/";

    /// A scheme of the library.
    ///
    /// @param id folder and name, as in `operators/o01`
    public record Entry(String id) {
        /// The YAML text, whole.
        public String text() {
            return resource(id + ".yaml");
        }

        /// What a copy of the text is called.
        public String file() {
            return id.substring(id.indexOf('/') + 1) + ".yaml";
        }
    }

    private SchemeLibrary() {}

    /// All of them, the ways of computing first.
    public static List<Entry> all() {
        return resource("index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(Entry::new)
                .toList();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SchemeLibrary.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
