package org.qinglan.app.laboratory;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;
import org.qinglan.app.search.SearchKey;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.laboratory.Comparison;
import org.qinglan.model.laboratory.Comparison.Fate;
import org.qinglan.model.laboratory.Comparison.Line;
import org.qinglan.model.laboratory.Comparison.Measure;
import org.qinglan.model.laboratory.Comparison.Standing;
import org.qinglan.model.laboratory.EffectText;

/// Everybody before and after.
final class PeopleTable {
    private final Messages messages;
    private final Theme theme;
    private final TableView<Line> table = new TableView<>();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private Measure measure = Measure.MONEY;

    PeopleTable(Messages messages, Theme theme) {
        this.messages = messages;
        this.theme = theme;
        table.setId("laboratory-people");
        theme.fitRows(table);
        Label none = new Label(messages.text("laboratory.nobody"));
        none.getStyleClass().add("hint");
        none.setWrapText(true);
        table.setPlaceholder(none);
        SortedList<Line> sorted = new SortedList<>(lines);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        columns();
    }

    TableView<Line> table() {
        return table;
    }

    void show(@Nullable Comparison comparison) {
        Line chosen = table.getSelectionModel().getSelectedItem();
        if (comparison != null) {
            measure = comparison.measure();
        }
        lines.setAll(comparison == null ? List.of() : comparison.lines());
        if (chosen != null) {
            lines.stream()
                    .filter(line -> line.teacher() == chosen.teacher())
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select);
        }
    }

    private void columns() {
        table.getColumns().add(name());
        table.getColumns().add(text("laboratory.change", 5.9, this::change, line -> orZero(line.change())));
        table.getColumns()
                .add(text("laboratory.before", 5.9, line -> amount(line.before()), line -> of(line.before())));
        table.getColumns().add(text("laboratory.after", 5.9, line -> amount(line.after()), line -> of(line.after())));
        table.getColumns()
                .add(text("laboratory.place", 6.8, PeopleTable::places, line -> BigFraction.of(line.climbs())));
        TableColumn<Line, Line> fate = text("laboratory.fate", 5.5, this::fate, _ -> BigFraction.ZERO);
        fate.setComparator(Comparator.comparing(Line::fate));
        table.getColumns().add(fate);
    }

    private TableColumn<Line, Line> name() {
        TableColumn<Line, Line> column = text("laboratory.name", 5, Line::name, _ -> BigFraction.ZERO);
        column.setComparator(
                Comparator.comparing(line -> SearchKey.of(line.name(), "", "").order()));
        column.getStyleClass().remove("number");
        return column;
    }

    private TableColumn<Line, Line> text(
            String key, double width, Function<Line, String> shown, Function<Line, BigFraction> worth) {
        TableColumn<Line, Line> column = new TableColumn<>(messages.text(key));
        column.setId(key.replace('.', '-'));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new ShownCell(shown));
        column.setComparator((a, b) -> Numbers.compare(worth.apply(a), worth.apply(b)));
        theme.fit(column, width);
        column.setReorderable(false);
        column.getStyleClass().add("number");
        return column;
    }

    private String change(Line line) {
        BigFraction change = line.change();
        return change == null ? "" : EffectText.amount(measure, change);
    }

    private String amount(@Nullable Standing standing) {
        if (standing == null || standing.amount() == null) {
            return "";
        }
        int places = measure == Measure.MONEY ? 2 : 4;
        return Numbers.round(standing.amount(), places, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigFraction of(@Nullable Standing standing) {
        return standing == null ? BigFraction.ZERO : orZero(standing.amount());
    }

    private static BigFraction orZero(@Nullable BigFraction number) {
        return number == null ? BigFraction.ZERO : number;
    }

    private static String places(Line line) {
        String before = place(line.before());
        String after = place(line.after());
        return before.equals(after) ? after : before + " → " + after;
    }

    private static String place(@Nullable Standing standing) {
        return standing == null || standing.place() == 0 ? "—" : String.valueOf(standing.place());
    }

    private String fate(Line line) {
        return fate(line.fate(), messages);
    }

    /// A sign and a word, so that no colour has to speak.
    static String fate(Fate fate, Messages messages) {
        return switch (fate) {
            case GAINS -> messages.text("laboratory.gains");
            case SAME -> messages.text("laboratory.same");
            case LOSES -> messages.text("laboratory.loses");
            case COMES -> messages.text("laboratory.comes");
            case GOES -> messages.text("laboratory.goes");
        };
    }

    private static final class ShownCell extends TableCell<Line, Line> {
        private final Function<Line, String> shown;

        ShownCell(Function<Line, String> shown) {
            this.shown = shown;
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? null : shown.apply(line));
        }
    }
}
