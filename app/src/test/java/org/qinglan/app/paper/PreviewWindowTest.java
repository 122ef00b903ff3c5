package org.qinglan.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.app.fake.FakeWindow;
import org.qinglan.app.fake.Screen;
import org.qinglan.reports.print.PageSetup.Orientation;
import org.qinglan.reports.print.Printers;

class PreviewWindowTest {
    private final FakeWindow window = new FakeWindow();

    @RegisterExtension
    private final Screen screen = Screen.of(window);

    @TempDir
    Path folder;

    private void openTeachers() {
        screen.press("#start-sample");
        screen.press("#go-teachers");
    }

    private String printed() {
        PreviewViewModel model = window.model.preview();
        return String.join(
                "|",
                Objects.requireNonNull(model.pages().get()).words(model.page().get()));
    }

    @Test
    void tableIsPrintedAsItIsShownByTheKeyboardAlone() {
        openTeachers();
        screen.shortcut(KeyCode.P);
        assertThat(screen.shows("#paper")).isTrue();
        assertThat(screen.query("#paper-image", ImageView.class).getImage()).isNotNull();
        assertThat(printed()).startsWith("教师名册|单位：").contains("序号|姓名|性别", "1|张三", "2026-01-20");

        screen.shortcut(KeyCode.P);
        assertThat(window.printers.orders()).containsExactly(new Printers.Order("办公室打印机", 1, List.of(0)));
        assertThat(screen.text("#paper-told")).isEqualTo("已把 1 页、1 份送到打印机 办公室打印机。");

        screen.type(KeyCode.ESCAPE);
        assertThat(screen.shows("#paper")).isFalse();
        assertThat(screen.query("#teacher-search", Node.class).isFocused()).isTrue();
    }

    @Test
    void onlyRowsThatAreShownAreOnPaper() {
        openTeachers();
        screen.fill("#teacher-search", "张三");
        screen.shortcut(KeyCode.P);

        assertThat(printed()).contains("1|张三").doesNotContain("|2|");
    }

    @Test
    void paperIsKeptAsPdfAndAsWordUnderItsOwnTitle() throws IOException {
        openTeachers();
        window.dialogs.willWriteTo(folder);
        screen.shortcut(KeyCode.P);
        screen.fill("#paper-title", "在职教师一览表");
        screen.act(() -> screen.query("#paper-title", TextField.class).requestFocus());
        screen.type(KeyCode.TAB);
        screen.press("#paper-pdf");
        screen.press("#paper-word");

        assertThat(screen.text("#paper-told")).contains("教师名册.docx");
        assertThat(Files.size(folder.resolve("教师名册.docx"))).isPositive();
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("教师名册.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("在职教师一览表", "张三");
        }
    }

    @Test
    void pagesThatThereAreNotAreRefusedInASentence() {
        openTeachers();
        screen.shortcut(KeyCode.P);
        screen.fill("#paper-range", "3-7");
        screen.press("#paper-print");

        assertThat(screen.text("#paper-told")).isEqualTo("页码“3-7”无法读取。请写成 1-3，5 这样，最大 1；留空打印全部。");
        assertThat(window.printers.orders()).isEmpty();
    }

    @Test
    void computerWithoutPrinterIsToldWhatToDo() {
        window.printers.remove();
        openTeachers();
        screen.shortcut(KeyCode.P);
        screen.press("#paper-print");

        assertThat(screen.text("#paper-told")).contains("打印机").matches(".*(另存为 PDF|另一台打印机).*");
    }

    @Test
    void turningToAnotherPageLeavesThePreview() {
        openTeachers();
        screen.shortcut(KeyCode.P);
        screen.press("#go-training");

        assertThat(screen.shows("#paper")).isFalse();
        assertThat(screen.shows("#area-training")).isTrue();
        screen.shortcut(KeyCode.P);
        assertThat(printed()).contains("学时达标", "要求学时", "张三");
    }

    @Test
    void wholeIdNumbersAreHiddenUntilTheyAreWanted() {
        openTeachers();
        screen.act(() -> window.model.preview().show(Tables.withIds()));
        assertThat(printed()).contains("620102********9613").doesNotContain("620102196901069613");

        screen.act(screen.query("#paper-masked", CheckBox.class)::fire);
        assertThat(printed()).contains("620102196901069613");
    }

    @Test
    void longListIsTurnedPageByPage() {
        openTeachers();
        screen.act(() -> window.model.preview().show(Tables.long180()));
        assertThat(screen.text("#paper-count")).startsWith("第 1 页 共 ");
        screen.type(KeyCode.PAGE_DOWN);
        screen.type(KeyCode.PAGE_DOWN);
        assertThat(screen.text("#paper-count")).startsWith("第 3 页");
        screen.type(KeyCode.PAGE_UP);
        assertThat(screen.text("#paper-count")).startsWith("第 2 页");
        screen.type(KeyCode.END);
        assertThat(printed()).contains("合计");
        screen.type(KeyCode.HOME);
        assertThat(screen.text("#paper-count")).startsWith("第 1 页");
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 20})
    void pictures(int size) {
        screen.act(() -> window.theme.size().set(size));
        openTeachers();
        screen.act(() -> window.model.preview().show(Tables.long180()));
        screen.picture("paper-" + size);
        screen.act(() -> window.model.preview().orientation().set(Orientation.ACROSS));
        screen.picture("paper-across-" + size);
    }
}
