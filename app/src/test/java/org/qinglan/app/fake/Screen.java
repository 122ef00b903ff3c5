package org.qinglan.app.fake;

import java.util.List;
import java.util.concurrent.ExecutorService;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The window as a test sees and handles it.
public record Screen(FxRobot robot, FakeWindow window, ExecutorService worker) {

    public void press(String selector) {
        robot.interact(query(selector, ButtonBase.class)::fire);
        settle();
    }

    public void type(KeyCode... keys) {
        robot.type(keys);
        settle();
    }

    /// Replaces what stands in a field.
    public void fill(String selector, String text) {
        robot.interact(() -> {
            if (query(selector, Node.class) instanceof ComboBox<?> box) {
                box.getEditor().setText(text);
            } else {
                query(selector, TextInputControl.class).setText(text);
            }
        });
        settle();
    }

    public void shortcut(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        settle();
    }

    /// Waits until the worker has nothing left and the screen has shown it.
    public void settle() {
        do {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitFor(
                    WaitForAsyncUtils.async(() -> worker.submit(() -> {}).get()));
            WaitForAsyncUtils.waitForFxEvents();
        } while (!text("#status-running").equals(window.messages.text("shell.ready")));
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

    public void choose(String selector, int row) {
        robot.interact(() -> {
            TableView<?> table = query(selector, TableView.class);
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row);
        });
        settle();
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
}
