package org.qinglan.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qinglan.app.fake.FakeWindow;
import org.qinglan.app.fake.Screen;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.mentoring.MentorLedger;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.training.TrainingLedger;

/// The pages of the areas as a clerk uses them: lists with reasons, ledgers with their side sheet, and undo.
class AreaWindowTest {
    private final FakeWindow window = new FakeWindow();

    @RegisterExtension
    private final Screen screen = Screen.of(window);

    @BeforeEach
    void show() {
        screen.press("#start-sample");
    }

    @Test
    void aLineOfAnOverviewSaysWhyWithClauseAndWorkbookRow() {
        screen.press("#go-training");
        assertThat(screen.text("#overview-count")).isEqualTo("共 40 行");
        assertThat(screen.texts("#overview-notes")).containsExactly("• 按 2026-01-20 及以前的记录统计。");
        screen.fill("#overview-search", "zhangsan");
        screen.choose("#overview-table", 0);
        assertThat(screen.texts("#reasons"))
                .contains("张三", "○ 未完", "还差 13 学时，2027-08-31 前完成。", "依据：《强镇筑基行动方案》（2021-09-01）第9条")
                .anyMatch(line -> line.startsWith("出处：02-继续教育学时登记.xls 培训学时 第"));
    }

    @Test
    void anotherDayIsAskedAndTheAnswerIsOfThatDay() {
        screen.press("#go-training");
        screen.fill("#overview-search", "张三");
        assertThat(screen.cell("#overview-table", 0, "已有学时")).contains("77");
        screen.act(() -> screen.query("#overview-day", DatePicker.class).setValue(LocalDate.of(2025, 4, 1)));
        assertThat(screen.cell("#overview-table", 0, "已有学时")).contains("24");
    }

