package org.qinglan.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qinglan.app.fake.FakeComputation;
import org.qinglan.app.fake.FakeImport;
import org.qinglan.app.fake.FakeWindow;
import org.qinglan.app.fake.Qingshan;
import org.qinglan.app.fake.Screen;
import org.qinglan.app.teachers.TeacherRow;

/// The window as a clerk uses it, over a school in memory and a real worker thread.
class WindowTest {
    private final FakeWindow window = new FakeWindow();

    @RegisterExtension
    private final Screen screen = Screen.of(window);

    @Test
    void aSchoolIsOpenedFromTheStartScreen() {
        screen.press("#start-open");
        assertThat(screen.text("#school-name")).isEqualTo(Qingshan.NAME);
        screen.press("#go-teachers");
        assertThat(screen.text("#teacher-count")).isEqualTo("共 40 人");
        assertThat(screen.text("#status-file")).contains("青山县实验学校.qinglan");
        assertThat(screen.text("#status-running")).isEqualTo("就绪");
    }

    @Test
    void aWrongFileIsRefusedInOneSentenceAndTheStartScreenStays() {
        window.dialogs.willChoose(Path.of("/学校/工资.xlsx"));
        screen.press("#start-open");
        assertThat(screen.text("#trouble")).isEqualTo("工资.xlsx：这不是青蓝的学校文件。 请选择扩展名为 .qinglan 的文件；Excel 工作簿请用“导入”。");
        assertThat(screen.lookup("#start-open").tryQuery()).isPresent();
        assertThat(window.dialogs.fault()).isEmpty();
    }

    @Test
    void aNewSchoolBeginsWithItsFirstSteps() {
        screen.press("#start-new");
        assertThat(screen.text("#school-name")).isEqualTo("白云小学");
        assertThat(screen.lookup("#first-steps .label").queryAllAs(Label.class))
                .extracting(Labeled::getText)
                .contains("✓", "已建好：" + Path.of("/学校/白云小学.qinglan").toAbsolutePath());
        screen.press("#first-roster");
        assertThat(screen.lookup("#import-choose").tryQuery()).isPresent();
    }

    @Test
    void typingNarrowsTheTable() {
        screen.press("#start-sample");
        screen.press("#go-teachers");
        for (String typed : List.of("张三", "zs", "zhangsan", Qingshan.idNumber(1).substring(14))) {
            screen.act(() -> window.model.teachers().search().set(""));
            screen.click("#teacher-search");
            screen.write(typed);
            assertThat(table().getItems())
                    .extracting(TeacherRow::name)
                    .as(typed)
                    .contains(Qingshan.ZHANG_SAN);
            assertThat(table().getItems()).as(typed).hasSizeLessThan(10);
        }
    }

    @Test
    void namesAreSortedByPinyin() {
        screen.press("#start-sample");
        screen.press("#go-teachers");
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
        screen.press("#start-sample");
        screen.press("#go-teachers");
        screen.click("#teacher-search");
        screen.write("zhangsan");
        screen.type(KeyCode.ENTER);
        screen.type(KeyCode.ENTER);
        assertThat(screen.text("#file-name")).isEqualTo("张三");
        assertThat(tabs()).contains("培训 3", "五个一 5", "考核 5", "基本 0", "师德 8");
        screen.act(() -> tab("培训").fire());
        assertThat(screen.rows("#records-training")).hasSize(3);
        screen.act(() -> tab("师徒").fire());
        TableView<?> pairs = screen.query("#records-mentor_pair", TableView.class);
        assertThat(pairs.getColumns().get(1).getCellData(0)).isEqualTo("王伟");
        screen.type(KeyCode.ESCAPE);
        assertThat(screen.lookup("#teacher-table").tryQuery()).isPresent();
    }

    @Test
    void heldBackRowsAreShownAndTheSoundOnesImported() {
        screen.press("#start-sample");
        screen.press("#go-import");
        screen.press("#import-anyway");
        screen.press("#import-choose");
        assertThat(screen.text("#import-found")).isEqualTo("可以导入 1 行，暂缓 2 行");
        assertThat(screen.rows("#import-held-back")).hasSize(2);
        screen.press("#import-store");
        assertThat(screen.rows("#import-receipt")).hasSize(1);
        assertThat(screen.text("#status-file")).endsWith("已保存 10:42");
        screen.press("#go-teachers");
        screen.click("#teacher-search");
        screen.write("qdd");
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
        screen.press("#start-sample");
        screen.press("#go-import");
        screen.press("#import-anyway");
        screen.begin(screen.query("#import-choose", Button.class)::fire);
        reading.await();
        assertThat(screen.ask(() -> screen.text("#status-running"))).isEqualTo("正在读取 2 个工作簿……");
        screen.begin(screen.query("#import-cancel", Button.class)::fire);
        cancelled.countDown();
        screen.settle();
        assertThat(screen.text("#import-notice")).isEqualTo("已停止，学校文件没有任何改动。");
        assertThat(screen.lookup("#import-choose").tryQuery()).isPresent();
    }

