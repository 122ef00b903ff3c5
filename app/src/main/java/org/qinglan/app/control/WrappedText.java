package org.qinglan.app.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Words that take as many lines as they need.
public final class WrappedText {
    private WrappedText() {}

    /// @param styles classes of the style sheet
    public static Label of(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
