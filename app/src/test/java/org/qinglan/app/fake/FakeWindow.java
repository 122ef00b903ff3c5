package org.qinglan.app.fake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.qinglan.app.failure.Failures;
import org.qinglan.app.message.Messages;
import org.qinglan.app.settings.Settings;
import org.qinglan.app.shell.ShellView;
import org.qinglan.app.shell.ShellViewModel;
import org.qinglan.app.task.Background;
import org.qinglan.app.theme.Theme;

/// The whole window over a school in memory.
public final class FakeWindow {
    public final Settings settings = Settings.inMemory();
    public final FakePrinters printers = new FakePrinters();
    public final FakeDialogs dialogs = new FakeDialogs();
    public final FakeImport intake = new FakeImport();
    public final FakeFeatures features = new FakeFeatures();
    public FakeSchool school = Qingshan.school();
    public final Messages messages;
    public final ShellViewModel model;

    public final Theme theme;
    private final Clock clock = Clock.fixed(Instant.parse("2026-01-20T10:42:00Z"), ZoneOffset.UTC);

    public FakeWindow(Locale locale, Executor worker, Executor screen) {
        messages = Messages.in(locale);
        theme = Theme.of(settings);
        model = new ShellViewModel(
                new ShellViewModel.Services(
                        new FakeFiles(),
                        _ -> school = Qingshan.school(),
                        intake,
                        new FakeComputation(),
                        features.features()),
                new ShellViewModel.Desk(dialogs, messages, clock, "王会计", settings, printers),
                trouble -> new Background(worker, screen, trouble),
                new Failures(clock, dialogs::fault)::report);
    }

    public void show(Stage stage, int fontSize) {
        theme.size().set(fontSize);
        theme.install();
        Scene scene = new Scene(new ShellView(model, messages, theme).node(), 1366, 768);
        theme.apply(scene);
        stage.setScene(scene);
        stage.show();
    }
}
