package org.qinglan.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qinglan.app.dialog.Dialogs.UnsavedAnswer;
import org.qinglan.app.dialog.Dialogs.WorkingAnswer;
import org.qinglan.app.fake.FakeWindow;
import org.qinglan.app.fake.Picture;
import org.qinglan.app.fake.Screen;
import org.qinglan.app.fake.WindowExtension;
import org.qinglan.app.notice.Notice;
import org.qinglan.app.theme.Look;
import org.qinglan.model.store.Progress;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// How the window treats its reader: settings, notices, keys, forms that are open when it closes.
@ExtendWith(WindowExtension.class)
class MannersWindowTest {
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final FakeWindow window = new FakeWindow(Locale.CHINA, worker, Platform::runLater);
    private final FxRobot robot = new FxRobot();
    private final Screen screen = new Screen(robot, window, worker);
    private final List<String> ended = new ArrayList<>();
    private Stage stage;

    @BeforeEach
    void show() throws TimeoutException {
        stage = FxToolkit.registerStage(Stage::new);
        robot.interact(() -> window.show(stage, 13));
        screen.press("#start-sample");
        screen.press("#go-teachers");
    }

    @AfterEach
    void leave() throws TimeoutException {
        robot.interact(window.model::leave);
        worker.close();
        FxToolkit.cleanupStages();
    }

    @Test
    void sizeAndLookChangeAtOnceByKeysAndAreKept() throws IOException {
        TableView<?> table = screen.query("#teacher-table", TableView.class);
        double before = table.getColumns().getFirst().getWidth();
        Picture.of(robot, stage, "b1-teachers-light");

        for (int step = 0; step < 11; step++) {
            screen.shortcut(KeyCode.EQUALS);
        }
        assertThat(table.getColumns().getFirst().getWidth()).isEqualTo(before / 13 * 24);
        assertThat(table.getFixedCellSize()).isEqualTo(56);
        assertThat(window.settings.get("theme.size", "")).isEqualTo("24");

        screen.shortcut(KeyCode.COMMA);
        Picture.of(robot, stage, "b1-settings-light-24");
        screen.press("#look-dark");
        assertThat(stage.getScene().getRoot().getStyleClass()).contains("dark").doesNotContain("light");
        assertThat(window.settings.get("theme.look", "")).isEqualTo("DARK");
        Picture.of(robot, stage, "b1-settings-dark-24");
        screen.shortcut(KeyCode.DIGIT0);
        Picture.of(robot, stage, "b1-settings-dark-13");
        screen.press("#look-high-contrast");
        Picture.of(robot, stage, "b1-settings-contrast-13");
        screen.press("#restore");
        assertThat(window.theme.look().get()).isEqualTo(Look.LIGHT);
        assertThat(screen.query("#look-light", RadioButton.class).isSelected()).isTrue();
        robot.interact(
                Objects.requireNonNull(window.model.notices().kept().getFirst().action())
                        .work());
        assertThat(window.theme.look().get()).isEqualTo(Look.HIGH_CONTRAST);
    }

    @Test
    void everyPageCanBeReadInTheDark() throws IOException {
        for (Look look : List.of(Look.DARK, Look.HIGH_CONTRAST)) {
            robot.interact(() -> window.theme.look().set(look));
            for (Page page : Page.values()) {
                if (page != Page.TEACHER_FILE) {
                    robot.interact(() -> window.model.go(page));
                    screen.settle();
                    Picture.of(robot, stage, "b1-" + look.name().toLowerCase(Locale.ROOT) + "-" + page.key());
                }
            }
        }
    }

    @Test
    void f1ExplainsThePageAndListsAllKeysAndEscPutsThemAway() throws IOException {
        screen.type(KeyCode.F1);
        assertThat(screen.texts("#help-beside")).contains("教师档案");
        assertThat(screen.texts("#shortcuts")).contains("快捷键", "Ctrl+N", "新建学校", "Ctrl+Enter", "保存表单");
        Picture.of(robot, stage, "b1-f1");
        screen.type(KeyCode.ESCAPE);
        assertThat(screen.shows("#help-panel")).isFalse();
        assertThat(screen.query("#teacher-search", Node.class).isFocused()).isTrue();

        screen.type(KeyCode.F1);
        screen.press("#go-pay");
        assertThat(screen.texts("#help-beside")).contains("绩效工资");
        screen.type(KeyCode.F1);
        assertThat(screen.shows("#help-panel")).isFalse();
    }

    @Test
    void noticesTakeNoFocusAndTroubleStaysUntilItIsRead() throws IOException {
        List<String> opened = new ArrayList<>();
        robot.interact(() -> {
            window.model.notices().done("已写出 教师花名册.xlsx。", new Notice.Action("打开文件夹", () -> opened.add("x")));
            window.model.notices().trouble("写不进 U 盘，请检查是否写保护。");
        });
        assertThat(screen.query("#teacher-search", Node.class).isFocused()).isTrue();
        Picture.of(robot, stage, "b1-toast");

        robot.interact(robot.lookup("#toasts .button").nth(0).queryAs(Button.class)::fire);
        assertThat(opened).hasSize(1);
        assertThat(screen.texts("#toasts")).containsExactly("✕ 写不进 U 盘，请检查是否写保护。");
        robot.interact(() -> window.theme.look().set(Look.DARK));
        robot.clickOn("#notice-bell");
        assertThat(screen.texts("#last-notices")).contains("10:42", "✓ 已写出 教师花名册.xlsx。");
        assertThat(screen.query("#notice-bell", Node.class).getAccessibleText()).contains("2 条", "写不进 U 盘");
        Picture.of(robot, stage, "b1-bell-dark");
    }

