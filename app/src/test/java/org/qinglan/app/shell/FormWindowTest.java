package org.qinglan.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qinglan.app.fake.FakeWindow;
import org.qinglan.app.fake.Screen;
import org.qinglan.model.activity.ActivityLedger;
import org.qinglan.model.ledger.LedgerRecord;

/// The paper form of the five ones and the steps of an appraisal, as a clerk fills them in.
class FormWindowTest {
    private final FakeWindow window = new FakeWindow();

    @RegisterExtension
    private final Screen screen = Screen.of(window);

    @BeforeEach
    void show() {
        screen.press("#start-sample");
    }

    @Test
    void daysAreTypedDownAndAcrossWithoutTheMouse() {
        openForm();
        int before = activities(2).size();
        edit(1, 1);
        screen.write("10-16");
        screen.type(KeyCode.TAB);
        screen.write("1120");
        screen.type(KeyCode.ENTER);
        assertThat(screen.texts("#grid-refused")).isEmpty();
        assertThat(activities(2)).hasSize(before + 2);
        assertThat(activities(2).getLast().text("held_on")).isEqualTo("2025-11-20");
        assertThat(screen.query("#grid-typed", Node.class).isFocused()).isTrue();
        screen.type(KeyCode.ESCAPE);
        assertThat(cellText(1, 1)).contains("10-16");
    }

    @Test
    void whatIsNoDayOfTheSemesterIsListedWithNameAndColumnAndNothingIsStored() {
        openForm();
        int before = activities(2).size();
        edit(1, 1);
        screen.write("05-16");
        screen.type(KeyCode.ENTER);
        assertThat(screen.texts("#grid-refused"))
                .singleElement()
                .asString()
                .startsWith("✕ 王伟，")
                .contains("“05-16”不是这个学期的日期");
        assertThat(activities(2)).hasSize(before);
    }

    @Test
    void anEntryOfTheFormCanBeUndone() {
        openForm();
        edit(1, 1);
        screen.write("10-16");
        screen.type(KeyCode.ENTER);
        screen.type(KeyCode.ESCAPE);
        assertThat(screen.text("#status-undo")).isEqualTo("撤销 新增“五个一活动”");
        screen.press("#status-undo");
        assertThat(activities(2)).isEmpty();
    }

    @Test
    void aCycleIsBegunAndItsObstaclesAreListedByName() {
        screen.press("#go-appraisal");
        screen.press("#tab-" + ShellViewModel.APPRAISAL_STEPS);
        screen.press("#cycle-new");
        assertThat(screen.shows("#field-year")).isTrue();
        screen.press("#entry-save");
        assertThat(screen.texts("#cycle-stages")).startsWith("● 测评", "○ 提议");
        assertThat(screen.texts("#cycle-obstacles")).isNotEmpty();
        assertThat(screen.query("#cycle-advance", Node.class).isDisabled()).isTrue();
    }

    @Test
    void aCycleWithoutObstaclesGoesOn() {
        screen.press("#go-appraisal");
        screen.press("#tab-" + ShellViewModel.APPRAISAL_STEPS);
        screen.press("#cycle-new");
        screen.fill("#field-due", "39");
        screen.fill("#field-present", "38");
        screen.press("#entry-save");
        assertThat(screen.query("#cycle-advance", Node.class).isDisabled()).isFalse();
        screen.press("#cycle-advance");
        assertThat(screen.texts("#cycle-stages")).startsWith("✓ 测评", "● 提议");
        assertThat(screen.texts("#cycle-obstacles")).anyMatch(line -> line.startsWith("张三："));
    }

    private void openForm() {
        screen.press("#go-obligations");
        screen.press("#tab-" + ShellViewModel.ACTIVITY_GRID);
    }

    private List<LedgerRecord> activities(long teacher) {
        return window.school.of(ActivityLedger.ACTIVITY, teacher);
    }

    private void edit(int row, int column) {
        screen.act(() -> {
            TableView<?> table = screen.query("#grid-table", TableView.class);
            edit(table, row, column);
        });
    }

    private static <T> void edit(TableView<T> table, int row, int column) {
        TableColumn<T, ?> to = table.getColumns().get(column);
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, to);
        table.getFocusModel().focus(row, to);
        table.edit(row, to);
    }

    private String cellText(int row, int column) {
        TableView<?> table = screen.query("#grid-table", TableView.class);
        return String.valueOf(table.getColumns().get(column).getCellData(row));
    }
}
