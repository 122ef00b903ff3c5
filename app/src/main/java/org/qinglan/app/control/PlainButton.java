package org.qinglan.app.control;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// A button whose words are never cut off.
public final class PlainButton {
    private PlainButton() {}

    public static Button of(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// What one most likely wants to do next.
    public static Button accented(String id, String text, Runnable action) {
        Button button = of(id, text, action);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    /// @param keys that do the same, as they stand on the keyboard; told while the mouse rests on the button
    public static Button of(String id, String text, String keys, Runnable action) {
        Button button = of(id, text, action);
        button.setTooltip(new Tooltip(keys));
        return button;
    }
}
