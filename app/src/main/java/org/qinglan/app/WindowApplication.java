package org.qinglan.app;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;
import org.qinglan.app.shell.ShellViewModel;

/// The window; JavaFX makes it.
public final class WindowApplication extends Application {

    /// Shows the window; a path given as argument is opened at once.
    @Override
    public void start(Stage stage) {
        ShellViewModel model = Wiring.show(stage, Wiring.services(), Wiring.settings());
        getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(model::openSchool);
    }
}