    @Test
    void aCellOfAResultIsExplainedDownToItsWorkbook() {
        screen.press("#start-sample");
        screen.press("#go-pay");
        screen.press("#tab-pay-scheme");
        screen.type(KeyCode.F5);
        assertThat(screen.text("#run-summary")).isEqualTo("共 40 人");
        assertThat(sums()).contains("合计", "15,000.00", "29,042.40");
        screen.click("1,500.00");
        assertThat(screen.text("#explained-value")).isEqualTo("95.2 分");
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
        screen.press("#start-sample");
        screen.press("#go-pay");
        screen.press("#tab-pay-scheme");
        screen.press("#run-compute");
        screen.click("1,500.00");
        screen.type(KeyCode.RIGHT);
        assertThat(explanation()).contains("曾国秀 · 工作量绩效");
        screen.type(KeyCode.DOWN);
        assertThat(explanation()).contains("单雪梅 · 工作量绩效");
    }

    @Test
    void aFaultySchemeFileIsRefusedWithLineAndMend() {
        screen.press("#start-sample");
        screen.press("#go-title-review");
        screen.press("#tab-title-scheme");
        screen.press("#run-scheme-file");
        assertThat(screen.lookup("#run-findings .label").queryAllAs(Label.class))
                .extracting(Labeled::getText)
                .containsExactly("✕ 方案.yaml 第 12 行第 18 列：没有叫“病假日数”的数。 是不是“病假天数”？");
        assertThat(screen.query("#run-scheme", ComboBox.class).getItems().size())
                .isEqualTo(1);
    }

    /// The headless platform calls each press of a button a wish for the context menu, which headers do not sort by.
    private void clickHeader(String selector) {
        Node header = screen.query(selector, Node.class);
        PickResult here = new PickResult(header, 5, 5);
        screen.act(() -> header.fireEvent(new MouseEvent(
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
        screen.press("#start-sample");
        screen.press("#go-import");
        window.intake.between(row -> {
            throw new IllegalStateException("broken on purpose");
        });
        screen.press("#import-anyway");
        screen.press("#import-choose");
        assertThat(window.dialogs.fault()).matches("ISE-[0-9A-F]{4}");
        screen.press("#go-teachers");
        assertThat(table().getItems()).hasSize(40);
    }

    @Test
    void theKeyboardReachesEveryPage() {
        screen.press("#start-sample");
        screen.shortcut(KeyCode.K);
        screen.write("zcps");
        screen.type(KeyCode.ENTER);
        screen.press("#tab-title-scheme");
        assertThat(screen.query("#run-scheme", ComboBox.class).getValue())
                .asString()
                .contains(FakeComputation.TITLE);
        screen.shortcut(KeyCode.DIGIT3);
        assertThat(screen.lookup("#area-ethics").tryQuery()).isPresent();
        screen.chord(KeyCode.ALT, KeyCode.LEFT);
        assertThat(screen.lookup("#area-title-review").tryQuery()).isPresent();
        screen.chord(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(screen.lookup("#area-ethics").tryQuery()).isPresent();
        screen.shortcut(KeyCode.DIGIT2);
        screen.shortcut(KeyCode.F);
        assertThat(screen.query("#teacher-search", Node.class).isFocused()).isTrue();
        screen.shortcut(KeyCode.W);
        assertThat(screen.lookup("#start-open").tryQuery()).isPresent();
        screen.shortcut(KeyCode.O);
        assertThat(screen.text("#school-name")).isEqualTo(Qingshan.NAME);
    }

    @Test
    void factColumnsAreShownWhenAskedFor() {
        screen.press("#start-sample");
        screen.press("#go-pay");
        screen.press("#tab-pay-scheme");
        screen.press("#run-compute");
        assertThat(headings()).startsWith("姓名", "身份证号", "班主任津贴").doesNotContain("病假天数");
        screen.press("#run-facts");
        assertThat(headings()).endsWith("病假天数");
    }

    private List<String> headings() {
        TableView<?> result = screen.query("#result-table", TableView.class);
        return result.getColumns().stream().map(column -> column.getText()).toList();
    }

    @SuppressWarnings("unchecked") // The table of that name holds teachers.
    private TableView<TeacherRow> table() {
        return screen.query("#teacher-table", TableView.class);
    }

    private List<String> tabs() {
        return screen.lookup(".ledger-tab").queryAllAs(ToggleButton.class).stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    private ToggleButton tab(String name) {
        return screen.lookup(".ledger-tab").queryAllAs(ToggleButton.class).stream()
                .filter(tab -> tab.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> sums() {
        return screen.lookup("#sums .label").queryAllAs(Label.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private List<String> explanation() {
        return screen.lookup("#explanation .label").queryAllAs(Label.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private void unfold() {
        List<ToggleButton> closed = screen.lookup("#explanation .unfold").queryAll().stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(toggle -> !toggle.isSelected())
                .toList();
        screen.act(() -> closed.forEach(ToggleButton::fire));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
