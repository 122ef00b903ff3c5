package org.qinglan.app.teachers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.qinglan.app.control.Arrows;
import org.qinglan.app.message.Messages;

/// The tabs of a teacher's file, those of chapters with the number of their records.
final class FileTabs {
    private final TeacherFileViewModel model;
    private final FlowPane root = new FlowPane();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Tab, ToggleButton> buttons = new LinkedHashMap<>();
    private final Map<Tab, Label> counts = new LinkedHashMap<>();
    private final Messages messages;

    FileTabs(TeacherFileViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        root.setId("file-tabs");
        root.getStyleClass().add("ledger-tabs");
        Arrows.turn(root);
        Tab.all().forEach(this::add);
        model.tab().subscribe(tab -> button(tab).setSelected(true));
        // The last tab may not be pressed out.
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
    }

    Node node() {
        return root;
    }

    void focus() {
        button(model.tab().get()).requestFocus();
    }

    private ToggleButton button(Tab tab) {
        return Objects.requireNonNull(buttons.get(tab));
    }

    private void add(Tab tab) {
        ToggleButton button = new ToggleButton(tab.name(messages));
        button.setId("file-tab-" + tab.key());
        button.getStyleClass().add("ledger-tab");
        button.setTooltip(new Tooltip(messages.text("file.tab-keys")));
        button.setToggleGroup(group);
        button.setOnAction(_ -> model.turn(tab));
        if (tab instanceof Tab.OfChapter) {
            Label count = new Label();
            count.getStyleClass().add("count");
            button.setGraphic(count);
            counts.put(tab, count);
        }
        buttons.put(tab, button);
        root.getChildren().add(button);
    }

    void show(TeacherFile file) {
        counts.forEach((tab, label) -> {
            if (tab instanceof Tab.OfChapter(var chapter)) {
                int count = file.count(chapter);
                label.setText(Integer.toString(count));
                ToggleButton button = button(tab);
                button.setAccessibleText(tab.name(messages) + " " + count);
                button.getStyleClass().remove("empty");
                if (count == 0) {
                    button.getStyleClass().add("empty");
                }
            }
        });
    }
}
