package org.qinglan.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qinglan.app.fake.FakeComputation;
import org.qinglan.app.fake.FakeImport;
import org.qinglan.app.fake.FakeWindow;
import org.qinglan.app.fake.Qingshan;
import org.qinglan.app.fake.WindowExtension;
import org.qinglan.app.teachers.TeacherRow;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The window as a clerk uses it, over a school in memory and a real worker thread.
@ExtendWith(WindowExtension.class)
class WindowTest {
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final FakeWindow window = new FakeWindow(Locale.CHINA, worker, Platform::runLater);
    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void show() throws TimeoutException {
        Stage stage = FxToolkit.registerStage(Stage::new);
        robot.interact(() -> window.show(stage, 13));
    }

    @AfterEach
    void leave() throws TimeoutException {
        robot.interact(window.model::leave);
        worker.close();
        FxToolkit.cleanupStages();
    }

    @Test
    void aSchoolIsOpenedFromTheStartScreen() {
        press("#start-open");
        assertThat(text("#school-name")).isEqualTo(Qingshan.NAME);
        press("#go-teachers");
        assertThat(text("#teacher-count")).isEqualTo("共 40 人");
        assertThat(text("#status-file")).contains("青山县实验学校.qinglan");
        assertThat(text("#status-running")).isEqualTo("就绪");
    }

    @Test
    void aWrongFileIsRefusedInOneSentenceAndTheStartScreenStays() {
        window.dialogs.willChoose(Path.of("/学校/工资.xlsx"));
        press("#start-open");
        assertThat(text("#trouble")).isEqualTo("工资.xlsx：这不是青蓝的学校文件。 请选择扩展名为 .qinglan 的文件；Excel 工作簿请用“导入”。");
        assertThat(robot.lookup("#start-open").tryQuery()).isPresent();
        assertThat(window.dialogs.fault()).isEmpty();
    }

    @Test
    void aNewSchoolBeginsWithItsFirstSteps() {
        press("#start-new");
        assertThat(text("#school-name")).isEqualTo("白云小学");
        assertThat(robot.lookup("#first-steps .label").queryAllAs(Label.class))
                .extracting(Labeled::getText)
                .contains("✓", "已建好：" + Path.of("/学校/白云小学.qinglan").toAbsolutePath());
        press("#first-roster");
        assertThat(robot.lookup("#import-choose").tryQuery()).isPresent();
    }

    @Test
    void typingNarrowsTheTable() {
        press("#start-sample");
        press("#go-teachers");
        for (String typed : List.of("张三", "zs", "zhangsan", Qingshan.idNumber(1).substring(14))) {
            robot.interact(() -> window.model.teachers().search().set(""));
            robot.clickOn("#teacher-search").write(typed);
            settle();
            assertThat(table().getItems())
                    .extracting(TeacherRow::name)
                    .as(typed)
                    .contains(Qingshan.ZHANG_SAN);
            assertThat(table().getItems()).as(typed).hasSizeLessThan(10);
        }
    }

    @Test
    void namesAreSortedByPinyin() {
        press("#start-sample");
        press("#go-teachers");
        clickHeader("#teacher-table .table-column");
        assertThat(table().getItems())
                .extracting(TeacherRow::name)
                .startsWith("陈思远", "董涛平", "冯晓燕")
                .endsWith("郑和平", "周正", "朱紫阳");
        clickHeader("#teacher-table .table-column");
        assertThat(table().getItems().getFirst().name()).isEqualTo("朱紫阳");
    }

