package org.qinglan.app.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.app.fake.FakeWindow;
import org.qinglan.app.fake.Qingshan;
import org.qinglan.app.fake.Screen;
import org.qinglan.app.teachers.TeacherRow;
import org.qinglan.model.standing.Area;

/// Draws each page to `target/screens`, for people to look at, and checks that something was drawn.
class ScreenshotTest {
    @RegisterExtension
    private final Screen screen = Screen.empty();

    @ParameterizedTest
    @ValueSource(ints = {13, 20})
    void everyPageIsDrawnInChinese(int size) {
        draw(Locale.CHINA, size, "zh-" + size);
    }

    @Test
    void everyPageIsDrawnInEnglish() {
        draw(Locale.ENGLISH, 13, "en-13");
    }

    private void draw(Locale locale, int size, String name) {
        WritableImage[] working = new WritableImage[1];
        FakeWindow window = FakeWindow.atOnce(locale);
        screen.show(window, size);
        screen.picture(name + "-1-start");
        screen.act(window.model::openSample);
        screen.picture(name + "-2-home");
        screen.act(() -> window.model.go(Page.TEACHERS));
        screen.picture(name + "-2-teachers");
        TeacherRow first = window.model.teachers().rows().getFirst();
        Assertions.assertThat(first.name()).isEqualTo(Qingshan.ZHANG_SAN);
        screen.act(() -> window.model.teachers().open(first));
        screen.picture(name + "-3-file");
        screen.act(() -> ((ToggleButton) screen.stage().getScene().getRoot().lookupAll(".ledger-tab").stream()
                        .filter(node ->
                                node instanceof ToggleButton tab && tab.getId().equals("file-tab-training"))
                        .findFirst()
                        .orElseThrow())
                .fire());
        screen.picture(name + "-4-training");
        screen.act(() -> window.model.go(Page.IMPORT));
        screen.picture(name + "-5-import");
        window.intake.between(row -> {
            if (row == 60) {
                working[0] = screen.stage().getScene().snapshot(null);
            }
        });
        screen.press("#import-anyway");
        screen.act(window.model.intake()::choose);
        screen.picture(working[0], name + "-5b-working");
        screen.picture(name + "-6-held-back");
        screen.act(() -> ((Button) screen.lookup("#import-store").query()).fire());
        screen.picture(name + "-7-done");
        screen.act(() -> window.model.go(Page.PAY));
        screen.press("#tab-pay-scheme");
        screen.picture(name + "-8-pay");
        screen.act(Objects.requireNonNull(window.model.trials().get(Area.PAY)).run()::run);
        screen.act(() -> {
            TableView<?> table = screen.query("#result-table", TableView.class);
            select(table, 2, 4);
        });
        screen.act(() -> screen.stage().getScene().getRoot().lookupAll(".unfold").stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .forEach(ToggleButton::fire));
        screen.picture(name + "-9-explained");
        screen.act(() -> window.model.openSchool(Path.of("/学校/工资.xlsx")));
        screen.picture(name + "-10-refused");
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 20})
    void everyAreaIsDrawn(int size) {
        String name = "area-zh-" + size;
        FakeWindow window = FakeWindow.atOnce(Locale.CHINA);
        screen.show(window, size);
        screen.act(window.model::openSample);
        screen.act(() -> window.model.go(Page.TRAINING));
        screen.act(() -> select("#overview-table"));
        screen.picture(name + "-1-overview");
        screen.press("#tab-training");
        screen.act(() -> select("#ledger-table"));
        screen.picture(name + "-2-ledger");
        screen.press("#record-correct");
        screen.picture(name + "-3-correct");
        screen.press("#record-add");
        screen.act(() -> {
            window.model.area(Area.TRAINING).ledger().entry().save();
            screen.query("#field-teacher", TextInputControl.class).setText("w");
        });
        screen.picture(name + "-4-add");
        screen.act(() -> window.model.go(Page.ETHICS));
        screen.press("#tab-ethics_event");
        screen.picture(name + "-5-append-only");
        screen.act(() -> window.model.go(Page.OBLIGATIONS));
        screen.press("#tab-" + ShellViewModel.ACTIVITY_GRID);
        screen.act(() -> {
            TableView<?> table = screen.query("#grid-table", TableView.class);
            select(table, 1, 2);
            edit(table, 1, 2);
        });
        screen.picture(name + "-6-grid");
        screen.act(() -> window.model.go(Page.APPRAISAL));
        screen.press("#tab-" + ShellViewModel.APPRAISAL_STEPS);
        screen.press("#cycle-new");
        screen.press("#entry-save");
        screen.picture(name + "-7-cycle");
        screen.act(() -> window.model.go(Page.POLICY));
        screen.press("#tab-rule_override");
        screen.press("#record-add");
        screen.picture(name + "-8-override");
        screen.act(() ->
                window.model.teachers().open(window.model.teachers().rows().getFirst()));
        screen.act(() -> ((ToggleButton) screen.stage().getScene().getRoot().lookupAll(".ledger-tab").stream()
                        .filter(node ->
                                node instanceof ToggleButton tab && tab.getId().equals("file-tab-standings"))
                        .findFirst()
                        .orElseThrow())
                .fire());
        screen.picture(name + "-9-standings");
    }

    private void select(String selector) {
        TableView<?> table = screen.query(selector, TableView.class);
        table.getSelectionModel().clearAndSelect(0);
    }

    private static <T> void edit(TableView<T> table, int row, int column) {
        table.edit(row, table.getColumns().get(column));
    }

    private static <T> void select(TableView<T> table, int row, int column) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }
}
