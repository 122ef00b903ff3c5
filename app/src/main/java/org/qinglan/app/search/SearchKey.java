package org.qinglan.app.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// By what a person is found: name, its pinyin in full, in initials or in between, ID number, telephone.
///
/// Made once a person, so that each letter typed only compares.
public final class SearchKey {
    private static final Pattern SKIPPED = Pattern.compile("[\\s·•・'’]");
    private static final Pattern NUMBER = Pattern.compile("\\d+x?");

    private final String name;
    private final String numbers;
    private final List<List<String>> readings;
    private final String order;

    private SearchKey(String name, String numbers, List<List<String>> readings) {
        this.name = name;
        this.numbers = numbers;
        this.readings = readings;
        this.order = String.join(" ", readings.getFirst()) + " " + name;
    }

    public static SearchKey of(String name, String idNumber, String phone) {
        String plain = normal(name);
        return new SearchKey(plain, normal(idNumber) + " " + normal(phone), Pinyin.of(plain));
    }

    /// By which lists are sorted: pinyin syllable by syllable, then the characters.
    public String order() {
        return order;
    }

    /// Whether the person is meant by `query`; an empty query means everybody.
    public boolean matches(Query query) {
        String text = query.text();
        return text.isEmpty()
                || name.contains(text)
                || (query.isNumber() ? numbers.contains(text) : matchesReading(text));
    }

    /// Whether `query` is how the name begins, or a number ends; such a person is most likely meant.
    public boolean begins(Query query) {
        String text = query.text();
        return name.startsWith(text)
                || (query.isNumber()
                        ? (numbers.endsWith(text) || numbers.contains(text + " "))
                        : readings.stream().anyMatch(reading -> consumes(reading, 0, text)));
    }

    private boolean matchesReading(String text) {
        for (List<String> reading : readings) {
            for (int first = 0; first < reading.size(); first++) {
                if (consumes(reading, first, text)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether `text` is made of beginnings of the syllables from `first` on, none left out.
    private static boolean consumes(List<String> syllables, int first, String text) {
        if (text.isEmpty()) {
            return true;
        }
        if (first == syllables.size()) {
            return false;
        }
        String syllable = syllables.get(first);
        for (int length = common(syllable, text); length > 0; length--) {
            if (consumes(syllables, first + 1, text.substring(length))) {
                return true;
            }
        }
        return false;
    }

    private static int common(String syllable, String text) {
        int length = 0;
        while (length < syllable.length()
                && length < text.length()
                && same(syllable.charAt(length), text.charAt(length))) {
            length++;
        }
        return length;
    }

    /// ü is typed as `v` or, by those who do not know, as `u`.
    private static boolean same(char spoken, char typed) {
        return spoken == typed || (spoken == 'v' && typed == 'u');
    }

    /// Full-width characters made half-width, small letters, no blanks, no dots within names.
    private static String normal(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SKIPPED.matcher(plain).replaceAll("");
    }

    /// What was typed, made ready once for all people.
    public record Query(String text, boolean isNumber) {
        public static Query of(String typed) {
            String text = normal(typed);
            return new Query(text, NUMBER.matcher(text).matches());
        }
    }
}
