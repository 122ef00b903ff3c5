package org.qinglan.model.laboratory;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.laboratory.Comparison.Fate;
import org.qinglan.model.laboratory.Comparison.Line;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.teacher.Roster;

/// Who gains and who loses, by groups of people.
public final class PersonGroups {
    private static final int YOUNG = 35;
    private static final int MIDDLE = 45;
    private static final int SENIOR = 50;
    private final Map<Long, LedgerRecord> people = new HashMap<>();
    private final Map<Long, String> titles = new HashMap<>();
    private final LocalDate day;

    /// @param day on which ages are counted
    public PersonGroups(Records records, List<LedgerRecord> roster, LocalDate day) {
        this.day = day;
        roster.forEach(person -> people.put(person.id(), person));
        Map<Long, LocalDate> appointed = new HashMap<>();
        records.scan(Roster.TITLE, record -> {
            LocalDate since = record.day("appointed");
            LocalDate before = appointed.get(record.teacher());
            boolean later = before == null || (since != null && since.isAfter(before));
            if (later && (since == null || !since.isAfter(day))) {
                titles.put(record.teacher(), record.text("title"));
                appointed.put(record.teacher(), since == null ? LocalDate.MIN : since);
            }
        });
    }

    /// By what people are grouped.
    public enum Grouping {
        AGE,
        TITLE,
        SUBJECT,
        CLASS_TEACHER,
        STAFFING,
        NEWCOMER;

        public String term() {
            return SchemeText.MESSAGES.text("grouping." + name());
        }
    }

    /// What happens to a group.
    ///
    /// @param count  of those who are in both runs
    /// @param sum    of all changes, yuan or points
    /// @param most   the largest change upwards; nothing where nobody has a number
    /// @param least  the largest change downwards
    public record Group(
            Grouping grouping,
            String name,
            int count,
            long gain,
            long lose,
            BigFraction sum,
            @Nullable BigFraction most,
            @Nullable BigFraction least) {
        public BigFraction mean() {
            return count == 0 ? BigFraction.ZERO : sum.divide(count);
        }
    }

    /// The groups of every grouping, in the order of their names; people without a mark are told as such.
    public List<Group> of(Comparison comparison) {
        List<Group> groups = new ArrayList<>();
        for (Grouping grouping : Grouping.values()) {
            Map<String, List<Line>> lines = new TreeMap<>();
            comparison.lines().stream()
                    .filter(line -> line.before() != null && line.after() != null)
                    .forEach(line -> lines.computeIfAbsent(mark(grouping, line.teacher()), _ -> new ArrayList<>())
                            .add(line));
            new LinkedHashMap<>(lines).forEach((name, members) -> groups.add(group(grouping, name, members)));
        }
        return groups;
    }

    private static Group group(Grouping grouping, String name, List<Line> members) {
        List<BigFraction> changes = members.stream()
                .map(Line::change)
                .<BigFraction>mapMulti((change, into) -> {
                    if (change != null) {
                        into.accept(change);
                    }
                })
                .sorted(Numbers::compare)
                .toList();
        return new Group(
                grouping,
                name,
                members.size(),
                members.stream().filter(line -> line.fate() == Fate.GAINS).count(),
                members.stream().filter(line -> line.fate() == Fate.LOSES).count(),
                changes.stream().reduce(BigFraction.ZERO, BigFraction::add),
                changes.isEmpty() ? null : changes.getLast(),
                changes.isEmpty() ? null : changes.getFirst());
    }

    /// The group in which a person is.
    public String mark(Grouping grouping, long teacher) {
        LedgerRecord person = people.get(teacher);
        if (person == null) {
            return say("group.unknown");
        }
        return switch (grouping) {
            case AGE -> age(person.day("birth_month"));
            case TITLE -> known(titles.getOrDefault(teacher, ""));
            case SUBJECT -> known(person.text("subject"));
            case CLASS_TEACHER ->
                say(
                        person.get("is_class_teacher") instanceof Value.Flag(var yes) && yes
                                ? "group.class-teacher"
                                : "group.no-class-teacher");
            case STAFFING -> known(person.text("staffing"));
            case NEWCOMER -> newcomer(person.day("school_start"));
        };
    }

    private String age(@Nullable LocalDate birth) {
        if (birth == null) {
            return say("group.unknown");
        }
        int years = Period.between(birth, day).getYears();
        return years <= YOUNG
                ? say("group.age.young", YOUNG)
                : years <= MIDDLE
                        ? say("group.age.between", YOUNG + 1, MIDDLE)
                        : years <= SENIOR
                                ? say("group.age.between", MIDDLE + 1, SENIOR)
                                : say("group.age.old", SENIOR + 1);
    }

    private String newcomer(@Nullable LocalDate since) {
        return since == null
                ? say("group.unknown")
                : say(since.isAfter(day.minusYears(1)) ? "group.new" : "group.settled");
    }

    private static String known(String word) {
        return word.isEmpty() ? say("group.unknown") : word;
    }

    private static String say(String key, Object... details) {
        return SchemeText.MESSAGES.text(key, details);
    }
}
