package org.qinglan.app.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qinglan.app.search.SearchKey;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.teacher.Roster;

/// Somebody of the roster who may be named in a field.
///
/// @param label name with the end of the ID number, which nobody else has
public record Person(long teacher, String idNumber, String name, String label, SearchKey key) {
    private static final int TAIL = 4;

    /// Everybody of a roster, in its order.
    public static List<Person> of(List<LedgerRecord> roster) {
        Map<String, Long> count = roster.stream()
                .collect(Collectors.groupingBy(
                        person -> label(person, TAIL), Collectors.mapping(Function.identity(), Collectors.counting())));
        return roster.stream()
                .map(person -> {
                    String brief = label(person, TAIL);
                    boolean shared = count.getOrDefault(brief, 0L) > 1;
                    String label = shared ? label(person, Integer.MAX_VALUE) : brief;
                    String name = person.text(Roster.NAME);
                    String number = person.text(Roster.ID_NUMBER);
                    return new Person(
                            person.id(), number, name, label, SearchKey.of(name, number, person.text("phone")));
                })
                .toList();
    }

    private static String label(LedgerRecord person, int tail) {
        String number = person.text(Roster.ID_NUMBER);
        String end = number.length() <= tail ? number : "…" + number.substring(number.length() - tail);
        return person.text(Roster.NAME) + " " + end;
    }

    @Override
    public String toString() {
        return label;
    }
}
