package org.qinglan.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qinglan.app.fake.FakeFiles;
import org.qinglan.app.fake.FakeWindow;
import org.qinglan.app.fake.Qingshan;
import org.qinglan.app.fake.Screen;
import org.qinglan.app.find.Hit;
import org.qinglan.app.theme.Look;

/// Search everywhere, the files that were opened last, the sample school and the ways between the parts of the window.
class FindWindowTest {
    private final FakeWindow window = new FakeWindow();

    @RegisterExtension
    private final Screen screen = Screen.of(window);

    @Test
    void aPersonIsFoundAndOpenedWithTheKeyboardAlone() {
        screen.press("#start-sample");
        screen.shortcut(KeyCode.K);
        assertThat(screen.query("#find-field", Node.class).isFocused()).isTrue();
        screen.write("zhangsan");
        screen.type(KeyCode.ENTER);
        assertThat(screen.text("#file-name")).isEqualTo(Qingshan.ZHANG_SAN);
        screen.shortcut(KeyCode.K);
        assertThat(titles()).containsExactly(Qingshan.ZHANG_SAN);
    }

    @Test
    void pagesListsAndActionsAreFoundByInitialsAndTheArrowsChoose() {
        screen.press("#start-sample");
        screen.shortcut(KeyCode.K);
        screen.fill("#find-field", "pxxs");
        assertThat(titles()).startsWith("培训学时");
        screen.fill("#find-field", "学时达标");
        screen.type(KeyCode.ENTER);
        assertThat(screen.shows("#area-training")).isTrue();
        screen.shortcut(KeyCode.K);
        screen.fill("#find-field", "xzjs");
        assertThat(titles()).containsExactly("新增教师");
        screen.type(KeyCode.ENTER);
        assertThat(screen.shows("#entry-sheet")).isTrue();
        screen.shortcut(KeyCode.K);
        assertThat(titles()).containsExactly("新增教师", "学时达标");
        screen.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(screen.shows("#area-training")).isTrue();
    }

    @Test
    void whatIsNotThereIsSaidAndEscapeGoesBackToWhereOneWas() {
        screen.press("#start-sample");
        screen.press("#go-teachers");
        screen.shortcut(KeyCode.K);
        screen.fill("#find-field", "qqqqq");
        assertThat(screen.text("#find-none")).startsWith("没有找到。");
        screen.type(KeyCode.ENTER);
        screen.type(KeyCode.ESCAPE);
        assertThat(screen.shows("#find")).isFalse();
        assertThat(screen.query("#teacher-search", Node.class).isFocused()).isTrue();
    }

    @Test
    void aSchoolThatWasOpenedIsOfferedNextTimeButTheSampleNever() {
        screen.press("#start-sample");
        assertThat(screen.shows("#sample-mark")).isTrue();
        screen.act(window.model::closeSchool);
        screen.act(() -> window.model.openSchool(FakeFiles.QINGSHAN));
        assertThat(screen.shows("#sample-mark")).isFalse();
        screen.act(window.model::closeSchool);
        assertThat(window.settings.get("recent.school.0", "")).isEqualTo(Qingshan.NAME);
        assertThat(window.settings.get("recent.path.0", ""))
                .isEqualTo(FakeFiles.QINGSHAN.toAbsolutePath().toString());
        assertThat(window.settings.get("recent.path.1", "")).isEmpty();
        assertThat(screen.texts("#recent")).contains("找不到");
    }

    @Test
    void realWorkbooksAreReadIntoTheSampleSchoolOnlyOnceSomebodySaysSo() {
        screen.press("#start-sample");
        assertThat(screen.shows("#sample-import")).isFalse();
        screen.press("#go-import");
        assertThat(screen.shows("#sample-import")).isTrue();
        screen.act(() -> window.model.dropped(List.of(Path.of("花名册.xlsx"))));
        assertThat(screen.texts("#sample-import")).contains("等着导入的文件：1 个");
        screen.press("#import-anyway");
        assertThat(screen.text("#import-found")).startsWith("可以导入");
        screen.act(window.model::closeSchool);
        screen.act(() -> window.model.openSchool(FakeFiles.QINGSHAN));
        screen.press("#go-import");
        assertThat(screen.shows("#sample-import")).isFalse();
    }

    @Test
    void aSchoolFileDroppedOnTheWindowIsOpenedAndWorkbooksAreRead() {
        screen.act(() -> window.model.dropped(List.of(Path.of("花名册.xlsx"))));
        assertThat(screen.shows("#start-open")).isTrue();
        screen.act(() -> window.model.dropped(List.of(Path.of("花名册.xlsx"), FakeFiles.QINGSHAN)));
        assertThat(screen.text("#school-name")).isEqualTo(Qingshan.NAME);
        screen.act(() -> window.model.dropped(List.of(Path.of("花名册.xlsx"))));
        assertThat(screen.text("#import-found")).startsWith("可以导入");
    }

    @Test
    void f6GoesFromPartToPart() {
        screen.press("#start-sample");
        screen.press("#go-teachers");
        assertThat(screen.query("#teacher-search", Node.class).isFocused()).isTrue();
        screen.type(KeyCode.F6);
        assertThat(screen.query("#find-open", Node.class).isFocused()).isTrue();
        screen.type(KeyCode.F6);
        assertThat(screen.query("#notice-bell", Node.class).isFocused()).isTrue();
        screen.type(KeyCode.F6);
        assertThat(screen.query("#go-teachers", Node.class).isFocused()).isTrue();
        screen.type(KeyCode.F6);
        assertThat(screen.query("#teacher-search", Node.class).isFocused()).isTrue();
    }

    @Test
    void f6ReachesTheFormBesideThePage() {
        screen.press("#start-sample");
        screen.press("#go-teachers");
        screen.press("#teacher-add");
        assertThat(isFocusWithin("#entry-sheet")).isTrue();
        screen.type(KeyCode.F6, KeyCode.F6, KeyCode.F6);
        assertThat(screen.query("#go-teachers", Node.class).isFocused()).isTrue();
        screen.type(KeyCode.F6);
        assertThat(screen.query("#teacher-search", Node.class).isFocused()).isTrue();
        screen.type(KeyCode.F6);
        assertThat(isFocusWithin("#entry-sheet")).isTrue();
    }

    @Test
    void theSearchChangesHowTheWindowLooksAndTheFocusStays() {
        screen.press("#start-sample");
        screen.press("#go-teachers");
        screen.shortcut(KeyCode.K);
        screen.fill("#find-field", "fdzh");
        assertThat(titles()).containsExactly("放大字号");
        screen.type(KeyCode.ENTER);
        assertThat(window.theme.size().get()).isEqualTo(14);
        assertThat(screen.query("#teacher-search", Node.class).isFocused()).isTrue();
        screen.shortcut(KeyCode.K);
        screen.fill("#find-field", "深色");
        screen.type(KeyCode.ENTER);
        assertThat(window.theme.look().get()).isEqualTo(Look.DARK);
        screen.shortcut(KeyCode.K);
        screen.fill("#find-field", "打印本页");
        screen.type(KeyCode.ENTER);
        assertThat(screen.shows("#paper-title")).isTrue();
    }

    private boolean isFocusWithin(String selector) {
        return screen.query(selector, Node.class).isFocusWithin();
    }

    private List<String> titles() {
        ListView<?> results = screen.query("#find-results", ListView.class);
        return results.getItems().stream().map(hit -> ((Hit) hit).title()).toList();
    }
}
