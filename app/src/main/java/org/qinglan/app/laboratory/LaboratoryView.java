package org.qinglan.app.laboratory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.PlainButton;
import org.qinglan.app.message.Messages;
import org.qinglan.app.run.SchemeChoice;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.laboratory.Draft;
import org.qinglan.model.laboratory.Percent;
import org.qinglan.model.laboratory.SchemePart;
import org.qinglan.model.laboratory.Trial;
import org.qinglan.model.laboratory.Weights;

/// The laboratory: the scheme's parts on the left, everybody in the middle, what changed on the right.
public final class LaboratoryView {
    private static final int LONGEST_STEP = 14;
    private final LaboratoryViewModel model;
    private final Messages messages;
    private final Theme theme;
    private final ComboBox<SchemeChoice> schemes = new ComboBox<>();
    private final Button undo = new Button();
    private final Button redo = new Button();
    private final VBox cards = new VBox();
    private final ScrollPane left = new ScrollPane(cards);
    private final StackPane edited = new StackPane();
    private final ReadyRulePane ready;
    private final PeopleTable people;
    private final ResultPane result;
    private final VBox refusals = new VBox();
    private final List<PartCard> shown = new ArrayList<>();
    private final VBox root;

    public LaboratoryView(LaboratoryViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        this.theme = theme;
        people = new PeopleTable(messages, theme);
        result = new ResultPane(messages, theme);
        ready = new ReadyRulePane(model, messages, theme, this::backToCards);
        cards.getStyleClass().add("parts");
        cards.setId("laboratory-parts");
        left.setFitToWidth(true);
        left.setId("laboratory-cards");
        edited.getChildren().setAll(left);
        refusals.setId("laboratory-refusals");
        refusals.getStyleClass().add("notices");
        // What is seen is of before the last edit until it is tried.
        people.table()
                .opacityProperty()
                .bind(Bindings.when(model.computing()).then(0.6).otherwise(1.0));
        SplitPane split = new SplitPane(edited, people.node(), result.node());
        split.setDividerPositions(0.32, 0.67);
        VBox.setVgrow(split, Priority.ALWAYS);
        root = new VBox(tools(), told(), refusals, split);
        root.getStyleClass().add("panel");
        people.table().getSelectionModel().selectedItemProperty().subscribe(result::show);
        model.draft().subscribe(this::show);
        model.trial().subscribe(this::show);
        model.refusals().subscribe(this::refuse);
    }

    public Node node() {
        return root;
    }

    private Node tools() {
        schemes.setId("laboratory-scheme");
        schemes.setItems(model.choices());
        schemes.setPromptText(messages.text("laboratory.choose"));
        schemes.setAccessibleText(messages.text("laboratory.choose"));
        theme.fit(schemes.prefWidthProperty(), 15);
        schemes.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable SchemeChoice choice) {
                return choice == null ? "" : choice.name();
            }

