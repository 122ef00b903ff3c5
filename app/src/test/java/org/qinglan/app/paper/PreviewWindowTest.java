package org.qinglan.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.app.fake.FakeWindow;
import org.qinglan.app.fake.Screen;
import org.qinglan.app.fake.WindowExtension;
import org.qinglan.reports.print.PageSetup.Orientation;
import org.qinglan.reports.print.Printers;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class PreviewWindowTest {
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final FakeWindow window = new FakeWindow(Locale.SIMPLIFIED_CHINESE, worker, Platform::runLater);
    private final FxRobot robot = new FxRobot();
    private final Screen screen = new Screen(robot, window, worker);
    private @Nullable Scene scene;

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        window.show(stage, 13);
        scene = stage.getScene();
    }

    @AfterEach
    void stop() {
        worker.shutdownNow();
    }

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
        robot.interact(() -> screen.query("#paper-title", TextField.class).requestFocus());
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
        robot.interact(() -> window.model.preview().show(Tables.withIds()));
        screen.settle();
        assertThat(printed()).contains("620102********9613").doesNotContain("620102196901069613");

        robot.interact(screen.query("#paper-masked", CheckBox.class)::fire);
        screen.settle();
        assertThat(printed()).contains("620102196901069613");
    }

    @Test
    void longListIsTurnedPageByPage() {
        openTeachers();
        robot.interact(() -> window.model.preview().show(Tables.long180()));
        screen.settle();
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
    void pictures(int size) throws IOException {
        robot.interact(() -> window.show((Stage) Objects.requireNonNull(scene).getWindow(), size));
        openTeachers();
        robot.interact(() -> window.model.preview().show(Tables.long180()));
        screen.settle();
        snap("paper-" + size);
        robot.interact(() -> window.model.preview().orientation().set(Orientation.ACROSS));
        screen.settle();
        snap("paper-across-" + size);
    }

    private void snap(String name) throws IOException {
        WritableImage[] taken = new WritableImage[1];
        robot.interact(
                () -> taken[0] = screen.query("#paper", Node.class).getScene().snapshot(null));
        WritableImage image = taken[0];
        BufferedImage copy =
                new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < copy.getHeight(); y++) {
            for (int x = 0; x < copy.getWidth(); x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        Path file = Path.of("target", "screens", name + ".png");
        Files.createDirectories(file.getParent());
        assertThat(ImageIO.write(copy, "png", file.toFile())).isTrue();
    }
}
