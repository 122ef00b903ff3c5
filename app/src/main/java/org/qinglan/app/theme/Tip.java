package org.qinglan.app.theme;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// What is read by pointing at a cell or a row.
///
/// Each tooltip is a window of its own, far too much for every cell of a table: it is made when somebody points.
public final class Tip {
    private Tip() {}

    /// @param text asked each time somebody points at the control; empty where there is nothing to add
    public static void on(Control control, Supplier<String> text) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> show(control, text.get()));
    }

    /// Somebody has just come to point at the control.
    public static void show(Control control, String text) {
        control.setTooltip(text.isEmpty() ? null : new Tooltip(text));
    }
}
