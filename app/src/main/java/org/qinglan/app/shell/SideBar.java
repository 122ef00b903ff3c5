package org.qinglan.app.shell;

import java.util.EnumMap;
import java.util.Locale;
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
        entry(Page.TEACHERS, "shell.teachers", "Ctrl+1");
        entry(Page.IMPORT, "shell.import", "Ctrl+2");
        heading("shell.development");
        entry(Page.ETHICS, "shell.ethics", "Ctrl+3");
        entry(Page.TRAINING, "shell.training", "Ctrl+4");
        entry(Page.OBLIGATIONS, "shell.obligations", "Ctrl+5");
        entry(Page.MENTORING, "shell.mentoring", "Ctrl+6");
        entry(Page.LADDERS, "shell.ladders", "Ctrl+7");
        heading("shell.assessment");
        entry(Page.APPRAISAL, "shell.appraisal", "Ctrl+8");
        entry(Page.PAY, "shell.pay", "Ctrl+G");
        entry(Page.MERIT_PAY, "shell.merit-pay", "Ctrl+9");
        entry(Page.TITLE_REVIEW, "shell.title-review", "Ctrl+0");
        heading("shell.tools");
        entry(Page.POLICY, "shell.policy", "Ctrl+P");
        model.page().subscribe(this::mark);
    }

    Node node() {
        return root;
    }

    private void heading(String key) {
        Label heading = new Label(messages.text(key));
        heading.getStyleClass().add("side-heading");
        list.getChildren().add(heading);
    }

    private void entry(Page page, String key, String shortcut) {
        ToggleButton entry = new ToggleButton(messages.text(key));
        entry.setId("go-" + page.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        entry.getStyleClass().add("side-entry");
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setToggleGroup(group);
        entry.setTooltip(new Tooltip(shortcut));
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
