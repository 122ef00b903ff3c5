package org.qinglan.app.fake;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.service.query.NodeQuery;

/// The screen in front of the reader: a window that is there before each test, seen and handled in it, and hidden and
/// emptied after it.
///
/// After whatever is done here, all that follows from it has happened and is laid out, unless it says otherwise.
public final class Screen implements BeforeEachCallback, AfterEachCallback {
    /// So often in a row nothing must be under way: what is done may ask for more to be done once it is laid out.
    private static final int QUIET_LOOKS = 2;

    private final ScreenThread thread = new ScreenThread();
    private final Opened opened = new Opened();
    private final FxRobot robot = new FxRobot();
    private final @Nullable FakeWindow first;
    private @Nullable FakeWindow window;
    private BooleanSupplier busy = () -> false;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Stage stage;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Hand hand;

    private Screen(@Nullable FakeWindow first) {
        this.first = first;
    }

    /// Shows that window before each test.
    public static Screen of(FakeWindow window) {
        return new Screen(window);
    }

    /// Shows nothing until the test says what.
    public static Screen empty() {
        return new Screen(null);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        Pace.set();
        FxToolkit.registerPrimaryStage();
        thread.watch();
        hand = new Hand(thread);
        thread.run(opened::watch);
        stage = thread.ask(Stage::new);
        if (first != null) {
            show(first, 13);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try {
            if (window != null) {
                thread.run(window.model::leave);
                settle();
                window.close();
            }
        } finally {
            thread.run(opened::empty);
        }
        thread.check();
    }

    public void show(FakeWindow shown, int fontSize) {
        window = shown;
        show(there -> shown.show(there, fontSize), () -> shown.model.busy().get());
    }

    /// Shows anything else.
    ///
    /// @param filling called with the window on the screen's thread
    /// @param working whether work is under way; asked on the screen's thread
    public void show(Consumer<Stage> filling, BooleanSupplier working) {
        busy = working;
        act(() -> filling.accept(stage));
    }

    public Stage stage() {
        return stage;
    }

    /// Does something on the screen's thread.
    public void act(Runnable action) {
        thread.run(action);
        settle();
    }

    /// Asks something on the screen's thread; waits for nothing that follows.
    public <T> T ask(Supplier<T> question) {
        return thread.ask(question);
    }

    /// Does something on the screen's thread and waits for nothing that follows: the work under way waits itself.
    public void begin(Runnable action) {
        thread.run(action);
    }

    /// Waits until the worker has nothing left, all events are through and the window is laid out.
    public void settle() {
        long began = System.nanoTime();
        int quiet = 0;
        while (quiet < QUIET_LOOKS) {
            layOut();
            quiet = thread.ask(busy::getAsBoolean) ? 0 : quiet + 1;
            if (System.nanoTime() - began > ScreenThread.LONGEST_SECONDS * 1_000_000_000) {
                throw ScreenThread.late("until the work under way was done: " + texts("#status-running"));
            }
        }
        thread.check();
    }

    /// Waits until the status bar says what is being done.
    public void awaitRunning(String what) {
        await("until “" + what + "” was under way", () -> text("#status-running")
                .equals(what));
    }

    private void await(String what, BooleanSupplier there) {
        long began = System.nanoTime();
        while (!thread.ask(there::getAsBoolean)) {
            if (System.nanoTime() - began > ScreenThread.LONGEST_SECONDS * 1_000_000_000) {
                throw ScreenThread.late(what);
            }
            layOut();
        }
    }

    /// Waits until a pulse has laid out the window; one that is not shown has none.
    private void layOut() {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Runnable told = () -> done.complete(true);
        thread.run(() -> {
            if (stage.isShowing()) {
                stage.getScene().addPostLayoutPulseListener(told);
                Platform.requestNextPulse();
            } else {
                told.run();
            }
        });
        ScreenThread.await(done, "until the window was laid out");
        thread.run(() -> {
            if (stage.getScene() != null) {
                stage.getScene().removePostLayoutPulseListener(told);
            }
        });
    }

    public void press(String selector) {
        act(query(selector, ButtonBase.class)::fire);
    }

    public void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            hand.press(List.of(), key);
            settle();
        }
    }

    /// Types faster than the window follows.
    public void typeAtOnce(KeyCode... keys) {
        for (KeyCode key : keys) {
            hand.press(List.of(), key);
        }
    }

    public void shortcut(KeyCode key) {
        chord(KeyCode.CONTROL, key);
    }

    /// Holds the first keys while the last is pressed.
    public void chord(KeyCode... keys) {
        List<KeyCode> all = List.of(keys);
        hand.press(all.subList(0, all.size() - 1), all.getLast());
        settle();
    }

    /// Types a text where the focus is.
    public void write(String text) {
        hand.write(text);
        settle();
    }

    /// Clicks on what has that selector or that text.
    public void click(String query) {
        hand.click(robot.point(query).query());
        settle();
    }

    public void click(Node node) {
        hand.click(robot.point(node).query());
        settle();
    }

    public void drag(String from, String to) {
        hand.drag(robot.point(from).query(), robot.point(to).query());
        settle();
    }

    /// Replaces what stands in a field.
    public void fill(String selector, String text) {
        act(() -> {
            if (query(selector, Node.class) instanceof ComboBox<?> box) {
                box.getEditor().setText(text);
            } else {
                query(selector, TextInputControl.class).setText(text);
            }
        });
    }

    public void choose(String selector, int row) {
        act(() -> {
            TableView<?> table = query(selector, TableView.class);
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row);
        });
    }

    public NodeQuery lookup(String query) {
        return robot.lookup(query);
    }

    public NodeQuery lookup(Predicate<Node> wanted) {
        return robot.lookup(wanted);
    }

    public <T extends Node> T query(String selector, Class<T> type) {
        return robot.lookup(selector).queryAs(type);
    }

    public boolean shows(String selector) {
        return robot.lookup(selector).tryQuery().filter(Node::isVisible).isPresent();
    }

    public String text(String selector) {
        return query(selector, Labeled.class).getText();
    }

    /// Every text below a node.
    public List<String> texts(String selector) {
        return robot.lookup(selector + " .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    public List<?> rows(String selector) {
        return query(selector, TableView.class).getItems();
    }

    /// What stands in a cell of a table as a reader sees it.
    public String cell(String selector, int row, String heading) {
        TableView<?> table = query(selector, TableView.class);
        return table.getColumns().stream()
                .filter(column -> column.getText().equals(heading))
                .map(column -> String.valueOf(((TableColumn<?, ?>) column).getCellData(row)))
                .findFirst()
                .orElseThrow();
    }

    /// Draws the window to `target/screens`, for people to look at.
    public void picture(String name) {
        picture(thread.<Image>ask(() -> stage.getScene().snapshot(null)), name);
    }

    public void picture(Image image, String name) {
        Picture.write(image, name);
    }
}
