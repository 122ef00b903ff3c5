package org.qinglan.app.run;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.message.Messages;
import org.qinglan.model.scheme.FactRule;

/// Below an explanation: one of its facts, another value, and what would come of it.
final class WhatIfView {
    private final WhatIfViewModel model;
    private final Messages messages;
    private final VBox root;

    WhatIfView(WhatIfViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        Label title = WrappedText.of(messages.text("whatif.title"), "input-name");
        root = new VBox(title, question(), told());
        root.setId("what-if");
        root.getStyleClass().add("what-if");
        root.visibleProperty().bind(Bindings.isNotEmpty(model.facts()));
        root.managedProperty().bind(root.visibleProperty());
    }

    Node node() {
        return root;
    }

    private Node question() {
        ComboBox<@Nullable FactRule> facts = new ComboBox<>(cast());
        facts.setId("what-if-fact");
        facts.setConverter(new Named());
        facts.setPromptText(messages.text("whatif.fact"));
        facts.setAccessibleText(messages.text("whatif.fact"));
        facts.valueProperty().bindBidirectional(model.fact());
        facts.getStyleClass().add("what-if-fact");
        ComboBox<String> value = new ComboBox<>(model.words());
        value.setId("what-if-value");
        value.setEditable(true);
        value.setPromptText(messages.text("whatif.value"));
        value.setAccessibleText(messages.text("whatif.value"));
        value.getEditor().setAccessibleText(messages.text("whatif.value"));
        value.getEditor().textProperty().bindBidirectional(model.typed());
        value.disableProperty().bind(model.fact().isNull());
        value.getEditor().setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                model.ask();
                key.consume();
            }
        });
        value.getStyleClass().add("what-if-value");
        Button ask = new Button(messages.text("whatif.ask"));
        ask.setId("what-if-ask");
        ask.setMinWidth(Region.USE_PREF_SIZE);
        ask.disableProperty().bind(model.fact().isNull().or(model.working()));
        ask.setOnAction(_ -> model.ask());
        FlowPane question = new FlowPane(facts, value, ask);
        question.getStyleClass().add("record-buttons");
        return question;
    }

    /// The list of facts as one in which nothing may be chosen too.
    private ObservableList<@Nullable FactRule> cast() {
        ObservableList<@Nullable FactRule> list = FXCollections.observableArrayList();
        model.facts().subscribe(() -> list.setAll(model.facts()));
        return list;
    }

    /// What would be, scrolled where it is much, so that the explanation above keeps its room.
    private Node told() {
        VBox told = new VBox();
        ScrollPane pane = new ScrollPane(told);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(true);
        pane.setAccessibleText(messages.text("whatif.title"));
        pane.getStyleClass().add("what-if-pane");
        pane.visibleProperty().bind(Bindings.isNotEmpty(model.told()));
        pane.managedProperty().bind(pane.visibleProperty());
        told.setId("what-if-told");
        model.told().subscribe(() -> {
            told.getChildren().clear();
            model.told().forEach(line -> told.getChildren().add(WrappedText.of(line, "sentence")));
        });
        return pane;
    }

    private static final class Named extends StringConverter<@Nullable FactRule> {
        @Override
        public String toString(@Nullable FactRule fact) {
            return fact == null ? "" : fact.name();
        }

        @Override
        public @Nullable FactRule fromString(String shown) {
            return null;
        }
    }
}
