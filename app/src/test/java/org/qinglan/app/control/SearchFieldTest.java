package org.qinglan.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qinglan.app.fake.Screen;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;

class SearchFieldTest {
    @RegisterExtension
    private final Screen screen = Screen.empty();

    private final Theme theme = Theme.ofSize(13);

    @SuppressWarnings("NullAway.Init") // shown before each test
    private Shown shown;

    private record Shown(SearchField search, TextField plain, TableView<String> table) {}

    @BeforeEach
    void show() {
        screen.show(stage -> shown = shown(theme, stage), () -> false);
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

        screen.write("zhang");
        assertThat(cross().isVisible()).isTrue();
        screen.click(cross());

        assertThat(shown.search().text().get()).isEmpty();
        assertThat(shown.search().node().isFocused()).isTrue();
        assertThat(cross().isVisible()).isFalse();
    }

    @Test
    void escapeTakesTheWordsAwayToo() {
        screen.write("zhang");
        screen.type(KeyCode.ESCAPE);

        assertThat(shown.search().text().get()).isEmpty();
        assertThat(shown.search().node().isFocused()).isTrue();
    }

    @Test
    void tabPassesTheCrossWhichSaysInChineseWhatItDoes() {
        screen.write("zhang");
        screen.type(KeyCode.TAB);

        assertThat(shown.table().isFocused()).isTrue();
        assertThat(cross().getAccessibleText()).isEqualTo("清空查找");
        assertThat(shown.search().node().getAccessibleText())
                .isEqualTo(shown.search().node().getPromptText());
    }

    @Test
    void enterGoesToTheFirstRowThatIsLeft() {
        screen.write("zhang");
        screen.type(KeyCode.ENTER);

        assertThat(shown.table().isFocused()).isTrue();
        assertThat(shown.table().getSelectionModel().getSelectedIndex()).isZero();
    }

    /// The library's own style sheet would draw it in other colours and sizes than the fields around it.
    @Test
    void looksLikeAnyOtherField() {
        screen.write("zhang");

        assertThat(shown.search().node().getHeight()).isEqualTo(shown.plain().getHeight());
        assertThat(shown.search().node().getBackground().getFills().getLast().getFill())
                .isEqualTo(shown.plain().getBackground().getFills().getLast().getFill());
    }

    private Button cross() {
        return screen.lookup(".clear-search").queryButton();
    }
}