    @Test
    void aTeachersFileHasATabForEachChapterWithItsCount() {
        press("#start-sample");
        press("#go-teachers");
        robot.clickOn("#teacher-search").write("zhangsan").type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(text("#file-name")).isEqualTo("张三");
        assertThat(tabs()).contains("培训 3", "五个一 5", "考核 5", "基本 0", "师德 8");
        robot.interact(() -> tab("培训").fire());
        assertThat(rows("#records-training")).hasSize(3);
        robot.interact(() -> tab("师徒").fire());
        TableView<?> pairs = query("#records-mentor_pair", TableView.class);
        assertThat(pairs.getColumns().get(1).getCellData(0)).isEqualTo("王伟");
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup("#teacher-table").tryQuery()).isPresent();
    }

    @Test
    void heldBackRowsAreShownAndTheSoundOnesImported() {
        press("#start-sample");
        press("#go-import");
        press("#import-anyway");
        press("#import-choose");
        assertThat(text("#import-found")).isEqualTo("可以导入 1 行，暂缓 2 行");
        assertThat(rows("#import-held-back")).hasSize(2);
        press("#import-store");
        assertThat(rows("#import-receipt")).hasSize(1);
        assertThat(text("#status-file")).endsWith("已保存 10:42");
        press("#go-teachers");
        robot.clickOn("#teacher-search").write("qdd");
        settle();
        assertThat(table().getItems()).extracting(TeacherRow::name).containsExactly(FakeImport.NEWCOMER);
    }

    @Test
    void anImportUnderWayCanBeCancelled() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        window.intake.between(row -> {
            reading.countDown();
            await(cancelled);
        });
        press("#start-sample");
        press("#go-import");
        press("#import-anyway");
        robot.interact(query("#import-choose", Button.class)::fire);
        reading.await();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("#status-running")).isEqualTo("正在读取 2 个工作簿……");
        robot.interact(query("#import-cancel", Button.class)::fire);
        cancelled.countDown();
        settle();
        assertThat(text("#import-notice")).isEqualTo("已停止，学校文件没有任何改动。");
        assertThat(robot.lookup("#import-choose").tryQuery()).isPresent();
    }

    @Test
    void aCellOfAResultIsExplainedDownToItsWorkbook() {
        press("#start-sample");
        press("#go-pay");
        press("#tab-pay-scheme");
        robot.type(KeyCode.F5);
        settle();
        assertThat(text("#run-summary")).isEqualTo("共 40 人");
        assertThat(sums()).contains("合计", "15,000.00", "29,042.40");
        robot.clickOn("1,500.00");
        settle();
        assertThat(text("#explained-value")).isEqualTo("95.2 分");
        assertThat(explanation())
                .contains(
                        "曾国秀 · 班主任津贴", "20 + 20 + 20 + 10 + 25.2 = 95.2，未超过满分 100", "依据：第九条", "出处：05-师德记录.xlsx 违规处理!G4")
                .doesNotContain("出处：06-2025年秋季学期工作量与考勤.xlsx 考勤!G14");
        unfold();
        unfold();
        assertThat(explanation()).contains("出处：06-2025年秋季学期工作量与考勤.xlsx 考勤!G14");
    }

    @Test
    void theArrowKeysMoveTheExplanation() {
        press("#start-sample");
        press("#go-pay");
        press("#tab-pay-scheme");
        press("#run-compute");
        robot.clickOn("1,500.00").type(KeyCode.RIGHT);
        settle();
        assertThat(explanation()).contains("曾国秀 · 工作量绩效");
        robot.type(KeyCode.DOWN);
        settle();
        assertThat(explanation()).contains("单雪梅 · 工作量绩效");
    }

    @Test
    void aFaultySchemeFileIsRefusedWithLineAndMend() {
        press("#start-sample");
        press("#go-title-review");
        press("#tab-title-scheme");
        press("#run-scheme-file");
        assertThat(robot.lookup("#run-findings .label").queryAllAs(Label.class))
                .extracting(Labeled::getText)
                .containsExactly("✕ 方案.yaml 第 12 行第 18 列：没有叫“病假日数”的数。 是不是“病假天数”？");
        assertThat(query("#run-scheme", ComboBox.class).getItems().size()).isEqualTo(1);
    }

    /// The headless platform calls each press of a button a wish for the context menu, which headers do not sort by.
    private void clickHeader(String selector) {
        Node header = query(selector, Node.class);
        PickResult here = new PickResult(header, 5, 5);
        robot.interact(() -> header.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_RELEASED,
                5,
                5,
                5,
                5,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                here)));
    }

    @Test
    void aFaultOfTheProgramIsToldByItsCodeAndTheWindowGoesOn() {
        press("#start-sample");
        press("#go-import");
        window.intake.between(row -> {
            throw new IllegalStateException("broken on purpose");
        });
        press("#import-anyway");
        press("#import-choose");
        assertThat(window.dialogs.fault()).matches("ISE-[0-9A-F]{4}");
        press("#go-teachers");
        assertThat(table().getItems()).hasSize(40);
    }

    @Test
    void theKeyboardReachesEveryPage() {
        press("#start-sample");
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        settle();
        robot.write("zcps").type(KeyCode.ENTER);
        settle();
        press("#tab-title-scheme");
        assertThat(query("#run-scheme", ComboBox.class).getValue()).asString().contains(FakeComputation.TITLE);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        assertThat(robot.lookup("#area-ethics").tryQuery()).isPresent();
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(robot.lookup("#area-title-review").tryQuery()).isPresent();
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        assertThat(robot.lookup("#area-ethics").tryQuery()).isPresent();
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        assertThat(query("#teacher-search", Node.class).isFocused()).isTrue();
        robot.press(KeyCode.CONTROL).type(KeyCode.W).release(KeyCode.CONTROL);
        settle();
        assertThat(robot.lookup("#start-open").tryQuery()).isPresent();
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        settle();
        assertThat(text("#school-name")).isEqualTo(Qingshan.NAME);
    }

    @Test
    void factColumnsAreShownWhenAskedFor() {
        press("#start-sample");
        press("#go-pay");
        press("#tab-pay-scheme");
        press("#run-compute");
        assertThat(headings()).startsWith("姓名", "身份证号", "班主任津贴").doesNotContain("病假天数");
        press("#run-facts");
        assertThat(headings()).endsWith("病假天数");
    }

    private List<String> headings() {
        TableView<?> result = query("#result-table", TableView.class);
        return result.getColumns().stream().map(column -> column.getText()).toList();
    }

    private void press(String selector) {
        robot.interact(query(selector, ButtonBase.class)::fire);
        settle();
    }

    /// Waits until the worker has nothing left and the screen has shown it.
    private void settle() {
        do {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitFor(
                    WaitForAsyncUtils.async(() -> worker.submit(() -> {}).get()));
            WaitForAsyncUtils.waitForFxEvents();
        } while (window.model.background().busy().get());
    }

    private <T extends Node> T query(String selector, Class<T> type) {
        return robot.lookup(selector).queryAs(type);
    }

    private String text(String selector) {
        return query(selector, Labeled.class).getText();
    }

    @SuppressWarnings("unchecked") // The table of that name holds teachers.
    private TableView<TeacherRow> table() {
        return query("#teacher-table", TableView.class);
    }

    private List<?> rows(String selector) {
        return ((TableView<?>) query(selector, TableView.class)).getItems();
    }

    private List<String> tabs() {
        return robot.lookup(".ledger-tab").queryAllAs(ToggleButton.class).stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    private ToggleButton tab(String name) {
        return robot.lookup(".ledger-tab").queryAllAs(ToggleButton.class).stream()
                .filter(tab -> tab.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> sums() {
        return robot.lookup("#sums .label").queryAllAs(Label.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private List<String> explanation() {
        return robot.lookup("#explanation .label").queryAllAs(Label.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private void unfold() {
        List<ToggleButton> closed = robot.lookup("#explanation .unfold").queryAll().stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(toggle -> !toggle.isSelected())
                .toList();
        robot.interact(() -> closed.forEach(ToggleButton::fire));
        settle();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
