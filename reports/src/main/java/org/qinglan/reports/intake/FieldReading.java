package org.qinglan.reports.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.record.WorkLedger;
import org.qinglan.model.teacher.IdNumber;
import org.qinglan.model.teacher.Roster;
import org.qinglan.reports.intake.value.Dates;
import org.qinglan.reports.intake.value.Grades;
import org.qinglan.reports.intake.value.Measures;
import org.qinglan.reports.intake.value.Synonyms;
import org.qinglan.reports.intake.value.Tidy;
import org.qinglan.reports.intake.workbook.Cell;

/// One cell read as a field wants it: a value, which may be missing, or the code of what is wrong.
sealed interface FieldReading {
    record Right(Value value) implements FieldReading {}

    record Wrong(String code) implements FieldReading {}

    Set<String> YES = Set.of("是", "√", "✓", "✔", "☑", "有", "Y", "y", "YES", "yes", "Yes", "1", "TRUE", "true", "对");
    Set<String> NO =
            Set.of("否", "无", "×", "✗", "☒", "没有", "不是", "非", "N", "n", "NO", "no", "No", "0", "FALSE", "false");
    Map<String, String> SEXES = Map.of("1", "男", "2", "女", "男性", "男", "女性", "女");
    /// Fields in which somebody writes sentences, perhaps on several lines.
    Set<String> PROSE =
            Set.of("content", "comment", "note", "reason", "share_basis", "sign_note", "objection", "topic");
    int ID_LENGTH_LOST = 16;

    /// Reads a cell of a record.
    static FieldReading read(Ledger ledger, Field field, Cell cell) {
        if (cell instanceof Cell.Broken(var error)) {
            return new Wrong(error.isEmpty() ? "formula-uncached" : "cell-error");
        }
        return switch (field.type()) {
            case TEXT, PERSON -> new Right(text(ledger, field.key(), cell));
            case NUMBER -> number(field.key(), cell);
            case DATE -> date(field.key(), cell);
            case YES_NO -> yesNo(cell);
        };
    }

    /// Reads an ID number; a number cell has lost its last digits.
    static FieldReading idNumber(Cell cell) {
        if (cell instanceof Cell.Broken(var error)) {
            return new Wrong(error.isEmpty() ? "formula-uncached" : "cell-error");
        }
        String text = Tidy.bare(Tidy.halfWidth(cell.display())).replaceAll("['‘’`\"“”]", "");
        if (Tidy.isNothing(text)) {
            return new Right(Value.missing());
        }
        boolean lost = cell instanceof Cell.Numeric && text.length() >= ID_LENGTH_LOST;
        if (lost || text.matches("\\d(\\.\\d+)?[eE]\\+?\\d{2}")) {
            return new Wrong("id-numeric-precision");
        }
        return switch (IdNumber.read(text)) {
            case IdNumber.Reading.Right(var number) -> new Right(Value.of(number.text()));
            case IdNumber.Reading.Wrong(var fault) ->
                new Wrong(
                        switch (fault) {
                            case SHAPE -> "id-shape";
                            case BIRTH_DATE -> "id-date";
                            case CHECKSUM -> "id-checksum";
                        });
        };
    }

    private static Value text(Ledger ledger, String key, Cell cell) {
        if (ledger.equals(PolicyLedger.OVERRIDE) && key.equals("text")) {
            // A rule's text is YAML: its line ends and its indents mean something.
            return Value.of(cell.display().replace("\r\n", "\n").replace("\r", "\n"));
        }
        LocalDate day = cell instanceof Cell.Numeric number && number.date() ? Dates.day(cell) : null;
        String text = day == null ? tidy(key, cell.display()) : day.toString();
        if (Tidy.isNothing(text)) {
            return Value.missing();
        }
        return Value.of(
                switch (key) {
                    case Roster.NAME -> Tidy.name(text);
                    case "sex" -> SEXES.getOrDefault(text, text);
                    case "ethnic_group" -> ethnicGroup(text);
                    case "phone" -> Tidy.halfWidth(text);
                    default -> PROSE.contains(key) ? text : said(ledger, key, Tidy.unspaced(text));
                });
    }

    private static String tidy(String key, String text) {
        return PROSE.contains(key) ? Tidy.lines(text) : Tidy.trimmed(text);
    }

    /// In one word what may be said in several.
    private static String said(Ledger ledger, String key, String text) {
        boolean schoolClass = ledger.equals(WorkLedger.CLASS_RESULT);
        if (schoolClass && key.equals("grade")) {
            return Grades.grade(text);
        }
        return schoolClass && key.equals("class_name")
                ? Tidy.bare(Tidy.halfWidth(text))
                : Synonyms.standard().canonical(ledger.key() + "." + key, text);
    }

    /// 汉 is 汉族.
    private static String ethnicGroup(String text) {
        boolean named = text.endsWith("族") || text.endsWith("人") || text.contains("其他") || text.contains("血统");
        return named || !text.matches("\\p{IsHan}{1,5}") ? text : text + "族";
    }

    private static FieldReading number(String key, Cell cell) {
        if (cell.isBlank() || Tidy.isNothing(cell.display())) {
            return new Right(Value.missing());
        }
        BigDecimal number = Measures.number(key, cell);
        boolean year = key.equals("year");
        if (number == null
                || number.signum() < 0
                || (year && !number.toPlainString().matches("(19|20)\\d{2}(\\.0+)?"))) {
            return new Wrong(year ? "bad-year" : "bad-number");
        }
        return new Right(Value.of(number));
    }

    private static FieldReading date(String key, Cell cell) {
        if (cell.isBlank() || Tidy.isNothing(cell.display())) {
            return new Right(Value.missing());
        }
        @Nullable LocalDate day = Dates.day(cell);
        if (day == null && key.equals("held_on")) {
            // What lasted two days was held on the first.
            Dates.Span span = Dates.span(cell);
            day = span == null ? null : span.first();
        }
        return day == null ? new Wrong("bad-date") : new Right(Value.of(day));
    }

    private static FieldReading yesNo(Cell cell) {
        String text = Tidy.bare(cell.display());
        if (NO.contains(text)) {
            return new Right(Value.of(false));
        }
        if (YES.contains(text)) {
            return new Right(Value.of(true));
        }
        return Tidy.isNothing(text) ? new Right(Value.missing()) : new Wrong("bad-yes-no");
    }
}
