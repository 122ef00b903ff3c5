package org.qinglan.app.search;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;

/// The ways in which a person's name can be read aloud.
final class Pinyin {
    /// More combinations than this find nothing that the first ones do not.
    private static final int MOST = 8;

    /// Characters of names that the library does not know, with their reading.
    private static final Map<Integer, String> RARE = Map.ofEntries(
            entry(0x4DAE, "yan"),
            entry(0x2CC56, "di"),
            entry(0x36C3, "jie"),
            entry(0x4D16, "jing"),
            entry(0x3B0E, "xian"),
            entry(0x3B22, "xi"),
            entry(0x2B5AF, "fu"),
            entry(0x2CB4E, "hong"),
            entry(0x2CB5A, "chun"),
            entry(0x2C62D, "chen"),
            entry(0x2B627, "lu"),
            entry(0x2B36F, "xian"),
            entry(0x2CE1A, "yue"));

    /// A school's names are made of a few hundred characters, and the library takes its time with each.
    private static final Map<Integer, List<String>> KNOWN = new ConcurrentHashMap<>();

    private Pinyin() {}

    /// Readings of a name, each a list of syllables; the surname is read as a surname.
    ///
    /// A character that has no reading stands for itself; `v` stands for ü.
    static List<List<String>> of(String name) {
        Surnames.Surname surname = Surnames.of(name);
        List<List<String>> readings = surname.readings().isEmpty() ? List.of(List.of()) : surname.readings();
        for (int character :
                name.substring(surname.text().length()).codePoints().toArray()) {
            readings = combine(readings, KNOWN.computeIfAbsent(character, Pinyin::ofCharacter));
        }
        return readings;
    }

    private static List<List<String>> combine(List<List<String>> heads, List<String> syllables) {
        List<List<String>> combined = new ArrayList<>();
        for (List<String> head : heads) {
            for (String syllable : syllables) {
                if (combined.size() < MOST) {
                    combined.add(
                            Stream.concat(head.stream(), Stream.of(syllable)).toList());
                }
            }
        }
        return combined;
    }

    private static List<String> ofCharacter(int character) {
        String rare = RARE.get(character);
        if (rare != null) {
            return List.of(rare);
        }
        // Most characters beyond the first plane are unknown to the library.
        String[] readings =
                Character.isBmpCodePoint(character) ? PinyinHelper.toHanyuPinyinStringArray((char) character) : null;
        if (readings == null || readings.length == 0) {
            return List.of(Character.toString(character).toLowerCase(Locale.ROOT));
        }
        return Stream.of(readings)
                .map(reading -> reading.replace("u:", "v").replaceAll("\\d", ""))
                .distinct()
                .toList();
    }
}
