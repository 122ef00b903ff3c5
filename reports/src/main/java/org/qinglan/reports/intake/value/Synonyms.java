package org.qinglan.reports.intake.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words that mean the same in a field, from a table of data: `大学本科` is 本科, `记过处分` is 记过.
public final class Synonyms {
    private static final String RESOURCE = "/org/qinglan/reports/intake/words.csv";
    private static final Synonyms STANDARD = new Synonyms();
    private static final Pattern ASIDE = Pattern.compile("[(\\[〔【][^()\\[\\]〔〕【】]*[)\\]〕】]");
    private static final Pattern BRACKET = Pattern.compile("[()\\[\\]〔〕【】]");
    private static final int LONGEST = 40;

    private final Map<String, Map<String, String>> words = new HashMap<>();
    private final Map<String, List<String>> fillers = new HashMap<>();

    private Synonyms() {
        try (InputStream stream = Synonyms.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks " + RESOURCE);
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Those that ship with the program.
    public static Synonyms standard() {
        return STANDARD;
    }

    /// The one word for what a text says; the text itself where it is not known.
    ///
    /// @param field keys of ledger and field, e.g. `title.title`
    public String canonical(String field, String text) {
        Map<String, String> known = words.get(field);
        if (known == null || text.length() > LONGEST) {
            return text;
        }
        String plain = Tidy.bare(Tidy.halfWidth(text));
        for (String form : List.of(
                plain,
                BRACKET.matcher(plain).replaceAll(""),
                ASIDE.matcher(plain).replaceAll(""))) {
            String found = find(field, known, form);
            if (found != null) {
                return found;
            }
        }
        return text;
    }

    private @Nullable String find(String field, Map<String, String> known, String form) {
        String found = known.get(form);
        if (found != null) {
            return found;
        }
        String rest = form;
        for (String filler : fillers.getOrDefault(field, List.of())) {
            rest = rest.replace(filler, "");
            found = known.get(rest);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void addLine(String line) {
        List<String> cells = List.of(line.split(",", -1));
        String field = cells.get(0);
        String word = cells.get(1);
        List<String> others = List.of(cells.get(2).split("\\|", -1));
        if (word.equals("-")) {
            List<String> longestFirst = new ArrayList<>(others);
            longestFirst.sort(Comparator.comparingInt(String::length).reversed());
            fillers.put(field, longestFirst);
        } else {
            Map<String, String> known = words.computeIfAbsent(field, _ -> new HashMap<>());
            known.put(word, word);
            others.stream().filter(other -> !other.isEmpty()).forEach(other -> known.put(other, word));
        }
    }
}
