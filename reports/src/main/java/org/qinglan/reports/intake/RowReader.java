package org.qinglan.reports.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.calendar.Semester;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.record.WorkLedger;
import org.qinglan.model.teacher.IdNumber;
import org.qinglan.model.teacher.Roster;
import org.qinglan.reports.intake.layout.Column;
import org.qinglan.reports.intake.layout.Context;
import org.qinglan.reports.intake.layout.Layout;
import org.qinglan.reports.intake.layout.SheetKind;
import org.qinglan.reports.intake.layout.Target;
import org.qinglan.reports.intake.value.Dates;
import org.qinglan.reports.intake.value.Grades;
import org.qinglan.reports.intake.value.Synonyms;
import org.qinglan.reports.intake.value.Tidy;
import org.qinglan.reports.intake.workbook.Cell;
import org.qinglan.reports.intake.workbook.CellRow;

/// Reads one row of a table into records.
final class RowReader {
    private static final String FROM = "from_date";
    private static final String LAST = "last_date";

    private final Layout layout;
    private final Context context;
    private final SheetKind kind;
    private final CellRow row;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    RowReader(Layout layout, Context context, CellRow row) {
        this.layout = layout;
        this.context = context;
        this.kind = layout.kind();
        this.row = row;
    }

    ReadRow read() {
        PersonRef person = person(Target.NAME, Target.ID_NUMBER);
        Map<String, PersonRef> named = named();
        if (kind == SheetKind.ROSTER) {
            readRoster(person);
        } else {
            readRecord();
        }
        return new ReadRow(row, person, named, drafts, faults);
    }

    private Map<String, PersonRef> named() {
        Map<String, PersonRef> named = new HashMap<>();
        for (Field field : kind.persons()) {
            PersonRef other = field.required()
                    ? person(Target.nameOf(field), Target.idNumberOf(field))
                    : ref(Target.nameOf(field), Target.idNumberOf(field));
            named.put(field.key(), other);
        }
        return named;
    }

    /// A person whom the row must name.
    private PersonRef person(Target nameTarget, Target idTarget) {
        PersonRef ref = ref(nameTarget, idTarget);
        Column nameColumn = ref.nameColumn();
        Column idColumn = ref.idColumn();
        boolean roster = kind == SheetKind.ROSTER;
        if (ref.name().isEmpty()
                && nameColumn != null
                && !isFaulty(nameColumn)
                && (roster || (ref.idNumber().isEmpty() && idColumn == null))) {
            fault("missing-name", nameColumn);
        } else if (ref.idNumber().isEmpty()
                && idColumn != null
                && (roster || ref.name().isEmpty())
                && !isFaulty(idColumn)) {
            fault("missing-value", idColumn);
        }
        return ref;
    }

    private PersonRef ref(Target nameTarget, Target idTarget) {
        Column nameColumn = layout.column(nameTarget);
        Column idColumn = layout.column(idTarget);
        String name = nameColumn == null ? "" : named(nameColumn);
        String id = idColumn == null
                ? ""
                : taken(FieldReading.idNumber(cell(idColumn)), idColumn).display();
        return new PersonRef(name, id, nameColumn, idColumn);
    }

    private String named(Column column) {
        return taken(FieldReading.read(Roster.TEACHER, Roster.TEACHER.field(Roster.NAME), cell(column)), column)
                .display();
    }

    private void readRoster(PersonRef person) {
        Map<String, Value> values = new HashMap<>();
        Map<String, String> columns = new HashMap<>();
        put(values, columns, Roster.ID_NUMBER, Value.of(person.idNumber()), person.idColumn());
        put(values, columns, Roster.NAME, Value.of(person.name()), person.nameColumn());
        readSlot("teacher", Roster.TEACHER, values, columns);
        if (!values.containsKey(Roster.STATUS)
                && layout.find(new Target("teacher", Roster.STATUS)).isEmpty()) {
            put(values, columns, Roster.STATUS, Value.of(context.status()), null);
        }
        checkSex(person, values);
        drafts.add(new Draft(Roster.TEACHER, values, columns));
        readHanging("education", Roster.EDUCATION, "最高");
        readHanging("first_education", Roster.EDUCATION, "第一");
        readHanging("title", Roster.TITLE, "");
    }

    private void checkSex(PersonRef person, Map<String, Value> values) {
        Column column = layout.column(new Target("teacher", "sex"));
        Value sex = values.get("sex");
        if (column == null || sex == null || person.idNumber().isEmpty()) {
            return;
        }
        boolean male = new IdNumber(person.idNumber()).isMale();
        if (sex.display().equals(male ? "女" : "男")) {
            fault("sex-mismatch", column, male ? "男" : "女");
        }
    }

