package org.qinglan.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qinglan.app.fake.FakeWindow;
import org.qinglan.app.fake.KeptRuns;
import org.qinglan.app.fake.Screen;

/// Earlier results: found where results are computed, opened frozen, written again.
class ArchiveWindowTest {
    private final FakeWindow window = new FakeWindow();

    @RegisterExtension
    private final Screen screen = Screen.of(window);

    @BeforeEach
    void openSchool() {
        screen.press("#start-sample");
    }

    private void archive() {
        screen.press("#go-pay");
        screen.press("#tab-pay-archive");
    }

    @Test
    void schoolThatKeptNothingIsToldHowResultsComeHere() {
        archive();

        assertThat(screen.rows("#archive-table")).isEmpty();
        assertThat(screen.texts("#archive-table")).anyMatch(line -> line.startsWith("还没有保存过结果。"));
        assertThat(screen.query("#archive-open", ButtonBase.class).isDisabled()).isTrue();
    }

    @Test
    void earlierResultIsOpenedByTheKeyboardAloneAndWrittenAgainWithoutBeingKeptTwice() {
        KeptRuns.add(window.school);
        KeptRuns.add(window.school);
        screen.press("#go-pay");
        screen.act(() -> screen.query("#tab-pay-archive", ToggleButton.class).requestFocus());
        screen.type(KeyCode.SPACE);
        assertThat(screen.rows("#archive-table")).hasSize(2);
        assertThat(screen.cell("#archive-table", 0, "次数")).isEqualTo("2");
        assertThat(screen.cell("#archive-table", 0, "计算时间")).isEqualTo("2026-01-15 08:30");
        assertThat(screen.cell("#archive-table", 0, "计算人")).isEqualTo("王会计");
        assertThat(screen.cell("#archive-table", 0, "结果")).startsWith("合计 ").endsWith(" 元");

        screen.act(() -> screen.query("#archive-table", TableView.class).requestFocus());
        screen.type(KeyCode.ENTER);
        assertThat(screen.text("#run-kept")).startsWith("第 2 次计算，已冻结：").contains("王会计 保存");
        screen.press("#run-export");
        assertThat(screen.text("#run-told")).startsWith("第 2 次计算已再次写出，没有另存一次");
        assertThat(window.school.runs()).hasSize(2);

        screen.shortcut(KeyCode.P);
        assertThat(screen.shows("#paper")).isTrue();
        assertThat(window.model.preview().request().get()).isNotNull().satisfies(request -> assertThat(request.name())
                .endsWith("（第 2 次计算）"));
    }

    @Test
    void numberOfAnEarlierResultIsExplainedAndPrinted() {
        KeptRuns.add(window.school);
        archive();
        screen.press("#archive-open");
        screen.act(() -> select((TableView<?>) screen.query("#result-table", TableView.class)));
        assertThat(screen.text("#explained-value")).endsWith(" 元");

        screen.press("#explain-print");
        assertThat(screen.shows("#paper")).isTrue();
    }

    private static <T> void select(TableView<T> table) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(0, table.getVisibleLeafColumn(2));
        table.getFocusModel().focus(0, table.getVisibleLeafColumn(2));
    }

    @Test
    void resultThatComesOutOtherwiseIsRefusedWhereItWasAskedFor() {
        KeptRuns.addChanged(window.school);
        archive();
        screen.press("#archive-open");

        assertThat(screen.shows("#archive-table")).isTrue();
        assertThat(screen.text("#archive-told")).contains("第 2 次计算", "结果与保存的不一致", "请用备份核对");
        screen.choose("#archive-table", 1);
        screen.press("#archive-open");
        assertThat(screen.text("#run-kept")).startsWith("第 1 次计算，已冻结：");
    }

    @Test
    void resultWhoseSchemeCannotBeReadIsRefusedWhereItWasAskedFor() {
        KeptRuns.addUnreadable(window.school);
        archive();
        screen.press("#archive-open");

        assertThat(screen.text("#archive-told")).contains("第 2 次计算", "已不能重新计算");
    }

    @Test
    void pageOfExportsLeadsToTheResultsThatWereKept() {
        KeptRuns.add(window.school);
        screen.press("#go-export");
        screen.fill("#export-search", "绩效工资历次结果");
        List<ButtonBase> offered = screen.lookup("#export-list .button").queryAllAs(ButtonBase.class).stream()
                .toList();
        assertThat(offered).hasSize(1);
        screen.act(offered.getFirst()::fire);

        assertThat(screen.query("#archive-table", Node.class).isVisible()).isTrue();
        assertThat(screen.rows("#archive-table")).hasSize(1);
    }
}
