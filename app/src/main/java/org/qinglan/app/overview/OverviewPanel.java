package org.qinglan.app.overview;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.PlainButton;
import org.qinglan.app.control.SearchField;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.entry.Typed;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.message.Messages;
import org.qinglan.app.paper.ScreenTable;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.finding.Finding;

/// A list of how things stand, with the reasons of the chosen line beside it.
public final class OverviewPanel {
    private final OverviewViewModel model;
    private final Messages messages;
    private final OverviewTable table;
    private final ReasonsView reasons;
    private final SearchField search;
    private final VBox notes = new VBox();
    private final VBox root;

    public OverviewPanel(OverviewViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        search = new SearchField("overview-search", "overview.search", messages);
        table = new OverviewTable(model, messages, theme);
        reasons = new ReasonsView(messages);
        notes.setId("overview-notes");
        notes.getStyleClass().add("notices");
        Label told = new Label();
        told.setId("overview-told");
        told.setWrapText(true);
        told.getStyleClass().add("told");
        told.textProperty().bind(model.told().text());
        told.managedProperty().bind(model.told().text().isNotEmpty());
        SplitPane split = new SplitPane(table.node(), reasons.node());
        split.setDividerPositions(0.7);
        root = new VBox(tools(theme), new NarrowingChip(model.narrowing(), messages).node(), notes, told, split);
        root.getStyleClass().add("panel");
        VBox.setVgrow(split, Priority.ALWAYS);
        table.table()
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> reasons.show(row == null ? null : row.line()));
        model.shown().subscribe(this::show);
    }

    public Node node() {
        return root;
    }

    /// Puts the cursor where a name is typed.
    public void focusSearch() {
        search.focus();
    }

    /// The list as it is shown.
    public Optional<PrintRequest> printable() {
        return Optional.ofNullable(model.shown().get())
                .map(shown -> new ScreenTable(messages).request(model.title(shown), table.table()));
    }

    private Node tools(Theme theme) {
        DatePicker day = new DatePicker();
        day.setId("overview-day");
        day.setConverter(new Days());
        theme.fit(day.prefWidthProperty(), 11);
        theme.fit(day.minWidthProperty(), 11);
        day.setAccessibleText(messages.text("overview.day"));
        day.valueProperty().bindBidirectional(model.day());
        Label on = new Label(messages.text("overview.day"));
        on.setLabelFor(day);
        on.setMinWidth(Region.USE_PREF_SIZE);
        search.text().bindBidirectional(model.search());
        search.leadTo(table.table());
        HBox.setHgrow(search.node(), Priority.ALWAYS);
        CheckBox open = new CheckBox(messages.text("overview.only-open"));
        open.setId("overview-only-open");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.selectedProperty().subscribe(chosen -> model.onlyOpen().set(chosen));
        model.onlyOpen().subscribe(chosen -> open.setSelected(chosen));
        Label count = new Label();
        count.setId("overview-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty().bind(model.summary());
        HBox tools = new HBox(
                on,
                day,
                search.node(),
                open,
                count,
                ofShown(PlainButton.of("overview-copy", messages.text("overview.copy"), this::copy)),
                ofShown(PlainButton.of("overview-print", messages.text("paper.open"), "Ctrl+P", this::print)),
                ofShown(PlainButton.of("overview-export", messages.text("overview.export"), model::export)));
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("filters");
        return tools;
    }

    private Button ofShown(Button button) {
        button.disableProperty().bind(model.shown().isNull());
        return button;
    }

    private void print() {
        printable().ifPresent(model::print);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.tabText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void show(OverviewViewModel.@Nullable Shown shown) {
        notes.getChildren().clear();
        if (shown != null) {
            table.show(shown);
            for (Finding note : shown.overview().notes()) {
                String mark = note.isError() ? "✕ " : "• ";
                notes.getChildren().add(WrappedText.of(mark + note.sentence(), note.isError() ? "refused" : "told"));
            }
        }
        notes.setManaged(!notes.getChildren().isEmpty());
        reasons.show(null);
    }

    /// Days typed in any of the usual ways.
    private static final class Days extends StringConverter<@Nullable LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : day.toString();
        }

        @Override
        public @Nullable LocalDate fromString(String typed) {
            return Typed.day(typed);
        }
    }
}
