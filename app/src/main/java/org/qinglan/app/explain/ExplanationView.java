package org.qinglan.app.explain;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.message.Messages;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.ledger.Ledger;

/// A number on top, then what it was made of, each part opening onto its own parts.
public final class ExplanationView {
    /// A mean over a large school has more inputs than anybody reads.
    private static final int MOST_INPUTS = 200;

    private final ExplanationViewModel model;
    private final Messages messages;
    private final VBox body = new VBox();
    private final ScrollPane root = new ScrollPane(body);

    public ExplanationView(ExplanationViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        body.getStyleClass().add("explanation");
        root.setId("explanation");
        root.setFitToWidth(true);
        root.getStyleClass().add("explanation-pane");
        root.setAccessibleText(messages.text("explain.panel"));
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        model.subject().subscribe(this::show);
    }

    public Node node() {
        return root;
    }

    private void show(ExplanationViewModel.@Nullable Subject subject) {
        root.setVvalue(0);
        if (subject == null) {
            Label hint = WrappedText.of(messages.text("explain.hint"), Styles.TEXT_MUTED);
            body.getChildren().setAll(hint);
            return;
        }
        ExplanationLine line = ExplanationLine.of(subject.explanation());
        Label person = WrappedText.of(messages.text("explain.of", subject.person(), line.name()), "explained");
        Label value = WrappedText.of(
                line.value().isEmpty() ? messages.text("explain.nothing") : line.value(), "explained-value");
        value.setId("explained-value");
        FlowPane buttons = new FlowPane();
        buttons(subject).ifPresent(leads -> buttons.getChildren().add(leads.file()));
        buttons.getChildren().add(copy(subject));
        body.getChildren().setAll(person, value, buttons);
        addReasons(body, line);
        addLeads(body, subject.explanation(), null);
        addWhyNot(subject);
        addInputs(body, line.inputs(), ledger(subject.explanation()));
    }

    private Optional<LeadButtons> buttons(ExplanationViewModel.@Nullable Subject subject) {
        return subject == null || subject.origin().teacher() == 0
                ? Optional.empty()
                : model.door().map(door -> new LeadButtons(subject.origin().teacher(), door, messages));
    }

    /// The ledger from which a fact was taken; nothing for what is no fact of a teacher's own file.
    private @Nullable Ledger ledger(Explanation explanation) {
        ExplanationViewModel.Subject subject = model.subject().get();
        return subject == null ? null : subject.origin().ledgers().get(explanation.name());
    }

    /// @param of the ledger of the fact that it went into
    private void addLeads(VBox box, Explanation explanation, @Nullable Ledger of) {
        Ledger own = ledger(explanation);
        buttons(model.subject().get()).ifPresent(leads -> {
            if (own != null) {
                box.getChildren().add(leads.ledger(own));
            } else if (of != null) {
                explanation.sources().stream().findFirst().ifPresent(cell -> box.getChildren()
                        .add(leads.entry(of, cell)));
            }
        });
    }

    private void addWhyNot(ExplanationViewModel.Subject subject) {
        if (subject.reasons().isEmpty()) {
            return;
        }
        VBox box = new VBox(WrappedText.of(messages.text("explain.why-not"), "input-name"));
        box.setId("why-not");
        box.getStyleClass().add("why-not");
        ExplanationText words = new ExplanationText(messages);
        subject.reasons()
                .forEach(reason -> box.getChildren().add(WrappedText.of("• " + words.sentence(reason), "sentence")));
        body.getChildren().add(box);
    }

