package org.qinglan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qinglan.app.fake.Shown;
import org.qinglan.app.fake.WindowExtension;
import org.qinglan.app.settings.Settings;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.scheme.FactRule;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The real program on the real sample school: import, store, engine and window together, as a newcomer meets them.
@ExtendWith(WindowExtension.class)
class DemoWindowTest {
    private static final Pattern DIGITS = Pattern.compile("\\d{6,}");
    private static final String IDLE = "就绪";
    private final FxRobot robot = new FxRobot();
    private final Settings settings = Settings.inMemory();
    private Stage stage;

    @BeforeEach
    void openTheSampleSchool() throws TimeoutException {
        stage = FxToolkit.registerStage(Stage::new);
        robot.interact(() -> {
            Wiring.show(stage, Wiring.services(), settings);
            stage.setWidth(1366);
            stage.setHeight(768);
        });
        press("#start-sample");
        snap("demo-home");
        press("#go-teachers");
    }

    @AfterEach
    void close() throws TimeoutException {
        robot.interact(stage::hide);
        FxToolkit.cleanupStages();
    }

    @Test
    void aTeacherIsFoundByInitialsAndTheFileShowsWhatTheWorkbooksSaid() {
        assertThat(text("#school-name")).isEqualTo("青山县实验学校");
        assertThat(text("#teacher-count")).isEqualTo("共 180 人");
        robot.clickOn("#teacher-search").write("shm");
        settle();
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
        settle();
        assertThat(text("#file-name")).isEqualTo("史华敏");
        snap("demo-glance");
        robot.interact(() -> tab("考核").fire());
        settle();
        assertThat(rows("#records-appraisal")).hasSize(5);
        snap("demo-teacher");
    }

    @Test
    void thePayOfATeacherIsExplainedDownToTheWorkbookCell() {
        press("#go-pay");
        press("#tab-pay-scheme");
        press("#run-compute");
        assertThat(text("#run-summary")).isEqualTo("共 179 人");
        robot.interact(() -> select("史华敏", "考核分"));
        settle();
        assertThat(text("#explained-value")).isEqualTo("95.2000 分");
        for (int depth = 0; depth < 3; depth++) {
            robot.interact(() -> robot.lookup(".unfold").queryAll().stream()
                    .filter(ToggleButton.class::isInstance)
                    .map(ToggleButton.class::cast)
                    .filter(toggle -> !toggle.isSelected())
                    .forEach(ToggleButton::fire));
            settle();
        }
        assertThat(explanation()).anyMatch(line -> line.contains("05-师德记录.xlsx 师德考核!E6"));
        snap("demo-explained");
        robot.interact(() -> robot.lookup(".explain-lead").queryAllAs(ButtonBase.class).stream()
                .filter(button -> button.getText().equals("打开这条记录"))
                .findFirst()
                .orElseThrow()
                .fire());
        settle();
        assertThat(text("#file-name")).isEqualTo("史华敏");
        assertThat(robot.lookup(".table-view").queryAllAs(TableView.class))
                .anyMatch(table -> String.valueOf(table.getId()).startsWith("records-")
                        && !table.getSelectionModel().isEmpty());
        snap("demo-opened-record");
    }

