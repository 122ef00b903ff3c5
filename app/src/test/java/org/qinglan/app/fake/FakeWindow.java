package org.qinglan.app.fake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.qinglan.app.failure.Failures;
import org.qinglan.app.message.Messages;
import org.qinglan.app.settings.Settings;
import org.qinglan.app.shell.ShellView;
import org.qinglan.app.shell.ShellViewModel;
import org.qinglan.app.task.Background;
import org.qinglan.app.theme.Theme;

/// The whole window, over a school in memory unless a test brings another.
public final class FakeWindow {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-20T10:42:00Z"), ZoneOffset.UTC);

    public final Settings settings = Settings.inMemory();
    public final FakePrinters printers = new FakePrinters();
    public final FakeDialogs dialogs = new FakeDialogs();
    public final FakeImport intake = new FakeImport();
    public final FakeFeatures features = new FakeFeatures();
    public FakeSchool school = Qingshan.school();
    public final Messages messages;
    public final ShellViewModel model;

    public final Theme theme;
    private final ExecutorService worker = Executors.newSingleThreadExecutor();

    /// In Chinese, with a worker beside the screen.
    public FakeWindow() {
        messages = Messages.in(Locale.CHINA);
        theme = Theme.of(settings);
        model = model(services(), CLOCK, this::beside, new Failures(CLOCK, dialogs::fault)::report);
    }

    private FakeWindow(Locale locale) {
        messages = Messages.in(locale);
        theme = Theme.of(settings);
        model = model(services(), CLOCK, FakeWindow::atOnce, new Failures(CLOCK, dialogs::fault)::report);
    }

    private FakeWindow(ShellViewModel.Services services, Clock clock) {
        messages = Messages.in(Locale.CHINA);
        theme = Theme.of(settings);
        model = model(services, clock, this::beside, FakeWindow::fail);
    }

    /// Does all work at once, on the screen's own thread.
    public static FakeWindow atOnce(Locale locale) {
        return new FakeWindow(locale);
    }

    /// In Chinese over another school, with a worker beside the screen; nothing may fail.
    public static FakeWindow over(ShellViewModel.Services services, Clock clock) {
        return new FakeWindow(services, clock);
    }

    private ShellViewModel.Services services() {
        return new ShellViewModel.Services(
                new FakeFiles(), _ -> school = Qingshan.school(), intake, new FakeComputation(), features.features());
    }

    private ShellViewModel model(
            ShellViewModel.Services services, Clock clock, ShellViewModel.Worker worker, Consumer<Throwable> failed) {
        return new ShellViewModel(
                services, new ShellViewModel.Desk(dialogs, messages, clock, "王会计", settings, printers), worker, failed);
    }

    private Background beside(Background.Trouble trouble) {
        return new Background(worker, Platform::runLater, trouble);
    }

    private static Background atOnce(Background.Trouble trouble) {
        return new Background(Runnable::run, Runnable::run, trouble);
    }

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }

    void show(Stage stage, int fontSize) {
        theme.size().set(fontSize);
        theme.install();
        Scene scene = new Scene(new ShellView(model, messages, theme).node(), 1366, 768);
        theme.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    /// Lets the worker go; nothing may be under way.
    void close() {
        worker.close();
    }
}
