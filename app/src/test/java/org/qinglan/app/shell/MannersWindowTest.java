package org.qinglan.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qinglan.app.dialog.Dialogs.UnsavedAnswer;
import org.qinglan.app.dialog.Dialogs.WorkingAnswer;
import org.qinglan.app.fake.FakeWindow;
import org.qinglan.app.fake.Screen;
import org.qinglan.app.notice.Notice;
import org.qinglan.app.theme.Look;
import org.qinglan.model.store.Progress;

/// How the window treats its reader: settings, notices, keys, forms that are open when it closes.
class MannersWindowTest {
    private final FakeWindow window = new FakeWindow();

    @RegisterExtension
    private final Screen screen = Screen.of(window);

    private final List<String> ended = new ArrayList<>();

    @BeforeEach
    void show() {
        screen.press("#start-sample");
        screen.press("#go-teachers");
    }

    @Test
    void sizeAndLookChangeAtOnceByKeysAndAreKept() {
        TableView<?> table = screen.query("#teacher-table", TableView.class);
        double before = table.getColumns().getFirst().getWidth();
        screen.picture("b1-teachers-light");

        for (int step = 0; step < 11; step++) {
            screen.shortcut(KeyCode.EQUALS);
        }
        assertThat(table.getColumns().getFirst().getWidth()).isEqualTo(before / 13 * 24);
        assertThat(table.getFixedCellSize()).isEqualTo(56);
        assertThat(window.settings.get("theme.size", "")).isEqualTo("24");

        screen.shortcut(KeyCode.COMMA);
        screen.picture("b1-settings-light-24");
        screen.press("#look-dark");
        assertThat(screen.stage().getScene().getRoot().getStyleClass())
                .contains("dark")
                .doesNotContain("light");
        assertThat(window.settings.get("theme.look", "")).isEqualTo("DARK");
        screen.picture("b1-settings-dark-24");
        screen.shortcut(KeyCode.DIGIT0);
        screen.picture("b1-settings-dark-13");
        screen.press("#look-high-contrast");
        screen.picture("b1-settings-contrast-13");
        screen.press("#restore");
        assertThat(window.theme.look().get()).isEqualTo(Look.LIGHT);
        assertThat(screen.query("#look-light", RadioButton.class).isSelected()).isTrue();
        screen.act(
                Objects.requireNonNull(window.model.notices().kept().getFirst().action())
                        .work());
        assertThat(window.theme.look().get()).isEqualTo(Look.HIGH_CONTRAST);
    }

    @Test
    void everyPageCanBeReadInTheDark() {
        for (Look look : List.of(Look.DARK, Look.HIGH_CONTRAST)) {
            screen.act(() -> window.theme.look().set(look));
            for (Page page : Page.values()) {
                if (page != Page.TEACHER_FILE) {
                    screen.act(() -> window.model.go(page));
                    screen.picture("b1-" + look.name().toLowerCase(Locale.ROOT) + "-" + page.key());
                }
            }
        }
    }

    @Test
    void f1ExplainsThePageAndListsAllKeysAndEscPutsThemAway() {
        screen.type(KeyCode.F1);
        assertThat(screen.texts("#help-beside")).contains("教师档案");
        assertThat(screen.texts("#shortcuts")).contains("快捷键", "Ctrl+N", "新建学校", "Ctrl+Enter", "保存表单");
        screen.picture("b1-f1");
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
    void noticesTakeNoFocusAndTroubleStaysUntilItIsRead() {
        List<String> opened = new ArrayList<>();
        screen.act(() -> {
            window.model.notices().done("已写出 教师花名册.xlsx。", new Notice.Action("打开文件夹", () -> opened.add("x")));
            window.model.notices().trouble("写不进 U 盘，请检查是否写保护。");
        });
        assertThat(screen.query("#teacher-search", Node.class).isFocused()).isTrue();
        screen.picture("b1-toast");

        screen.act(screen.lookup("#toasts .button").nth(0).queryAs(Button.class)::fire);
        assertThat(opened).hasSize(1);
        assertThat(screen.texts("#toasts")).containsExactly("✕ 写不进 U 盘，请检查是否写保护。");
        screen.act(() -> window.theme.look().set(Look.DARK));
        screen.click("#notice-bell");
        assertThat(screen.texts("#last-notices")).contains("10:42", "✓ 已写出 教师花名册.xlsx。");
        assertThat(screen.query("#notice-bell", Node.class).getAccessibleText()).contains("2 条", "写不进 U 盘");
        screen.picture("b1-bell-dark");
    }

    @Test
    void theMouseReachesTheButtonOfANoticeAndWhatLiesBesideIt() {
        List<String> opened = new ArrayList<>();
        screen.act(() -> {
            window.model.notices().done("已写出。", new Notice.Action("打开文件夹", () -> opened.add("x")));
            window.model.notices().trouble("写不进 U 盘，请检查是否写保护。");
        });
        screen.click("#find-open");
        assertThat(screen.shows("#find")).isTrue();
        screen.type(KeyCode.ESCAPE);
        screen.click("#toasts .button");
        assertThat(opened).hasSize(1);
        assertThat(screen.texts("#toasts")).containsExactly("✕ 写不进 U 盘，请检查是否写保护。");
        screen.click(".toast-close");
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
        screen.begin(() -> window.model.background().run("正在备份……", _ -> await(go), _ -> ended.add("备份")));
        screen.awaitRunning("正在备份……");
        window.dialogs.willAnswer(UnsavedAnswer.STAY, WorkingAnswer.WAIT);
        screen.begin(this::requestEnd);
        assertThat(window.dialogs.asked()).containsExactly("正在备份……");
        assertThat(ended).isEmpty();
        go.countDown();
        screen.settle();
        assertThat(ended).containsExactly("备份", "end");
    }

    @Test
    void workUnderWayCanBeStoppedAndSaysSo() {
        screen.begin(() -> window.model.background().run("正在导出……", MannersWindowTest::untilCancelled, _ -> {}));
        screen.awaitRunning("正在导出……");
        window.dialogs.willAnswer(UnsavedAnswer.STAY, WorkingAnswer.STOP);
        screen.act(this::requestEnd);
        assertThat(ended).containsExactly("end");
        assertThat(screen.texts("#toasts")).singleElement().asString().contains("已取消：正在导出……");
    }

    @Test
    void theFirstWrongFieldHasTheFocusAndSaysWhatToTypeToWhoHearsIt() {
        screen.press("#teacher-add");
        screen.fill("#field-name", "新老师");
        screen.press("#entry-save");
        Node focused = screen.stage().getScene().getFocusOwner();
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
        screen.act(this::requestEnd);
    }

    private void requestEnd() {
        window.model.requestEnd(Runnable::run, () -> ended.add("end"));
    }
}
