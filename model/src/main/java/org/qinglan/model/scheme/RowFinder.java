package org.qinglan.model.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.scheme.Facts.Person;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.team.Membership;
import org.qinglan.model.team.TeamLedger;

/// Tells for which rows a record counts.
final class RowFinder {
    private final Scheme scheme;
    private final List<Person> people;
    private final Map<String, List<Value>> columns;
    private final Records records;
    private final Map<Long, Integer> owners = new HashMap<>();
    private final Map<String, List<Integer>> names = new HashMap<>();
    private final Map<String, Map<List<Value>, List<Integer>>> matches = new HashMap<>();
    private final Map<Long, String> teachers = new HashMap<>();
    private @Nullable Membership membership;

    /// @param columns the facts, as they come to be known
    RowFinder(Scheme scheme, List<Person> people, Map<String, List<Value>> columns, Records records) {
        this.scheme = scheme;
        this.people = people;
        this.columns = columns;
        this.records = records;
        for (int row = 0; row < people.size(); row++) {
            owners.put(people.get(row).teacher(), row);
            names.computeIfAbsent(people.get(row).name(), _ -> new ArrayList<>())
                    .add(row);
        }
    }

    List<Integer> rows(FactRule rule, LedgerRecord record) {
        return switch (rule.reach()) {
            case Reach.OfOwner _ -> owner(record.ledger().isOfSchool() ? record.id() : record.teacher());
            case Reach.OfTeam _ -> names.getOrDefault(record.text(TeamLedger.TEAM_NAME), List.of());
            case Reach.Matching(var factsByField) ->
                matches.computeIfAbsent(rule.name(), _ -> index(List.copyOf(factsByField.values())))
                        .getOrDefault(
                                factsByField.keySet().stream().map(record::get).toList(), List.of());
            case Reach.ThroughMembers _ -> teams(record);
        };
    }

    private List<Integer> owner(long id) {
        Integer row = owners.get(id);
        return row == null ? List.of() : List.of(row);
    }

    private Map<List<Value>, List<Integer>> index(List<String> facts) {
        Map<List<Value>, List<Integer>> index = new HashMap<>();
        for (int row = 0; row < people.size(); row++) {
            List<Value> key = new ArrayList<>();
            for (String fact : facts) {
                key.add(Objects.requireNonNull(columns.get(fact)).get(row));
            }
            if (key.stream().noneMatch(Value::isMissing)) {
                index.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
            }
        }
        return index;
    }

    private List<Integer> teams(LedgerRecord record) {
        Membership known = membership;
        if (known == null) {
            known = new Membership(records);
            membership = known;
            records.scan(Roster.TEACHER, person -> teachers.put(person.id(), person.text(Roster.NAME)));
        }
        DateSpan span = record.span();
        LocalDate day = span == null ? scheme.referenceDate() : span.from();
        return known.teams(record.teacher(), day)
                .flatMap(name -> names.getOrDefault(name, List.of()).stream())
                .toList();
    }

    /// Name of the member whose record it is, for evidence; empty where the row is the owner's.
    String member(LedgerRecord record) {
        return teachers.getOrDefault(record.teacher(), "");
    }
}
