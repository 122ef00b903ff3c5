package org.qinglan.app.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qinglan.app.message.Messages;

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
        list.getChildren().add(entry);
    }

    private void mark(Page page) {
        ToggleButton entry = entries.get(page.entry());
        if (entry != null) {
            entry.setSelected(true);
        }
    }
}
