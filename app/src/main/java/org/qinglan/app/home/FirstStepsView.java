package org.qinglan.app.home;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.PlainButton;
import org.qinglan.app.message.Messages;

/// What a new school does first, step by step; each step says what is done already.
final class FirstStepsView {
    private final HomeViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();

    FirstStepsView(HomeViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        root.setId("first-steps");
        root.getStyleClass().add("first-steps");
        model.steps().subscribe(this::show);
    }

    Node node() {
        return root;
    }

    private void show(@Nullable FirstSteps steps) {
        root.setVisible(steps != null);
        root.setManaged(steps != null);
        root.getChildren().clear();
        if (steps == null) {
            return;
        }
        root.getChildren().add(head());
        root.getChildren()
                .addAll(
                        step(1, messages.text("steps.school"), messages.text("steps.school-done", model.place()), true),
                        step(
                                2,
                                messages.text("steps.policy"),
                                steps.policies().isEmpty()
                                        ? messages.text("steps.policy-why")
                                        : messages.text("steps.policy-done", joined(steps.policies())),
                                !steps.policies().isEmpty(),
                                PlainButton.of("first-policy", messages.text("steps.policy-go"), model::choosePolicy)),
                        step(
                                3,
                                messages.text("steps.roster"),
                                steps.people() == 0
                                        ? messages.text("steps.roster-why")
                                        : messages.text("steps.roster-done", Integer.toString(steps.people())),
                                steps.people() > 0,
                                PlainButton.of(
                                        "first-roster", messages.text("steps.roster-go"), model::importWorkbooks),
                                PlainButton.of("first-teacher", messages.text("find.add-teacher"), model::addTeacher)),
                        step(
                                4,
                                messages.text("steps.ledgers"),
                                steps.ledgers().isEmpty()
                                        ? messages.text("steps.ledgers-why")
                                        : messages.text("steps.ledgers-done", joined(steps.ledgers())),
                                !steps.ledgers().isEmpty(),
                                PlainButton.of(
                                        "first-ledgers", messages.text("steps.roster-go"), model::importWorkbooks)));
    }

    private Node head() {
        Label title = new Label(messages.text("steps.title"));
        title.getStyleClass().add("home-matter");
        Label why = new Label(messages.text("steps.line"));
        why.getStyleClass().add("muted");
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox head = new HBox(
                title, why, PlainButton.of("first-dismiss", messages.text("steps.dismiss"), model::dismissSteps));
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("step");
        return head;
    }

    private Node step(int number, String name, String state, boolean done, Button... ways) {
        Label mark = new Label(done ? "✓" : Integer.toString(number));
        mark.getStyleClass().add(done ? "step-done" : "step-number");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Label title = new Label(name);
        title.getStyleClass().add("step-name");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label text = new Label(state);
        text.setWrapText(true);
        text.getStyleClass().add("muted");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox step = new HBox(mark, title, text);
        step.getChildren().addAll(ways);
        step.setAlignment(Pos.CENTER_LEFT);
        step.getStyleClass().add("step");
        return step;
    }

    private static String joined(List<String> names) {
        return String.join("、", names);
    }
}
