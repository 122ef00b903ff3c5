package org.qinglan.app.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;
import org.qinglan.app.overview.StateWord;
import org.qinglan.app.table.Column;
import org.qinglan.app.table.Kind;
import org.qinglan.app.table.Place;
import org.qinglan.app.table.Sheet;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.figure.Value;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Line;

/// A list of a round, cell by cell: Enter or a double click opens the sheet behind the cell.
final class RoundTable {
    /// Columns are known by their place and not by their heading, which may be the name of a judge.
    private static final String PLACE = "c";

    private final TitleRoundViewModel model;
    private final Messages messages;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final Sheet<Line> sheet;

    /// What opens a cell.
    @FunctionalInterface
    interface Opening {
        /// @param column position among the columns of the overview; -1 for the name and the state
        void open(Line line, int column);
    }

    RoundTable(TitleRoundViewModel model, Messages messages, Theme theme, Opening opening) {
        this.model = model;
        this.messages = messages;
        sheet = new Sheet<>("round-table", lines, messages, theme);
        sheet.whenEmpty(messages.text("title-round.nothing"));
        sheet.opens(line -> opening.open(line, column()));
        sheet.rowStyles(line -> "row-" + StateWord.style(line.state()));
        table().getSelectionModel().selectedItemProperty().subscribe(line -> model.line()
                .set(line));
    }

    Node node() {
        return sheet.node();
    }

    TableView<Line> table() {
        return sheet.table();
    }

    /// Position of the chosen line in the list as it was made, however it is sorted now; -1 where none is chosen.
    int row() {
        return sheet.current().map(lines::indexOf).orElse(-1);
    }

    private int column() {
        return sheet.anchor()
                .map(Place::column)
                .filter(key -> key.matches(PLACE + "\\d+"))
                .map(key -> Integer.parseInt(key.substring(PLACE.length())))
                .orElse(-1);
    }

    /// Shows a list; the same person stays chosen.
    void show(@Nullable Overview overview) {
        Line before = model.line().get();
        if (overview == null) {
            lines.clear();
            return;
        }
        lines.setAll(overview.lines());
        sheet.show(
                "round." + model.section().get().key(),
                messages.text(model.section().get().key()),
                columns(overview));
        sheet.items().stream()
                .filter(line -> before != null && line.teacher() != 0 && line.teacher() == before.teacher())
                .findFirst()
                .ifPresent(line -> sheet.select(new Place(
                        sheet.items().indexOf(line), sheet.visibleColumns().getFirst())));
    }

    private List<Column<Line>> columns(Overview overview) {
        List<Column<Line>> columns = new ArrayList<>();
        if (overview.lines().stream().anyMatch(line -> line.teacher() != 0)) {
            columns.add(Column.person("person", messages.text("overview.person"), Line::person));
        }
        columns.add(Column.text(
                        "state", messages.text("overview.state"), (Line line) -> StateWord.of(line.state(), messages))
                .styled(line -> StateWord.style(line.state()))
                .sorted(Comparator.comparing(Line::state)));
        for (int i = 0; i < overview.columns().size(); i++) {
            int position = i;
            Overview.Column from = overview.columns().get(i);
            columns.add(Column.of(
                    PLACE + i, from.name(), from.right() ? Kind.NUMBER : Kind.TEXT, line -> cell(line, position)));
        }
        return columns;
    }

    private static Value cell(Line line, int position) {
        return position < line.cells().size() ? line.cells().get(position) : Value.missing();
    }
}
