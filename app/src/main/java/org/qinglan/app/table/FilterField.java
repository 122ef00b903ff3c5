package org.qinglan.app.table;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;

/// Where a filter is typed, below the heading of its column; the menu beside it writes the signs.
final class FilterField {
    private final Messages messages;
    private final TextField field = new TextField();
    private final Button menu = new Button("▾");
    private final HBox root = new HBox(field, menu);

    /// @param heading of the column
    /// @param typed   what is typed
    /// @param back    puts the focus on the table
    FilterField(String heading, StringProperty typed, Messages messages, Runnable back) {
        this.messages = messages;
        field.textProperty().bindBidirectional(typed);
        field.setAccessibleText(messages.text("table.filter-of", heading));
        field.setPrefColumnCount(1);
        field.setMinWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        menu.setAccessibleText(messages.text("table.signs-of", heading));
        menu.setTooltip(new Tooltip(messages.text("table.signs")));
        menu.setFocusTraversable(false);
        menu.setOnAction(_ -> signs().show(menu, Side.BOTTOM, 0, 0));
        root.getStyleClass().add("filter-field");
        root.addEventHandler(MouseEvent.ANY, Event::consume);
        root.addEventHandler(KeyEvent.ANY, event -> pressed(event, back));
    }

    Node node() {
        return root;
    }

    TextField field() {
        return field;
    }

    /// Makes it as wide as its column allows.
    ///
    /// @param least below this width the menu is left to the keyboard
    void fit(ObservableValue<Number> width, ObservableValue<Number> least) {
        root.prefWidthProperty().bind(width);
        root.maxWidthProperty().bind(width);
        menu.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> width.getValue().doubleValue() >= least.getValue().doubleValue(), width, least));
        menu.managedProperty().bind(menu.visibleProperty());
    }

    /// @param reason why what is typed cannot be understood; nothing where it can
    void say(@Nullable String reason) {
        field.getStyleClass().remove("wrong");
        if (reason != null) {
            field.getStyleClass().add("wrong");
        }
        field.setTooltip(new Tooltip(reason == null ? messages.text("table.filter-help") : reason));
        field.setAccessibleHelp(reason == null ? messages.text("table.filter-help") : reason);
    }

    /// What the field does not use itself must not reach the table around it.
    private void pressed(KeyEvent event, Runnable back) {
        if (event.getEventType().equals(KeyEvent.KEY_PRESSED)) {
            switch (event.getCode()) {
                case DOWN -> {
                    if (event.isAltDown()) {
                        signs().show(field, Side.BOTTOM, 0, 0);
                    } else {
                        back.run();
                    }
                }
                case ENTER -> back.run();
                case ESCAPE -> {
                    if (field.getText().isEmpty()) {
                        back.run();
                    }
                    field.clear();
                }
                default -> {}
            }
        }
        boolean ours = !event.isShortcutDown() && !event.getCode().isFunctionKey();
        if (ours || event.getCode() == KeyCode.F2) {
            event.consume();
        }
    }

    private ContextMenu signs() {
        ContextMenu signs = new ContextMenu();
        signs.getItems()
                .setAll(List.of(
                        sign("table.contains", ""),
                        sign("table.equal", "="),
                        sign("table.not-equal", "<>"),
                        sign("table.more", ">"),
                        sign("table.at-least", ">="),
                        sign("table.less", "<"),
                        sign("table.at-most", "<="),
                        between(),
                        word("table.is-blank", messages.text("table.blank")),
                        word("table.is-filled", messages.text("table.filled"))));
        return signs;
    }

    private MenuItem sign(String key, String sign) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(_ -> put(sign + operand()));
        return item;
    }

    private MenuItem between() {
        MenuItem item = new MenuItem(messages.text("table.between"));
        item.setOnAction(_ -> put(operand() + ".."));
        return item;
    }

    private MenuItem word(String key, String word) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(_ -> put(word));
        return item;
    }

    /// What stands behind the sign.
    private String operand() {
        return field.getText().replaceFirst("^\\s*(<>|>=|<=|[=<>])\\s*", "").replaceFirst("\\.\\..*$", "");
    }

    private void put(String text) {
        field.setText(text);
        field.requestFocus();
        field.positionCaret(text.length());
    }
}
