package org.qinglan.reports.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.teacher.Roster;
import org.qinglan.reports.book.Look;

/// A column of a ledger's sheet.
///
/// @param header with `*` behind it where the column must be filled in
/// @param width  in Latin characters
/// @param words  that are offered
record LedgerColumn(String header, Look look, int width, List<String> words, Content content) {
    private static final String MUST = "*";
    private static final String PHONE = "phone";
    private static final int NAME_WIDTH = 11;
    private static final int ID_WIDTH = 21;
    private static final int PROSE_WIDTH = 40;
    /// Spreadsheet programs keep no more digits of a number.
    private static final int DIGITS = 15;
    /// Before this day the count of days of the spreadsheet programs is wrong.
    private static final LocalDate FIRST_SURE_DAY = LocalDate.of(1900, 3, 1);
    /// Fields in which somebody writes sentences.
    private static final Set<String> PROSE =
            Set.of("content", "comment", "note", "reason", "text", "share_basis", "sign_note", "objection");

    /// What stands in a column for a record.
    interface Content {
        Value of(LedgerRecord record, Staff staff);
    }

    /// All columns of a ledger: for teachers' records name and ID number first, for a person named a name and an ID
    /// number.
    static List<LedgerColumn> of(Ledger ledger) {
        List<LedgerColumn> columns = new ArrayList<>();
        if (!ledger.isOfSchool()) {
            columns.add(name("姓名" + MUST, (record, staff) -> Value.of(staff.name(record.teacher()))));
            columns.add(idNumber("身份证号" + MUST, (record, staff) -> Value.of(staff.idNumber(record.teacher()))));
        }
        for (Field field : ledger.fields()) {
            if (field.type() == FieldType.PERSON) {
                addPerson(columns, field);
            } else if (!isSaid(ledger, field)) {
                columns.add(plain(field));
            }
        }
        return columns;
    }

    private static boolean isSaid(Ledger ledger, Field field) {
        return ledger.equals(Roster.TEACHER)
                && Set.of(Roster.NAME, Roster.ID_NUMBER).contains(field.key());
    }

    private static void addPerson(List<LedgerColumn> columns, Field field) {
        columns.add(name(header(field, "姓名"), (record, staff) -> Value.of(staff.nameOf(record.text(field.key())))));
        columns.add(
                idNumber(header(field, "身份证号"), (record, staff) -> Value.of(staff.shown(record.text(field.key())))));
    }

    private static LedgerColumn name(String header, Content content) {
        return new LedgerColumn(header, Look.TEXT_CENTERED, NAME_WIDTH, List.of(), content);
    }

    private static LedgerColumn idNumber(String header, Content content) {
        return new LedgerColumn(header, Look.TEXT_CENTERED, ID_WIDTH, List.of(), content);
    }

    private static LedgerColumn plain(Field field) {
        List<String> words = field.type() == FieldType.YES_NO ? List.of("是", "否") : field.words();
        Content content = (record, staff) -> field.key().equals(PHONE)
                ? Value.of(staff.shownPhone(record.text(PHONE)))
                : fitting(record.get(field.key()));
        return new LedgerColumn(header(field, ""), look(field), width(field), words, content);
    }

    private static String header(Field field, String more) {
        return field.name() + more + (field.required() ? MUST : "");
    }

    /// Days and numbers that a spreadsheet cannot hold exactly stand there as texts.
    private static Value fitting(Value value) {
        return switch (value) {
            case Value.Day(var day) when day.isBefore(FIRST_SURE_DAY) -> Value.of(day.toString());
            case Value.Num(var number) -> {
                BigDecimal exact = Numbers.exact(number);
                yield exact.precision() > DIGITS ? Value.of(exact.toPlainString()) : value;
            }
            default -> value;
        };
    }

    private static Look look(Field field) {
        return switch (field.type()) {
            case NUMBER -> Look.NUMBER;
            case DATE -> Look.DATE;
            case YES_NO -> Look.YES_NO;
            case TEXT -> PROSE.contains(field.key()) ? Look.WRAPPED : Look.TEXT;
            case PERSON -> Look.TEXT_CENTERED;
        };
    }

    private static int width(Field field) {
        int heading = field.name().length() * 2 + 3;
        return switch (field.type()) {
            case NUMBER, YES_NO -> Math.max(8, heading);
            case DATE -> Math.max(13, heading);
            case TEXT, PERSON -> PROSE.contains(field.key()) ? PROSE_WIDTH : Math.max(16, heading);
        };
    }
}
