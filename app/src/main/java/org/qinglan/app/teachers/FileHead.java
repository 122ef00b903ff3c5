package org.qinglan.app.teachers;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;
import org.qinglan.app.record.Shown;
import org.qinglan.app.search.Surnames;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.teacher.Roster;

/// The head of a teacher's file: who it is, in two lines, and the way to the next one.
final class FileHead {
    private static final double FACE = 3.8;

    private final TeacherFileViewModel model;
    private final Messages messages;
    private final Label face = new Label();
    private final Label name = new Label();
    private final Label person = new Label();
    private final Label work = new Label();
    private final Label number = new Label();
    private final ToggleButton whole = new ToggleButton();
    private final Label phone = new Label();
    private final Label place = new Label();
    private final Button before;
    private final Button after;
    private final HBox root;

    FileHead(TeacherFileViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        face.getStyleClass().add("face");
        theme.fit(face.minWidthProperty(), FACE);
        theme.fit(face.minHeightProperty(), FACE);
        name.setId("file-name");
        name.getStyleClass().add("file-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        person.setId("file-person");
        work.setId("file-work");
        number.setId("file-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Stream.of(person, work, number, phone)
                .forEach(label -> label.getStyleClass().add(Styles.TEXT_MUTED));
        before = step("file-before", "file.before", "Alt+↑", -1);
        after = step("file-after", "file.after", "Alt+↓", 1);
        place.getStyleClass().add(Styles.TEXT_MUTED);
        place.setId("file-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        whole();
        FlowPane first = line(name, person);
        FlowPane second = line(work, number, whole, phone);
        VBox words = new VBox(first, second);
        words.getStyleClass().add("file-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button back = new Button(messages.text("file.back"));
        back.setId("file-back");
        back.getStyleClass().add(Styles.FLAT);
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setTooltip(new Tooltip("Esc"));
        back.setOnAction(_ -> model.back());
        root = new HBox(back, face, words, before, place, after);
        root.getChildren().addAll(papers());
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("file-head");
    }

    Node node() {
        return root;
    }

    void show(TeacherFile file) {
        LedgerRecord record = file.row().record();
        face.setText(Surnames.surname(file.row().name()));
        face.setAccessibleText(messages.text("file.face", file.row().name()));
        name.setText(file.row().name());
        person.setText(joined(
                record.text("sex"),
                born(record),
                record.text("subject"),
                record.text("position"),
                record.text(Roster.STATUS)));
        work.setText(joined(title(file.row()), years(file)));
        whole.setSelected(false);
        number();
        String call = record.text("phone");
        phone.setText(call.isEmpty() ? "" : messages.text("file.phone", call));
        before.setDisable(!model.hasStep(-1));
        after.setDisable(!model.hasStep(1));
        place.setText(model.place());
    }

    /// What does not fit in a line goes on in the next.
    private static FlowPane line(Node... nodes) {
        FlowPane line = new FlowPane(nodes);
        line.setRowValignment(VPos.BASELINE);
        line.getStyleClass().add("file-line");
        return line;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String born(LedgerRecord record) {
        String month = Shown.month(record.get("birth_month"));
        return month.isEmpty() ? "" : messages.text("file.born", month);
    }

    private String title(TeacherRow row) {
        return row.since().isEmpty() || row.title().isEmpty()
                ? row.title()
                : messages.text("file.title-since", row.title(), row.since());
    }

    private String years(TeacherFile file) {
        String teaching = file.seniority().teaching().isPresent()
                ? messages.text(
                        "file.teaching-years", file.seniority().teaching().getAsInt())
                : "";
        String working = file.seniority().working().isPresent()
                ? messages.text("file.working-years", file.seniority().working().getAsInt())
                : "";
        return teaching.isEmpty() ? working : teaching;
    }

    /// Shows the whole ID number for as long as the button is held in; whoever goes elsewhere hides it again.
    private void whole() {
        whole.setId("file-whole-id");
        whole.getStyleClass().add("inline");
        whole.setMinWidth(Region.USE_PREF_SIZE);
        whole.textProperty()
                .bind(whole.selectedProperty().map(shown -> messages.text(shown ? "file.hide-id" : "file.show-id")));
        whole.selectedProperty().subscribe(_ -> number());
        whole.focusedProperty().subscribe((had, has) -> {
            if (had && !has) {
                whole.setSelected(false);
            }
        });
    }

    private void number() {
        @Nullable TeacherFile file = model.file().get();
        if (file != null) {
            String shown = whole.isSelected()
                    ? file.row().record().text(Roster.ID_NUMBER)
                    : file.row().maskedId();
            number.setText(messages.text("file.id-number", shown));
        }
    }

    private Button step(String id, String key, String shortcut, int places) {
        Button button = new Button(places < 0 ? "↑" : "↓");
        button.setAccessibleText(messages.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add(Styles.FLAT);
        button.setTooltip(new Tooltip(messages.text(key) + "  " + shortcut));
        button.setOnAction(_ -> model.step(places));
        return button;
    }

    private List<Button> papers() {
        return model.papers(Roster.TEACHER).stream()
                .map(paper -> {
                    Button print = new Button(messages.text("paper.print-of", paper.name()));
                    print.setId("paper-" + paper.key());
                    print.setMinWidth(Region.USE_PREF_SIZE);
                    print.setOnAction(_ -> model.print(
                            paper,
                            Objects.requireNonNull(model.file().get()).row().record()));
                    return print;
                })
                .toList();
    }
}