            @Override
            public SchemeChoice fromString(String text) {
                throw new UnsupportedOperationException("is chosen, not typed");
            }
        });
        schemes.valueProperty().subscribe(choice -> {
            if (choice != null && !choice.equals(model.chosen().get())) {
                model.choose(choice);
            }
        });
        model.chosen().subscribe(schemes::setValue);
        undo.setId("laboratory-undo");
        undo.setOnAction(_ -> model.undo());
        redo.setId("laboratory-redo");
        redo.setOnAction(_ -> model.redo());
        FlowPane tools = new FlowPane(
                schemes,
                undo,
                redo,
                ofDraft(PlainButton.of("laboratory-ready", messages.text("laboratory.ready"), this::insert)));
        tools.getChildren()
                .addAll(
                        ofDraft(PlainButton.of(
                                "laboratory-paper", messages.text("laboratory.paper"), model::writePaper)),
                        more());
        tools.getStyleClass().add("record-buttons");
        return tools;
    }

    private Button ofDraft(Button button) {
        button.disableProperty().bind(model.draft().isNull());
        return button;
    }

    private Node more() {
        MenuButton more = new MenuButton(messages.text("laboratory.more"));
        more.setId("laboratory-more");
        more.getItems()
                .addAll(
                        item("laboratory-open", "laboratory.open", model::openFile),
                        item("laboratory-against", "laboratory.against", model::compareWithFile),
                        item("laboratory-save", "laboratory.save", model::save),
                        item("laboratory-book", "laboratory.book", model::writeBook));
        return more;
    }

    private MenuItem item(String id, String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        if (!id.equals("laboratory-open")) {
            item.disableProperty().bind(model.draft().isNull());
        }
        return item;
    }

    private Node told() {
        Label state = new Label();
        state.setId("laboratory-state");
        state.setWrapText(true);
        state.getStyleClass().add("told");
        state.managedProperty().bind(state.textProperty().isNotEmpty());
        Runnable say = () -> state.setText(state());
        model.against().subscribe(say);
        model.draft().subscribe(say);
        ReadOnlyStringProperty written = model.told();
        Label told = new Label();
        told.setId("laboratory-told");
        told.setWrapText(true);
        told.getStyleClass().add("notice");
        told.textProperty().bind(written);
        told.visibleProperty().bind(written.isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
        return new VBox(state, told);
    }

    private String state() {
        Draft draft = model.draft().get();
        if (draft == null) {
            return messages.text("laboratory.begin");
        }
        String against = model.against().get();
        return against.isEmpty() ? "" : messages.text("laboratory.against-file", against);
    }

    private void insert() {
        ready.begin();
        ScrollPane pane = new ScrollPane(ready.node());
        pane.setFitToWidth(true);
        edited.getChildren().setAll(pane);
    }

    private void backToCards() {
        edited.getChildren().setAll(left);
    }

    private void show(@Nullable Draft draft) {
        name(
                undo,
                "laboratory.undo",
                "laboratory.undo-step",
                draft == null ? "" : draft.undoable().orElse(""));
        name(
                redo,
                "laboratory.redo",
                "laboratory.redo-step",
                draft == null ? "" : draft.redoable().orElse(""));
        redo.setVisible(!redo.isDisabled());
        redo.setManaged(redo.isVisible());
        parts(model.parts());
    }

    /// The button says what it takes back, in short; all of it stands in its tip.
    private void name(Button button, String plain, String named, String step) {
        String shortened = step.length() > LONGEST_STEP ? step.substring(0, LONGEST_STEP) + "…" : step;
        button.setText(step.isEmpty() ? messages.text(plain) : messages.text(named, shortened));
        button.setTooltip(step.isEmpty() ? null : new Tooltip(messages.text(named, step)));
        button.setDisable(step.isEmpty());
    }

    /// Cards stay where they are as long as the same fields are in them, so that nobody loses the cursor.
    private void parts(List<SchemePart> parts) {
        boolean same = parts.size() == shown.size();
        for (int i = 0; same && i < parts.size(); i++) {
            same = shown.get(i).fits(parts.get(i));
        }
        if (same) {
            for (int i = 0; i < parts.size(); i++) {
                shown.get(i).show(parts.get(i));
            }
            return;
        }
        List<PartCard> before = List.copyOf(shown);
        shown.clear();
        cards.getChildren().clear();
        String kind = "";
        for (SchemePart part : parts) {
            if (!part.kind().equals(kind)) {
                kind = part.kind();
                Label heading = new Label(kind);
                heading.getStyleClass().add("tabs-heading");
                cards.getChildren().add(heading);
            }
            PartCard card = before.stream()
                    .filter(old -> old.fits(part))
                    .findFirst()
                    .orElseGet(() -> new PartCard(part, model, messages, theme));
            card.show(part);
            shown.add(card);
            cards.getChildren().add(card.node());
        }
        show(model.trial().get());
    }

    private void show(@Nullable Trial trial) {
        people.show(trial == null ? null : trial.comparison());
        result.show(trial);
        Map<String, String> weights = new HashMap<>();
        if (trial != null) {
            trial.examination().weights().forEach(sum -> sum.parts().forEach(part -> weight(sum, part, weights)));
        }
        shown.forEach(card -> card.weigh(weights.getOrDefault(card.item(), "")));
    }

    private void weight(Weights sum, Weights.Part part, Map<String, String> weights) {
        if (!part.item().isEmpty() && part.effective() != null) {
            String nominal = part.nominal() == null ? messages.text("laboratory.unknown") : Percent.of(part.nominal());
            weights.put(
                    part.item(),
                    messages.text("laboratory.weighs", sum.total(), nominal, Percent.of(part.effective())));
        }
    }

    private void refuse(List<Finding> findings) {
        refusals.getChildren().clear();
        for (Finding finding : findings.stream().limit(3).toList()) {
            Label label = new Label(finding.sentence());
            label.setWrapText(true);
            label.getStyleClass().add("refused");
            refusals.getChildren().add(label);
        }
        refusals.setManaged(!findings.isEmpty());
    }
}