    /// A record that a roster row may have besides the person's own; nothing is made of a slot that is empty,
    /// nor of one whose main column the sheet lacks, which is said once for the sheet.
    private void readHanging(String slot, Ledger ledger, String kindOfEducation) {
        Target main = new Target(slot, ledger.fields().getFirst().key());
        if (layout.find(main).isEmpty()) {
            return;
        }
        Map<String, Value> values = new HashMap<>();
        Map<String, String> columns = new HashMap<>();
        int before = faults.size();
        readSlot(slot, ledger, values, columns);
        if (values.isEmpty()) {
            return;
        }
        if (ledger.equals(Roster.EDUCATION) && !values.containsKey("kind") && saysWhichEducation()) {
            values.put("kind", Value.of(kindOfEducation));
        }
        Column first = layout.slot(slot).getFirst();
        if (faults.size() == before) {
            requireAll(ledger, values, layout.find(main).orElse(first));
        }
        drafts.add(new Draft(ledger, values, columns));
    }

    private boolean saysWhichEducation() {
        return !layout.slot("first_education").isEmpty();
    }

    private void readRecord() {
        Ledger ledger = kind.ledger();
        Map<String, Value> values = new HashMap<>();
        Map<String, String> columns = new HashMap<>();
        readSlot("record", ledger, values, columns);
        readSpan(ledger, values, columns);
        fillFromContext(values, columns);
        if (kind == SheetKind.ETHICS_CASE) {
            Decision.tidy(values);
        } else if (kind == SheetKind.ETHICS_EVENT) {
            Decision.tidyScopes(values);
        } else if (kind == SheetKind.CLASS_RESULT) {
            findGrade(values, columns);
        }
        List<Column> years = layout.slot("year");
        if (!years.isEmpty()) {
            years.forEach(column -> readYear(ledger, column));
            return;
        }
        readLeaves(values, columns);
        if (kind == SheetKind.WORKLOAD && layout.slot("record").isEmpty()) {
            return;
        }
        if (faults.isEmpty()) {
            requireAll(ledger, values, layout.known().getFirst());
        }
        drafts.add(new Draft(ledger, values, columns));
    }

    private void readYear(Ledger ledger, Column column) {
        Value grade = taken(FieldReading.read(ledger, ledger.field("grade"), cell(column)), column);
        if (!grade.isMissing()) {
            Value year = Value.of(Long.parseLong(column.target().field()));
            drafts.add(new Draft(
                    ledger,
                    Map.of("year", year, "grade", grade),
                    Map.of("grade", column.letter(), "year", column.letter())));
        }
    }

    /// Days of leave by kind; no days, no record.
    private void readLeaves(Map<String, Value> values, Map<String, String> columns) {
        for (Column column : layout.slot("leave")) {
            Value days =
                    taken(FieldReading.read(WorkLedger.LEAVE, WorkLedger.LEAVE.field("days"), cell(column)), column);
            if (days instanceof Value.Num(var number) && number.signum() != 0) {
                String kindOfLeave = Synonyms.standard()
                        .canonical("leave_record.kind", column.target().field());
                Map<String, Value> leave = new HashMap<>(Map.of("kind", Value.of(kindOfLeave), "days", days));
                Map<String, String> letters = new HashMap<>(Map.of("kind", column.letter(), "days", column.letter()));
                for (String day : List.of(FROM, LAST)) {
                    leave.put(day, values.getOrDefault(day, Value.missing()));
                    String letter = columns.get(day);
                    if (letter != null) {
                        letters.put(day, letter);
                    }
                }
                drafts.add(new Draft(WorkLedger.LEAVE, leave, letters));
            }
        }
    }

    private void readSlot(String slot, Ledger ledger, Map<String, Value> values, Map<String, String> columns) {
        for (Column column : layout.slot(slot)) {
            Field field = ledger.fieldByKey(column.target().field()).orElse(null);
            if (field != null) {
                put(
                        values,
                        columns,
                        field.key(),
                        taken(FieldReading.read(ledger, field, cell(column)), column),
                        column);
            }
        }
    }

