package org.qinglan.app.laboratory;

import atlantafx.base.theme.Styles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.laboratory.ReadyRule;
import org.qinglan.model.laboratory.ReadyRule.Blank;
import org.qinglan.model.laboratory.ReadyRule.Kind;
import org.qinglan.model.laboratory.ReadyRuleText;
import org.qinglan.model.scheme.Scheme;

/// Inserts a ready rule by filling in blanks.
final class ReadyRulePane {
    private final LaboratoryViewModel model;
    private final Messages messages;
    private final Runnable leave;
    private final ComboBox<ReadyRule> rules = new ComboBox<>();
    private final Label hint = new Label();
    private final VBox form = new VBox();
    private final VBox findings = new VBox();
    private final Map<String, Supplier<String>> filled = new HashMap<>();
    private final VBox root;

    /// @param leave goes back to the cards
    ReadyRulePane(LaboratoryViewModel model, Messages messages, Theme theme, Runnable leave) {
        this.model = model;
        this.messages = messages;
        this.leave = leave;
        rules.setId("ready-rule");
        rules.setAccessibleText(messages.text("laboratory.ready"));
        rules.getItems().setAll(ReadyRule.values());
        rules.setConverter(terms(ReadyRule::term));
        rules.setMaxWidth(Double.MAX_VALUE);
        theme.fit(rules.prefWidthProperty(), 16);
        rules.valueProperty().subscribe(rule -> {
            if (rule != null) {
                show(rule);
            }
        });
        hint.setWrapText(true);
        hint.getStyleClass().add("told");
        Button insert = new Button(messages.text("laboratory.insert"));
        insert.setId("ready-insert");
        insert.getStyleClass().add(Styles.ACCENT);
        insert.setOnAction(_ -> insert());
        Button cancel = new Button(messages.text("laboratory.back"));
        cancel.setId("ready-cancel");
        cancel.setOnAction(_ -> leave.run());
        FlowPane actions = new FlowPane(insert, cancel);
        actions.getStyleClass().add("record-buttons");
        Label title = new Label(messages.text("laboratory.ready"));
        title.getStyleClass().add("headline");
        findings.setId("ready-findings");
        findings.getStyleClass().add("notices");
        form.getStyleClass().add("entry-form");
        root = new VBox(title, rules, hint, form, findings, actions);
        root.setId("ready-pane");
        root.getStyleClass().add("entry-form");
    }

    Node node() {
        return root;
    }

    /// Begins anew.
    void begin() {
        findings.getChildren().clear();
        rules.setValue(null);
        rules.setValue(ReadyRule.RATE);
    }

    private void show(ReadyRule rule) {
        Optional<Scheme> scheme = model.scheme();
        hint.setText(rule.hint());
        form.getChildren().clear();
        filled.clear();
        findings.getChildren().clear();
        scheme.ifPresent(
                now -> rule.blanks().forEach(blank -> form.getChildren().add(field(blank, now))));
    }

    private Node field(Blank blank, Scheme scheme) {
        Control control =
                switch (blank.kind()) {
                    case COLUMN -> choice(blank, ReadyRuleText.numberColumns(scheme));
                    case WORD, WORD_OR_NOTHING -> choice(blank, ReadyRuleText.wordColumns(scheme));
                    case INTO -> choice(blank, ReadyRuleText.targets(scheme));
                    case READING -> choice(blank, List.of("marginal", "whole"));
                    case STEPS, LINES -> typed(blank, lines());
                    case NAME, NUMBER, NUMBER_OR_NOTHING, COLUMNS, TEXT -> typed(blank, new TextField());
                };
        control.setId("blank-" + blank.key());
        control.setMaxWidth(Double.MAX_VALUE);
        Label name = new Label(blank.term());
        name.getStyleClass().add("field-name");
        name.setLabelFor(control);
        Label help = new Label(blank.hint());
        help.getStyleClass().add("told");
        help.setWrapText(true);
        VBox box = new VBox(name, control, help);
        box.getStyleClass().add("field");
        return box;
    }

    private static TextArea lines() {
        TextArea area = new TextArea();
        area.setPrefRowCount(4);
        return area;
    }

    private Control typed(Blank blank, TextInputControl field) {
        filled.put(blank.key(), field::getText);
        return field;
    }

    private Control choice(Blank blank, List<String> words) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(words);
        if (blank.kind() == Kind.WORD_OR_NOTHING || blank.kind() == Kind.INTO) {
            box.getItems().addFirst("");
        }
        box.setConverter(terms(this::term));
        filled.put(blank.key(), () -> box.getValue() == null ? "" : box.getValue());
        return box;
    }

    /// Words of the scheme language that a clerk need not know.
    private String term(String word) {
        return switch (word) {
            case "marginal" -> messages.text("laboratory.marginal");
            case "whole" -> messages.text("laboratory.whole");
            case "fixed" -> messages.text("laboratory.fixed");
            case "" -> messages.text("laboratory.nowhere");
            default -> word;
        };
    }

    private static <T> StringConverter<T> terms(Function<T, String> term) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : term.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("is chosen, not typed");
            }
        };
    }

    private void insert() {
        ReadyRule rule = rules.getValue();
        if (rule == null) {
            return;
        }
        Map<String, String> words = new HashMap<>();
        filled.forEach((key, word) -> words.put(key, word.get()));
        List<Finding> wrong = model.insert(rule, words);
        findings.getChildren().setAll(wrong.stream().map(ReadyRulePane::told).toList());
        if (wrong.isEmpty()) {
            leave.run();
        }
    }

    private static Node told(Finding finding) {
        Label label = new Label(finding.sentence());
        label.setWrapText(true);
        label.getStyleClass().add("refused");
        return label;
    }
}
