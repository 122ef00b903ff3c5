package org.qinglan.app.table;

import java.util.function.Function;
import javafx.scene.control.TableRow;

/// A row with the style of its state.
final class SheetRow<R> extends TableRow<R> {
    private final Function<R, String> styles;
    private final Frozen.FrozenCell<R> partner;
    private String style = "";

    SheetRow(Function<R, String> styles, Frozen<R> frozen) {
        this.styles = styles;
        partner = frozen.partner(this);
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
        partner.update();
    }
}
