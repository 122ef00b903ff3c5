package org.qinglan.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qinglan.app.fake.Screen;

class ArrowsTest {
    @RegisterExtension
    private final Screen screen = Screen.empty();

    private final List<String> pressed = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();
    private final HBox row = new HBox();

    @BeforeEach
    void open() {
        screen.show(this::fill, () -> false);
    }

    private void fill(Stage stage) {
        for (String name : List.of("A", "B", "C")) {
            ToggleButton button = new ToggleButton(name);
            button.setToggleGroup(group);
            button.setOnAction(_ -> pressed.add(name));
            row.getChildren().add(button);
        }
        row.getChildren().get(1).setDisable(true);
        group.getToggles().getFirst().setSelected(true);
        stage.setScene(new Scene(row));
        stage.show();
        row.getChildren().getFirst().requestFocus();
    }

    @Test
    void turnsToTheNextThatCanBePressedAndDoesWhatItIsFor() {
        Arrows.turn(row);

        key(KeyCode.RIGHT, false);

        assertThat(pressed).containsExactly("C");
        assertThat(selected()).isEqualTo("C");
        assertThat(focused()).isEqualTo("C");
        key(KeyCode.RIGHT, false);
        assertThat(pressed).containsExactly("C", "A");
    }

    @Test
    void walksOnWithoutPressing() {
        Arrows.walk(row);

        key(KeyCode.UP, false);

        assertThat(pressed).isEmpty();
        assertThat(selected()).isEqualTo("A");
        assertThat(focused()).isEqualTo("C");
    }

    @Test
    void leavesArrowsWithAltToTheWindow() {
        Arrows.turn(row);
        List<KeyCode> passed = new ArrayList<>();
        row.setOnKeyPressed(event -> passed.add(event.getCode()));

        key(KeyCode.LEFT, true);

        assertThat(passed).containsExactly(KeyCode.LEFT);
        assertThat(pressed).isEmpty();
    }

    private void key(KeyCode code, boolean alt) {
        screen.act(() -> Event.fireEvent(
                row.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false)));
    }

    private String selected() {
        return name((Node) group.getSelectedToggle());
    }

    private String focused() {
        return name(row.getScene().getFocusOwner());
    }

    private static String name(Node button) {
        return ((ToggleButton) button).getText();
    }
}
