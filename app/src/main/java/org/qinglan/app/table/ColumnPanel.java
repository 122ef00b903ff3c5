package org.qinglan.app.table;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qinglan.app.message.Messages;

/// Beside the table: which columns are shown, and in which order.
final class ColumnPanel<R> {
    private final SheetColumns<R> columns;
    private final Messages messages;
    private final Runnable back;
    private final VBox list = new VBox();
    private final VBox root;
    private final BooleanProperty open = new SimpleBooleanProperty();

    /// @param back puts the focus on the table
    ColumnPanel(SheetColumns<R> columns, Messages messages, Runnable back) {
        this.columns = columns;
        this.messages = messages;
        this.back = back;
        Label title = new Label(messages.text("table.columns"));
        title.getStyleClass().add("headline");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button reset = new Button(messages.text("table.reset-columns"));
        reset.setOnAction(_ -> {
            columns.reset();
            build();
        });
        Button close = new Button(messages.text("table.close-columns"));
        close.setOnAction(_ -> close());
        root = new VBox(title, scroll, new HBox(reset, close));
        root.getStyleClass().add("column-panel");
        root.visibleProperty().bind(open);
        root.managedProperty().bind(open);
        root.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        open.subscribe(now -> {
            if (now) {
                build();
            }
        });
    }

    Node node() {
        return root;
    }

    BooleanProperty open() {
        return open;
    }

    /// Opens it with the focus on the first column.
    void focus() {
        open.set(true);
        list.getChildren().stream()
                .findFirst()
                .map(line -> ((HBox) line).getChildren().getFirst())
                .ifPresent(Node::requestFocus);
    }

    /// Other columns have come.
    void refresh() {
        if (open.get()) {
            build();
        }
    }

    private void close() {
        open.set(false);
        back.run();
    }

    private void build() {
        List<Node> lines = new ArrayList<>();
        for (Shown<R> shown : columns.all()) {
            lines.add(line(shown));
        }
        list.getChildren().setAll(lines);
    }

    private Node line(Shown<R> shown) {
        TableColumn<R, ?> column = shown.column();
        String heading = shown.described().heading();
        CheckBox box = new CheckBox(heading);
        box.setSelected(column.isVisible());
        box.setDisable(shown.described().frozen());
        box.setMaxWidth(Double.MAX_VALUE);
        box.selectedProperty().subscribe((_, chosen) -> column.setVisible(chosen));
        HBox.setHgrow(box, Priority.ALWAYS);
        Button up = mover("▲", messages.text("table.column-up", heading), shown.key(), -1);
        Button down = mover("▼", messages.text("table.column-down", heading), shown.key(), 1);
        List.of(up, down).forEach(button -> button.setDisable(shown.described().frozen()));
        HBox line = new HBox(box, up, down);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button mover(String sign, String says, String key, int places) {
        Button button = new Button(sign);
        button.getStyleClass().add("mover");
        button.setAccessibleText(says);
        button.setTooltip(new Tooltip(says));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            columns.move(key, places);
            build();
            focus(key, places);
        });
        return button;
    }

    /// The same button of the same column has the focus again, wherever the column went.
    private void focus(String key, int places) {
        int at = columns.all().stream().map(Shown::key).toList().indexOf(key);
        if (at >= 0 && list.getChildren().get(at) instanceof HBox line) {
            line.getChildren().get(places < 0 ? 1 : 2).requestFocus();
        }
    }
}
