package org.qinglan.app.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;
import org.qinglan.app.recent.RecentFile;

/// The top line: which school, which semester, the search, who works here.
final class HeaderView {
    private final ShellViewModel model;
    private final Messages messages;
    private final MenuButton school = new MenuButton();
    private final Label sample = new Label();
    private final Button search = new Button();
    private final HBox root;

    HeaderView(ShellViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        Label product = new Label(messages.text("shell.product"));
        product.getStyleClass().add("product");
        product.setMinWidth(Region.USE_PREF_SIZE);
        school.setId("school-name");
        school.getStyleClass().add("school-name");
        sample.setId("sample-mark");
        sample.setText(messages.text("shell.sample"));
        sample.setTooltip(new Tooltip(messages.text("shell.sample-tip")));
        sample.setMinWidth(Region.USE_PREF_SIZE);
        sample.getStyleClass().add("sample-mark");
        Label semester = new Label();
        semester.setId("semester");
        semester.setMinWidth(Region.USE_PREF_SIZE);
        semester.getStyleClass().add("on-head");
        semester.textProperty().bind(model.semester());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label author = new Label(model.author());
        author.setId("author");
        author.getStyleClass().add("on-head");
        author.setTooltip(new Tooltip(messages.text("shell.author-tip", model.author())));
        root = new HBox(product, school, sample, semester, space, search(), author);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("header");
        model.recent().files().subscribe(this::menu);
        menu();
    }

    Node node() {
        return root;
    }

    void show(ShellViewModel.@Nullable OpenSchool open) {
        boolean made = open != null && open.isSample();
        school.setText(open == null ? "" : open.name());
        sample.setVisible(made);
        sample.setManaged(made);
        root.getStyleClass().remove("sample");
        if (made) {
            root.getStyleClass().add("sample");
        }
    }

    /// Puts the focus on the search.
    void focus() {
        search.requestFocus();
    }

    private Node search() {
        search.setText(messages.text("find.button"));
        search.setId("find-open");
        search.getStyleClass().add("find-open");
        search.setTooltip(new Tooltip("Ctrl+K"));
        search.setAccessibleText(messages.text("find.prompt"));
        search.setOnAction(_ -> model.search());
        return search;
    }

    private void menu() {
        school.getItems()
                .setAll(
                        item("shell-new", messages.text("shell.new"), "Shortcut+N", model::newSchool),
                        item("shell-open", messages.text("shell.open"), "Shortcut+O", model::openSchool),
                        new SeparatorMenuItem());
        model.recent().files().forEach(file -> school.getItems().add(recent(file)));
        school.getItems()
                .addAll(
                        item("shell-sample", messages.text("start.sample"), null, model::openSample),
                        item("shell-close", messages.text("find.close"), "Shortcut+W", model::closeSchool));
    }

    private MenuItem recent(RecentFile file) {
        String name = file.there() ? file.school() : messages.text("recent.missing-name", file.school());
        MenuItem item = new MenuItem(name + "　" + file.path().getFileName());
        item.setMnemonicParsing(false);
        item.setDisable(!file.there());
        item.setOnAction(_ -> model.openSchool(file.path()));
        return item;
    }

    private static MenuItem item(String id, String text, @Nullable String shortcut, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        if (shortcut != null) {
            item.setAccelerator(KeyCombination.valueOf(shortcut));
        }
        item.setOnAction(_ -> action.run());
        return item;
    }
}
