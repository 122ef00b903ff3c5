package org.qinglan.app.laboratory;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;
import org.qinglan.app.table.Column;
import org.qinglan.app.table.Kind;
import org.qinglan.app.table.Sheet;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.laboratory.Comparison;
import org.qinglan.model.laboratory.Comparison.Fate;
import org.qinglan.model.laboratory.Comparison.Line;
import org.qinglan.model.laboratory.Comparison.Measure;
import org.qinglan.model.laboratory.Comparison.Standing;
import org.qinglan.model.laboratory.EffectText;

/// Everybody before and after.
final class PeopleTable {
    private final Messages messages;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final Sheet<Line> sheet;
    private Measure measure = Measure.MONEY;

    PeopleTable(Messages messages, Theme theme) {
        this.messages = messages;
        sheet = new Sheet<>("laboratory-people", lines, messages, theme);
        sheet.whenEmpty(messages.text("laboratory.nobody"));
        sheet.show("laboratory", messages.text("laboratory.table"), columns());
    }

    Node node() {
        return sheet.node();
    }

    TableView<Line> table() {
        return sheet.table();
    }

    void show(@Nullable Comparison comparison) {
        Line chosen = table().getSelectionModel().getSelectedItem();
        if (comparison != null) {
            measure = comparison.measure();
        }
        lines.setAll(comparison == null ? List.of() : comparison.lines());
        if (chosen != null) {
            lines.stream()
                    .filter(line -> line.teacher() == chosen.teacher())
                    .findFirst()
                    .ifPresent(table().getSelectionModel()::select);
        }
    }

    private List<Column<Line>> columns() {
        return List.of(
                Column.<Line>person("name", messages.text("laboratory.name"), Line::name)
                        .wide(5),
                number("laboratory.change", 5.9, this::change, line -> orZero(line.change())),
                number("laboratory.before", 5.9, line -> amount(line.before()), line -> of(line.before())),
                number("laboratory.after", 5.9, line -> amount(line.after()), line -> of(line.after())),
                number("laboratory.place", 6.8, PeopleTable::places, line -> BigFraction.of(line.climbs())),
                Column.<Line>text("laboratory-fate", messages.text("laboratory.fate"), this::fate)
                        .sorted(Comparator.comparing(Line::fate))
                        .wide(5.5));
    }

    private Column<Line> number(
            String key, double width, Function<Line, String> shown, Function<Line, BigFraction> worth) {
        Function<Line, Value> value =
                line -> shown.apply(line).isEmpty() ? Value.missing() : Value.of(worth.apply(line));
        return Column.of(key.replace('.', '-'), messages.text(key), Kind.NUMBER, value)
                .showing(shown)
                .wide(width);
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
}
