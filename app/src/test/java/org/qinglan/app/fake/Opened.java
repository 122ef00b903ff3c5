package org.qinglan.app.fake;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Every window that a test opened, to be hidden and emptied after it: the headless platform goes on holding whatever
/// it once showed, and a few hundred screens fill the memory.
final class Opened {
    private final Set<Window> windows = new LinkedHashSet<>();
    private final ListChangeListener<Window> watch = change -> {
        while (change.next()) {
            windows.addAll(change.getAddedSubList());
        }
    };

    void watch() {
        Window.getWindows().addListener(watch);
    }

    void empty() {
        Window.getWindows().removeListener(watch);
        for (Window window : windows) {
            window.hide();
            window.setOnCloseRequest(null);
            window.setOnHidden(null);
            window.getScene().setRoot(new Region());
            if (window instanceof Stage stage) {
                stage.setScene(null);
            }
        }
        windows.clear();
    }
}
