package org.qinglan.app.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Leads through the window as a reader would, from a thread that is not the screen's.
public final class Guide {
    private static final long LONGEST_SECONDS = 120;
    private static final int QUIET_LOOKS = 3;
    private static final long PAUSE_MILLIS = 15;

    private final Scene scene;
    private final BooleanSupplier busy;

    /// @param busy whether work is under way; asked on the screen's thread
    public Guide(Scene scene, BooleanSupplier busy) {
        this.scene = scene;
        this.busy = busy;
    }

    public Scene scene() {
        return scene;
    }

    /// Does something on the screen's thread and waits until all that follows from it is shown.
    public void act(Runnable action) {
        ask(() -> {
            action.run();
            return true;
        });
        settle();
    }

    /// Asks something on the screen's thread.
    public <T> T ask(Supplier<T> question) {
        if (Platform.isFxApplicationThread()) {
            return question.get();
        }
        return asked(question).orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join();
    }

    /// The answer that the screen's thread will give, after everything that waits to be done there before.
    public static <T> CompletableFuture<T> asked(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException | Error failure) {
                answer.completeExceptionally(failure);
            }
        });
        return answer;
    }

    /// Waits until nothing runs and nothing waits to be shown.
    public void settle() {
        rest();
        ask(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return true;
        });
    }

    /// Waits until nothing runs, whether or not the window is still there to show it.
    public void rest() {
        int quiet = 0;
        for (long waited = 0; quiet < QUIET_LOOKS; waited += PAUSE_MILLIS) {
            if (waited > LONGEST_SECONDS * 1000) {
                throw new IllegalStateException("still at work");
            }
            pause();
            quiet = ask(busy::getAsBoolean) ? 0 : quiet + 1;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// Presses the button of that selector, if it is shown.
    ///
    /// @return whether it was there to be pressed
    public boolean press(String selector) {
        Optional<ButtonBase> button = find(selector, ButtonBase.class);
        button.ifPresent(found -> act(found::fire));
        return button.isPresent();
    }

    public void type(String selector, String text) {
        find(selector, TextInputControl.class).ifPresent(field -> act(() -> field.setText(text)));
    }

    /// Presses a key where the focus is.
    public void key(KeyCode code, boolean control) {
        act(() -> {
            Node focused = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
            Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, control, false, false));
        });
    }

    /// Puts the focus into a table, on one of its cells.
    public void select(String selector, int row, int column) {
        find(selector, TableView.class).ifPresent(table -> act(() -> select((TableView<?>) table, row, column)));
    }

    private static <T> void select(TableView<T> table, int row, int column) {
        if (row < table.getItems().size()
                && column < table.getVisibleLeafColumns().size()) {
            TableColumn<T, ?> chosen = table.getVisibleLeafColumn(column);
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row, chosen);
            table.getFocusModel().focus(row, chosen);
        }
    }

    /// The first thing of that selector and kind that is shown.
    public <T> Optional<T> find(String selector, Class<T> kind) {
        return all(selector, kind).stream().findFirst();
    }

    /// Everything of that selector and kind that is shown, in the order of the scene.
    public <T> List<T> all(String selector, Class<T> kind) {
        return ask(() -> {
            List<T> found = new ArrayList<>();
            for (Node node : scene.getRoot().lookupAll(selector)) {
                if (kind.isInstance(node) && isShown(node)) {
                    found.add(kind.cast(node));
                }
            }
            return List.copyOf(found);
        });
    }

    /// Whether a reader can see it, were it not for what lies outside a scrolled part.
    public static boolean isShown(Node node) {
        for (Node part = node; part != null; part = part.getParent()) {
            Parent parent = part.getParent();
            if (!part.isVisible()
                    || (parent != null && !parent.getChildrenUnmodifiable().contains(part))) {
                return false;
            }
        }
        return true;
    }
}
