package org.qinglan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.app.fake.FakeWindow;
import org.qinglan.app.fake.Screen;

/// Schemes tried in the window on the real sample school.
class LaboratoryWindowTest {
    @RegisterExtension
    private final Screen screen = Screen.empty();

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // opened by each test first
    private FakeWindow window;

    private void open(int size) {
        window = FakeWindow.over(SampleCopy.services(folder.resolve("school")), Clock.systemUTC());
        screen.show(window, size);
        screen.press("#start-sample");
        screen.press("#go-policy");
        screen.press("#tab-scheme-laboratory");
        choose("#laboratory-scheme", 0);
    }

    @Test
    void anEditedCapShowsEverybodysChangeAndCanBeTakenBack() {
        open(13);
        assertThat(people()).hasSize(179);
        unfold("工作量分");
        type("工作量分", "封顶", "110");
        assertThat(screen.text("#laboratory-undo")).contains("撤销：工作量分 封顶由 130");
        // Tried in the terminal as well: 120 gain, 58 lose, one is vetoed.
        assertThat(screen.text("#laboratory-effect"))
                .startsWith("120 人增加，最多 +81.19 元（邹艳）；58 人减少，最多 −190.77 元（姚强）；1 人不变。");
        screen.press("#laboratory-undo");
        assertThat(field("工作量分", "封顶").getText()).isEqualTo("130");
        assertThat(result()).contains("还没有修改。请在左边展开一个项目。");
        screen.press("#laboratory-redo");
        assertThat(screen.text("#laboratory-effect")).startsWith("120 人增加");
    }

    @Test
    void aWrongFormulaIsToldBelowItAndTheOldResultStays() {
        open(13);
        unfold("工作量分");
        type("工作量分", "封顶", "110");
        type("工作量分", "公式", "折算课 ÷ mean(折算课时) × 100");
        assertThat(card("工作量分").lookupAll(".trouble-sentence"))
                .singleElement()
                .satisfies(node -> assertThat(((Labeled) node).getText()).contains("没有叫“折算课”的量", "折算课时"));
        assertThat(card("工作量分").lookupAll(".wrong-word")).hasSize(1);
        assertThat(screen.text("#laboratory-effect")).startsWith("120 人增加");
        scrollTo("工作量分");
        screen.picture("laboratory-13-wrong");
        type("工作量分", "公式", "折算课时 ÷ mean(折算课时) × 100");
        assertThat(card("工作量分").lookupAll(".trouble-sentence")).isEmpty();
        assertThat(result()).anyMatch(line -> line.contains("公式由"));
    }

    @Test
    void aReadyRuleIsInsertedWithoutWritingAFormula() throws IOException {
        open(13);
        screen.press("#laboratory-ready");
        screen.fill("#blank-item", "出差补贴");
        screen.act(() -> combo("#blank-quantity").setValue("班主任月数"));
        screen.act(() -> combo("#blank-into").setValue("fixed"));
        screen.press("#ready-insert");
        assertThat(screen.texts("#ready-findings")).singleElement().satisfies(line -> assertThat(line)
                .contains("标准：这里要写一个数"));
        screen.fill("#blank-rate", "20");
        screen.picture("laboratory-13-ready");
        screen.press("#ready-insert");
        assertThat(card("出差补贴")).isNotNull();
        assertThat(screen.text("#laboratory-effect")).contains("人增加");
        Path papers = Files.createDirectory(folder.resolve("papers"));
        window.dialogs.willWriteTo(papers);
        more("laboratory-save");
        more("laboratory-book");
        screen.press("#laboratory-paper");
        screen.press("#paper-word");
        assertThat(papers.toFile().list()).hasSize(3);
        assertThat(papers.resolve("方案修改说明.docx")).isNotEmptyFile();
    }

    @Test
    void namesAreOfferedWhileAFormulaIsTyped() {
        open(13);
        unfold("工作量分");
        TextArea formula = (TextArea) field("工作量分", "公式");
        screen.act(() -> {
            formula.requestFocus();
            formula.setText("折算");
            formula.positionCaret(2);
        });
        assertThat(Window.getWindows().filtered(ContextMenu.class::isInstance)).isNotEmpty();
        ContextMenu offers = (ContextMenu)
                Window.getWindows().filtered(ContextMenu.class::isInstance).getFirst();
        screen.act(() -> offers.getItems().getFirst().fire());
        assertThat(formula.getText()).isEqualTo("折算课时");
    }

    @Test
    void aReviewIsTriedToo() {
        open(13);
        choose("#laboratory-scheme", 1);
        unfold("班主任");
        type("班主任", "封顶", "2");
        assertThat(screen.text("#laboratory-effect")).contains("人名次下降");
        screen.press("#laboratory-tab-warnings");
        assertThat(result()).anyMatch(line -> line.contains("满分写 10，按公式最多只能得 2。"));
        screen.picture("laboratory-13-review");
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 20})
    void thePageIsDrawn(int size) {
        open(size);
        screen.picture("laboratory-" + size + "-1-opened");
        unfold("工作量分");
        type("工作量分", "封顶", "110");
        scrollTo("工作量分");
        screen.act(() -> table().getSelectionModel().select(3));
        screen.picture("laboratory-" + size + "-2-changes");
        screen.press("#laboratory-tab-groups");
        screen.picture("laboratory-" + size + "-3-groups");
        screen.press("#laboratory-tab-weights");
        screen.picture("laboratory-" + size + "-4-weights");
        screen.press("#laboratory-tab-warnings");
        screen.picture("laboratory-" + size + "-5-warnings");
        screen.press("#laboratory-ready");
        screen.picture("laboratory-" + size + "-6-ready");
        assertThat(people()).hasSize(179);
    }

    private List<?> people() {
        return table().getItems();
    }

    private TableView<?> table() {
        return screen.lookup("#laboratory-people").queryAs(TableView.class);
    }

    private Node card(String item) {
        return screen.lookup(node -> ("part-" + item).equals(node.getId())).query();
    }

    private void unfold(String item) {
        screen.act(() -> ((ToggleButton) card(item).lookup(".unfold")).fire());
    }

    private void scrollTo(String item) {
        screen.act(() -> {
            ScrollPane pane = (ScrollPane) screen.lookup("#laboratory-cards").query();
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
        screen.act(() -> {
            field(item, term).requestFocus();
            field(item, term).setText(text);
            table().requestFocus();
        });
    }

    private List<String> result() {
        return screen.texts("#laboratory-result");
    }

    private ComboBox<Object> combo(String selector) {
        @SuppressWarnings("unchecked")
        ComboBox<Object> box = screen.lookup(selector).queryAs(ComboBox.class);
        return box;
    }

    private void choose(String selector, int position) {
        screen.act(() -> combo(selector).getSelectionModel().select(position));
    }

    private void more(String id) {
        screen.act(() -> screen.lookup("#laboratory-more").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .forEach(MenuItem::fire));
    }
}
