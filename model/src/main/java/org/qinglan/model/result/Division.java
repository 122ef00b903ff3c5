package org.qinglan.model.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Statistics;
import org.qinglan.model.laboratory.PersonGroups;
import org.qinglan.model.laboratory.PersonGroups.Grouping;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.scheme.Sheet;
import org.qinglan.model.scheme.SheetColumn.Role;
import org.qinglan.model.scheme.SheetRow;

/// By what the people of a sheet are divided into groups, and the group of each.
///
/// @param name   职称, 任教学科, 性别 …
/// @param groups names of groups by teacher
public record Division(String name, Map<Long, String> groups) {
    private static final int MOST_GROUPS = 24;
    private static final List<Grouping> USUAL =
            List.of(Grouping.TITLE, Grouping.SUBJECT, Grouping.AGE, Grouping.CLASS_TEACHER, Grouping.STAFFING);

    public Division {
        groups = Map.copyOf(groups);
    }

    /// How one group fares in a column.
    ///
    /// @param teachers those of the group who have a number there
    /// @param mean     exact
    public record Group(String name, List<Long> teachers, BigFraction sum, BigFraction mean, BigFraction median) {
        public Group {
            teachers = List.copyOf(teachers);
        }
    }

    /// Those by the roster, and one for each text among the facts of the sheet.
    ///
    /// @param day on which ages and titles are looked at
    public static List<Division> of(Sheet sheet, Records records, List<LedgerRecord> roster, LocalDate day) {
        List<Division> divisions = new ArrayList<>();
        PersonGroups people = new PersonGroups(records, roster, day);
        USUAL.forEach(by -> add(divisions, new Division(by.term(), marks(sheet, people, by))));
        facts(sheet).forEach(division -> add(divisions, division));
        return divisions;
    }

    /// Those by the sheet alone.
    public static List<Division> facts(Sheet sheet) {
        List<Division> divisions = new ArrayList<>();
        for (int i = 0; i < sheet.columns().size(); i++) {
            if (sheet.columns().get(i).role() == Role.FACT) {
                Map<Long, String> texts = new HashMap<>();
                for (SheetRow row : sheet.rows()) {
                    if (row.cells().get(i) instanceof Value.Text(var text)) {
                        texts.put(row.teacher(), text);
                    }
                }
                add(divisions, new Division(sheet.columns().get(i).name(), texts));
            }
        }
        return divisions;
    }

    private static void add(List<Division> divisions, Division division) {
        long different = division.groups().values().stream().distinct().count();
        if (different > 1
                && different <= MOST_GROUPS
                && divisions.stream().noneMatch(known -> known.name().equals(division.name()))) {
            divisions.add(division);
        }
    }

    private static Map<Long, String> marks(Sheet sheet, PersonGroups people, Grouping by) {
        Map<Long, String> marks = new HashMap<>();
        sheet.rows().forEach(row -> marks.put(row.teacher(), people.mark(by, row.teacher())));
        return marks;
    }

    /// The groups with their figures in a column, by name; without those in which nobody has a number there.
    public List<Group> of(Sheet sheet, String column) {
        Map<String, List<SheetRow>> members = new TreeMap<>();
        int position = sheet.indexOf(column);
        for (SheetRow row : sheet.rows()) {
            String group = groups.get(row.teacher());
            if (group != null && position >= 0 && row.cells().get(position) instanceof Value.Num) {
                members.computeIfAbsent(group, _ -> new ArrayList<>()).add(row);
            }
        }
        return members.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue(), position))
                .toList();
    }

    private static Group group(String name, List<SheetRow> rows, int position) {
        List<BigFraction> numbers = rows.stream()
                .map(row -> ((Value.Num) row.cells().get(position)).number())
                .sorted(Numbers::compare)
                .toList();
        return new Group(
                name,
                rows.stream().map(SheetRow::teacher).toList(),
                Statistics.sum(numbers),
                Statistics.mean(numbers),
                Statistics.median(numbers));
    }
}
