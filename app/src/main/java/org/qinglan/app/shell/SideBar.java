package org.qinglan.app.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qinglan.app.control.Arrows;
import org.qinglan.app.home.Waiting;
import org.qinglan.app.message.Messages;
import org.qinglan.model.standing.Area;

/// The pages, one below the other.
final class SideBar {
    private final ShellViewModel model;
    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Page, ToggleButton> entries = new EnumMap<>(Page.class);
    private final VBox list = new VBox();
    private final ScrollPane root = new ScrollPane(list);

    SideBar(ShellViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        list.getStyleClass().add("side-bar");
        // A small screen with large type must not push the bottom line out of the window.
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        root.setMinWidth(Region.USE_PREF_SIZE);
        Page.Group last = Page.Group.FIRST;
        for (Page page : Page.entries()) {
            if (page.group() != last) {
                page.group().text().ifPresent(this::heading);
            }
            last = page.group();
            entry(page);
        }
        Arrows.walk(list);
        model.page().subscribe(this::mark);
    }

    Node node() {
        return root;
    }

    /// Puts the focus on the page that is open.
    void focus() {
        if (group.getSelectedToggle() instanceof ToggleButton entry) {
            entry.requestFocus();
        }
    }

    private void heading(String key) {
        Label heading = new Label(messages.text(key));
        heading.getStyleClass().add("side-heading");
        list.getChildren().add(heading);
    }

    private void entry(Page page) {
        ToggleButton entry = new ToggleButton(messages.text(page.text()));
        entry.setId("go-" + page.key());
        entry.getStyleClass().add("side-entry");
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setToggleGroup(group);
        page.digit().ifPresent(digit -> entry.setTooltip(new Tooltip("Ctrl+" + digit)));
        entry.setOnAction(_ -> {
            model.go(page);
            mark(page);
        });
        entries.put(page, entry);
        HBox.setHgrow(entry, Priority.ALWAYS);
        HBox line = new HBox(entry);
        page.area().ifPresent(area -> line.getChildren().add(count(area)));
        line.getStyleClass().add("side-line");
        list.getChildren().add(line);
    }

    /// How much waits there; pressing it shows exactly that.
    private Node count(Area area) {
        Button count = new Button();
        count.setId("waits-" + area.key());
        count.getStyleClass().add("side-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.setOnAction(_ -> model.openWaiting(area));
        show(area, count);
        model.agenda().found().subscribe(() -> show(area, count));
        return count;
    }

    private void show(Area area, Button count) {
        Optional<Waiting> first = model.agenda().first(area);
        count.setVisible(first.isPresent());
        count.setManaged(first.isPresent());
        first.ifPresent(waiting -> {
            String number = Integer.toString(waiting.due().size());
            String sentence = messages.text("shell.waits", waiting.matter().name(), number);
            count.setText(number);
            count.setTooltip(new Tooltip(sentence));
            count.setAccessibleText(sentence);
        });
    }

    private void mark(Page page) {
        ToggleButton entry = entries.get(page.entry());
        if (entry != null) {
            entry.setSelected(true);
        }
    }
}
