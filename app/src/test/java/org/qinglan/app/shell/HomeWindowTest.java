package org.qinglan.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qinglan.app.fake.FakeWindow;
import org.qinglan.app.fake.Screen;

/// The first page and the numbers of the side bar: whatever waits is one press away.
class HomeWindowTest {
    private final FakeWindow window = new FakeWindow();

    @RegisterExtension
    private final Screen screen = Screen.of(window);

    @Test
    void theFirstPageSaysWhatWaitsWithTheMostUrgentFirst() {
        screen.press("#start-sample");
        assertThat(screen.text("#home-day")).isEqualTo("今天 2026-01-20 · 2025—2026学年第一学期");
        List<String> card = screen.texts("#home-hours");
        assertThat(card).contains("40", "培训学时", "学时缺口");
        assertThat(links("#home-hours")).hasSize(6).last().isEqualTo("全部 40 条 →");
    }

    @Test
    void allOfAMatterAreShownInTheirListAndTheChipTakesTheNarrowingAway() {
        screen.press("#start-sample");
        press("#home-hours", "全部 40 条 →");
        assertThat(screen.shows("#area-training")).isTrue();
        assertThat(screen.texts("#overview-narrowing")).contains("只看：学时缺口");
        assertThat(screen.rows("#overview-table")).hasSize(40);
        screen.press("#overview-narrowing-remove");
        assertThat(screen.shows("#overview-narrowing")).isFalse();
    }

    @Test
    void aPersonLeadsToHerOwnLines() {
        screen.press("#start-sample");
        String person = links("#home-hours").getFirst();
        press("#home-hours", person);
        assertThat(screen.rows("#overview-table")).hasSizeLessThan(5).isNotEmpty();
        assertThat(screen.cell("#overview-table", 0, "姓名")).contains(person);
    }

    @Test
    void theNumberInTheSideBarShowsExactlyThatMany() {
        screen.press("#start-sample");
        assertThat(screen.text("#waits-training")).isEqualTo("40");
        assertThat(screen.shows("#waits-ethics")).isFalse();
        screen.press("#waits-training");
        assertThat(screen.rows("#overview-table")).hasSize(40);
        assertThat(screen.shows("#overview-narrowing")).isTrue();
    }

    @Test
    void aSchoolInWhichNothingWaitsSaysSo() {
        screen.press("#start-new");
        screen.shortcut(KeyCode.DIGIT1);
        assertThat(screen.text("#home-nothing")).startsWith("没有到期事项。");
        assertThat(screen.shows("#waits-training")).isFalse();
    }

    @Test
    void theKeyboardReachesTheFirstLinkAtOnce() {
        screen.press("#start-sample");
        screen.shortcut(KeyCode.DIGIT1);
        screen.type(KeyCode.F5);
        screen.act(() -> assertThat(window.model.page().get()).isEqualTo(Page.HOME));
        screen.act(() -> screen.lookup("#home-hours .hyperlink")
                .queryAllAs(Hyperlink.class)
                .iterator()
                .next()
                .requestFocus());
        screen.type(KeyCode.SPACE);
        assertThat(screen.shows("#area-training")).isTrue();
    }

    private List<String> links(String selector) {
        return screen.lookup(selector + " .hyperlink").queryAllAs(Hyperlink.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private void press(String selector, String text) {
        Hyperlink link = screen.lookup(selector + " .hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow();
        screen.act(link::fire);
    }
}
