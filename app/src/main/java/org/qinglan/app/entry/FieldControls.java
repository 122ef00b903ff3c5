package org.qinglan.app.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Field;

/// Makes the control of each field: its name above, what is wrong with it below.
final class FieldControls {
    /// Keys of the fields in which whole documents stand.
    static final Set<String> LONG_TEXTS = Set.of("text", "scheme_text");

    private static final int LINES = 14;

    private final Messages messages;
    private final Theme theme;
    private final List<Node> inputs = new ArrayList<>();
    private final List<FieldEntry> entries = new ArrayList<>();

    FieldControls(Messages messages, Theme theme) {
        this.messages = messages;
        this.theme = theme;
    }

    /// The first control that was made.
    Node first() {
        return inputs.getFirst();
    }

    /// Puts the focus where the first thing is wrong, if anything is.
    void focusFirstWrong() {
        for (int position = 0; position < inputs.size(); position++) {
            if (!entries.get(position).trouble().get().isEmpty()) {
                inputs.get(position).requestFocus();
                return;
            }
        }
    }

    Node node(FieldEntry entry) {
        Field field = entry.field();
        Label name = new Label(field.required() ? messages.text("entry.must", field.name()) : field.name());
        name.getStyleClass().add("field-name");
        Label trouble = WrappedText.of("", "refused");
        trouble.setId("trouble-" + field.key());
        trouble.textProperty().bind(entry.trouble());
        trouble.managedProperty().bind(entry.trouble().isNotEmpty());
        VBox box = new VBox(name);
        Node input = input(entry, box);
        name.setLabelFor(input);
        input.setId("field-" + field.key());
        input.setAccessibleText(name.getText());
        inputs.add(input);
        entries.add(entry);
        box.getChildren().add(trouble);
        box.getStyleClass().add("field");
        entry.trouble().subscribe(text -> {
            mark(input, !text.isEmpty());
            // Read out when the field has the focus.
            input.setAccessibleHelp(text);
        });
        return box;
    }

    private static void mark(Node input, boolean wrong) {
        input.getStyleClass().remove("wrong");
        if (wrong) {
            input.getStyleClass().add("wrong");
        }
    }

    private Node input(FieldEntry entry, VBox box) {
        return switch (entry.field().type()) {
            case TEXT -> text(entry, box);
            case NUMBER -> added(box, typing(entry));
            case DATE -> date(entry, box);
            case YES_NO -> added(box, flag(entry));
            case PERSON -> person(entry, box);
        };
    }

    private static <T extends Node> T added(VBox box, T input) {
        box.getChildren().add(input);
        return input;
    }

    /// Whether a whole document stands in the field.
    static boolean isLong(FieldEntry entry) {
        return LONG_TEXTS.contains(entry.field().key());
    }

    private static TextField typing(FieldEntry entry) {
        TextField input = new TextField();
        input.textProperty().bindBidirectional(entry.text());
        return input;
    }

    private static Node text(FieldEntry entry, VBox box) {
        if (isLong(entry)) {
            TextArea area = new TextArea();
            area.setPrefRowCount(LINES);
            area.textProperty().bindBidirectional(entry.text());
            return added(box, area);
        }
        if (entry.words().isEmpty()) {
            return added(box, typing(entry));
        }
        ComboBox<String> words = new ComboBox<>();
        words.getItems().setAll(entry.words());
        words.setEditable(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setVisibleRowCount(12);
        words.setValue(entry.text().get());
        words.getEditor().textProperty().bindBidirectional(entry.text());
        return added(box, words);
    }

    private static Node flag(FieldEntry entry) {
        ComboBox<String> flag = new ComboBox<>();
        flag.getItems().setAll("", Value.of(true).display(), Value.of(false).display());
        flag.valueProperty().bindBidirectional(entry.text());
        return flag;
    }

    /// A text field that takes a day in any of the usual ways, and a calendar beside it.
    private Node date(FieldEntry entry, VBox box) {
        TextField typed = typing(entry);
        typed.setPromptText(messages.text("entry.day-prompt"));
        HBox.setHgrow(typed, Priority.ALWAYS);
        DatePicker calendar = new DatePicker();
        calendar.setEditable(false);
        calendar.setFocusTraversable(false);
        calendar.setMaxHeight(Double.MAX_VALUE);
        calendar.getStyleClass().add("calendar-only");
        calendar.setAccessibleText(messages.text("entry.calendar", entry.field().name()));
        calendar.setOnShowing(_ -> calendar.setValue(Typed.day(typed.getText())));
        calendar.setOnAction(_ -> {
            if (calendar.getValue() != null) {
                typed.setText(calendar.getValue().toString());
            }
        });
        HBox line = new HBox(typed, calendar);
        line.getStyleClass().add("day");
        box.getChildren().add(line);
        return typed;
    }

    private Node person(FieldEntry entry, VBox box) {
        return new PersonInput(entry, messages, theme).addTo(box);
    }
}
