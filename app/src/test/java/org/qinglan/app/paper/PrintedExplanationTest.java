package org.qinglan.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.app.fake.FakeWindow;
import org.qinglan.app.fake.Screen;
import org.qinglan.reports.print.Printers;

/// "Why this number?" on paper, from the panel in which it is asked.
class PrintedExplanationTest {
    private static final int FIRST_NUMBER = 2;

    private final FakeWindow window = new FakeWindow();

    @RegisterExtension
    private final Screen screen = Screen.of(window);

    @TempDir
    Path folder;

    @BeforeEach
    void explain() {
        screen.press("#start-sample");
        screen.press("#go-pay");
        screen.press("#tab-pay-scheme");
        screen.press("#run-compute");
        screen.act(() -> select((TableView<?>) screen.query("#result-table", TableView.class)));
    }

    private static <T> void select(TableView<T> table) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(0, table.getVisibleLeafColumn(FIRST_NUMBER));
        table.getFocusModel().focus(0, table.getVisibleLeafColumn(FIRST_NUMBER));
    }

    private List<String> printed() {
        PreviewViewModel model = window.model.preview();
        return Objects.requireNonNull(model.pages().get()).words(model.page().get());
    }

    @Test
    void numberIsPrintedInTheWordsThatAreCopied() {
        screen.press("#explain-copy");
        List<String> copied = new ArrayList<>();
        screen.act(() -> Clipboard.getSystemClipboard()
                .getString()
                .lines()
                .map(String::strip)
                .forEach(copied::add));
        screen.press("#explain-print");

        assertThat(screen.shows("#paper")).isTrue();
        List<String> words = printed().stream()
                .map(line -> line.replaceFirst("^\\d+(\\.\\d+)+ |^\\d+　", ""))
                .toList();
        assertThat(words).startsWith("计算结果说明");
        assertThat(copied).hasSizeGreaterThan(10).isSubsetOf(words);
    }

    @Test
    void allNumbersOfTheTeacherArePrinted() {
        screen.press("#explain-print-whole");

        assertThat(printed())
                .contains("试算，未保存", "班主任津贴", "合计", "考核分", "病假天数")
                .anyMatch(line -> line.startsWith("2　张三 · 工作量绩效"));
    }

    @Test
    void numberIsPrintedByTheKeyboardAloneAndTheResultComesBack() {
        screen.act(() -> screen.query("#explain-print", Button.class).requestFocus());
        screen.type(KeyCode.SPACE);
        assertThat(screen.shows("#paper")).isTrue();
        screen.shortcut(KeyCode.P);
        assertThat(window.printers.orders()).containsExactly(new Printers.Order("办公室打印机", 1, List.of(0)));
        screen.type(KeyCode.ESCAPE);

        assertThat(screen.shows("#paper")).isFalse();
        assertThat(screen.text("#explained-value")).isEqualTo("95.2 分");
    }

    @Test
    void fileThatCannotBeWrittenIsRefusedInASentence() throws IOException {
        window.dialogs.willWriteTo(Files.writeString(folder.resolve("文件"), ""));
        screen.press("#explain-print");
        screen.press("#paper-pdf");

        assertThat(screen.text("#paper-told")).contains("班主任津贴 计算结果说明.pdf");
        assertThat(folder).isDirectoryContaining("glob:**文件").isDirectoryNotContaining("glob:**.pdf");
    }
}
