package org.qinglan.app.paper;

import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.finding.Finding;
import org.qinglan.reports.print.PageSetup.Orientation;

/// What can be chosen of a paper before it is printed.
final class PreviewChoices {
    private final PreviewViewModel model;
    private final Messages messages;
    private final ScrollPane root;

    PreviewChoices(PreviewViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        VBox box = new VBox(told(), findings(), head(), paper(), printer());
        box.getStyleClass().add("paper-choices");
        root = new ScrollPane(box);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        root.getStyleClass().add("paper-side");
        theme.fit(root.prefWidthProperty(), 20);
        theme.fit(root.minWidthProperty(), 16);
    }

    Node node() {
        return root;
    }

    private Node head() {
        TextField title = typed("paper-title", model.title());
        TextField line = typed("paper-line", model.line());
        VBox head = new VBox(field("paper.title", title), field("paper.line", line));
        head.getStyleClass().add("paper-part");
        model.document()
                .subscribe(now -> head.setVisible(now != null && !now.title().isEmpty()));
        head.managedProperty().bind(head.visibleProperty());
        return head;
    }

    /// Pages are set anew when the field is left or Enter is pressed, not at every letter.
    private TextField typed(String id, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        field.setOnAction(_ -> model.headed());
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                model.headed();
            }
        });
        return field;
    }

    private Node paper() {
        ComboBox<Orientation> orientation = new ComboBox<>();
        orientation.setId("paper-orientation");
        orientation.getItems().setAll(model.orientations());
        orientation.setConverter(new Words<>(Map.of(
                Orientation.FITTING, messages.text("paper.fitting"),
                Orientation.UPRIGHT, messages.text("paper.upright"),
                Orientation.ACROSS, messages.text("paper.across"))));
        orientation.setMaxWidth(Double.MAX_VALUE);
        orientation.valueProperty().bindBidirectional(model.orientation());
        CheckBox masked = new CheckBox(messages.text("paper.masked"));
        masked.setId("paper-masked");
        masked.setWrapText(true);
        masked.selectedProperty().bindBidirectional(model.masked());
        model.document().subscribe(now -> masked.setVisible(now != null && now.hasIdNumbers()));
        masked.managedProperty().bind(masked.visibleProperty());
        VBox part = new VBox(field("paper.orientation", orientation), masked);
        part.getStyleClass().add("paper-part");
        return part;
    }

    private Node printer() {
        PrinterChoice printing = model.printing();
        ComboBox<String> printer = new ComboBox<>(printing.names());
        printer.setId("paper-printer");
        printer.setMaxWidth(Double.MAX_VALUE);
        printer.setPlaceholder(new Label(messages.text("paper.no-printer")));
        printer.setPromptText(messages.text("paper.no-printer"));
        printer.valueProperty().bindBidirectional(printing.printer());
        Spinner<Integer> copies = new Spinner<>(1, PrinterChoice.MOST_COPIES, 1);
        copies.setId("paper-copies");
        copies.setEditable(true);
        copies.setMaxWidth(Double.MAX_VALUE);
        copies.getValueFactory().valueProperty().subscribe(now -> printing.copies()
                .set(now == null ? 1 : now));
        printing.copies().subscribe(now -> copies.getValueFactory().setValue(now.intValue()));
        TextField range = new TextField();
        range.setId("paper-range");
        range.setPromptText(messages.text("paper.range-all"));
        range.textProperty().bindBidirectional(printing.range());
        VBox part =
                new VBox(field("paper.printer", printer), field("paper.copies", copies), field("paper.range", range));
        part.getStyleClass().add("paper-part");
        return part;
    }

    private Node field(String key, Control control) {
        Label name = new Label(messages.text(key));
        name.getStyleClass().add("field-name");
        name.setLabelFor(control);
        control.setAccessibleText(messages.text(key));
        VBox field = new VBox(name, control);
        field.getStyleClass().add("field");
        return field;
    }

    private Node told() {
        Label told = new Label();
        told.setId("paper-told");
        told.setWrapText(true);
        told.getStyleClass().add("told");
        told.textProperty().bind(model.told());
        told.managedProperty().bind(model.told().isNotEmpty());
        return told;
    }

    private Node findings() {
        VBox findings = new VBox();
        findings.setId("paper-findings");
        findings.getStyleClass().add("notices");
        model.pages().subscribe(pages -> {
            findings.getChildren().clear();
            if (pages != null) {
                pages.findings().forEach(finding -> findings.getChildren().add(sentence(finding)));
            }
            findings.setManaged(!findings.getChildren().isEmpty());
        });
        return findings;
    }

    private static Label sentence(Finding finding) {
        Label label = new Label("! " + finding.sentence());
        label.setWrapText(true);
        label.getStyleClass().add("refused");
        return label;
    }
}