    private Button copy(ExplanationViewModel.Subject subject) {
        Button copy = new Button(messages.text("explain.copy"));
        copy.setId("explain-copy");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(new ExplanationText(messages).of(subject));
            Clipboard.getSystemClipboard().setContent(content);
        });
        return copy;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// Right opens, left closes, up and down go to the next that opens.
    private void walk(KeyEvent key) {
        if (!(key.getTarget() instanceof ToggleButton at)) {
            return;
        }
        switch (key.getCode()) {
            case RIGHT -> at.setSelected(true);
            case LEFT -> at.setSelected(false);
            case DOWN -> step(at, 1);
            case UP -> step(at, -1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(ToggleButton from, int by) {
        List<ToggleButton> all = new ArrayList<>();
        toggles(body, all);
        int to = all.indexOf(from) + by;
        if (to >= 0 && to < all.size()) {
            all.get(to).requestFocus();
        }
    }

    /// Those that can be seen, from top to bottom.
    private static void toggles(Parent parent, List<ToggleButton> into) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof ToggleButton toggle) {
                into.add(toggle);
            } else if (child instanceof Parent inner && inner.isVisible()) {
                toggles(inner, into);
            }
        }
    }

    private void addReasons(VBox box, ExplanationLine line) {
        if (!line.sentence().isEmpty()) {
            box.getChildren().add(WrappedText.of(line.sentence(), "sentence"));
        }
        if (!line.formula().isEmpty()) {
            box.getChildren().add(WrappedText.of(messages.text("explain.rule", line.formula()), "formula"));
        }
        if (!line.clause().isEmpty()) {
            box.getChildren().add(WrappedText.of(messages.text("explain.clause", line.clause()), "clause"));
        }
        for (String source : line.sources()) {
            box.getChildren().add(WrappedText.of(messages.text("explain.source", source), "source"));
        }
    }

    /// @param of the ledger of the fact that the inputs are records of
    private void addInputs(VBox box, List<Explanation> inputs, @Nullable Ledger of) {
        inputs.stream().limit(MOST_INPUTS).map(input -> input(input, of)).forEach(box.getChildren()::add);
        if (inputs.size() > MOST_INPUTS) {
            int more = inputs.size() - MOST_INPUTS;
            box.getChildren().add(WrappedText.of(messages.text("explain.more", more), Styles.TEXT_MUTED));
        }
    }

    private Node input(Explanation explanation, @Nullable Ledger of) {
        ExplanationLine line = ExplanationLine.of(explanation);
        VBox below = new VBox();
        below.getStyleClass().add("below");
        addReasons(below, line);
        addLeads(below, explanation, of);
        VBox node = new VBox(line.opens() ? opening(line, ledger(explanation), below) : closed(line), below);
        node.getStyleClass().add("input");
        return node;
    }

    private static HBox head(ExplanationLine line) {
        Label name = WrappedText.of(line.name(), "input-name");
        Label value = WrappedText.of(line.value(), "input-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.setWrapText(line.value().length() > 14);
        HBox head = new HBox(name, space(), value);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("input-head");
        return head;
    }

    private static Node closed(ExplanationLine line) {
        Region blank = new Region();
        blank.getStyleClass().add("unfold");
        HBox head = head(line);
        HBox.setHgrow(head, Priority.ALWAYS);
        return new HBox(blank, head);
    }

    /// The head as a button that unfolds the inputs; they are built when they are first asked for.
    private Node opening(ExplanationLine line, @Nullable Ledger ledger, VBox below) {
        ToggleButton toggle = new ToggleButton("▶");
        toggle.getStyleClass().addAll("unfold", Styles.FLAT);
        toggle.setAccessibleText(messages.text("explain.unfold", line.name()));
        VBox inputs = new VBox();
        inputs.getStyleClass().add("inputs");
        inputs.visibleProperty().bind(toggle.selectedProperty());
        inputs.managedProperty().bind(toggle.selectedProperty());
        toggle.selectedProperty().subscribe(open -> {
            toggle.setText(open ? "▼" : "▶");
            if (open && inputs.getChildren().isEmpty()) {
                addInputs(inputs, line.inputs(), ledger);
            }
        });
        below.getChildren().add(inputs);
        HBox head = head(line);
        HBox.setHgrow(head, Priority.ALWAYS);
        head.setOnMouseClicked(_ -> toggle.fire());
        HBox whole = new HBox(toggle, head);
        whole.setAlignment(Pos.CENTER_LEFT);
        return whole;
    }
}
