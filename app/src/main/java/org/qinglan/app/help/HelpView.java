package org.qinglan.app.help;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.SearchField;
import org.qinglan.app.feature.Screen;
import org.qinglan.app.help.HelpPages.Topic;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;

/// The help inside the program: contents and search on the left, one page on the right.
public final class HelpView implements Screen {
    private final HelpPages pages;
    private final HelpText text = new HelpText(this::show);
    private final SearchField search;
    private final ListView<Topic> contents = new ListView<>();
    private final ScrollPane shown = new ScrollPane();
    private final Button back;
    private final Deque<Topic> before = new ArrayDeque<>();
    private final BorderPane root = new BorderPane();
    private @Nullable Topic current;

    public HelpView(HelpPages pages, Messages messages, Theme theme) {
        this.pages = pages;
        back = new Button(messages.text("help.back"));
        back.setId("help-back");
        back.setOnAction(_ -> goBack());
        search = new SearchField("help-search", "help.search", messages);
        search.text().subscribe(words -> contents.getItems().setAll(pages.search(words)));
        contents.setId("help-contents");
        contents.setAccessibleText(messages.text("help.contents"));
        contents.setCellFactory(_ -> new TitleCell());
        contents.getSelectionModel().selectedItemProperty().subscribe(this::open);
        theme.fitRows(contents);
        VBox.setVgrow(contents, Priority.ALWAYS);
        VBox left = new VBox(search.node(), back, contents);
        left.getStyleClass().add("help-contents");
        theme.fit(left.prefWidthProperty(), 19);
        shown.setId("help-page");
        shown.setAccessibleText(messages.text("shell.help"));
        shown.setFitToWidth(true);
        root.setLeft(left);
        root.setCenter(shown);
        root.getStyleClass().add("page");
        show(HelpPages.NAMES.getFirst());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void focus() {
        contents.requestFocus();
    }

    @Override
    public void focusSearch() {
        search.focus();
    }

    @Override
    public void refresh() {}

    /// Opens the page of that name; nothing happens where there is none.
    public void show(String name) {
        pages.find(name).ifPresent(topic -> {
            if (!contents.getItems().contains(topic)) {
                search.text().set("");
            }
            contents.getSelectionModel().select(topic);
        });
    }

    private void open(@Nullable Topic topic) {
        if (topic == null || topic.equals(current)) {
            return;
        }
        if (current != null) {
            before.push(current);
        }
        draw(topic);
    }

    private void draw(Topic topic) {
        current = topic;
        shown.setContent(text.draw(topic.text()));
        shown.setVvalue(0);
        back.setDisable(before.isEmpty());
    }

    private void goBack() {
        Topic last = before.poll();
        if (last != null) {
            draw(last);
            show(last.name());
        }
    }

    /// A title in the contents.
    private static final class TitleCell extends ListCell<Topic> {
        @Override
        protected void updateItem(@Nullable Topic topic, boolean empty) {
            super.updateItem(topic, empty);
            setText(empty || topic == null ? null : topic.title());
        }
    }
}
