package org.qinglan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.app.fake.FakeDialogs;
import org.qinglan.app.fake.WindowExtension;
import org.qinglan.app.message.Messages;
import org.qinglan.app.settings.Settings;
import org.qinglan.app.shell.ShellView;
import org.qinglan.app.shell.ShellViewModel;
import org.qinglan.app.task.Background;
import org.qinglan.app.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Schemes tried in the window on the real sample school.
@ExtendWith(WindowExtension.class)
class LaboratoryWindowTest {
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Messages messages = Messages.in(Locale.CHINA);
    private final ShellViewModel model = new ShellViewModel(
            Wiring.services(),
            new ShellViewModel.Desk(dialogs, messages, Clock.systemUTC(), "王会计", Settings.inMemory()),
            trouble -> new Background(worker, Platform::runLater, trouble),
            failure -> {
                throw new AssertionError(failure);
            });
    private final FxRobot robot = new FxRobot();

    @TempDir
    private static Path folder;

    private Stage stage;

    @BeforeEach
    void prepare() throws TimeoutException {
        stage = FxToolkit.registerStage(Stage::new);
    }

    @AfterEach
    void leave() throws TimeoutException {
        robot.interact(model::leave);
        worker.close();
        FxToolkit.cleanupStages();
    }

    private void open(int size) {
        robot.interact(() -> {
            Theme theme = Theme.ofSize(size);
            theme.install();
            Scene scene = new Scene(new ShellView(model, messages, theme).node(), 1366, 768);
            theme.apply(scene);
            stage.setScene(scene);
            stage.show();
        });
        press("#start-sample");
        press("#go-policy");
        press("#tab-scheme-laboratory");
        choose("#laboratory-scheme", 0);
    }

    @Test
    void anEditedCapShowsEverybodysChangeAndCanBeTakenBack() {
        open(13);
        assertThat(people()).hasSize(179);
        unfold("工作量分");
        type("工作量分", "封顶", "110");
        assertThat(text("#laboratory-undo")).contains("撤销：工作量分 封顶由 130");
        // Tried in the terminal as well: 120 gain, 58 lose, one is vetoed.
        assertThat(text("#laboratory-effect")).startsWith("120 人增加，最多 +81.19 元（邹艳）；58 人减少，最多 −190.77 元（姚强）；1 人不变。");
        press("#laboratory-undo");
        assertThat(field("工作量分", "封顶").getText()).isEqualTo("130");
        assertThat(result()).contains("还没有修改。请在左边展开一个项目。");
        press("#laboratory-redo");
        assertThat(text("#laboratory-effect")).startsWith("120 人增加");
    }

    @Test
    void aWrongFormulaIsToldBelowItAndTheOldResultStays() throws IOException {
        open(13);
        unfold("工作量分");
        type("工作量分", "封顶", "110");
        type("工作量分", "公式", "折算课 ÷ mean(折算课时) × 100");
        assertThat(card("工作量分").lookupAll(".trouble-sentence"))
                .singleElement()
                .satisfies(node -> assertThat(((Labeled) node).getText()).contains("没有叫“折算课”的量", "折算课时"));
        assertThat(card("工作量分").lookupAll(".wrong-word")).hasSize(1);
        assertThat(text("#laboratory-effect")).startsWith("120 人增加");
        scrollTo("工作量分");
        snap("laboratory-13-wrong");
        type("工作量分", "公式", "折算课时 ÷ mean(折算课时) × 100");
        assertThat(card("工作量分").lookupAll(".trouble-sentence")).isEmpty();
        assertThat(result()).anyMatch(line -> line.contains("公式由"));
    }

    @Test
    void aReadyRuleIsInsertedWithoutWritingAFormula() throws IOException {
        open(13);
        press("#laboratory-ready");
        fill("#blank-item", "出差补贴");
        robot.interact(() -> combo("#blank-quantity").setValue("班主任月数"));
        robot.interact(() -> combo("#blank-into").setValue("fixed"));
        press("#ready-insert");
        assertThat(texts("#ready-findings")).singleElement().satisfies(line -> assertThat(line)
                .contains("标准：这里要写一个数"));
        fill("#blank-rate", "20");
        snap("laboratory-13-ready");
        press("#ready-insert");
        assertThat(card("出差补贴")).isNotNull();
        assertThat(text("#laboratory-effect")).contains("人增加");
        dialogs.willWriteTo(folder);
        more("laboratory-save");
        more("laboratory-book");
        press("#laboratory-paper");
        press("#paper-word");
        assertThat(folder.toFile().list()).hasSize(3);
        assertThat(folder.resolve("方案修改说明.docx")).isNotEmptyFile();
    }