    @Test
    void linesWithNothingToDoCanBeHiddenAndWhatIsShownIsCopiedAndExported() {
        screen.press("#go-training");
        screen.act(() -> screen.query("#overview-only-open", CheckBox.class).setSelected(true));
        assertThat(screen.rows("#overview-table")).hasSize(40);
        screen.fill("#overview-search", "zhangsan");
        screen.press("#overview-copy");
        String[] copied = new String[1];
        screen.act(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo("姓名\t要求学时\t已有学时\t最近一次\t状态\n张三\t90\t77\t2025-08-20\t○ 未完");
        screen.press("#overview-export");
        assertThat(window.features.written()).containsExactly(Path.of("报表", "学时达标 2026-01-20.xlsx"));
        assertThat(screen.text("#overview-told")).contains("学时达标");
    }

    @Test
    void enterOnALineOpensTheTeachersFile() {
        screen.press("#go-training");
        screen.click("#overview-search");
        screen.write("zhangsan");
        screen.type(KeyCode.ENTER);
        screen.type(KeyCode.ENTER);
        assertThat(screen.text("#file-name")).isEqualTo("张三");
    }

    @Test
    void aRecordIsAddedForSomebodyFoundByPinyinAndEverythingIsReadAgain() {
        screen.press("#go-training");
        screen.press("#tab-training");
        assertThat(screen.text("#ledger-count")).isEqualTo("共 3 条");
        screen.press("#record-add");
        assertThat(screen.query("#field-teacher", Node.class).isFocused()).isTrue();
        screen.write("zgx");
        screen.type(KeyCode.ENTER);
        assertThat(screen.query("#field-teacher", TextInputControl.class).getText())
                .startsWith("曾国秀 …");
        fillTraining("信息技术培训", "20251109", "16");
        screen.shortcut(KeyCode.ENTER);
        assertThat(screen.shows("#entry-sheet")).isFalse();
        assertThat(screen.text("#ledger-count")).isEqualTo("共 4 条");
        assertThat(screen.text("#status-file")).endsWith("已保存 10:42");
        screen.press("#tab-hours");
        screen.fill("#overview-search", "曾国秀");
        assertThat(screen.cell("#overview-table", 0, "已有学时")).contains("16");
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtItsFieldAndNothingIsStored() {
        screen.press("#go-training");
        screen.press("#tab-training");
        screen.press("#record-add");
        screen.fill("#field-hours", "十六");
        assertThat(screen.text("#trouble-hours")).isEqualTo("“学时”要填数字，例如 12 或 3.5。");
        screen.fill("#field-from_date", "2025-13-01");
        screen.press("#entry-save");
        assertThat(screen.text("#trouble-teacher")).isEqualTo("“教师”必须填写。");
        assertThat(screen.text("#trouble-from_date")).contains("要填日期");
        assertThat(window.school.written()).isEmpty();
    }

    @Test
    void anErrorOfACheckStandsAtItsFieldAndAWarningMayBePassedOver() {
        screen.press("#go-training");
        screen.press("#tab-training");
        screen.press("#record-add");
        screen.fill("#field-teacher", "张三");
        fillTraining("脱产研修", "2025-11-09", "300");
        screen.press("#entry-save");
        assertThat(screen.text("#trouble-hours")).isEqualTo("一次培训 300 学时太多。 请核对证书。");
        assertThat(window.school.written()).isEmpty();
        screen.fill("#field-hours", "150");
        screen.press("#entry-save");
        assertThat(screen.texts("#entry-findings")).containsExactly("! 学时：一次培训 150 学时太多。 请核对证书。");
        assertThat(screen.text("#entry-save")).isEqualTo("仍然保存");
        assertThat(window.school.written()).isEmpty();
        screen.press("#entry-save");
        assertThat(window.school.written()).containsExactly("add");
    }

    @Test
    void correctingAndDeletingAskWhyAndUndoTakesThemBack() {
        screen.press("#go-training");
        screen.press("#tab-training");
        screen.choose("#ledger-table", 0);
        screen.press("#record-correct");
        screen.fill("#field-hours", "30");
        screen.press("#entry-save");
        assertThat(screen.text("#trouble-why")).contains("必须填写");
        screen.fill("#field-why", "证书写的是 30");
        screen.press("#entry-save");
        assertThat(screen.cell("#ledger-table", 0, "学时")).isEqualTo("30");
        assertThat(screen.text("#status-undo")).isEqualTo("撤销 更正“培训学时”");
        screen.shortcut(KeyCode.Z);
        assertThat(screen.cell("#ledger-table", 0, "学时")).isEqualTo("24");
        assertThat(screen.query("#status-undo", Button.class).isDisabled()).isTrue();
        assertThat(screen.text("#status-redo")).isEqualTo("重做 更正“培训学时”");
        screen.shortcut(KeyCode.Y);
        assertThat(screen.cell("#ledger-table", 0, "学时")).isEqualTo("30");
        screen.shortcut(KeyCode.Z);
        assertThat(screen.cell("#ledger-table", 0, "学时")).isEqualTo("24");
        screen.choose("#ledger-table", 0);
        screen.type(KeyCode.DELETE);
        assertThat(screen.text("#edit-report-text")).contains("张三", "培训学时");
        screen.type(KeyCode.ENTER);
        assertThat(screen.text("#ledger-count")).isEqualTo("共 2 条");
        screen.press("#status-undo");
        assertThat(screen.text("#ledger-count")).isEqualTo("共 3 条");
        assertThat(window.school.written())
                .containsExactly(
                        "correct 证书写的是 30", "correct 撤销", "correct 重做", "correct 撤销", "delete 表格中删除", "add 撤销");
    }

    @Test
    void aCellIsEditedInPlaceAndThePersonCannotBe() {
        screen.press("#go-training");
        screen.press("#tab-training");
        screen.choose("#ledger-table", 0);
        screen.type(KeyCode.F2);
        assertThat(screen.text("#edit-report-text")).contains("不能在这里改");
        screen.type(KeyCode.RIGHT, KeyCode.F2);
        screen.fill("#cell-editor", "改过的项目");
        screen.type(KeyCode.ENTER);
        assertThat(screen.cell("#ledger-table", 0, "培训项目")).isEqualTo("改过的项目");
        assertThat(window.school.written()).containsExactly("correct 表格中更正");
        screen.press("#go-teachers");
        screen.choose("#teacher-table", 2);
        screen.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.F2);
        screen.fill("#cell-editor", "化学");
        screen.type(KeyCode.ENTER);
        assertThat(screen.cell("#teacher-table", 2, "任教学科")).isEqualTo("化学");
        assertThat(screen.text("#status-undo")).contains("更正");
    }

    @Test
    void aLedgerThatIsOnlyAddedToOffersNoCorrectionAndSaysWhy() {
        screen.press("#go-ethics");
        screen.press("#tab-" + EthicsLedger.EVENT.key());
        assertThat(EthicsLedger.EVENT.appendOnly()).isTrue();
        assertThat(screen.shows("#record-add")).isTrue();
        assertThat(screen.shows("#record-correct")).isFalse();
        assertThat(screen.shows("#record-delete")).isFalse();
        assertThat(screen.texts("#area-ethics")).anyMatch(line -> line.contains("只能追加"));
    }

    @Test
    void aSchoolLedgerAsksForNobodyAndBeginsAChangedRuleWithItsOwnLines() {
        screen.press("#go-policy");
        screen.press("#tab-" + PolicyLedger.OVERRIDE.key());
        screen.press("#record-add");
        assertThat(screen.shows("#field-teacher")).isFalse();
        screen.act(() -> screen.query("#field-rule", ComboBox.class).getEditor().setText("anqiu.training.90"));
        assertThat(screen.query("#field-text", TextInputControl.class).getText())
                .startsWith("rule: anqiu.training.90");
        screen.type(KeyCode.ESCAPE);
        assertThat(screen.shows("#entry-sheet")).isFalse();
    }

    @Test
    void aRecordIsAddedInTheTeachersOwnFileAndTheTabCountsIt() {
        openZhangSan();
        tab("培训");
        screen.press("#record-add-training");
        assertThat(screen.shows("#field-teacher")).isFalse();
        fillTraining("信息技术培训", "2025.11.9", "16");
        screen.press("#entry-save");
        assertThat(screen.rows("#records-training")).hasSize(4);
        assertThat(window.school.of(TrainingLedger.TRAINING, 1))
                .extracting(LedgerRecord::teacher)
                .containsOnly(1L)
                .hasSize(4);
    }

    @Test
    void everyRuleThatTouchesATeacherIsReadInTheFile() {
        openZhangSan();
        tab("规定与达标");
        assertThat(screen.texts("#standings"))
                .contains("培训学时", "学时达标", "○ 未完", "要求学时 90 · 已有学时 77 · 最近一次 2025-08-20")
                .contains("依据：《强镇筑基行动方案》（2021-09-01）第9条");
    }

    @Test
    void papersArePrintedOfAPairAndOfATeacher() {
        screen.press("#go-mentoring");
        screen.press("#tab-" + MentorLedger.MENTOR_PAIR.key());
        screen.choose("#ledger-table", 0);
        screen.press("#paper-agreement");
        assertThat(screen.text("#paper-name")).isEqualTo("协议书 张三");
        openZhangSan();
        screen.press("#paper-dossier");
        assertThat(screen.text("#paper-name")).isEqualTo("档案 张三");
        assertThat(screen.text("#paper-count")).isEqualTo("第 1 页 共 1 页");
        assertThat(Roster.TEACHER.key()).isEqualTo("teacher");
    }

    @Test
    void theKeyboardAloneAddsARecord() {
        screen.shortcut(KeyCode.DIGIT4);
        screen.act(() -> screen.query("#tab-training", ToggleButton.class).requestFocus());
        screen.type(KeyCode.SPACE);
        screen.shortcut(KeyCode.F);
        screen.write("张三");
        screen.type(KeyCode.ENTER);
        screen.type(KeyCode.INSERT);
        screen.write("zs");
        screen.type(KeyCode.ENTER);
        screen.type(KeyCode.ESCAPE);
        assertThat(screen.shows("#entry-sheet")).isFalse();
        assertThat(screen.query("#ledger-table", Node.class).isFocused()).isTrue();
    }

    private void openZhangSan() {
        screen.press("#go-teachers");
        screen.act(() ->
                window.model.teachers().open(window.model.teachers().rows().getFirst()));
    }

    private void tab(String name) {
        screen.act(() -> screen.lookup(".ledger-tab").queryAllAs(ToggleButton.class).stream()
                .filter(tab -> tab.getText().equals(name))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private void fillTraining(String project, String day, String hours) {
        screen.fill("#field-project", project);
        screen.fill("#field-category", "镇域集中培训");
        screen.fill("#field-from_date", day);
        screen.fill("#field-last_date", day);
        screen.fill("#field-hours", hours);
    }
}
