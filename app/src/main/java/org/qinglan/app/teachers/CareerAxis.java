package org.qinglan.app.teachers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.career.Timeline;
import org.qinglan.model.career.Timeline.Lane;
import org.qinglan.model.ledger.LedgerRecord;

/// A career as a drawn time axis: years across, what belongs together in a row, each station a button.
///
/// Tab reaches one station, the arrow keys go on from there, as in a list.
final class CareerAxis {
    private static final double LINE = 1.9;
    private static final double HEAD = 1.8;
    private static final double FOOT = 1.5;
    private static final double NAMES = 7.5;

    private final Messages messages;
    private final Theme theme;
    private final Consumer<LedgerRecord> leads;
    private final List<Button> stations = new ArrayList<>();

    /// @param leads goes to the record of a station
    CareerAxis(Messages messages, Theme theme, Consumer<LedgerRecord> leads) {
        this.messages = messages;
        this.theme = theme;
        this.leads = leads;
    }

    /// @param width that there is, in times the size of the font
    Node node(Timeline timeline, LocalDate today, double width) {
        stations.clear();
        AxisLayout layout = AxisLayout.of(timeline, today, width - NAMES - 1);
        Pane axis = new Pane();
        axis.getStyleClass().add("axis");
        VBox names = new VBox();
        names.getStyleClass().add("axis-names");
        names.setMinWidth(theme.em(NAMES));
        Label none = new Label();
        none.setMinHeight(theme.em(HEAD));
        names.getChildren().add(none);
        double top = HEAD;
        years(layout, axis);
        for (Lane lane : Lane.values()) {
            Integer lines = layout.lanes().get(lane);
            if (lines != null) {
                double height = lines * LINE + 0.4;
                names.getChildren().add(name(lane, height));
                lane(layout, lane, axis, top);
                top += height;
            }
        }
        axis.setMinSize(theme.em(layout.width() + 0.5), theme.em(top + FOOT));
        axis.setPrefSize(theme.em(layout.width() + 0.5), theme.em(top + FOOT));
        today(layout, today, axis, top);
        return scrolled(names, axis, top + FOOT);
    }

    private Node scrolled(Node names, Pane axis, double height) {
        ScrollPane scroll = new ScrollPane(axis);
        scroll.setId("career-axis");
        scroll.setAccessibleText(messages.text("file.axis"));
        scroll.setFocusTraversable(false);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(theme.em(height + 1.2));
        scroll.getStyleClass().add("edge-to-edge");
        // The latest years are what one looks for first.
        scroll.setHvalue(1);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        for (Button station : stations) {
            station.focusedProperty().subscribe(focused -> {
                if (focused) {
                    reveal(scroll, axis, station);
                }
            });
        }
        stations.stream().findFirst().ifPresent(first -> first.setFocusTraversable(true));
        return new HBox(names, scroll);
    }

    private static void reveal(ScrollPane scroll, Pane axis, Button station) {
        double hidden = axis.getWidth() - scroll.getViewportBounds().getWidth();
        if (hidden > 0) {
            double middle = station.getLayoutX() - scroll.getViewportBounds().getWidth() / 2 + station.getWidth() / 2;
            scroll.setHvalue(Math.clamp(middle / hidden, 0, 1));
        }
    }

    private Label name(Lane lane, double height) {
        Label name = new Label(lane.term());
        name.setMinHeight(theme.em(height));
        name.getStyleClass().add("axis-name");
        return name;
    }

    private void years(AxisLayout layout, Pane axis) {
        for (int year = layout.firstYear(); year <= layout.lastYear(); year++) {
            Label label = new Label(String.valueOf(year));
            label.getStyleClass().add("axis-year");
            double left = layout.left(LocalDate.of(year, 1, 1));
            label.relocate(Math.rint(theme.em(left)), 0);
            Region line = new Region();
            line.getStyleClass().add("axis-line");
            line.setMinWidth(1);
            line.prefHeightProperty().bind(axis.heightProperty());
            line.relocate(Math.rint(theme.em(left)), 0);
            axis.getChildren().addAll(line, label);
        }
    }

    private void today(AxisLayout layout, LocalDate today, Pane axis, double height) {
        Region line = new Region();
        line.getStyleClass().add("axis-today");
        line.setMinWidth(2);
        line.setPrefSize(2, theme.em(height));
        line.relocate(Math.rint(theme.em(layout.left(today))), 0);
        line.setMouseTransparent(true);
        Label label = new Label(messages.text("file.axis-today"));
        label.getStyleClass().add("axis-now");
        label.relocate(Math.rint(theme.em(layout.left(today) + 0.3)), Math.rint(theme.em(height)));
        axis.getChildren().addAll(line, label);
    }

    private void lane(AxisLayout layout, Lane lane, Pane axis, double top) {
        for (AxisLayout.Item item : layout.items()) {
            if (item.entry().lane() == lane) {
                Button station = station(item);
                station.relocate(Math.rint(theme.em(item.left())), Math.rint(theme.em(top + 0.2 + item.line() * LINE)));
                axis.getChildren().add(station);
                stations.add(station);
            }
        }
    }

    private Button station(AxisLayout.Item item) {
        Timeline.Entry entry = item.entry();
        boolean spans = entry.span() != null;
        Button station = new Button(spans ? AxisLayout.text(entry) : "● " + AxisLayout.text(entry));
        station.getStyleClass().setAll("button", "station-mark", spans ? "station-span" : "station-point");
        if (entry.lane() == Lane.ETHICS) {
            station.getStyleClass().add("station-veto");
        }
        station.setTextOverrun(OverrunStyle.ELLIPSIS);
        station.setMinSize(theme.em(item.width()), theme.em(LINE - 0.2));
        station.setPrefSize(theme.em(item.width()), theme.em(LINE - 0.2));
        station.setMaxSize(theme.em(item.width()), theme.em(LINE - 0.2));
        station.setTooltip(new Tooltip(entry.display()));
        station.setAccessibleText(entry.lane().term() + " " + entry.display());
        station.setFocusTraversable(false);
        station.setOnAction(_ -> leads.accept(entry.record()));
        station.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(station, event));
        return station;
    }

    private void pressed(Button station, KeyEvent event) {
        int place = stations.indexOf(station);
        int next =
                switch (event.getCode()) {
                    case RIGHT, DOWN -> place + 1;
                    case LEFT, UP -> place - 1;
                    case HOME -> 0;
                    case END -> stations.size() - 1;
                    default -> -1;
                };
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
        if (plain && next >= 0 && next < stations.size() && next != place) {
            stations.get(next).requestFocus();
            event.consume();
        }
    }
}
