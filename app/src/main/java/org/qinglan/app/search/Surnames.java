package org.qinglan.app.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Surnames that are read otherwise than the same character in a word, and those of two characters.
public final class Surnames {
    /// Syllables of each reading, by surname.
    private static final Map<String, List<List<String>>> READINGS = read();

    private Surnames() {}

    /// The surname at the head of `name`: one of two characters where it is known as such, else the first character.
    public static String surname(String name) {
        String known = of(name).text();
        return !known.isEmpty() || name.isEmpty() ? known : Character.toString(name.codePointAt(0));
    }

    /// The readings of the surname at the head of `name`.
    static Surname of(String name) {
        int two = name.codePointCount(0, name.length()) > 2 ? name.offsetByCodePoints(0, 2) : 0;
        String compound = name.substring(0, two);
        if (READINGS.containsKey(compound)) {
            return new Surname(compound, READINGS.get(compound));
        }
        String single = name.isEmpty() ? "" : Character.toString(name.codePointAt(0));
        List<List<String>> readings = READINGS.get(single);
        return readings == null ? new Surname("", List.of()) : new Surname(single, readings);
    }

    /// @param text empty where the table does not know the surname
    record Surname(String text, List<List<String>> readings) {}

    private static Map<String, List<List<String>>> read() {
        Map<String, List<List<String>>> readings = new HashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Surnames.class.getResourceAsStream("surnames.txt")), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                List<String> words = List.of(line.strip().split(" +", -1));
                readings.put(
                        words.getFirst(),
                        words.stream()
                                .skip(1)
                                .map(reading -> List.of(reading.split("'", -1)))
                                .toList());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(readings);
    }
}
