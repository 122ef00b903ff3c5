package org.qinglan.app.run;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.qinglan.app.message.Messages;
import org.qinglan.app.projector.Masking;
import org.qinglan.app.projector.ProjectorView;
import org.qinglan.app.theme.Theme;

/// Starts the projector, and lets choose what it shows of people.
final class ProjectorButton {
    private final RunViewModel model;
    private final Messages messages;
    private final Theme theme;
    private final SplitMenuButton button = new SplitMenuButton();
    private final ToggleGroup names = new ToggleGroup();
    private final CheckMenuItem ids = new CheckMenuItem();
    private final CheckMenuItem bySurname = new CheckMenuItem();

    /// @param page on which F11 starts the projector too
    ProjectorButton(RunViewModel model, Messages messages, Theme theme, Node page) {
        this.model = model;
        this.messages = messages;
        this.theme = theme;
        button.setId("run-project");
        button.disableProperty().bind(model.outdated());
        button.setText(messages.text("projector.start"));
        button.setTooltip(new Tooltip(messages.text("projector.tip")));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getItems()
                .addAll(
                        choice("projector.names-masked", Masking.Names.MASKED),
                        choice("projector.names-hidden", Masking.Names.HIDDEN),
                        choice("projector.names-shown", Masking.Names.SHOWN),
                        new SeparatorMenuItem(),
                        ids,
                        bySurname);
        names.selectToggle(names.getToggles().getFirst());
        ids.setText(messages.text("projector.ids"));
        bySurname.setText(messages.text("projector.by-surname"));
        button.setOnAction(_ -> start());
        page.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F11 && !key.isConsumed()) {
                key.consume();
                start();
            }
        });
    }

    Node node() {
        return button;
    }

    private MenuItem choice(String key, Masking.Names way) {
        RadioMenuItem item = new RadioMenuItem(messages.text(key));
        item.setToggleGroup(names);
        item.setUserData(way);
        return item;
    }

    private void start() {
        Scene scene = button.getScene();
        if (scene == null) {
            return;
        }
        Masking.Names way = (Masking.Names) names.getSelectedToggle().getUserData();
        model.project(new Projection.Choice(way, ids.isSelected(), !bySurname.isSelected()))
                .ifPresent(slides -> new ProjectorView(slides, messages, theme).open(scene));
    }
}
