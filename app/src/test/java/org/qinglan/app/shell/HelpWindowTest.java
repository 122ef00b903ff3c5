package org.qinglan.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qinglan.app.fake.FakeWindow;
import org.qinglan.app.fake.WindowExtension;
import org.qinglan.app.help.HelpPages;
import org.qinglan.app.help.HelpPages.Topic;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

@ExtendWith(WindowExtension.class)
class HelpWindowTest {
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
    void helpOpensAtThePageOneComesFromFollowsLinksAndGoesBack(FxRobot robot) throws TimeoutException {
        Stage stage = FxToolkit.registerStage(Stage::new);
        FakeWindow window = new FakeWindow(Locale.CHINA, Runnable::run, Runnable::run);
        robot.interact(() -> window.show(stage, 13));
        robot.interact(window.model::openSample);
        robot.interact(() -> window.model.go(Page.PAY));
        robot.interact(() -> window.model.go(Page.HELP));
        assertThat(title(robot)).isEqualTo("绩效工资");
        robot.interact(() ->
                robot.lookup("#help-page .hyperlink").queryAs(Hyperlink.class).fire());
        assertThat(title(robot)).isEqualTo("一个数的来历");
        robot.interact(() -> robot.lookup("#help-back").queryAs(Button.class).fire());
        assertThat(title(robot)).isEqualTo("绩效工资");
        ListView<?> contents = robot.lookup("#help-contents").queryListView();
        for (int i = 0; i < contents.getItems().size(); i++) {
            int row = i;
            robot.interact(() -> contents.getSelectionModel().select(row));
            assertThat(title(robot)).isNotEmpty();
        }
        robot.interact(stage::hide);
    }

    private static String title(FxRobot robot) {
        return robot.lookup("#help-page .page-title").queryAs(Label.class).getText();
    }
}
