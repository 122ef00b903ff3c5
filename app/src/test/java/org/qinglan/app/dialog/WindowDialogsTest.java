package org.qinglan.app.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qinglan.app.failure.Fault;
import org.qinglan.app.fake.Screen;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;

class WindowDialogsTest {
    @RegisterExtension
    private final Screen screen = Screen.empty();

    private final List<String> opened = new ArrayList<>();

    @BeforeEach
    void theme() {
        screen.act(() -> Theme.ofSize(13).install());
    }

    @Test
    void aFaultIsToldInChineseWithItsCode() {
        WindowDialogs dialogs = dialogs();
        screen.act(() -> dialogs.fault(new Fault("ISE-12AB", "at org.qinglan")));
        DialogPane pane = screen.lookup(".dialog-pane").queryAs(DialogPane.class);
        assertThat(pane.getContentText()).contains("ISE-12AB", "没有受影响");
        screen.picture(screen.ask(() -> pane.getScene().snapshot(null)), "b1-fault");
        assertThat(buttons()).containsExactlyInAnyOrder("复制信息", "打开日志文件夹", "继续");
        screen.act(() -> dialogs.fault(new Fault("NPE-0000", "")));
        assertThat(screen.lookup(".dialog-pane").queryAll()).hasSize(1);
        press("复制信息");
        press("打开日志文件夹");
        assertThat(opened).singleElement().asString().endsWith("%E6%97%A5%E5%BF%97");
        screen.act(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("ISE-12AB\nat org.qinglan"));
        press("继续");
        assertThat(screen.lookup(".dialog-pane").queryAll()).isEmpty();
        screen.act(() -> dialogs.fault(new Fault("NPE-0000", "")));
        assertThat(screen.lookup(".dialog-pane").queryAll()).hasSize(1);
        press("继续");
    }

    private void press(String text) {
        screen.act(screen.lookup(text).queryAs(Button.class)::fire);
    }

    @Test
    void aSchoolNeedsAName() {
        WindowDialogs dialogs = dialogs();
        CompletableFuture<Optional<String>> answer = new CompletableFuture<>();
        Platform.runLater(() -> answer.complete(dialogs.askSchoolName()));
        screen.settle();
        Button next = screen.lookup("下一步").queryAs(Button.class);
        assertThat(next.isDisabled()).isTrue();
        assertThat(buttons()).containsExactlyInAnyOrder("下一步", "取消");
        screen.act(() -> screen.lookup(".dialog-pane .text-field")
                .queryAs(TextField.class)
                .setText(" 白云小学 "));
        screen.act(next::fire);
        assertThat(answer.join()).contains("白云小学");
    }

    private WindowDialogs dialogs() {
        return new WindowDialogs(
                screen.stage(), Messages.in(Locale.CHINA), Theme.ofSize(13), opened::add, Path.of("/日志"));
    }

    private List<String> buttons() {
        return screen.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}
