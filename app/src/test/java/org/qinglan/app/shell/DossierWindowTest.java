package org.qinglan.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qinglan.app.fake.FakeWindow;
import org.qinglan.app.fake.Qingshan;
import org.qinglan.app.fake.Screen;
import org.qinglan.model.figure.Value;
import org.qinglan.model.record.HonourLedger;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.training.TrainingLedger;

/// A teacher's file as a dossier: head, cards, career, chapters, history, and the way to the next one.
class DossierWindowTest {
    private final FakeWindow window = new FakeWindow();

    @RegisterExtension
    private final Screen screen = Screen.of(window);

    @BeforeEach
    void show() {
        screen.press("#start-sample");
    }

    @Test
    void theHeadSaysWhoItIsAndShowsTheWholeIdNumberOnlyForTheMoment() {
        open("张三");
        assertThat(screen.text("#file-name")).isEqualTo("张三");
        assertThat(screen.text("#file-person")).contains("男", "1971-02 生", "数学", "在职");
        assertThat(screen.text("#file-work")).isEqualTo("二级教师（2016-09 起） · 工龄 24 年");
        assertThat(screen.text("#file-number")).contains("********");
        screen.act(() -> screen.query("#file-whole-id", Node.class).requestFocus());
        screen.type(KeyCode.SPACE);
        assertThat(screen.text("#file-number")).isEqualTo("身份证 " + Qingshan.idNumber(1));
        screen.type(KeyCode.TAB);
        assertThat(screen.text("#file-number")).contains("********");
    }

    @Test
    void theFaceShowsTheSurnameEvenOneOfTwoCharactersOrARareOne() {
        for (String[] face : new String[][] {{"尉迟恭瑾", "尉迟"}, {"䶮宏", "䶮"}, {"张三", "张"}}) {
            open(face[0]);
            assertThat(screen.lookup(".face").queryLabeled().getText()).isEqualTo(face[1]);
        }
    }

    @Test
    void aVetoWindowStandsOnItsCardWithScopeDaysAndClause() {
        open("张三");
        assertThat(screen.texts("#file-cards"))
                .anyMatch(line -> line.startsWith("职称：2025-10-08") && line.contains("警告"))
                .anyMatch(line -> line.contains("项限制未满"));
        press("#why-ethics");
        assertThat(screen.texts("#aside-body")).anyMatch(line -> line.contains("依据："));
        screen.type(KeyCode.ESCAPE);
        assertThat(screen.shows("#file-aside")).isFalse();
        assertThat(screen.shows("#file-name")).isTrue();
    }

    @Test
    void aCardLeadsToTheRecordsBehindIt() {
        open("张三");
        press("#card-appraisals");
        assertThat(screen.query("#file-tab-appraisal", ToggleButton.class).isSelected())
                .isTrue();
        assertThat(screen.rows("#records-appraisal")).hasSize(5);
    }

    @Test
    void aTableIsOnlyAsHighAsItsRowsAndAnEmptyLedgerIsOneLine() {
        open("张三");
        press("#file-tab-mentoring");
        assertThat(screen.query("#records-mentor_pair", TableView.class).getHeight())
                .isLessThan(100);
        assertThat(screen.texts("#section-pair_task")).containsExactly("暂无“师徒活动”");
        screen.press("#record-add-pair_task");
        assertThat(screen.shows("#field-kind")).isTrue();
    }

    @Test
    void aCorrectedValueTellsWhatItWasWhoChangedItWhenAndWhy() {
        open("张三");
        press("#file-tab-training");
        screen.choose("#records-training", 0);
        assertThat(screen.texts("#aside-body")).contains("来源：02-继续教育学时登记.xls 培训学时 第 84 行");
        screen.press("#record-correct-training");
        screen.fill("#field-hours", "20");
        screen.fill("#field-why", "证书写的是 20 学时");
        screen.press("#entry-save");
        screen.choose("#records-training", 0);
        assertThat(screen.texts("#history-steps"))
                .containsSubsequence(
                        "2026-01-20 10:42 由王会计更正", "学时由“24”改为“20”", "理由：证书写的是 20 学时", "2026-01-20 10:42 由王会计导入");
        screen.act(() -> history().setValue("培训项目"));
        assertThat(screen.texts("#history-steps")).noneMatch(line -> line.startsWith("学时"));
    }

    @SuppressWarnings("unchecked") // It holds names of fields.
    private ComboBox<String> history() {
        return screen.query("#history-field", ComboBox.class);
    }

    @Test
    void whatWasEnteredByHandSaysSoWithAuthorAndTime() {
        open("张三");
        press("#file-tab-basics");
        screen.press("#record-add-education");
        screen.fill("#field-level", "本科");
        screen.press("#entry-save");
        screen.choose("#records-education", 0);
        assertThat(screen.texts("#aside-body")).contains("来源：手工录入", "2026-01-20 10:42 由王会计手工录入", "学历为“本科”");
    }

    @Test
    void aRefusedValueIsToldAtItsFieldAndNothingIsStored() {
        open("张三");
        press("#file-tab-training");
        screen.press("#record-add-training");
        screen.fill("#field-hours", "很多");
        assertThat(screen.text("#trouble-hours")).contains("要填数字");
        screen.press("#entry-save");
        assertThat(screen.shows("#entry-sheet")).isTrue();
        assertThat(window.school.of(TrainingLedger.TRAINING, 1)).hasSize(3);
    }

