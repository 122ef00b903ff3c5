package org.qinglan.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.app.fake.FakeFiles;
import org.qinglan.app.fake.FakeWindow;
import org.qinglan.app.fake.Screen;

/// What was written is found again, and how the first pages of a school look.
class ExportWindowTest {
    private final FakeWindow window = new FakeWindow();

    @RegisterExtension
    private final Screen screen = Screen.of(window);

    @Test
    void aFileThatWasWrittenIsListedWithItsFolder(@TempDir Path folder) {
        window.dialogs.willWriteTo(folder);
        screen.press("#start-sample");
        screen.press("#go-export");
        assertThat(screen.shows("#export-written")).isFalse();
        assertThat(screen.shows("#export-none")).isFalse();
        assertThat(screen.lookup("#export-list .button").queryAll()).hasSizeGreaterThan(10);
        screen.fill("#export-search", "学时达标");
        screen.act(screen.lookup("#export-list .button").queryAs(Button.class)::fire);
        screen.fill("#export-search", "");
        TitledPane written = screen.query("#export-written", TitledPane.class);
        assertThat(written.getText()).isEqualTo("这次打开以来写出的文件（1）");
        screen.act(() -> written.setExpanded(true));
        assertThat(screen.texts("#export-written")).anyMatch(text -> text.startsWith(folder.toString()));
        screen.act(screen.lookup("#export-written .button").queryAs(Button.class)::fire);
        assertThat(window.dialogs.shownFolder()).isEqualTo(folder);
        screen.picture("w4-export");
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 20})
    void theFirstPagesOfASchoolAreDrawn(int size) {
        screen.act(() -> window.theme.size().set(size));
        screen.press("#start-new");
        screen.press("#go-home");
        screen.picture("w4-new-home-" + size);
        assertThat(screen.shows("#first-steps")).isTrue();
        screen.act(window.model::closeSchool);
        screen.act(() -> window.model.openSchool(FakeFiles.QINGSHAN));
        screen.act(window.model::closeSchool);
        screen.picture("w4-start-" + size);
        screen.press("#start-sample");
        screen.picture("w4-home-" + size);
        screen.press("#go-import");
        screen.picture("w4-sample-import-" + size);
        screen.press("#go-export");
        screen.picture("w4-export-" + size);
        screen.shortcut(KeyCode.K);
        screen.picture("w4-search-empty-" + size);
        screen.fill("#find-field", "zh");
        screen.picture("w4-search-" + size);
        assertThat(screen.shows("#find-results")).isTrue();
    }
}
