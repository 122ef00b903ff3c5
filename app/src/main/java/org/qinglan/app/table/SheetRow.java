package org.qinglan.app.table;

import java.util.function.Function;
import javafx.scene.control.TableRow;

/// A row with the style of its state.
final class SheetRow<R> extends TableRow<R> {
    private final Function<R, String> styles;
    private String style = "";

    SheetRow(Function<R, String> styles) {
        this.styles = styles;
    }

    @Override
    protected void updateItem(R item, boolean empty) {
        super.updateItem(item, empty);
        String now = empty || item == null ? "" : styles.apply(item);
        if (!now.equals(style)) {
            getStyleClass().remove(style);
            if (!now.isEmpty()) {
                getStyleClass().add(now);
            }
            style = now;
        }
    }
}
