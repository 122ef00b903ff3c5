package org.qinglan.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.qinglan.app.dialog.Dialogs;
import org.qinglan.app.dialog.WindowDialogs;
import org.qinglan.app.failure.Failures;
import org.qinglan.app.message.Messages;
import org.qinglan.app.settings.Settings;
import org.qinglan.app.settings.UserFolder;
import org.qinglan.app.shell.ShellView;
import org.qinglan.app.shell.ShellViewModel;
import org.qinglan.app.task.Background;
import org.qinglan.app.theme.Theme;
import org.qinglan.app.work.CatalogueFeatures;
import org.qinglan.app.work.SchemeComputation;
import org.qinglan.app.work.WorkbookImport;
import org.qinglan.model.store.SchoolFiles;
import org.qinglan.model.store.sqlite.SqliteSchoolFiles;
import org.qinglan.reports.intake.IntakeOptions;

/// The one place where everything is put together, with plain `new`.
final class Wiring {
    private static final Clock CLOCK = Clock.system(ZoneId.systemDefault());

    /// How long changed settings wait for more of them.
    private static final long WRITING_MILLIS = 400;

    private Wiring() {}

    /// What the window works with.
    static ShellViewModel.Services services() {
        SchoolFiles files = new SqliteSchoolFiles(CLOCK);
        WorkbookImport intake = new WorkbookImport(author(), IntakeOptions.standard());
        return new ShellViewModel.Services(
                files,
                new DemoSample(files, intake),
                intake,
                new SchemeComputation(CLOCK, author()),
                CatalogueFeatures.all());
    }

    /// The settings of the user; what changes is written a little later, away from the screen.
    static Settings settings() {
        return Settings.of(
                UserFolder.settings(), CompletableFuture.delayedExecutor(WRITING_MILLIS, TimeUnit.MILLISECONDS));
    }

    private static String author() {
        return System.getProperty("user.name", "");
    }

    /// Fills the stage with the window and shows it.
    static ShellViewModel show(Stage stage, ShellViewModel.Services services, Settings settings) {
        // Sentences of rules and checks follow the default; it must be the language of the window.
        Locale.setDefault(Qinglan.language());
        Messages messages = Messages.in(Locale.getDefault());
        Theme theme = Theme.of(settings);
        theme.install();
        Dialogs dialogs = new WindowDialogs(stage, messages, theme);
        Failures failures = new Failures(code -> Platform.runLater(() -> dialogs.fault(code)));
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> failures.report(failure));

        ExecutorService worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("worker").factory());
        ShellViewModel model = new ShellViewModel(
                services,
                new ShellViewModel.Desk(dialogs, messages, CLOCK, author(), settings),
                trouble -> new Background(worker, Platform::runLater, trouble),
                failures::report);

        Scene scene = new Scene(new ShellView(model, messages, theme).node(), theme.em(100), theme.em(56));
        theme.apply(scene);
        stage.setTitle(messages.text("shell.window"));
        stage.setScene(scene);
        // Small enough for every screen, whatever the size of the font.
        stage.setMinWidth(900);
        stage.setMinHeight(520);
        stage.setOnHidden(_ -> {
            close(model, worker);
            settings.flush();
        });
        stage.show();
        return model;
    }

    /// Stops what runs, closes the school after it, and lets the worker go.
    private static void close(ShellViewModel model, ExecutorService worker) {
        model.leave();
        worker.shutdown();
        try {
            if (!worker.awaitTermination(30, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
