package org.qinglan.app.fake;

import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/// Keys and mouse as the platform sends them, one event after the other and nothing in between left to chance.
final class Hand {
    private final ScreenThread thread;
    private final Robot robot;

    Hand(ScreenThread thread) {
        this.thread = thread;
        this.robot = thread.ask(Robot::new);
    }

    /// Presses a key while others are held.
    void press(List<KeyCode> held, KeyCode key) {
        held.forEach(code -> thread.run(() -> robot.keyPress(code)));
        thread.run(() -> robot.keyPress(key));
        thread.run(() -> robot.keyRelease(key));
        held.reversed().forEach(code -> thread.run(() -> robot.keyRelease(code)));
    }

    /// Types a text where the focus is, as an input method hands it over.
    void write(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(one -> {
            Stream.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)
                    .forEach(type -> thread.run(() -> fire(type, one)));
        });
    }

    private static void fire(EventType<KeyEvent> type, String character) {
        String typed = type == KeyEvent.KEY_TYPED ? character : KeyEvent.CHAR_UNDEFINED;
        Event.fireEvent(focused(), new KeyEvent(type, typed, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private static EventTarget focused() {
        Scene scene = Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElseThrow()
                .getScene();
        return scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
    }

    void click(Point2D at) {
        drag(at, at);
    }

    /// Presses the button of the mouse at one place and lets it go at another.
    void drag(Point2D from, Point2D to) {
        thread.run(() -> robot.mouseMove(from));
        thread.run(() -> robot.mousePress(MouseButton.PRIMARY));
        if (!from.equals(to)) {
            thread.run(() -> robot.mouseMove(from.midpoint(to)));
            thread.run(() -> robot.mouseMove(to));
        }
        thread.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }
}