    @Test
    void theMouseReachesTheButtonOfANoticeAndWhatLiesBesideIt() {
        List<String> opened = new ArrayList<>();
        robot.interact(() -> {
            window.model.notices().done("已写出。", new Notice.Action("打开文件夹", () -> opened.add("x")));
            window.model.notices().trouble("写不进 U 盘，请检查是否写保护。");
        });
        screen.settle();
        robot.clickOn("#find-open");
        assertThat(screen.shows("#find")).isTrue();
        screen.type(KeyCode.ESCAPE);
        robot.clickOn("#toasts .button");
        assertThat(opened).hasSize(1);
        assertThat(screen.texts("#toasts")).containsExactly("✕ 写不进 U 盘，请检查是否写保护。");
        robot.clickOn(".toast-close");
        assertThat(screen.texts("#toasts")).isEmpty();
    }

    @Test
    void anOpenFormIsAskedAboutOnceBeforeTheWindowCloses() {
        typeIntoForm();
        window.dialogs.willAnswer(UnsavedAnswer.STAY, WorkingAnswer.STAY);
        end();
        assertThat(window.dialogs.asked()).containsExactly("新增“教职工”");
        assertThat(ended).isEmpty();
        assertThat(screen.shows("#field-name")).isTrue();

        window.dialogs.willAnswer(UnsavedAnswer.DISCARD, WorkingAnswer.STAY);
        end();
        assertThat(ended).hasSize(1);
        assertThat(window.school.roster()).hasSize(roster());
    }

    @Test
    void aFormThatCannotBeSavedKeepsTheWindowOpenAndShowsWhere() {
        typeIntoForm();
        window.dialogs.willAnswer(UnsavedAnswer.SAVE, WorkingAnswer.STAY);
        end();
        assertThat(ended).isEmpty();
        assertThat(screen.texts("#toasts")).singleElement().asString().contains("新增“教职工”", "没有存下");
        assertThat(screen.texts(".entry-form")).anyMatch(text -> text.contains("必须填写"));
    }

    @Test
    void anUntouchedFormAndAnIdleWindowAreNotAskedAbout() {
        screen.press("#teacher-add");
        end();
        assertThat(window.dialogs.asked()).isEmpty();
        assertThat(ended).hasSize(1);
    }

    @Test
    void turningThePageKeepsWhatIsTypedWithoutAQuestion() {
        typeIntoForm();
        screen.press("#go-training");
        screen.press("#go-teachers");
        assertThat(screen.query("#field-name", TextInputControl.class).getText())
                .isEqualTo("新老师");
        assertThat(window.dialogs.asked()).isEmpty();
    }

    @Test
    void workUnderWayIsNamedAndCanBeWaitedFor() {
        CountDownLatch go = new CountDownLatch(1);
        robot.interact(() -> window.model.background().run("正在备份……", _ -> await(go), _ -> ended.add("备份")));
        window.dialogs.willAnswer(UnsavedAnswer.STAY, WorkingAnswer.WAIT);
        robot.interact(this::requestEnd);
        assertThat(window.dialogs.asked()).containsExactly("正在备份……");
        assertThat(ended).isEmpty();
        go.countDown();
        screen.settle();
        assertThat(ended).containsExactly("备份", "end");
    }

    @Test
    void workUnderWayCanBeStoppedAndSaysSo() {
        robot.interact(() -> window.model.background().run("正在导出……", MannersWindowTest::untilCancelled, _ -> {}));
        window.dialogs.willAnswer(UnsavedAnswer.STAY, WorkingAnswer.STOP);
        robot.interact(this::requestEnd);
        screen.settle();
        assertThat(ended).containsExactly("end");
        assertThat(screen.texts("#toasts")).singleElement().asString().contains("已取消：正在导出……");
    }

    @Test
    void theFirstWrongFieldHasTheFocusAndSaysWhatToTypeToWhoHearsIt() {
        screen.press("#teacher-add");
        screen.fill("#field-name", "新老师");
        screen.press("#entry-save");
        Node focused = stage.getScene().getFocusOwner();
        assertThat(focused.getId()).startsWith("field-").isNotEqualTo("field-name");
        assertThat(focused.getAccessibleHelp()).contains("必须填写");
    }

    private static String await(CountDownLatch go) {
        try {
            go.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return "";
    }

    private static String untilCancelled(Progress progress) {
        while (!progress.cancelled()) {
            Thread.onSpinWait();
        }
        throw new Progress.CancelledException();
    }

    private void typeIntoForm() {
        screen.press("#teacher-add");
        screen.fill("#field-name", "新老师");
    }

    private int roster() {
        return window.model.teachers().rows().size();
    }

    private void end() {
        robot.interact(this::requestEnd);
        screen.settle();
    }

    private void requestEnd() {
        window.model.requestEnd(Runnable::run, () -> ended.add("end"));
    }
}
