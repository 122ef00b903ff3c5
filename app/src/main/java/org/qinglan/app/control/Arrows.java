package org.qinglan.app.control;

import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;

/// What the arrows do in a row of buttons of which one is pressed, and which is one stop for Tab.
///
/// Left alone, they would press the next button in without doing what it is there for.
public final class Arrows {
    private Arrows() {}

    /// The arrows press the next button, as a click would, and stay in the row.
    public static void turn(Node row) {
        row.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> pressed(event, next -> {
                    next.fire();
                    next.requestFocus();
                }));
    }

    /// The arrows only go to the next button; Enter or the space bar presses it.
    public static void walk(Node row) {
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, Node::requestFocus));
    }

    private static void pressed(KeyEvent event, Consumer<ToggleButton> reach) {
        int step = step(event);
        if (step != 0 && event.getTarget() instanceof ToggleButton now && now.getToggleGroup() != null) {
            event.consume();
            ToggleButton next = next(now, step);
            if (!next.equals(now)) {
                reach.accept(next);
            }
        }
    }

    private static int step(KeyEvent event) {
        if (event.isAltDown() || event.isControlDown() || event.isShiftDown() || event.isMetaDown()) {
            return 0;
        }
        return switch (event.getCode()) {
            case RIGHT, DOWN -> 1;
            case LEFT, UP -> -1;
            default -> 0;
        };
    }

    /// The next that can be pressed, round and round; the button itself if there is no other.
    private static ToggleButton next(ToggleButton now, int step) {
        ObservableList<Toggle> all = now.getToggleGroup().getToggles();
        for (int i = 1; i < all.size(); i++) {
            Toggle found = all.get(Math.floorMod(all.indexOf(now) + i * step, all.size()));
            if (found instanceof ToggleButton button && !button.isDisabled() && button.isVisible()) {
                return button;
            }
        }
        return now;
    }
}