    @Test
    void namesAreOfferedWhileAFormulaIsTyped() {
        open(13);
        unfold("工作量分");
        TextArea formula = (TextArea) field("工作量分", "公式");
        robot.interact(() -> {
            formula.requestFocus();
            formula.setText("折算");
            formula.positionCaret(2);
        });
        settle();
        assertThat(Window.getWindows().filtered(ContextMenu.class::isInstance)).isNotEmpty();
        ContextMenu offers = (ContextMenu)
                Window.getWindows().filtered(ContextMenu.class::isInstance).getFirst();
        robot.interact(() -> offers.getItems().getFirst().fire());
        assertThat(formula.getText()).isEqualTo("折算课时");
    }

    @Test
    void aReviewIsTriedToo() throws IOException {
        open(13);
        choose("#laboratory-scheme", 1);
        unfold("班主任");
        type("班主任", "封顶", "2");
        assertThat(text("#laboratory-effect")).contains("人名次下降");
        press("#laboratory-tab-warnings");
        assertThat(result()).anyMatch(line -> line.contains("满分写 10，按公式最多只能得 2。"));
        snap("laboratory-13-review");
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 20})
    void thePageIsDrawn(int size) throws IOException {
        open(size);
        snap("laboratory-" + size + "-1-opened");
        unfold("工作量分");
        type("工作量分", "封顶", "110");
        scrollTo("工作量分");
        robot.interact(() -> table().getSelectionModel().select(3));
        snap("laboratory-" + size + "-2-changes");
        press("#laboratory-tab-groups");
        snap("laboratory-" + size + "-3-groups");
        press("#laboratory-tab-weights");
        snap("laboratory-" + size + "-4-weights");
        press("#laboratory-tab-warnings");
        snap("laboratory-" + size + "-5-warnings");
        press("#laboratory-ready");
        snap("laboratory-" + size + "-6-ready");
        assertThat(people()).hasSize(179);
    }

    private List<?> people() {
        return table().getItems();
    }

    private TableView<?> table() {
        return robot.lookup("#laboratory-people").queryAs(TableView.class);
    }

    private Node card(String item) {
        return robot.lookup(node -> ("part-" + item).equals(node.getId())).query();
    }

    private void unfold(String item) {
        robot.interact(() -> ((ToggleButton) card(item).lookup(".unfold")).fire());
        settle();
    }

    private void scrollTo(String item) {
        robot.interact(() -> {
            ScrollPane pane = (ScrollPane) robot.lookup("#laboratory-cards").query();
            double whole = pane.getContent().getLayoutBounds().getHeight()
                    - pane.getViewportBounds().getHeight();
            pane.setVvalue(card(item).getBoundsInParent().getMinY() / whole);
        });
    }

    private TextInputControl field(String item, String term) {
        return card(item).lookupAll(".part-field").stream()
                .filter(node -> term.equals(node.getAccessibleText()))
                .map(TextInputControl.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /// Types into a field and goes on to somewhere else.
    private void type(String item, String term, String text) {
        robot.interact(() -> {
            field(item, term).requestFocus();
            field(item, term).setText(text);
            table().requestFocus();
        });
        settle();
    }

    private List<String> result() {
        return texts("#laboratory-result");
    }

    private List<String> texts(String selector) {
        return robot.lookup(selector + " .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private String text(String selector) {
        return robot.lookup(selector).queryAs(Labeled.class).getText();
    }

    private ComboBox<Object> combo(String selector) {
        @SuppressWarnings("unchecked")
        ComboBox<Object> box = robot.lookup(selector).queryAs(ComboBox.class);
        return box;
    }

    private void choose(String selector, int position) {
        robot.interact(() -> combo(selector).getSelectionModel().select(position));
        settle();
    }

    private void fill(String selector, String text) {
        robot.interact(() -> robot.lookup(selector).queryAs(TextField.class).setText(text));
    }

    private void press(String selector) {
        robot.interact(robot.lookup(selector).queryAs(ButtonBase.class)::fire);
        settle();
    }

    private void more(String id) {
        robot.interact(() -> robot.lookup("#laboratory-more").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .forEach(MenuItem::fire));
        settle();
    }

    private void settle() {
        do {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitFor(
                    WaitForAsyncUtils.async(() -> worker.submit(() -> {}).get()));
            WaitForAsyncUtils.waitForFxEvents();
        } while (!text("#status-running").equals(messages.text("shell.ready")));
    }

    /// To `target/screens`, for people to look at.
    private void snap(String name) throws IOException {
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> image[0] = stage.getScene().snapshot(null));
        int width = (int) image[0].getWidth();
        int height = (int) image[0].getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, image[0].getPixelReader().getArgb(x, y));
            }
        }
        Path file = Path.of("target", "screens", name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }
}
