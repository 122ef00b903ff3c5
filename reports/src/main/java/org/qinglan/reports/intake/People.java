package org.qinglan.reports.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.teacher.Roster;
import org.qinglan.reports.intake.value.Tidy;

/// The persons whom rows may speak of: those stored already, and those of rosters read with them.
final class People {
    private final Map<String, Set<String>> namesById = new HashMap<>();
    private final Map<String, Set<String>> idsByName = new HashMap<>();
    private final Set<String> heldBack = new HashSet<>();

    /// Who a row speaks of, or why that cannot be said.
    sealed interface Match {
        record Found(String idNumber) implements Match {}

        record Lost(String code, List<Object> details) implements Match {}
    }

    People(Collection<LedgerRecord> roster) {
        roster.forEach(record -> add(record.text(Roster.ID_NUMBER), Tidy.name(record.text(Roster.NAME))));
    }

    void add(String idNumber, String name) {
        namesById.computeIfAbsent(idNumber, _ -> new HashSet<>()).add(name);
        idsByName.computeIfAbsent(name, _ -> new HashSet<>()).add(idNumber);
    }

    /// A person whose roster row was held back: the name may be theirs, so it tells nobody apart any more.
    void addHeldBack(String name) {
        heldBack.add(name);
    }

    Match find(PersonRef ref) {
        if (ref.idNumber().isEmpty()) {
            return byName(ref.name());
        }
        Set<String> names = namesById.get(ref.idNumber());
        if (names == null) {
            return new Match.Lost("person-unknown", List.of());
        }
        if (!ref.name().isEmpty() && !names.contains(ref.name())) {
            return new Match.Lost("name-mismatch", List.of(String.join("、", names), ref.name()));
        }
        return new Match.Found(ref.idNumber());
    }

    private Match byName(String name) {
        Set<String> ids = idsByName.getOrDefault(name, Set.of());
        if (ids.isEmpty()) {
            return new Match.Lost("person-unknown", List.of());
        }
        int bearers = ids.size() + (heldBack.contains(name) ? 1 : 0);
        return bearers == 1
                ? new Match.Found(ids.iterator().next())
                : new Match.Lost("person-ambiguous", List.of(bearers));
    }
}
