package org.qinglan.app.paper;

import java.util.Map;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Choices by the words that the reader sees.
final class Words<T> extends StringConverter<@Nullable T> {
    private final Map<T, String> words;

    Words(Map<T, String> words) {
        this.words = Map.copyOf(words);
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : words.getOrDefault(choice, "");
    }

    @Override
    public @Nullable T fromString(String shown) {
        return null;
    }
}
