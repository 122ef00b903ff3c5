package org.qinglan.app.fake;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// TestFX around each test, and every window that the test showed hidden and emptied afterwards: the headless platform
/// goes on holding whatever it once showed, and a few hundred screens fill the memory.
public final class WindowExtension extends ApplicationExtension {
    private final Set<Window> shown = new LinkedHashSet<>();
    private final ListChangeListener<Window> watch = change -> {
        while (change.next()) {
            shown.addAll(change.getAddedSubList());
        }
    };

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        super.beforeEach(context);
        WaitForAsyncUtils.asyncFx(() -> Window.getWindows().addListener(watch)).get();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        super.afterEach(context);
        WaitForAsyncUtils.asyncFx(this::empty).get();
    }

    private void empty() {
        Window.getWindows().removeListener(watch);
        for (Window window : shown) {
            window.hide();
            window.setOnCloseRequest(null);
            window.setOnHidden(null);
            window.getScene().setRoot(new Region());
            if (window instanceof Stage stage) {
                stage.setScene(null);
            }
        }
        shown.clear();
    }
}
