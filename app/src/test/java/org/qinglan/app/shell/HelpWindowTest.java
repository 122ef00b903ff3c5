package org.qinglan.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qinglan.app.fake.FakeWindow;
import org.qinglan.app.fake.Screen;
import org.qinglan.app.help.HelpPages;
import org.qinglan.app.help.HelpPages.Topic;

class HelpWindowTest {
    private final FakeWindow window = FakeWindow.atOnce(Locale.CHINA);

    @RegisterExtension
    private final Screen screen = Screen.of(window);

    @Test
    void everyPageOfTheWindowHasItsHelpInBothLanguages() {
        for (Locale language : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
            Set<String> known =
                    HelpPages.in(language).topics().stream().map(Topic::name).collect(Collectors.toSet());
            assertThat(known)
                    .containsAll(Arrays.stream(Page.values())
                            .filter(page -> page != Page.HELP)
                            .map(Page::key)
                            .toList());
        }
    }

    @Test
    void helpOpensAtThePageOneComesFromFollowsLinksAndGoesBack() {
        screen.act(window.model::openSample);
        screen.act(() -> window.model.go(Page.PAY));
        screen.act(() -> window.model.go(Page.HELP));
        assertThat(title()).isEqualTo("绩效工资");
        screen.act(() ->
                screen.lookup("#help-page .hyperlink").queryAs(Hyperlink.class).fire());
        assertThat(title()).isEqualTo("一个数的来历");
        screen.act(() -> screen.lookup("#help-back").queryAs(Button.class).fire());
        assertThat(title()).isEqualTo("绩效工资");
        ListView<?> contents = screen.lookup("#help-contents").queryListView();
        for (int i = 0; i < contents.getItems().size(); i++) {
            int row = i;
            screen.act(() -> contents.getSelectionModel().select(row));
            assertThat(title()).isNotEmpty();
        }
    }

    private String title() {
        return screen.lookup("#help-page .page-title").queryAs(Label.class).getText();
    }
}
