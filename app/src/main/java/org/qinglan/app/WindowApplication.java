package org.qinglan.app;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;
import org.qinglan.app.preference.PreferencesViewModel;
import org.qinglan.app.settings.Settings;
import org.qinglan.app.shell.ShellViewModel;

/// The window; JavaFX makes it.
public final class WindowApplication extends Application {

    /// Shows the window; a path given as argument is opened at once.
    @Override
    public void start(Stage stage) {
        Settings settings = Wiring.settings();
        Locale.setDefault(Qinglan.language(settings.get(PreferencesViewModel.LANGUAGE, "")));
        ShellViewModel model =
                Wiring.show(stage, Wiring.services(Wiring.author(settings)), settings, address -> getHostServices()
                        .showDocument(address));
        getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(model::openSchool);
    }
}
