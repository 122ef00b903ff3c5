package org.qinglan.model.requirement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Columns;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.teacher.Roster;

/// One person as a table of one row, each name looked up when a condition asks for it.
record PersonColumns(LedgerRecord person, Records records, LocalDate day) implements Columns {
    private static final String STATUS = Roster.TEACHER.field(Roster.STATUS).name();
    private static final String CLASS_TEACHER =
            Roster.TEACHER.field("is_class_teacher").name();

    @Override
    public int rows() {
        return 1;
    }

    @Override
    public boolean takesPart(int row) {
        return true;
    }

    @Override
    public Value at(String column, int row) {
        return switch (column) {
            case Audience.AGE -> years("birth_month");
            case Audience.YEARS_AT_WORK -> years("work_start");
            case Audience.YEARS_TEACHING -> years("teaching_start");
            case Audience.TITLE -> title();
            case Audience.TODAY -> Value.of(day);
            default -> field(column);
        };
    }

    private Value field(String name) {
        Value value = Roster.TEACHER
                .fieldByName(name)
                .map(field -> person.get(field.key()))
                .orElse(Value.missing());
        if (name.equals(STATUS) && value.isMissing()) {
            return Value.of(Roster.IN_POST);
        }
        return name.equals(CLASS_TEACHER) && leadsClass() ? Value.of(true) : value;
    }

    /// The roster may not say it, while a term as class teacher is on record.
    private boolean leadsClass() {
        return records.of(CareerLedger.CLASS_TEACHER_TERM, person.id()).stream().anyMatch(term -> {
            DateSpan span = term.span();
            return span != null && span.covers(day);
        });
    }

    private Value years(String fieldKey) {
        return person.get(fieldKey) instanceof Value.Day(var start)
                ? Value.of(ChronoUnit.YEARS.between(start, day))
                : Value.missing();
    }

    /// The title held last, by the day of appointment, else of award.
    private Value title() {
        return records.of(Roster.TITLE, person.id()).stream()
                .filter(title -> !since(title).isAfter(day))
                .max(Comparator.comparing(PersonColumns::since))
                .map(title -> title.get("title"))
                .orElse(Value.missing());
    }

    private static LocalDate since(LedgerRecord title) {
        if (title.get("appointed") instanceof Value.Day(var appointed)) {
            return appointed;
        }
        return title.get("obtained") instanceof Value.Day(var obtained) ? obtained : LocalDate.MIN;
    }
}
