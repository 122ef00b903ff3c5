package org.qinglan.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qinglan.app.fake.WindowExtension;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(WindowExtension.class)
class SearchFieldTest {
    private final FxRobot robot = new FxRobot();
    private final Theme theme = Theme.ofSize(13);
    private Shown shown;

    private record Shown(SearchField search, TextField plain, TableView<String> table) {}

    @BeforeEach
    void show() throws TimeoutException {
        Stage stage = FxToolkit.registerStage(Stage::new);
        shown = WaitForAsyncUtils.waitForAsyncFx(5000, () -> shown(theme, stage));
    }

    @AfterEach
    void leave() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private static Shown shown(Theme theme, Stage stage) {
        theme.install();
        TextField plain = new TextField("zhang");
        TableView<String> table = new TableView<>(FXCollections.observableArrayList("one", "two"));
        SearchField made = new SearchField("search", "teachers.search", Messages.in(Locale.SIMPLIFIED_CHINESE));
        made.leadTo(table);
        stage.setScene(new Scene(new VBox(plain, made.node(), table), 420, 200));
        theme.apply(stage.getScene());
        stage.show();
        made.focus();
        return new Shown(made, plain, table);
    }

    @Test
    void theCrossShowsOnlyWhileWordsStandThereAndTakesThemAway() {
        assertThat(cross().isVisible()).isFalse();

        robot.write("zhang");
        assertThat(cross().isVisible()).isTrue();
        robot.clickOn(cross());

        assertThat(shown.search().text().get()).isEmpty();
        assertThat(shown.search().node().isFocused()).isTrue();
        assertThat(cross().isVisible()).isFalse();
    }

    @Test
    void escapeTakesTheWordsAwayToo() {
        robot.write("zhang").type(KeyCode.ESCAPE);

        assertThat(shown.search().text().get()).isEmpty();
        assertThat(shown.search().node().isFocused()).isTrue();
    }

    @Test
    void tabPassesTheCrossWhichSaysInChineseWhatItDoes() {
        robot.write("zhang").type(KeyCode.TAB);

        assertThat(shown.table().isFocused()).isTrue();
        assertThat(cross().getAccessibleText()).isEqualTo("清空查找");
        assertThat(shown.search().node().getAccessibleText())
                .isEqualTo(shown.search().node().getPromptText());
    }

    @Test
    void enterGoesToTheFirstRowThatIsLeft() {
        robot.write("zhang").type(KeyCode.ENTER);

        assertThat(shown.table().isFocused()).isTrue();
        assertThat(shown.table().getSelectionModel().getSelectedIndex()).isZero();
    }

    /// The library's own style sheet would draw it in other colours and sizes than the fields around it.
    @Test
    void looksLikeAnyOtherField() {
        robot.write("zhang");

        assertThat(shown.search().node().getHeight()).isEqualTo(shown.plain().getHeight());
        assertThat(shown.search().node().getBackground().getFills().getLast().getFill())
                .isEqualTo(shown.plain().getBackground().getFills().getLast().getFill());
    }

    private Button cross() {
        return robot.lookup(".clear-search").queryButton();
    }
}
