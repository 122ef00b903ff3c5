package org.qinglan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.app.fake.Screen;
import org.qinglan.app.fake.Shown;
import org.qinglan.app.settings.Settings;
import org.qinglan.app.shell.ShellViewModel;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.scheme.FactRule;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;

/// The real program on the real sample school: import, store, engine and window together, as a newcomer meets them.
class DemoWindowTest {
    private static final Pattern DIGITS = Pattern.compile("\\d{6,}");
    private final Settings settings = Settings.inMemory();

    @RegisterExtension
    private final Screen screen = Screen.empty();

    @TempDir
    private Path folder;

    private void openTheSampleSchool(ShellViewModel.Services services) {
        ShellViewModel model = screen.ask(() -> Wiring.show(screen.stage(), services, settings));
        screen.show(
                stage -> {
                    stage.setWidth(1366);
                    stage.setHeight(768);
                },
                () -> model.busy().get());
        screen.press("#start-sample");
        screen.picture("demo-home");
        screen.press("#go-teachers");
    }

    @Test
    void aTeacherIsFoundByInitialsAndTheFileShowsWhatTheWorkbooksSaid() {
        openTheSampleSchool(Wiring.services(Wiring.author(settings)));
        assertThat(screen.text("#school-name")).isEqualTo("青山县实验学校");
        assertThat(screen.text("#teacher-count")).isEqualTo("共 180 人");
        screen.click("#teacher-search");
        screen.write("shm");
        screen.type(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(screen.text("#file-name")).isEqualTo("史华敏");
        screen.picture("demo-glance");
        screen.act(() -> tab("考核").fire());
        assertThat(screen.rows("#records-appraisal")).hasSize(5);
        screen.picture("demo-teacher");
    }

    @Test
    void thePayOfATeacherIsExplainedDownToTheWorkbookCell() {
        openTheSampleSchool(SampleCopy.services(folder));
        screen.press("#go-pay");
        screen.press("#tab-pay-scheme");
        screen.press("#run-compute");
        assertThat(screen.text("#run-summary")).isEqualTo("共 179 人");
        screen.act(() -> select("史华敏", "考核分"));
        assertThat(screen.text("#explained-value")).isEqualTo("95.2000 分");
        for (int depth = 0; depth < 3; depth++) {
            screen.act(() -> screen.lookup(".unfold").queryAll().stream()
                    .filter(ToggleButton.class::isInstance)
                    .map(ToggleButton.class::cast)
                    .filter(toggle -> !toggle.isSelected())
                    .forEach(ToggleButton::fire));
        }
        assertThat(explanation()).anyMatch(line -> line.contains("05-师德记录.xlsx 师德考核!E6"));
        screen.picture("demo-explained");
        screen.act(() -> screen.lookup(".explain-lead").queryAllAs(ButtonBase.class).stream()
                .filter(button -> button.getText().equals("打开这条记录"))
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(screen.text("#file-name")).isEqualTo("史华敏");
        assertThat(screen.lookup(".table-view").queryAllAs(TableView.class))
                .anyMatch(table -> String.valueOf(table.getId()).startsWith("records-")
                        && !table.getSelectionModel().isEmpty());
        screen.picture("demo-opened-record");
    }

    @Test
    void aResultIsSeenAtAGlanceAskedAndProjectedWithoutNames() {
        openTheSampleSchool(SampleCopy.services(folder));
        screen.press("#go-pay");
        screen.press("#tab-pay-scheme");
        screen.press("#run-compute");
        assertThat(screen.text("#strip-figures")).startsWith("179 人");
        assertThat(screen.lookup("#strip-earlier .label").queryAllAs(Labeled.class))
                .anyMatch(label -> label.getText().startsWith("没有更早的结果"));
        screen.act(() -> select("史华敏", "考核分"));
        assertThat(explanation()).contains("为什么不是更多");
        screen.act(() -> {
            ComboBox<?> facts = screen.lookup("#what-if-fact").queryComboBox();
            int at = facts.getItems().stream()
                    .map(fact -> ((FactRule) fact).name())
                    .toList()
                    .indexOf("事假天数");
            facts.getSelectionModel().select(at);
            screen.lookup("#what-if-value").queryComboBox().getEditor().setText("4");
        });
        screen.press("#what-if-ask");
        assertThat(screen.lookup("#what-if-told .label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .anyMatch(line -> line.startsWith("考核分：原 95.2000 → "))
                .anyMatch(line -> line.contains("其他"));
        screen.act(
                () -> screen.lookup("#strip-fold").queryAs(ToggleButton.class).fire());
        screen.picture("demo-strip");
        screen.type(KeyCode.F11);
        nothingSecretIsShownOnAnySlide();
        screen.act(() -> settings.put("theme.size", "20"));
        screen.type(KeyCode.ESCAPE);
        assertThat(screen.text("#run-summary")).isEqualTo("共 179 人");
        assertThat(screen.stage().getScene().getRoot().getStyle()).contains("20px");
        screen.picture("demo-strip-20");
    }

    private void nothingSecretIsShownOnAnySlide() {
        List<LedgerRecord> people;
        try (SchoolFile school = new SampleCopy(folder.resolve("again")).open(Progress.NONE)) {
            people = school.roster();
        }
        List<String> names =
                people.stream().map(person -> person.text(Roster.NAME)).toList();
        List<String> ids =
                people.stream().map(person -> person.text(Roster.ID_NUMBER)).toList();
        int slides = slides();
        for (int slide = 0; slide < slides; slide++) {
            if (slide % 6 == 0 || slide == slides - 1) {
                screen.picture("projector-" + slide);
            }
            List<String> shown =
                    screen.ask(() -> Shown.texts(screen.stage().getScene().getRoot()));
            assertThat(shown).hasSizeGreaterThan(3);
            assertThat(shown).noneMatch(text -> names.stream().anyMatch(text::contains));
            assertThat(shown.stream().flatMap(text -> DIGITS.matcher(text).results()))
                    .noneMatch(run -> ids.stream().anyMatch(id -> id.contains(run.group())));
            screen.type(slide % 2 == 0 ? KeyCode.PAGE_DOWN : KeyCode.RIGHT);
        }
        screen.type(KeyCode.LEFT);
    }

    /// How many there are, as the foot of the first says.
    private int slides() {
        String foot = screen.text(".projector-foot");
        assertThat(foot).startsWith("1/");
        return Integer.parseInt(foot.substring(2, foot.indexOf('　')));
    }

    @Test
    void candidatesAreRankedAndTheOthersLearnWhy() {
        openTheSampleSchool(SampleCopy.services(folder));
        screen.press("#go-title-review");
        screen.press("#tab-title-scheme");
        screen.press("#run-compute");
        assertThat(screen.text("#run-summary")).isEqualTo("共 84 人");
        screen.act(() -> select("吕伟明", "不符合条件"));
        assertThat(explanation()).anyMatch(line -> line.contains("最高学历 中师 属于"));
        screen.picture("demo-title");
    }

    @Test
    void trainingHoursShowWhatIsMissing() {
        openTheSampleSchool(SampleCopy.services(folder));
        screen.press("#go-training");
        screen.press("#tab-training-scheme");
        screen.press("#run-compute");
        assertThat(screen.text("#run-summary")).isEqualTo("共 180 人");
        screen.picture("demo-training");
    }

    @Test
    void everyListAndLedgerOfEveryAreaOpensOnTheSampleSchool() {
        openTheSampleSchool(SampleCopy.services(folder));
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
            screen.press("#go-" + area);
            List<ToggleButton> tabs = tabs(area, ToggleButton.class);
            assertThat(tabs).as(area).isNotEmpty();
            for (ToggleButton tab : tabs) {
                screen.act(tab::fire);
                assertThat(screen.text("#trouble")).as(tab.getText()).isEmpty();
                assertThat(tab.isSelected()).as(tab.getText()).isTrue();
            }
            for (MenuButton menu : tabs(area, MenuButton.class)) {
                for (MenuItem ledger : menu.getItems()) {
                    screen.act(ledger::fire);
                    assertThat(screen.text("#trouble")).as(ledger.getText()).isEmpty();
                }
            }
            screen.act(tabs.getFirst()::fire);
            screen.picture("demo-area-" + area);
        }
    }

    /// The tabs of a page, or the menus in which many ledgers stand.
    private <T> List<T> tabs(String area, Class<T> kind) {
        return screen.lookup("#area-" + area + " .ledger-tab").queryAll().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void somebodyIsAddedToTheRosterWithARightIdNumberAndDeletedAgain() {
        openTheSampleSchool(SampleCopy.services(folder));
        screen.press("#teacher-add");
        screen.fill("#field-name", "王新来");
        screen.fill("#field-id_number", "110105194912310021");
        screen.press("#entry-save");
        assertThat(screen.text("#trouble-id_number")).contains("校验位不对");
        screen.fill("#field-id_number", "11010519491231002X");
        screen.press("#entry-save");
        assertThat(screen.text("#teacher-count")).isEqualTo("共 181 人");
        screen.click("#teacher-search");
        screen.write("王新来");
        screen.type(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(screen.text("#file-name")).isEqualTo("王新来");
        assertThat(screen.lookup("#begin-basics").tryQuery()).isPresent();
        screen.press("#file-tab-basics");
        screen.press("#basics-delete");
        screen.fill("#field-why", "录错");
        screen.press("#entry-save");
        assertThat(screen.text("#teacher-count")).isEqualTo("共 180 人，显示 0 人");
    }

    @Test
    void theCareerOfATeacherIsListedByDateInTheFile() {
        openTheSampleSchool(SampleCopy.services(folder));
        screen.click("#teacher-search");
        screen.write("shm");
        screen.type(KeyCode.ENTER, KeyCode.ENTER);
        screen.act(
                () -> screen.lookup("#timeline-list").queryAs(TitledPane.class).setExpanded(true));
        screen.picture("demo-dossier");
        assertThat(screen.lookup("#timeline .label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .startsWith("2016-08-01", "参加工作时间")
                .containsSubsequence("2024-11-07", "职称", "一级教师", "2025-01-01", "职称聘任", "一级教师");
    }

    @Test
    void nothingIsOfferedBeforeAPersonIsTyped() {
        openTheSampleSchool(SampleCopy.services(folder));
        screen.press("#go-mentoring");
        screen.press("#tab-mentor_pair");
        screen.press("#record-add");
        assertThat(screen.lookup("#offered-teacher").query().isVisible()).isFalse();
        screen.fill("#field-teacher", "shm");
        assertThat(screen.lookup("#offered-teacher").query().isVisible()).isTrue();
    }

    @Test
    void theRulesThatTouchATeacherAreListedInTheFile() {
        openTheSampleSchool(SampleCopy.services(folder));
        screen.click("#teacher-search");
        screen.write("shm");
        screen.type(KeyCode.ENTER, KeyCode.ENTER);
        screen.act(() -> tab("规定与达标").fire());
        assertThat(screen.lookup("#standings .label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("培训学时");
        screen.picture("demo-standings");
    }

    private void select(String name, String column) {
        TableView<?> table = screen.lookup("#result-table").queryAs(TableView.class);
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

    private ToggleButton tab(String name) {
        return screen.lookup(".ledger-tab").queryAllAs(ToggleButton.class).stream()
                .filter(tab -> tab.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> explanation() {
        return screen.lookup("#explanation .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}