    @Test
    void aResultIsSeenAtAGlanceAskedAndProjectedWithoutNames() {
        press("#go-pay");
        press("#tab-pay-scheme");
        press("#run-compute");
        assertThat(text("#strip-figures")).startsWith("179 人");
        assertThat(robot.lookup("#strip-earlier .label").queryAllAs(Labeled.class))
                .anyMatch(label -> label.getText().startsWith("没有更早的结果"));
        robot.interact(() -> select("史华敏", "考核分"));
        settle();
        assertThat(explanation()).contains("为什么不是更多");
        robot.interact(() -> {
            ComboBox<?> facts = robot.lookup("#what-if-fact").queryComboBox();
            int at = facts.getItems().stream()
                    .map(fact -> ((FactRule) fact).name())
                    .toList()
                    .indexOf("事假天数");
            facts.getSelectionModel().select(at);
            robot.lookup("#what-if-value").queryComboBox().getEditor().setText("4");
        });
        press("#what-if-ask");
        assertThat(robot.lookup("#what-if-told .label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .anyMatch(line -> line.startsWith("考核分：原 95.2000 → "))
                .anyMatch(line -> line.contains("其他"));
        robot.interact(
                () -> robot.lookup("#strip-fold").queryAs(ToggleButton.class).fire());
        snap("demo-strip");
        robot.type(KeyCode.F11);
        nothingSecretIsShownOnAnySlide();
        robot.interact(() -> settings.put("theme.size", "20"));
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(text("#run-summary")).isEqualTo("共 179 人");
        assertThat(stage.getScene().getRoot().getStyle()).contains("20px");
        snap("demo-strip-20");
    }

    private void nothingSecretIsShownOnAnySlide() {
        List<LedgerRecord> people;
        try (SchoolFile school = Wiring.services().sample().open(Progress.NONE)) {
            people = school.roster();
        }
        List<String> names =
                people.stream().map(person -> person.text(Roster.NAME)).toList();
        List<String> ids =
                people.stream().map(person -> person.text(Roster.ID_NUMBER)).toList();
        int slides = slides();
        for (int slide = 0; slide < slides; slide++) {
            if (slide % 6 == 0 || slide == slides - 1) {
                snap("projector-" + slide);
            }
            List<String> shown = WaitForAsyncUtils.waitForAsyncFx(
                    10_000, () -> Shown.texts(stage.getScene().getRoot()));
            assertThat(shown).hasSizeGreaterThan(3);
            assertThat(shown).noneMatch(text -> names.stream().anyMatch(text::contains));
            assertThat(shown.stream().flatMap(text -> DIGITS.matcher(text).results()))
                    .noneMatch(run -> ids.stream().anyMatch(id -> id.contains(run.group())));
            robot.type(slide % 2 == 0 ? KeyCode.PAGE_DOWN : KeyCode.RIGHT);
            settleProjector();
        }
        robot.type(KeyCode.LEFT);
    }

    /// How many there are, as the foot of the first says.
    private int slides() {
        settleProjector();
        String foot = text(".projector-foot");
        assertThat(foot).startsWith("1/");
        return Integer.parseInt(foot.substring(2, foot.indexOf('　')));
    }

    private static void settleProjector() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void candidatesAreRankedAndTheOthersLearnWhy() {
        press("#go-title-review");
        press("#tab-title-scheme");
        press("#run-compute");
        assertThat(text("#run-summary")).isEqualTo("共 84 人");
        robot.interact(() -> select("吕伟明", "不符合条件"));
        settle();
        assertThat(explanation()).anyMatch(line -> line.contains("最高学历 中师 属于"));
        snap("demo-title");
    }

    @Test
    void trainingHoursShowWhatIsMissing() {
        press("#go-training");
        press("#tab-training-scheme");
        press("#run-compute");
        assertThat(text("#run-summary")).isEqualTo("共 180 人");
        snap("demo-training");
    }

    @Test
    void everyListAndLedgerOfEveryAreaOpensOnTheSampleSchool() {
        for (String area : List.of(
                "ethics",
                "training",
                "obligations",
                "mentoring",
                "ladders",
                "appraisal",
                "pay",
                "title-review",
                "policy")) {
            press("#go-" + area);
            List<ToggleButton> tabs = tabs(area, ToggleButton.class);
            assertThat(tabs).as(area).isNotEmpty();
            for (ToggleButton tab : tabs) {
                robot.interact(tab::fire);
                settle();
                assertThat(text("#trouble")).as(tab.getText()).isEmpty();
                assertThat(tab.isSelected()).as(tab.getText()).isTrue();
            }
            for (MenuButton menu : tabs(area, MenuButton.class)) {
                for (MenuItem ledger : menu.getItems()) {
                    robot.interact(ledger::fire);
                    settle();
                    assertThat(text("#trouble")).as(ledger.getText()).isEmpty();
                }
            }
            robot.interact(tabs.getFirst()::fire);
            settle();
            snap("demo-area-" + area);
        }
    }

    /// The tabs of a page, or the menus in which many ledgers stand.
    private <T> List<T> tabs(String area, Class<T> kind) {
        return robot.lookup("#area-" + area + " .ledger-tab").queryAll().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void somebodyIsAddedToTheRosterWithARightIdNumberAndDeletedAgain() {
        press("#teacher-add");
        type("#field-name", "王新来");
        type("#field-id_number", "110105194912310021");
        press("#entry-save");
        assertThat(text("#trouble-id_number")).contains("校验位不对");
        type("#field-id_number", "11010519491231002X");
        press("#entry-save");
        assertThat(text("#teacher-count")).isEqualTo("共 181 人");
        robot.clickOn("#teacher-search").write("王新来");
        settle();
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
        settle();
        assertThat(text("#file-name")).isEqualTo("王新来");
        assertThat(robot.lookup("#begin-basics").tryQuery()).isPresent();
        press("#file-tab-basics");
        press("#basics-delete");
        type("#field-why", "录错");
        press("#entry-save");
        assertThat(text("#teacher-count")).isEqualTo("共 180 人，显示 0 人");
    }

    @Test
    void theCareerOfATeacherIsListedByDateInTheFile() {
        robot.clickOn("#teacher-search").write("shm");
        settle();
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
        settle();
        robot.interact(
                () -> robot.lookup("#timeline-list").queryAs(TitledPane.class).setExpanded(true));
        settle();
        snap("demo-dossier");
        assertThat(robot.lookup("#timeline .label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .startsWith("2016-08-01", "参加工作时间")
                .containsSubsequence("2024-11-07", "职称", "一级教师", "2025-01-01", "职称聘任", "一级教师");
    }

    @Test
    void nothingIsOfferedBeforeAPersonIsTyped() {
        press("#go-mentoring");
        press("#tab-mentor_pair");
        press("#record-add");
        assertThat(robot.lookup("#offered-teacher").query().isVisible()).isFalse();
        type("#field-teacher", "shm");
        assertThat(robot.lookup("#offered-teacher").query().isVisible()).isTrue();
    }

    @Test
    void theRulesThatTouchATeacherAreListedInTheFile() {
        robot.clickOn("#teacher-search").write("shm");
        settle();
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
        settle();
        robot.interact(() -> tab("规定与达标").fire());
        settle();
        assertThat(robot.lookup("#standings .label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("培训学时");
        snap("demo-standings");
    }

    private void select(String name, String column) {
        TableView<?> table = robot.lookup("#result-table").queryAs(TableView.class);
        int row = List.copyOf(table.getItems()).stream()
                .map(item -> item.toString().contains(name))
                .toList()
                .indexOf(true);
        select(table, row, column);
    }

    private static <T> void select(TableView<T> table, int row, String name) {
        TableColumn<T, ?> column = table.getColumns().stream()
                .filter(candidate -> candidate.getText().equals(name))
                .findFirst()
                .orElseThrow();
        table.requestFocus();
        table.scrollTo(row);
        table.getSelectionModel().clearAndSelect(row, column);
        table.getFocusModel().focus(row, column);
    }

    private void press(String selector) {
        robot.interact(robot.lookup(selector).queryAs(ButtonBase.class)::fire);
        settle();
    }

    private void type(String selector, String text) {
        robot.interact(() -> robot.lookup(selector).queryTextInputControl().setText(text));
        settle();
    }

    /// Waits until the status bar says that nothing runs.
    private void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        try {
            WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, () -> robot.lookup("#status-running")
                    .tryQueryAs(Labeled.class)
                    .map(label -> label.getText().equals(IDLE))
                    .orElse(false));
        } catch (TimeoutException exception) {
            throw new AssertionError("still at work", exception);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(String selector) {
        return robot.lookup(selector).queryAs(Labeled.class).getText();
    }

    private List<?> rows(String selector) {
        return robot.lookup(selector).queryAs(TableView.class).getItems();
    }

    private ToggleButton tab(String name) {
        return robot.lookup(".ledger-tab").queryAllAs(ToggleButton.class).stream()
                .filter(tab -> tab.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> explanation() {
        return robot.lookup("#explanation .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private void snap(String name) {
        WritableImage image =
                WaitForAsyncUtils.waitForAsyncFx(10_000, () -> stage.getScene().snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            Path folder = Files.createDirectories(Path.of("target", "screens"));
            ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException exception) {
            throw new AssertionError(exception);
        }
    }
}
