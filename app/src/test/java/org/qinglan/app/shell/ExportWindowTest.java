package org.qinglan.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.app.fake.FakeFiles;
import org.qinglan.app.fake.FakeWindow;
import org.qinglan.app.fake.Picture;
import org.qinglan.app.fake.Screen;
import org.qinglan.app.fake.WindowExtension;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// What was written is found again, and how the first pages of a school look.
@ExtendWith(WindowExtension.class)
class ExportWindowTest {
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final FakeWindow window = new FakeWindow(Locale.CHINA, worker, Platform::runLater);
    private final FxRobot robot = new FxRobot();
    private final Screen screen = new Screen(robot, window, worker);
    private Stage stage;

    @BeforeEach
    void show() throws TimeoutException {
        stage = FxToolkit.registerStage(Stage::new);
        robot.interact(() -> window.show(stage, 13));
    }

    @AfterEach
    void leave() throws TimeoutException {
        robot.interact(window.model::leave);
        worker.close();
        FxToolkit.cleanupStages();
    }

    @Test
    void aFileThatWasWrittenIsListedWithItsFolder(@TempDir Path folder) throws IOException {
        window.dialogs.willWriteTo(folder);
        screen.press("#start-sample");
        screen.press("#go-export");
        assertThat(screen.shows("#export-written")).isFalse();
        assertThat(screen.shows("#export-none")).isFalse();
        assertThat(robot.lookup("#export-list .button").queryAll()).hasSizeGreaterThan(10);
        screen.fill("#export-search", "学时达标");
        robot.interact(robot.lookup("#export-list .button").queryAs(Button.class)::fire);
        screen.settle();
        screen.fill("#export-search", "");
        TitledPane written = screen.query("#export-written", TitledPane.class);
        assertThat(written.getText()).isEqualTo("这次打开以来写出的文件（1）");
        robot.interact(() -> written.setExpanded(true));
        assertThat(screen.texts("#export-written")).anyMatch(text -> text.startsWith(folder.toString()));
        robot.interact(robot.lookup("#export-written .button").queryAs(Button.class)::fire);
        assertThat(window.dialogs.shownFolder()).isEqualTo(folder);
        Picture.of(robot, stage, "w4-export");
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 20})
    void theFirstPagesOfASchoolAreDrawn(int size) throws IOException {
        robot.interact(() -> window.theme.size().set(size));
        screen.press("#start-new");
        screen.press("#go-home");
        Picture.of(robot, stage, "w4-new-home-" + size);
        assertThat(screen.shows("#first-steps")).isTrue();
        robot.interact(window.model::closeSchool);
        robot.interact(() -> window.model.openSchool(FakeFiles.QINGSHAN));
        screen.settle();
        robot.interact(window.model::closeSchool);
        screen.settle();
        Picture.of(robot, stage, "w4-start-" + size);
        screen.press("#start-sample");
        Picture.of(robot, stage, "w4-home-" + size);
        screen.press("#go-import");
        Picture.of(robot, stage, "w4-sample-import-" + size);
        screen.press("#go-export");
        Picture.of(robot, stage, "w4-export-" + size);
        screen.shortcut(KeyCode.K);
        Picture.of(robot, stage, "w4-search-empty-" + size);
        screen.fill("#find-field", "zh");
        Picture.of(robot, stage, "w4-search-" + size);
        assertThat(screen.shows("#find-results")).isTrue();
    }
}
