package org.qinglan.app.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import org.qinglan.app.message.Messages;
import org.qinglan.app.table.Column;
import org.qinglan.app.table.Kind;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.teacher.Roster;

/// The columns of a table of records: one a field, then where the record came from.
///
/// @param record the record of a row
public record RecordColumns<R>(Messages messages, Theme theme, Function<R, LedgerRecord> record) {
    /// More rows are not measured for the width of their columns.
    private static final int MEASURED = 300;

    private static final Comparator<String> BY_NUMBER =
            Comparator.comparing(text -> text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text.replace("≈", "")));

    public List<TableColumn<R, String>> of(Ledger ledger, Names names, List<R> rows) {
        List<TableColumn<R, String>> columns = new ArrayList<>();
        for (Field field : ledger.fields()) {
            columns.add(column(field, names, rows));
        }
        TableColumn<R, String> origin = new TableColumn<>(messages.text("file.origin"));
        origin.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(origin(record.apply(cell.getValue()))));
        theme.fit(origin, 26);
        columns.add(origin);
        return columns;
    }

    /// The columns as a [org.qinglan.app.table.Sheet] takes them; IDs are copied whole.
    public List<Column<R>> described(Ledger ledger, Names names) {
        List<Column<R>> columns = new ArrayList<>();
        for (Field field : ledger.fields()) {
            columns.add(Column.<R>of(field.key(), field.name(), kind(field.type()), row -> record.apply(row)
                            .get(field.key()))
                    .showing(row -> names.shown(record.apply(row), field))
                    .copying(row -> whole(names, record.apply(row), field)));
        }
        columns.add(Column.text("origin", messages.text("file.origin"), (R row) -> origin(record.apply(row)))
                .wide(26));
        return columns;
    }

    private static Kind kind(FieldType type) {
        return switch (type) {
            case NUMBER -> Kind.NUMBER;
            case DATE -> Kind.DAY;
            case YES_NO -> Kind.FLAG;
            case TEXT, PERSON -> Kind.TEXT;
        };
    }

    /// What the screen hides a part of is copied as it stands in the record.
    private static String whole(Names names, LedgerRecord from, Field field) {
        return field.key().equals(Roster.ID_NUMBER)
                ? from.text(field.key())
                : names.shown(from, field).replace("≈", "");
    }

    private String origin(LedgerRecord from) {
        SourceRow source = from.source();
        return source == null ? messages.text("file.by-hand") : source.address();
    }

    private TableColumn<R, String> column(Field field, Names names, List<R> rows) {
        TableColumn<R, String> column = new TableColumn<>(field.name());
        column.setId(field.key());
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(names.shown(record.apply(cell.getValue()), field)));
        double longest = rows.stream()
                .limit(MEASURED)
                .mapToDouble(row -> Theme.width(names.shown(record.apply(row), field)))
                .max()
                .orElse(0);
        theme.fit(column, Math.clamp(Math.max(longest, Theme.width(field.name())) + 2.2, 4.5, 22));
        if (field.type() == FieldType.NUMBER) {
            column.getStyleClass().add("number");
            column.setComparator(BY_NUMBER);
        }
        return column;
    }
}
