package org.qinglan.app.run;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.run.Run;
import org.qinglan.model.scheme.SheetColumn;

/// The strip above a result: distribution, earlier result, groups; folded away where the table needs the room.
final class StripView {
    private final StripViewModel model;
    private final Messages messages;
    private final ComboBox<@Nullable SheetColumn> columns = new ComboBox<>();
    private final ToggleButton fold = new ToggleButton();
    private final DistributionCard distribution;
    private final EarlierCard earlier;
    private final GroupsCard groups;
    private final VBox root;

    StripView(StripViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        this.distribution = new DistributionCard(model, messages, theme);
        this.earlier = new EarlierCard(model, messages);
        this.groups = new GroupsCard(model, messages, theme);
        HBox cards = new HBox(distribution.node(), earlier.node(), groups.node());
        cards.getStyleClass().add("strip-cards");
        HBox.setHgrow(distribution.node(), Priority.ALWAYS);
        cards.visibleProperty().bind(fold.selectedProperty());
        cards.managedProperty().bind(fold.selectedProperty());
        root = new VBox(head(), cards);
        root.setId("strip");
        root.getStyleClass().add("strip");
        model.run().subscribe(this::offer);
        model.column().subscribe(this::draw);
        model.beside().subscribe(this::draw);
        model.chosen().subscribe(this::draw);
    }

    Node node() {
        return root;
    }

    private Node head() {
        fold.setId("strip-fold");
        fold.getStyleClass().add(Styles.FLAT);
        fold.setMinWidth(Region.USE_PREF_SIZE);
        fold.selectedProperty().subscribe(open -> fold.setText((open ? "▼ " : "▶ ") + messages.text("strip.title")));
        columns.setId("strip-column");
        columns.setConverter(new Named());
        columns.setAccessibleText(messages.text("strip.column"));
        columns.valueProperty().bindBidirectional(model.column());
        Label label = new Label(messages.text("strip.column"));
        label.setLabelFor(columns);
        label.setMinWidth(Region.USE_PREF_SIZE);
        Button copy = new Button(messages.text("strip.copy"));
        copy.setId("strip-copy");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.getStyleClass().add(Styles.FLAT);
        copy.setOnAction(_ -> copy());
        HBox head = new HBox(fold, label, columns, copy);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("tools");
        return head;
    }

    private void offer(@Nullable Run run) {
        if (run != null) {
            SheetColumn chosen = model.column().get();
            columns.getItems().setAll(StripViewModel.columns(run.sheet()));
            model.column().set(chosen);
        }
    }

    private void draw() {
        distribution.draw();
        earlier.draw();
        groups.draw();
    }

    /// All that the strip shows, as text in lines and columns.
    private void copy() {
        List<String> lines = new ArrayList<>();
        SheetColumn about = model.column().get();
        lines.add(about == null ? "" : about.name());
        lines.addAll(distribution.lines());
        lines.addAll(earlier.lines());
        lines.addAll(groups.lines());
        ClipboardContent content = new ClipboardContent();
        content.putString(String.join("\n", lines));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static final class Named extends StringConverter<@Nullable SheetColumn> {
        @Override
        public String toString(@Nullable SheetColumn column) {
            return column == null ? "" : column.name();
        }

        @Override
        public @Nullable SheetColumn fromString(String shown) {
            return null;
        }
    }
}
