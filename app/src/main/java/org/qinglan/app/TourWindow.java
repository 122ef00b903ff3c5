package org.qinglan.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.qinglan.app.dialog.Dialogs;
import org.qinglan.app.draft.Drafts;
import org.qinglan.app.feature.Manners;
import org.qinglan.app.message.Messages;
import org.qinglan.app.settings.Settings;
import org.qinglan.app.shell.ShellView;
import org.qinglan.app.shell.ShellViewModel;
import org.qinglan.app.task.Background;
import org.qinglan.app.theme.Theme;
import org.qinglan.app.tour.Guide;
import org.qinglan.app.tour.Shooting;
import org.qinglan.app.tour.TourDialogs;
import org.qinglan.reports.demo.DemoSchool;

/// The program's window as it stands on pictures: the same day, the same author, no dialogs, nothing that blinks.
///
/// @param theme its size and look may be changed while it is shown
record TourWindow(Stage stage, Guide guide, Theme theme) {
    /// A day on which the year is assessed and most of it is known.
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-20T02:42:00Z"), ZoneId.of("Asia/Shanghai"));

    /// The headless platform has a screen of so many lines and fails on a window that is higher; what is shown in
    /// the window may be larger than it.
    private static final int LOWEST_SCREEN = 900;

    private static final String STILL = "data:text/css,.text-input{-fx-display-caret:false;}";

    /// Shows the window with the start screen; must be called on the screen's thread.
    ///
    /// @param folder for the workbooks that are imported on the tour
    static TourWindow show(Stage stage, Shooting shooting, Path folder) {
        Locale.setDefault(shooting.language());
        Messages messages = Messages.in(shooting.language());
        String author = messages.text("tour.author");
        Theme theme = Theme.ofSize(shooting.font());
        theme.look().set(shooting.look());
        theme.install();
        ExecutorService worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("tour-worker").daemon().factory());
        ShellViewModel model = new ShellViewModel(
                Wiring.services(CLOCK, author),
                new ShellViewModel.Desk(
                        dialogs(folder),
                        messages,
                        CLOCK,
                        author,
                        new Manners(Settings.inMemory(), Drafts.none(), CLOCK)),
                trouble -> new Background(worker, Platform::runLater, trouble),
                TourWindow::fail);
        Scene scene = new Scene(new ShellView(model, messages, theme).node(), shooting.width(), shooting.height());
        theme.apply(scene);
        scene.getStylesheets().add(STILL);
        stage.setScene(scene);
        stage.setWidth(shooting.width());
        stage.setHeight(Math.min(shooting.height(), LOWEST_SCREEN));
        stage.setOnHidden(_ -> {
            model.leave();
            worker.shutdown();
        });
        stage.show();
        scene.getRoot().resize(shooting.width(), shooting.height());
        return new TourWindow(stage, new Guide(scene, () -> model.busy().get()), theme);
    }

    /// Hides the window and waits until its school is closed; a window that is gone has no styles to be laid out with.
    void close() {
        guide.ask(() -> {
            stage.hide();
            return true;
        });
        guide.rest();
    }

    private static Dialogs dialogs(Path folder) {
        List<Path> workbooks = DemoSchool.copyWorkbooks(folder);
        // By its name alone it is not found, and no folder of this computer is seen on a picture.
        return new TourDialogs(
                workbooks, Path.of(String.valueOf(workbooks.getFirst().getFileName())));
    }

    private static void fail(Throwable failure) {
        throw new IllegalStateException(failure);
    }
}
