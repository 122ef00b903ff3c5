package org.qinglan.app.laboratory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.laboratory.SchemePart;
import org.qinglan.model.laboratory.SchemePart.Entry;
import org.qinglan.model.laboratory.SchemePath;

/// One item, table or share as a card: its formula to read, and unfolded its fields to write.
final class PartCard {
    private final LaboratoryViewModel model;
    private final Messages messages;
    private final Theme theme;
    private final Label title = new Label();
    private final Label summary = new Label();
    private final Label weight = new Label();
    private final ToggleButton unfold = new ToggleButton();
    private final VBox body = new VBox();
    private final Label refused = new Label();
    private final VBox root;
    private final Map<SchemePath, FormulaField> fields = new HashMap<>();
    private final Map<SchemePath, VBox> errors = new HashMap<>();
    private SchemePart part;

    PartCard(SchemePart part, LaboratoryViewModel model, Messages messages, Theme theme) {
        this.part = part;
        this.model = model;
        this.messages = messages;
        this.theme = theme;
        title.getStyleClass().add("part-title");
        title.setWrapText(true);
        summary.getStyleClass().add("part-summary");
        summary.setWrapText(true);
        weight.getStyleClass().add("told");
        weight.setWrapText(true);
        refused.getStyleClass().add("refused");
        refused.setWrapText(true);
        refused.managedProperty().bind(refused.textProperty().isNotEmpty());
        unfold.getStyleClass().add("unfold");
        unfold.setAccessibleText(messages.text("laboratory.edit"));
        unfold.selectedProperty().subscribe(this::unfold);
        HBox head = new HBox(unfold, title);
        head.getStyleClass().add("part-head");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setOnMouseClicked(_ -> unfold.fire());
        summary.setOnMouseClicked(_ -> unfold.fire());
        body.getStyleClass().add("part-body");
        body.managedProperty().bind(body.visibleProperty());
        summary.managedProperty().bind(summary.visibleProperty());
        weight.managedProperty().bind(weight.textProperty().isNotEmpty());
        root = new VBox(head, summary, weight, body);
        root.getStyleClass().add("part");
        root.setId(id(part));
        model.troubles().addListener((MapChangeListener<SchemePath, Trouble>) change -> trouble(change.getKey()));
        show(part);
    }

    /// Where a test finds the card: `part-工作量分`.
    private static String id(SchemePart part) {
        return "part-" + (part.name().isEmpty() ? part.kind() : part.name());
    }

    Node node() {
        return root;
    }

    /// Whether the same fields are in the other part, so that this card can show it.
    boolean fits(SchemePart other) {
        return other.path().equals(part.path())
                && other.entries().stream()
                        .map(Entry::path)
                        .toList()
                        .equals(part.entries().stream().map(Entry::path).toList());
    }

    void show(SchemePart now) {
        part = now;
        String clause = now.clause().isEmpty() ? "" : now.clause() + "　";
        title.setText(clause + (now.name().isEmpty() ? now.kind() : now.name()));
        summary.setText(now.summary());
        now.entries().forEach(entry -> {
            FormulaField field = fields.get(entry.path());
            if (field != null) {
                field.show(entry.value());
            }
        });
    }

    /// What it weighs in a sum, by name and in truth.
    void weigh(String text) {
        weight.setText(text);
    }

    /// Name of the item; empty for anything else.
    String item() {
        return part.isItem() ? part.name() : "";
    }

    private void unfold(boolean open) {
        unfold.setText(open ? "▼" : "▶");
        if (open && body.getChildren().isEmpty()) {
            fill();
        }
        body.setVisible(open);
        summary.setVisible(!open);
    }

    private void fill() {
        FlowPane small = new FlowPane();
        small.getStyleClass().add("part-fields");
        for (Entry entry : part.entries()) {
            if (entry.formula()) {
                body.getChildren()
                        .add(field(
                                entry,
                                FormulaField.ofFormula(
                                        entry.value(), model::completions, value -> model.put(entry.path(), value))));
            } else {
                FormulaField word = FormulaField.ofWord(entry.value(), value -> model.put(entry.path(), value));
                theme.fit(
                        ((TextField) word.control()).prefWidthProperty(),
                        Math.clamp(Theme.width(entry.value()) + 3, 6, 14));
                small.getChildren().add(field(entry, word));
            }
        }
        body.getChildren().add(small);
        if (part.isTableOfWords()) {
            body.getChildren().add(newLine());
        }
        if (part.isItem()) {
            Button remove = new Button(messages.text("laboratory.remove-item"));
            remove.getStyleClass().add("quiet");
            remove.setOnAction(_ -> tell(model.remove(part.path())));
            body.getChildren().add(remove);
        }
        body.getChildren().add(refused);
    }

    private Node field(Entry entry, FormulaField field) {
        Label name = new Label(entry.term());
        name.getStyleClass().add("field-name");
        name.setLabelFor(field.control());
        field.control().setAccessibleText(entry.term());
        field.control().getStyleClass().add("part-field");
        VBox error = new VBox();
        error.managedProperty().bind(error.visibleProperty());
        error.setVisible(false);
        fields.put(entry.path(), field);
        errors.put(entry.path(), error);
        VBox box = new VBox(name, field.control(), error);
        box.getStyleClass().add("field");
        trouble(entry.path());
        return box;
    }

    private void trouble(SchemePath path) {
        VBox error = errors.get(path);
        FormulaField field = fields.get(path);
        if (error == null || field == null) {
            return;
        }
        Trouble trouble = model.troubles().get(path);
        error.getChildren().setAll(trouble == null ? List.of() : told(trouble));
        error.setVisible(trouble != null);
        field.control().getStyleClass().remove("wrong");
        if (trouble != null) {
            field.control().getStyleClass().add("wrong");
        }
    }

    /// The formula with the wrong word underlined, and the sentence.
    private static List<Node> told(Trouble trouble) {
        List<Node> nodes = new ArrayList<>();
        if (!trouble.wrong().isEmpty()) {
            Text wrong = new Text(trouble.wrong());
            wrong.getStyleClass().add("wrong-word");
            wrong.setUnderline(true);
            nodes.add(new TextFlow(new Text(trouble.before()), wrong, new Text(trouble.behind())));
        }
        Label sentence =
                new Label(trouble.finding().message() + " " + trouble.finding().mend());
        sentence.getStyleClass().addAll("refused", "trouble-sentence");
        sentence.setWrapText(true);
        nodes.add(sentence);
        return nodes;
    }

    private Node newLine() {
        TextField word = new TextField();
        word.setPromptText(messages.text("laboratory.line-word"));
        theme.fit(word.prefWidthProperty(), 9);
        TextField number = new TextField();
        number.setPromptText(messages.text("laboratory.line-number"));
        theme.fit(number.prefWidthProperty(), 5);
        Button add = new Button(messages.text("laboratory.add-line"));
        add.setOnAction(_ -> tell(model.addLine(part.path(), word.getText(), number.getText())));
        HBox line = new HBox(word, number, add);
        line.getStyleClass().add("filters");
        return line;
    }

    private void tell(List<Finding> findings) {
        refused.setText(
                findings.isEmpty()
                        ? ""
                        : findings.getFirst().message() + " "
                                + findings.getFirst().mend());
    }
}
