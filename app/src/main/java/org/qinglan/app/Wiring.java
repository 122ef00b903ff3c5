package org.qinglan.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.qinglan.app.dialog.Dialogs;
import org.qinglan.app.dialog.WindowDialogs;
import org.qinglan.app.draft.Drafts;
import org.qinglan.app.failure.Failures;
import org.qinglan.app.failure.FaultLog;
import org.qinglan.app.feature.Manners;
import org.qinglan.app.message.Messages;
import org.qinglan.app.preference.PreferencesViewModel;
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

    /// How high the bar above a window is on the computers of schools, in pixels.
    private static final double TITLE_BAR = 40;

    /// A form that nobody opened again for so long is forgotten.
    private static final Duration DRAFTS_KEPT = Duration.ofDays(14);

    private Wiring() {}

    /// What the window works with.
    ///
    /// @param author who works here
    static ShellViewModel.Services services(String author) {
        return services(CLOCK, author);
    }

    /// The same on another day.
    static ShellViewModel.Services services(Clock clock, String author) {
        SchoolFiles files = new SqliteSchoolFiles(clock);
        WorkbookImport intake =
                new WorkbookImport(author, IntakeOptions.standard().in(Locale.getDefault()));
        return new ShellViewModel.Services(
                files,
                new DemoSample(files, intake),
                intake,
                new SchemeComputation(clock, author),
                CatalogueFeatures.all());
    }

    /// The settings of the user; what changes is written a little later, away from the screen.
    static Settings settings() {
        return Settings.of(
                UserFolder.settings(), CompletableFuture.delayedExecutor(WRITING_MILLIS, TimeUnit.MILLISECONDS));
    }

    /// Who works here, as the journal calls him.
    static String author(Settings settings) {
        String own = settings.get(PreferencesViewModel.AUTHOR, "").strip();
        return own.isEmpty() ? user() : own;
    }

    private static String user() {
        return System.getProperty("user.name", "");
    }

    /// Fills the stage with the window and shows it.
    static ShellViewModel show(Stage stage, ShellViewModel.Services services, Settings settings) {
        return show(stage, services, settings, _ -> {});
    }

    /// @param opener shows what lies at an address, a folder for instance
    static ShellViewModel show(
            Stage stage, ShellViewModel.Services services, Settings settings, Consumer<String> opener) {
        // Sentences of rules and checks follow the default; it must be the language of the window.
        Locale.setDefault(Qinglan.language(settings.get(PreferencesViewModel.LANGUAGE, "zh")));
        Messages messages = Messages.in(Locale.getDefault());
        Theme theme = Theme.of(settings);
        theme.install();
        Dialogs dialogs = new WindowDialogs(stage, messages, theme, opener, logs(settings));
        Failures failures = new Failures(CLOCK, fault -> Platform.runLater(() -> dialogs.fault(fault)));
        Optional<FaultLog> log = log(settings);
        Manners manners = new Manners(settings, drafts(settings), CLOCK);
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> failures.report(failure));

        ExecutorService worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("worker").factory());
        ShellViewModel model = new ShellViewModel(
                services,
                new ShellViewModel.Desk(dialogs, messages, CLOCK, author(settings), manners),
                trouble -> new Background(worker, Platform::runLater, trouble),
                failures::report);

        Executor later = CompletableFuture.delayedExecutor(
                WRITING_MILLIS, TimeUnit.MILLISECONDS, command -> Platform.runLater(command));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(
                new ShellView(model, messages, theme).node(),
                Math.min(theme.em(100), screen.getWidth()),
                Math.min(theme.em(56), screen.getHeight() - TITLE_BAR));
        theme.apply(scene);
        stage.setTitle(messages.text("shell.window"));
        stage.setScene(scene);
        // Small enough for 1366 × 768 at 150 per cent with a task bar below.
        stage.setMinWidth(900);
        stage.setMinHeight(460);
        stage.setOnCloseRequest(event -> {
            event.consume();
            model.requestEnd(later, stage::hide);
        });
        stage.setOnHidden(_ -> {
            close(model, worker);
            manners.drafts().flush();
            settings.flush();
            log.ifPresent(FaultLog::close);
        });
        settings.onTrouble(trouble -> Platform.runLater(() -> tell(trouble, model, messages)));
        stage.show();
        return model;
    }

    private static void tell(Settings.Trouble trouble, ShellViewModel model, Messages messages) {
        model.notices()
                .trouble(
                        switch (trouble) {
                            case DAMAGED -> messages.text("preference.damaged");
                            case NOT_KEPT -> messages.text("preference.not-kept");
                        });
    }

    /// Folder of the log files; that of the user even where the settings are in memory only.
    private static Path logs(Settings settings) {
        return settings.place().orElseGet(UserFolder::settings).resolveSibling("logs");
    }

    /// Nothing is logged in a trial, and where no file can be written.
    private static Optional<FaultLog> log(Settings settings) {
        if (settings.place().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(FaultLog.in(logs(settings)));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Drafts drafts(Settings settings) {
        return settings.place()
                .map(place -> Drafts.in(
                        place.resolveSibling("drafts"),
                        CompletableFuture.delayedExecutor(WRITING_MILLIS, TimeUnit.MILLISECONDS),
                        CLOCK.instant().minus(DRAFTS_KEPT)))
                .orElseGet(Drafts::none);
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