    @Test
    void theKeyboardTurnsTabsAndTeachersAndStaysInTheTab() {
        screen.press("#go-teachers");
        screen.click("#teacher-search");
        screen.write("w");
        screen.type(KeyCode.ENTER);
        List<String> listed = names();
        screen.type(KeyCode.ENTER);
        assertThat(screen.text("#file-name")).isEqualTo(listed.getFirst());
        screen.shortcut(KeyCode.PAGE_DOWN);
        screen.shortcut(KeyCode.TAB);
        assertThat(screen.query("#file-tab-ethics", ToggleButton.class).isSelected())
                .isTrue();
        screen.chord(KeyCode.ALT, KeyCode.DOWN);
        assertThat(screen.text("#file-name")).isEqualTo(listed.get(1));
        assertThat(screen.query("#file-tab-ethics", ToggleButton.class).isSelected())
                .isTrue();
        assertThat(screen.text("#file-place")).isEqualTo("第 2 位，共 " + listed.size() + " 位");
        screen.chord(KeyCode.ALT, KeyCode.UP);
        assertThat(screen.text("#file-name")).isEqualTo(listed.getFirst());
        assertThat(screen.query("#file-before", Button.class).isDisabled()).isTrue();
        screen.type(KeyCode.ESCAPE);
        assertThat(screen.shows("#teacher-table")).isTrue();
    }

    @Test
    void aStationOfTheCareerLeadsToItsRecordByKeyboard() {
        open("张三");
        Button honour = screen.lookup(".station-mark").queryAllAs(Button.class).stream()
                .filter(station -> station.getAccessibleText().contains("县优秀教师"))
                .findFirst()
                .orElseThrow();
        assertThat(honour.getAccessibleText()).startsWith("荣誉与称号 2023-09-10");
        screen.act(honour::requestFocus);
        screen.type(KeyCode.SPACE);
        assertThat(screen.query("#file-tab-honours", ToggleButton.class).isSelected())
                .isTrue();
        assertThat(screen.query("#records-honour", TableView.class)
                        .getSelectionModel()
                        .getSelectedIndex())
                .isZero();
        assertThat(screen.texts("#record-fields")).contains("县优秀教师");
    }

    @Test
    void theArrowKeysGoFromStationToStation() {
        open("张三");
        List<Button> stations = List.copyOf(screen.lookup(".station-mark").queryAllAs(Button.class));
        assertThat(stations).hasSizeGreaterThan(3);
        screen.act(stations.getFirst()::requestFocus);
        screen.type(KeyCode.RIGHT);
        assertThat(stations.get(1).isFocused()).isTrue();
        assertThat(stations.stream().filter(Node::isFocusTraversable)).hasSize(1);
    }

    @Test
    void anEmptyFileSaysWhatToDoFirst() {
        Map<String, Value> values =
                Map.of(Roster.NAME, Value.of("新来者"), Roster.ID_NUMBER, Value.of(Qingshan.idNumber(99)));
        window.school.add(Roster.TEACHER, 0, values, "王会计", "");
        long number = window.school.roster().getLast().id();
        screen.act(() -> window.model.teacherFile().open(number, List.of(), () -> window.model.go(Page.TEACHER_FILE)));
        assertThat(screen.texts("#file-begin")).first().asString().startsWith("新来者的档案还是空的");
        screen.press("#begin-title");
        assertThat(screen.shows("#field-title")).isTrue();
    }

    @Test
    void whoLeavesKeepsTheFileAndTheFormOpensFilledIn() {
        open("张三");
        press("#file-tab-basics");
        screen.act(() -> screen.query("#basics-leave", MenuButton.class)
                .getItems()
                .getFirst()
                .fire());
        screen.press("#entry-save");
        assertThat(window.school.written()).containsExactly("correct 办理离校：调出");
        assertThat(screen.text("#file-person")).endsWith("调出");
        assertThat(window.school.roster().getFirst().day("left_on")).isEqualTo(LocalDate.of(2026, 1, 20));
    }

    @Test
    void whoHasRecordsIsNotDeletedAndTheReaderLearnsWhatStandsInTheWay() {
        open("张三");
        press("#file-tab-basics");
        screen.press("#basics-delete");
        assertThat(screen.texts("#aside-body")).contains("培训学时 3 条", "年度考核 5 条");
        assertThat(screen.shows("#field-why")).isFalse();
    }

    @Test
    void aVeryLongTextBreaksNothing() {
        String longest = "全市中小学教师专业发展与课堂教学创新能力提升工程".repeat(20);
        window.school.with(
                HonourLedger.HONOUR,
                1,
                Map.of(
                        "category", Value.of("教科研"),
                        "level", Value.of("市级"),
                        "title", Value.of(longest),
                        "awarded_on", Value.of(LocalDate.of(2024, 5, 1))),
                "08-荣誉与教科研.xlsx");
        open("张三");
        assertThat(screen.query("#file-content", ScrollPane.class).getWidth()).isLessThan(1366);
        Node card = screen.lookup("#card-honours").query().getParent().getParent();
        assertThat(card.getBoundsInLocal().getWidth()).isLessThan(400);
        press("#card-honours");
        assertThat(screen.rows("#records-honour")).hasSize(2);
    }

    private List<String> names() {
        return window.model.teachers().rows().stream()
                .map(row -> row.record().text(Roster.NAME))
                .toList();
    }

    private void open(String name) {
        screen.press("#go-teachers");
        screen.act(() -> window.model
                .teachers()
                .open(window.model.teachers().rows().stream()
                        .filter(row -> row.name().equals(name))
                        .findFirst()
                        .orElseThrow()));
    }

    /// Presses a tab or follows a link.
    private void press(String selector) {
        screen.act(() -> {
            switch (screen.lookup(selector).query()) {
                case ToggleButton tab -> tab.fire();
                case Hyperlink link -> link.fire();
                case Node other -> throw new IllegalStateException(other.toString());
            }
        });
        screen.settle();
    }
}
