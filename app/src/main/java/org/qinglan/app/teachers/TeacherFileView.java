package org.qinglan.app.teachers;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.LedgerRecord;

/// One teacher: head, then a tab for each ledger with the number of its records.
///
/// The tabs wrap onto further lines: there are more of them than fit in one, and none may hide in a menu.
public final class TeacherFileView {
    private final TeacherFileViewModel model;
    private final Messages messages;
    private final Theme theme;
    private final Label name = new Label();
    private final Label headline = new Label();
    private final FlowPane tabs = new FlowPane();
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane content = new StackPane();
    private final VBox root;
    private int chosen;

    public TeacherFileView(TeacherFileViewModel model, Messages messages, Theme theme) {
        this.theme = theme;
        this.model = model;
        this.messages = messages;
        name.setId("file-name");
        name.getStyleClass().add("page-title");
        headline.getStyleClass().add(Styles.TEXT_MUTED);
        tabs.getStyleClass().add("ledger-tabs");
        Button back = new Button(messages.text("file.back"));
        back.setId("file-back");
        back.getStyleClass().add(Styles.FLAT);
        back.setOnAction(_ -> model.back());
        HBox heading = new HBox(back, name, headline);
        heading.setAlignment(Pos.BASELINE_LEFT);
        heading.getStyleClass().add("page-heading");
        root = new VBox(heading, tabs, content);
        root.getStyleClass().add("page");
        VBox.setVgrow(content, Priority.ALWAYS);
        root.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.back();
            }
        });
        // The last tab may not be pressed out.
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null && group.getToggles().contains(before)) {
                before.setSelected(true);
            }
        });
        model.file().subscribe(this::show);
    }

    public Node node() {
        return root;
    }

    /// Puts the focus on the tab that is open.
    public void focus() {
        if (group.getSelectedToggle() instanceof ToggleButton tab) {
            tab.requestFocus();
        }
    }

    private void show(@Nullable TeacherFile file) {
        group.getToggles().clear();
        tabs.getChildren().clear();
        content.getChildren().clear();
        if (file == null) {
            return;
        }
        name.setText(file.row().name());
        headline.setText(TeacherFileViewModel.headline(file.row()));
        tab(messages.text("file.basics"), "", () -> basics(file));
        for (TeacherFile.Section section : file.sections()) {
            String count = Integer.toString(section.records().size());
            tab(section.ledger().name(), count, () -> records(file, section));
        }
        // The reader who goes from teacher to teacher stays in the same ledger.
        group.selectToggle(
                group.getToggles().get(Math.min(chosen, group.getToggles().size() - 1)));
    }

    private void tab(String text, String count, Supplier<Node> page) {
        Label number = new Label(count);
        number.getStyleClass().add("count");
        ToggleButton tab = new ToggleButton(text);
        tab.setAccessibleText(text + " " + count);
        if (!count.isEmpty()) {
            tab.setGraphic(number);
        }
        if (count.equals("0")) {
            tab.getStyleClass().add("empty");
        }
        tab.getStyleClass().add("ledger-tab");
        tab.setToggleGroup(group);
        int position = tabs.getChildren().size();
        tab.selectedProperty().subscribe(selected -> {
            if (selected) {
                chosen = position;
                content.getChildren().setAll(page.get());
            }
        });
        tabs.getChildren().add(tab);
    }

    private static Node basics(TeacherFile file) {
        TilePane facts = new TilePane();
        facts.getStyleClass().add("facts");
        for (TeacherFileViewModel.Fact fact : TeacherFileViewModel.facts(file)) {
            Label label = new Label(fact.name());
            label.getStyleClass().addAll(Styles.TEXT_MUTED, "fact-name");
            facts.getChildren().add(new VBox(label, new Label(fact.value())));
        }
        ScrollPane pane = new ScrollPane(facts);
        pane.setFitToWidth(true);
        return pane;
    }

    private Node records(TeacherFile file, TeacherFile.Section section) {
        TableView<LedgerRecord> table = new TableView<>();
        table.setId("records-" + section.ledger().key());
        table.setFixedCellSize(theme.row());
        Label none = new Label(messages.text("file.no-records", section.ledger().name()));
        none.getStyleClass().add(Styles.TEXT_MUTED);
        table.setPlaceholder(none);
        for (Field field : section.ledger().fields()) {
            table.getColumns().add(column(file, section.records(), field));
        }
        TableColumn<LedgerRecord, String> origin = new TableColumn<>(messages.text("file.origin"));
        origin.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(model.origin(cell.getValue())));
        origin.setPrefWidth(theme.em(26));
        table.getColumns().add(origin);
        table.getItems().setAll(section.records());
        return table;
    }

    private TableColumn<LedgerRecord, String> column(TeacherFile file, List<LedgerRecord> records, Field field) {
        TableColumn<LedgerRecord, String> column = new TableColumn<>(field.name());
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(file.shown(cell.getValue(), field)));
        double longest = records.stream()
                .mapToDouble(record -> Theme.width(file.shown(record, field)))
                .max()
                .orElse(0);
        column.setPrefWidth(theme.em(Math.clamp(Math.max(longest, Theme.width(field.name())) + 2.2, 4.5, 22)));
        if (field.type() == FieldType.NUMBER) {
            column.getStyleClass().add("number");
        }
        return column;
    }
}
