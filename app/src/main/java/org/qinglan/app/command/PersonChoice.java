package org.qinglan.app.command;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.IdNumber;
import org.qinglan.model.teacher.Roster;

/// Finds the people whom commands name, by ID number or name.
final class PersonChoice {
    private static final int WHOLE = 18;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");
    private final List<LedgerRecord> roster;

    PersonChoice(SchoolFile school) {
        this.roster = school.roster();
    }

    /// @throws RefusedException if there is nobody, or there are namesakes, who are listed
    LedgerRecord find(String word) {
        String wanted = unspaced(word);
        List<LedgerRecord> found = roster.stream()
                .filter(person -> person.text(Roster.ID_NUMBER).equals(wanted.toUpperCase(Locale.ROOT))
                        || unspaced(person.text(Roster.NAME)).equals(wanted))
                .toList();
        if (found.isEmpty()) {
            throw RefusedException.of("no-such-person", word);
        }
        if (found.size() > 1) {
            throw RefusedException.of(
                    "namesakes",
                    word,
                    found.size(),
                    found.stream().map(PersonChoice::shown).collect(Collectors.joining("、")));
        }
        return found.getFirst();
    }

    /// The name with the hidden ID number of whom a record names; what was said where nobody has that number.
    String shown(String idNumber) {
        return roster.stream()
                .filter(person -> person.text(Roster.ID_NUMBER).equals(idNumber))
                .map(PersonChoice::shown)
                .findFirst()
                .orElse(idNumber);
    }

    /// @param number in the roster
    String shown(long number) {
        return roster.stream()
                .filter(person -> person.id() == number)
                .map(PersonChoice::shown)
                .findFirst()
                .orElse("");
    }

    /// Names of two characters are often stretched with a blank: `张　三`.
    private static String unspaced(String name) {
        return BLANKS.matcher(name).replaceAll("");
    }

    static String shown(LedgerRecord person) {
        return person.text(Roster.NAME) + "(" + masked(person.text(Roster.ID_NUMBER)) + ")";
    }

    static String masked(String idNumber) {
        return idNumber.length() == WHOLE ? new IdNumber(idNumber).masked() : idNumber;
    }
}