    private void readSpan(Ledger ledger, Map<String, Value> values, Map<String, String> columns) {
        Column column = layout.column(new Target("record", "span"));
        if (column != null && !Tidy.isNothing(cell(column).display()) && !values.containsKey(FROM)) {
            Dates.Span span = Dates.span(cell(column));
            if (span == null) {
                fault("bad-date", column);
                return;
            }
            put(values, columns, FROM, Value.of(span.first()), column);
            put(values, columns, LAST, Value.of(span.last()), column);
        }
        boolean endsItself = ledger.fieldByKey(LAST).map(Field::required).orElse(false);
        if (endsItself && values.get(FROM) instanceof Value.Day first && !values.containsKey(LAST)) {
            values.put(LAST, first);
        }
        checkOrder(ledger, values);
    }

    private void checkOrder(Ledger ledger, Map<String, Value> values) {
        if (ledger.from() != null
                && ledger.until() != null
                && values.get(ledger.from()) instanceof Value.Day(var first)
                && values.get(ledger.until()) instanceof Value.Day(var last)
                && last.isBefore(first)) {
            Column column = layout.find(new Target("record", ledger.until()))
                    .orElse(layout.known().getFirst());
            fault("end-before-start", column);
        }
    }

    private void fillFromContext(Map<String, Value> values, Map<String, String> columns) {
        switch (kind.need()) {
            case SEMESTER -> fillSemester(values, columns);
            case YEAR -> {
                if (!values.containsKey("year") && context.year() != null) {
                    values.put("year", Value.of(context.year()));
                }
            }
            case AS_OF -> {
                if (!values.containsKey("as_of") && context.asOf() != null) {
                    values.put("as_of", Value.of(context.asOf()));
                }
            }
            case NOTHING -> {}
        }
    }

    /// Where no column says the grade, the name of the class does, or the words around the table.
    private void findGrade(Map<String, Value> values, Map<String, String> columns) {
        if (values.containsKey("grade")
                || layout.find(new Target("record", "grade")).isPresent()) {
            return;
        }
        Column named = layout.column(new Target("record", "class_name"));
        Value className = values.getOrDefault("class_name", Value.missing());
        String ofClass = Grades.ofClass(className.display());
        put(values, columns, "grade", Value.of(ofClass), named);
        if (ofClass.isEmpty()) {
            put(values, columns, "grade", Value.of(context.grade()), null);
        }
        if (!values.containsKey("grade") && named != null && !isFaulty(named)) {
            fault("missing-grade", named);
        }
    }

    /// Where the sheet gives the first and the last day themselves, nothing else is asked.
    private void fillSemester(Map<String, Value> values, Map<String, String> columns) {
        if (values.containsKey(FROM) && values.containsKey(LAST)) {
            return;
        }
        Column column = layout.column(Target.SEMESTER);
        Semester semester = context.semester();
        if (column != null) {
            String said = cell(column).display();
            semester = Tidy.isNothing(said) ? semester : Context.semester(said);
            if (semester == null) {
                fault("bad-semester", column);
            }
        }
        DateSpan span = semester == null ? null : semester.span();
        if (span != null && span.last() != null) {
            put(values, columns, FROM, Value.of(span.from()), column);
            put(values, columns, LAST, Value.of(span.last()), column);
        }
    }

    private void requireAll(Ledger ledger, Map<String, Value> values, Column otherwise) {
        for (Field field : ledger.fields()) {
            boolean person = field.type() == FieldType.PERSON;
            if (field.required() && !person && !values.containsKey(field.key())) {
                fault("missing-value", columnOf(ledger, field, otherwise));
            }
        }
    }

    private Column columnOf(Ledger ledger, Field field, Column otherwise) {
        String slot = kind == SheetKind.ROSTER && ledger.equals(Roster.TITLE) ? "title" : "record";
        return layout.find(new Target(slot, field.key()))
                .or(() -> layout.find(new Target(slot, "span")))
                .orElse(otherwise);
    }

    private static void put(
            Map<String, Value> values, Map<String, String> columns, String key, Value value, @Nullable Column column) {
        if (!value.isMissing()) {
            values.put(key, value);
            if (column != null) {
                columns.put(key, column.letter());
            }
        }
    }

    private Value taken(FieldReading reading, Column column) {
        return switch (reading) {
            case FieldReading.Right(var value) -> value;
            case FieldReading.Wrong(var code) -> {
                fault(code, column);
                yield Value.missing();
            }
        };
    }

    private void fault(String code, Column column, Object... details) {
        faults.add(Fault.of(code, column, cell(column).display(), details));
    }

    private boolean isFaulty(Column column) {
        return faults.stream().anyMatch(fault -> fault.column().equals(column));
    }

    private Cell cell(Column column) {
        return row.at(column.index());
    }
}
