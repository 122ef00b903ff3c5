package org.qinglan.app.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;
import org.qinglan.app.table.Column;
import org.qinglan.app.table.Kind;
import org.qinglan.app.table.Sheet;
import org.qinglan.app.table.ValueOrder;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.figure.Value;
import org.qinglan.model.result.Earlier;
import org.qinglan.model.scheme.SheetColumn;
import org.qinglan.model.teacher.IdNumber;

/// The sheet on screen: people down, figures across; a chosen cell is explained.
final class ResultTable {
    private final RunViewModel model;
    private final Messages messages;
    private final Sheet<ResultRow> sheet;
    private List<Column<ResultRow>> compared = List.of();

    ResultTable(RunViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        sheet = new Sheet<>("result-table", model.rows(), messages, theme);
        sheet.whenEmpty(messages.text("run.nobody"));
        sheet.table().getFocusModel().focusedCellProperty().subscribe(this::explain);
    }

    Node node() {
        return sheet.node();
    }

    /// Puts something directly below the rows.
    void below(Node node) {
        sheet.below(node);
    }

    TableView<ResultRow> table() {
        return sheet.table();
    }

    /// Sets up the columns of a sheet.
    ///
    /// @param facts whether columns taken from records are shown beside the computed ones
    void show(List<SheetColumn> columns, boolean facts) {
        Map<Integer, BigDecimal> sums = Cells.sums(columns, model.rows());
        List<Column<ResultRow>> described = new ArrayList<>();
        described.add(Column.person(
                "name", messages.text("run.name"), row -> row.row().name(), ResultRow::key));
        described.add(Column.text(
                        "id-number",
                        messages.text("run.id-number"),
                        (ResultRow row) -> masked(row.row().idNumber()))
                .copying(row -> row.row().idNumber()));
        described.addAll(compared);
        for (int position : positions(columns, facts)) {
            BigDecimal sum = sums.get(position);
            String below = sum == null ? "" : Cells.shown(sum, columns.get(position));
            described.add(column(columns.get(position), position, below));
        }
        sheet.show("result." + model.kind(), messages.text("run.table"), described);
    }

    /// Puts behind the names, from the next time the columns are set up, what changed in a column since an earlier
    /// result.
    ///
    /// @param found nothing where no such column is wanted
    void compare(SheetColumn column, Earlier.@Nullable Difference found) {
        Map<Long, BigFraction> changes = new HashMap<>();
        if (found != null) {
            found.lines().forEach(line -> changes.put(line.teacher(), line.change()));
        }
        compared = found == null
                ? List.of()
                : List.of(Column.<ResultRow>of(
                                "change", messages.text("strip.change"), Kind.NUMBER, row -> change(changes, row))
                        .showing(row -> change(changes, row) instanceof Value.Num(var number)
                                ? Amount.change(number, column)
                                : "")
                        .wide(8));
    }

    private static Value change(Map<Long, BigFraction> changes, ResultRow row) {
        BigFraction change = changes.get(row.row().teacher());
        return change == null ? Value.missing() : Value.of(change);
    }

    /// What everybody asks for first stands first: places and money, then the points, then what they came from.
    private static List<Integer> positions(List<SheetColumn> columns, boolean facts) {
        return IntStream.range(0, columns.size())
                .filter(i -> facts || columns.get(i).role() != SheetColumn.Role.FACT)
                .boxed()
                .sorted(Comparator.comparing(i -> switch (columns.get(i).role()) {
                    case MONEY, VERDICT -> 0;
                    case ITEM -> 1;
                    case FACT -> 2;
                }))
                .toList();
    }

    private void explain(TablePosition<?, ?> position) {
        TableView<ResultRow> table = sheet.table();
        if (position.getRow() >= 0
                && position.getRow() < table.getItems().size()
                && position.getTableColumn() != null
                && position.getTableColumn().getUserData() instanceof SheetColumn column) {
            model.explain(table.getItems().get(position.getRow()), column);
        }
    }

    /// Numbers are summed as they are shown, so that a selection comes to what the line of sums says.
    private Column<ResultRow> column(SheetColumn from, int position, String below) {
        boolean verdict = from.role() == SheetColumn.Role.VERDICT;
        return Column.<ResultRow>of(
                        from.name(),
                        from.name(),
                        verdict ? Kind.TEXT : Kind.NUMBER,
                        row -> rounded(row.row().cells().get(position), from))
                .showing(row -> Cells.shown(row.row().cells().get(position), from))
                .copying(row -> rounded(row.row().cells().get(position), from).display())
                .sorted(Comparator.comparing(row -> row.row().cells().get(position), ValueOrder.RISING))
                .wide(Math.max(width(from, position), 1.1 * Theme.width(below) + 1.8))
                .carrying(from);
    }

    private static Value rounded(Value value, SheetColumn column) {
        return value instanceof Value.Num number ? Value.of(number.rounded(column.decimals())) : value;
    }

    /// Wide enough for the heading and the longest of the cells, within reason.
    private double width(SheetColumn column, int position) {
        double longest = model.rows().stream()
                .limit(300)
                .mapToDouble(row -> Theme.width(Cells.shown(row.row().cells().get(position), column)))
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, Theme.width(column.name())) + 2, 4.5, 22);
    }

    private static String masked(String idNumber) {
        return IdNumber.read(idNumber) instanceof IdNumber.Reading.Right(var number) ? number.masked() : idNumber;
    }
}
