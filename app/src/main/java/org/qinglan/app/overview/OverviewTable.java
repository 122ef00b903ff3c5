package org.qinglan.app.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.qinglan.app.message.Messages;
import org.qinglan.app.table.Column;
import org.qinglan.app.table.Kind;
import org.qinglan.app.table.RowAction;
import org.qinglan.app.table.Sheet;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.figure.Value;
import org.qinglan.model.standing.Overview;

/// An overview on screen: name, state, columns, and how each line stands.
final class OverviewTable {
    private final Messages messages;
    private final Sheet<OverviewRow> sheet;

    OverviewTable(OverviewViewModel model, Messages messages, Theme theme) {
        this.messages = messages;
        sheet = new Sheet<>("overview-table", model.rows(), messages, theme);
        sheet.whenEmpty(messages.text("overview.nothing"));
        sheet.opens(model::openTeacher);
        sheet.rowStyles(row -> "row-" + StateWord.style(row.line().state()));
        sheet.actions(List.of(new RowAction<>(
                "open",
                messages.text("teachers.open"),
                "Enter",
                row -> row.line().teacher() != 0,
                model::openTeacher)));
    }

    Node node() {
        return sheet.node();
    }

    TableView<OverviewRow> table() {
        return sheet.table();
    }

    void show(OverviewViewModel.Shown shown) {
        Overview overview = shown.overview();
        List<Column<OverviewRow>> columns = new ArrayList<>();
        if (overview.lines().stream().anyMatch(line -> !line.person().isEmpty())
                || overview.lines().isEmpty()) {
            columns.add(person(overview));
        }
        columns.add(state());
        for (int i = 0; i < overview.columns().size(); i++) {
            columns.add(column(overview.columns().get(i), i));
        }
        sheet.show("overview." + shown.maker().key(), shown.maker().name(), columns);
    }

    private Column<OverviewRow> person(Overview overview) {
        boolean people = overview.lines().isEmpty() || overview.lines().stream().anyMatch(line -> line.teacher() != 0);
        String heading = messages.text(people ? "overview.person" : "overview.thing");
        return Column.person("person", heading, row -> row.line().person(), OverviewRow::key);
    }

    private Column<OverviewRow> state() {
        return Column.text(
                        "state",
                        messages.text("overview.state"),
                        (OverviewRow row) -> StateWord.of(row.line().state(), messages))
                .styled(row -> StateWord.style(row.line().state()))
                .sorted(Comparator.comparing(row -> row.line().state()));
    }

    private static Column<OverviewRow> column(Overview.Column from, int position) {
        return Column.of(
                "c" + position + " " + from.name(),
                from.name(),
                from.right() ? Kind.NUMBER : Kind.TEXT,
                row -> cell(row, position));
    }

    private static Value cell(OverviewRow row, int position) {
        List<Value> cells = row.line().cells();
        return position < cells.size() ? cells.get(position) : Value.missing();
    }
}
