package org.qinglan.model.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/// Texts about ledgers that stand beside this package, by key.
final class Sayings {
    private final Map<String, String> texts;

    /// @param name of the file
    Sayings(String name) {
        Properties properties = new Properties();
        try (InputStream stream = Sayings.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts = properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }

    Map<String, String> texts() {
        return texts;
    }

    /// Empty where there is none.
    String of(String key) {
        return texts.getOrDefault(key, "");
    }
}
