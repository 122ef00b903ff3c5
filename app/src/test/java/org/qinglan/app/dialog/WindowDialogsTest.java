package org.qinglan.app.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qinglan.app.failure.Fault;
import org.qinglan.app.fake.Picture;
import org.qinglan.app.fake.WindowExtension;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(WindowExtension.class)
class WindowDialogsTest {
    private final FxRobot robot = new FxRobot();
    private final List<String> opened = new ArrayList<>();

    @BeforeEach
    void theme() throws TimeoutException {
        robot.interact(() -> Theme.ofSize(13).install());
    }

    @AfterEach
    void clean() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void aFaultIsToldInChineseWithItsCode() throws TimeoutException, IOException {
        WindowDialogs dialogs = dialogs();
        robot.interact(() -> dialogs.fault(new Fault("ISE-12AB", "at org.qinglan")));
        DialogPane pane = robot.lookup(".dialog-pane").queryAs(DialogPane.class);
        assertThat(pane.getContentText()).contains("ISE-12AB", "没有受影响");
        Picture.of(robot, (Stage) pane.getScene().getWindow(), "b1-fault");
        assertThat(buttons()).containsExactlyInAnyOrder("复制信息", "打开日志文件夹", "继续");
        robot.interact(() -> dialogs.fault(new Fault("NPE-0000", "")));
        assertThat(robot.lookup(".dialog-pane").queryAll()).hasSize(1);
        press("复制信息");
        press("打开日志文件夹");
        assertThat(opened).singleElement().asString().endsWith("%E6%97%A5%E5%BF%97");
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("ISE-12AB\nat org.qinglan"));
        press("继续");
        assertThat(robot.lookup(".dialog-pane").queryAll()).isEmpty();
        robot.interact(() -> dialogs.fault(new Fault("NPE-0000", "")));
        assertThat(robot.lookup(".dialog-pane").queryAll()).hasSize(1);
        press("继续");
    }

    private void press(String text) {
        robot.interact(robot.lookup(text).queryAs(Button.class)::fire);
    }

    @Test
    void aSchoolNeedsAName() throws TimeoutException {
        WindowDialogs dialogs = dialogs();
        CompletableFuture<Optional<String>> answer = new CompletableFuture<>();
        Platform.runLater(() -> answer.complete(dialogs.askSchoolName()));
        WaitForAsyncUtils.waitForFxEvents();
        Button next = robot.lookup("下一步").queryAs(Button.class);
        assertThat(next.isDisabled()).isTrue();
        assertThat(buttons()).containsExactlyInAnyOrder("下一步", "取消");
        robot.interact(() -> robot.lookup(".dialog-pane .text-field")
                .queryAs(TextField.class)
                .setText(" 白云小学 "));
        robot.interact(next::fire);
        assertThat(answer.join()).contains("白云小学");
    }

    private WindowDialogs dialogs() throws TimeoutException {
        Stage stage = FxToolkit.registerStage(Stage::new);
        return new WindowDialogs(stage, Messages.in(Locale.CHINA), Theme.ofSize(13), opened::add, Path.of("/日志"));
    }

    private List<String> buttons() {
        return robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}
