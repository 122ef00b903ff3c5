package org.qinglan.model.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;

/// The table of one ledger.
final class LedgerTable {
    /// Columns before those of the fields: id, owner, source_layout, source_row.
    private static final int LEADING = 4;

    private final Ledger ledger;
    private final Database database;
    private final LedgerSql sql;
    private final String insert;
    private final String update;
    private final String byKey;
    private final String byId;
    private final String countSame;

    LedgerTable(Ledger ledger, Database database) {
        this.ledger = ledger;
        this.database = database;
        this.sql = LedgerSql.of(ledger);
        this.insert = sql.insert();
        this.update = sql.update();
        this.byKey = sql.byKey();
        this.byId = sql.byId();
        this.countSame = sql.countSame();
    }

    Ledger ledger() {
        return ledger;
    }

    boolean isRoster() {
        return sql.isRoster();
    }

    /// Whose a record is, told by the number in the roster; a place in the roster's order is not asked for here.
    long owner(long teacher) {
        return ledger.isOfSchool() ? Row.SCHOOL : teacher;
    }

    /// The number in the roster of whom a row is about, 0 for the school.
    long teacher(Row row) {
        return isRoster() ? row.id() : ledger.isOfSchool() ? 0 : row.owner();
    }

    /// How the journal calls a record.
    String subject(long id) {
        return ledger.key() + " " + id;
    }

    /// @return the number that the record got
    long insert(Row row) {
        return database.number(insert, values(row).toArray());
    }

    void update(Row row) {
        database.change(update, valuesAndId(row));
    }

    /// Brings a row back that was taken out, under its own number.
    void insertBack(Row row) {
        database.change(sql.insertBack(), valuesAndId(row));
    }

    void delete(long id) {
        database.change(sql.delete(), id);
    }

    Optional<Row> byId(long id) {
        return database.first(byId, this::read, id);
    }

    List<Row> ofTeacher(long teacher) {
        return database.list(sql.ofTeacher(), this::read, owner(teacher));
    }

    /// Any record that belongs to the teacher or names them.
    Optional<Row> naming(long teacher) {
        int columns = sql.naming().size();
        return columns == 0
                ? Optional.empty()
                : database.first(
                        sql.byTeacherNamed(),
                        this::read,
                        Collections.nCopies(columns, teacher).toArray());
    }

    void scan(Consumer<Row> each) {
        database.stream(sql.scan(), this::read, each);
    }

    /// The record with the same key; never one where the ledger may hold the same record twice.
    Optional<Row> byKey(long owner, Map<String, String> cells) {
        if (ledger.unique().isEmpty()) {
            return Optional.empty();
        }
        List<@Nullable Object> values = new ArrayList<>();
        if (!isRoster()) {
            values.add(owner);
        }
        ledger.unique().forEach(key -> values.add(cells.get(key)));
        return database.first(byKey, this::read, values.toArray());
    }

    /// How often the teacher has a record of exactly this content.
    long countSame(long owner, Map<String, String> cells) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(owner);
        ledger.fields().forEach(field -> values.add(cells.get(field.key())));
        return database.number(countSame, values.toArray());
    }

    /// The cells in the order of the ledger.
    Map<String, String> ordered(Map<String, String> cells) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (Field field : ledger.fields()) {
            String cell = cells.get(field.key());
            if (cell != null) {
                ordered.put(field.key(), cell);
            }
        }
        return ordered;
    }

    private @Nullable Object[] valuesAndId(Row row) {
        List<@Nullable Object> values = values(row);
        values.add(row.id());
        return values.toArray();
    }

    private List<@Nullable Object> values(Row row) {
        Origin origin = row.origin();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(row.owner());
        values.add(origin == null ? null : origin.layout());
        values.add(origin == null ? null : origin.row());
        ledger.fields().forEach(field -> values.add(row.cells().get(field.key())));
        return values;
    }

    private Row read(ResultSet row) throws SQLException {
        Map<String, String> cells = new LinkedHashMap<>();
        int column = LEADING;
        for (Field field : ledger.fields()) {
            column++;
            String cell = row.getString(column);
            if (cell != null) {
                cells.put(field.key(), cell);
            }
        }
        long layout = row.getLong(3);
        Origin origin = row.wasNull() ? null : new Origin(layout, row.getInt(4));
        return new Row(row.getLong(1), row.getLong(2), origin, cells);
    }
}
