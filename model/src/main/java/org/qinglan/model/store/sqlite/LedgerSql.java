package org.qinglan.model.store.sqlite;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.teacher.Roster;

/// The statements for the table of a ledger. Names come from the ledger alone; values are always bound.
///
/// @param columns of a record, in the order in which they are read and written, without the id
record LedgerSql(String table, String owner, List<String> columns, Ledger ledger) {

    static LedgerSql of(Ledger ledger) {
        String owner =
                ledger.equals(Roster.TEACHER) ? "roster_order" : ledger.isOfSchool() ? "school_id" : "teacher_id";
        List<String> columns = Stream.concat(
                        Stream.of(owner, "source_layout", "source_row"),
                        ledger.fields().stream().map(Field::key))
                .toList();
        return new LedgerSql(quoted(ledger.key()), owner, columns, ledger);
    }

    String insert() {
        return "INSERT INTO " + table + " (" + list(columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ") RETURNING id";
    }

    /// Binds the values of all columns and the number that the record had.
    String insertBack() {
        return "INSERT INTO " + table + " (" + list(columns) + ", id) VALUES ("
                + String.join(", ", Collections.nCopies(columns.size() + 1, "?")) + ")";
    }

    String update() {
        return "UPDATE " + table + " SET "
                + columns.stream().map(column -> quoted(column) + " = ?").collect(Collectors.joining(", "))
                + " WHERE id = ?";
    }

    String delete() {
        return "DELETE FROM " + table + " WHERE id = ?";
    }

    String byId() {
        return select() + " WHERE r.id = ?";
    }

    String ofTeacher() {
        return select() + " WHERE r." + (isRoster() ? "id" : owner) + " = ? ORDER BY r.id";
    }

    /// Binds the values of [Ledger#unique] and, except in the roster, the teacher before them.
    String byKey() {
        return select() + " WHERE " + (isRoster() ? "" : "r." + owner + " = ? AND ") + same(ledger.unique());
    }

    /// Binds the teacher and the values of all fields.
    String countSame() {
        return "SELECT count(*) FROM " + table + " AS r WHERE r." + owner + " = ? AND "
                + same(ledger.fields().stream().map(Field::key).toList());
    }

    /// Binds the teacher as often as there are question marks: [#naming] of them.
    String byTeacherNamed() {
        return select() + " WHERE "
                + naming().stream().map(key -> "r." + quoted(key) + " = ?").collect(Collectors.joining(" OR "))
                + " LIMIT 1";
    }

    /// Columns that hold the number of a teacher.
    List<String> naming() {
        Stream<String> named = ledger.fields().stream()
                .filter(field -> field.type() == FieldType.PERSON)
                .map(Field::key);
        return owner.equals("teacher_id")
                ? Stream.concat(Stream.of(owner), named).toList()
                : named.toList();
    }

    /// In the order of the roster, read along its index so that nothing is sorted.
    String scan() {
        return !owner.equals("teacher_id")
                ? select() + " ORDER BY r." + (isRoster() ? owner : "id")
                : select("teacher AS t CROSS JOIN " + table + " AS r ON r.teacher_id = t.id")
                        + " ORDER BY t.roster_order, r.id";
    }

    boolean isRoster() {
        return ledger.equals(Roster.TEACHER);
    }

    private String select() {
        return select(table + " AS r");
    }

    private String select(String from) {
        return "SELECT r.id, "
                + columns.stream().map(column -> "r." + quoted(column)).collect(Collectors.joining(", ")) + " FROM "
                + from;
    }

    private static String same(List<String> keys) {
        return keys.stream().map(key -> "r." + quoted(key) + " IS ?").collect(Collectors.joining(" AND "));
    }

    private static String list(List<String> names) {
        return names.stream().map(LedgerSql::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
