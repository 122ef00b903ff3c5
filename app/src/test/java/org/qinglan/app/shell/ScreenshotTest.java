package org.qinglan.app.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.app.fake.FakeWindow;
import org.qinglan.app.fake.Qingshan;
import org.qinglan.app.fake.WindowExtension;
import org.qinglan.app.teachers.TeacherRow;
import org.qinglan.model.standing.Area;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Draws each page to `target/screens`, for people to look at, and checks that something was drawn.
@ExtendWith(WindowExtension.class)
class ScreenshotTest {
    @ParameterizedTest
    @ValueSource(ints = {13, 20})
    void everyPageIsDrawnInChinese(int size, FxRobot robot) throws IOException, TimeoutException {
        draw(robot, Locale.CHINA, size, "zh-" + size);
    }

    @Test
    void everyPageIsDrawnInEnglish(FxRobot robot) throws IOException, TimeoutException {
        draw(robot, Locale.ENGLISH, 13, "en-13");
    }

    private void draw(FxRobot robot, Locale locale, int size, String name) throws IOException, TimeoutException {
        WritableImage[] working = new WritableImage[1];
        Stage stage = FxToolkit.registerStage(Stage::new);
        FakeWindow window = new FakeWindow(locale, Runnable::run, Runnable::run);
        robot.interact(() -> window.show(stage, size));
        snap(stage, name + "-1-start");
        robot.interact(window.model::openSample);
        snap(stage, name + "-2-home");
        robot.interact(() -> window.model.go(Page.TEACHERS));
        snap(stage, name + "-2-teachers");
        TeacherRow first = window.model.teachers().rows().getFirst();
        Assertions.assertThat(first.name()).isEqualTo(Qingshan.ZHANG_SAN);
        robot.interact(() -> window.model.teachers().open(first));
        snap(stage, name + "-3-file");
        robot.interact(() -> ((ToggleButton) stage.getScene().getRoot().lookupAll(".ledger-tab").stream()
                        .filter(node ->
                                node instanceof ToggleButton tab && tab.getId().equals("file-tab-training"))
                        .findFirst()
                        .orElseThrow())
                .fire());
        snap(stage, name + "-4-training");
        robot.interact(() -> window.model.go(Page.IMPORT));
        snap(stage, name + "-5-import");
        window.intake.between(row -> {
            if (row == 60) {
                working[0] = stage.getScene().snapshot(null);
            }
        });
        press(robot, stage, "#import-anyway");
        robot.interact(window.model.intake()::choose);
        write(working[0], name + "-5b-working");
        snap(stage, name + "-6-held-back");
        robot.interact(() -> ((Button) find(stage, "#import-store")).fire());
        snap(stage, name + "-7-done");
        robot.interact(() -> window.model.go(Page.PAY));
        press(robot, stage, "#tab-" + ShellViewModel.PAY_SCHEME);
        snap(stage, name + "-8-pay");
        robot.interact(window.model.meritPay()::run);
        robot.interact(() -> {
            TableView<?> table = (TableView<?>) find(stage, "#result-table");
            select(table, 2, 4);
        });
        robot.interact(() -> stage.getScene().getRoot().lookupAll(".unfold").stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .forEach(ToggleButton::fire));
        snap(stage, name + "-9-explained");
        robot.interact(() -> window.model.openSchool(Path.of("/学校/工资.xlsx")));
        snap(stage, name + "-10-refused");
        robot.interact(stage::hide);
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 20})
    void everyAreaIsDrawn(int size, FxRobot robot) throws IOException, TimeoutException {
        String name = "area-zh-" + size;
        Stage stage = FxToolkit.registerStage(Stage::new);
        FakeWindow window = new FakeWindow(Locale.CHINA, Runnable::run, Runnable::run);
        robot.interact(() -> window.show(stage, size));
        robot.interact(window.model::openSample);
        robot.interact(() -> window.model.go(Page.TRAINING));
        robot.interact(() -> select(stage, "#overview-table"));
        snap(stage, name + "-1-overview");
        press(robot, stage, "#tab-training");
        robot.interact(() -> select(stage, "#ledger-table"));
        snap(stage, name + "-2-ledger");
        press(robot, stage, "#record-correct");
        snap(stage, name + "-3-correct");
        press(robot, stage, "#record-add");
        robot.interact(() -> {
            window.model.area(Area.TRAINING).ledger().entry().save();
            ((TextInputControl) find(stage, "#field-teacher")).setText("w");
        });
        snap(stage, name + "-4-add");
        robot.interact(() -> window.model.go(Page.ETHICS));
        press(robot, stage, "#tab-ethics_event");
        snap(stage, name + "-5-append-only");
        robot.interact(() -> window.model.go(Page.OBLIGATIONS));
        press(robot, stage, "#tab-" + ShellViewModel.ACTIVITY_GRID);
        robot.interact(() -> {
            TableView<?> table = (TableView<?>) find(stage, "#grid-table");
            select(table, 1, 2);
            edit(table, 1, 2);
        });
        snap(stage, name + "-6-grid");
        robot.interact(() -> window.model.go(Page.APPRAISAL));
        press(robot, stage, "#tab-" + ShellViewModel.APPRAISAL_STEPS);
        press(robot, stage, "#cycle-new");
        press(robot, stage, "#entry-save");
        snap(stage, name + "-7-cycle");
        robot.interact(() -> window.model.go(Page.POLICY));
        press(robot, stage, "#tab-rule_override");
        press(robot, stage, "#record-add");
        snap(stage, name + "-8-override");
        robot.interact(() ->
                window.model.teachers().open(window.model.teachers().rows().getFirst()));
        robot.interact(() -> ((ToggleButton) stage.getScene().getRoot().lookupAll(".ledger-tab").stream()
                        .filter(node ->
                                node instanceof ToggleButton tab && tab.getId().equals("file-tab-standings"))
                        .findFirst()
                        .orElseThrow())
                .fire());
        snap(stage, name + "-9-standings");
        robot.interact(stage::hide);
    }

    private static void press(FxRobot robot, Stage stage, String selector) {
        robot.interact(() -> ((ButtonBase) find(stage, selector)).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void select(Stage stage, String selector) {
        TableView<?> table = (TableView<?>) find(stage, selector);
        table.getSelectionModel().clearAndSelect(0);
    }

    private static <T> void edit(TableView<T> table, int row, int column) {
        table.edit(row, table.getColumns().get(column));
    }

    private static <T> void select(TableView<T> table, int row, int column) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }

    private static Node find(Stage stage, String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    private static void snap(Stage stage, String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        write(WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.getScene().snapshot(null)), name);
    }

    private static void write(WritableImage image, String name) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        Path folder = Files.createDirectories(Path.of("target", "screens"));
        Assertions.assertThat(ImageIO.write(
                        picture, "png", folder.resolve(name + ".png").toFile()))
                .isTrue();
    }
}
