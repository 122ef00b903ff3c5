package org.qinglan.app.archive;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.qinglan.app.control.PlainButton;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.feature.Screen;
import org.qinglan.app.message.Messages;
import org.qinglan.app.paper.ScreenTable;
import org.qinglan.app.table.Column;
import org.qinglan.app.table.Kind;
import org.qinglan.app.table.Place;
import org.qinglan.app.table.RowAction;
import org.qinglan.app.table.Sheet;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.figure.Value;
import org.qinglan.model.run.RunSummary;

/// All results of one kind that were kept; one of them is opened in the page of results.
public final class ArchiveView implements Screen {
    private static final String NUMBER = "number";

    private final ArchiveViewModel model;
    private final Messages messages;
    private final Sheet<RunSummary> sheet;
    private final VBox root;

    public ArchiveView(ArchiveViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        sheet = new Sheet<>("archive-table", model.runs(), messages, theme);
        sheet.opens(model::reveal);
        sheet.actions(
                List.of(new RowAction<>("open", messages.text("archive.open"), "Enter", _ -> true, model::reveal)));
        sheet.show("archive." + model.kind().key(), messages.text("archive.title"), columns());
        model.read().subscribe(read -> sheet.whenEmpty(messages.text(read ? "archive.none" : "archive.reading")));
        sheet.table().focusedProperty().subscribe(focused -> {
            if (focused) {
                chooseFirst();
            }
        });
        VBox.setVgrow(sheet.node(), Priority.ALWAYS);
        root = new VBox(tools(), told(), sheet.node());
        root.setId("archive");
        root.getStyleClass().add("panel");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void focus() {
        sheet.table().requestFocus();
    }

    @Override
    public void focusSearch() {}

    @Override
    public void refresh() {
        model.load();
    }

    @Override
    public Optional<PrintRequest> printable() {
        return model.runs().isEmpty()
                ? Optional.empty()
                : Optional.of(new ScreenTable(messages).request(messages.text("archive.title"), sheet.table()));
    }

    /// The newest, where nobody has chosen another.
    private void chooseFirst() {
        if (!sheet.items().isEmpty() && sheet.current().isEmpty()) {
            sheet.select(new Place(0, NUMBER));
        }
    }

    private void openChosen() {
        chooseFirst();
        sheet.current().ifPresent(model::reveal);
    }

    private Node tools() {
        Label hint = WrappedText.of(messages.text("archive.hint"), Styles.TEXT_MUTED);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        Button open = button("archive-open", messages.text("archive.open"), "Enter", this::openChosen);
        Button print = button("archive-print", messages.text("paper.open"), "Ctrl+P", () -> printable()
                .ifPresent(model::print));
        HBox tools = new HBox(hint, open, print);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("filters");
        return tools;
    }

    private Button button(String id, String text, String keys, Runnable action) {
        Button button = PlainButton.of(id, text, keys, action);
        button.disableProperty().bind(Bindings.isEmpty(model.runs()));
        return button;
    }

    private Node told() {
        Label told = WrappedText.of("", "refused");
        told.setId("archive-told");
        told.setMaxWidth(Double.MAX_VALUE);
        told.textProperty().bind(model.told().map(words -> words.isEmpty() ? "" : "✕ " + words));
        told.visibleProperty().bind(model.told().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
        return told;
    }

    private List<Column<RunSummary>> columns() {
        return List.of(
                Column.<RunSummary>of(NUMBER, messages.text("archive.number"), Kind.NUMBER, run -> Value.of(run.id()))
                        .wide(5),
                Column.text("scheme", messages.text("run.scheme"), RunSummary::scheme)
                        .wide(24),
                Column.<RunSummary>of(
                                "day", messages.text("archive.day"), Kind.DAY, run -> Value.of(run.referenceDate()))
                        .wide(8),
                Column.text("result", messages.text("archive.result"), RunSummary::result)
                        .wide(12),
                Column.text("at", messages.text("archive.at"), model::at).wide(11),
                Column.text("author", messages.text("archive.author"), RunSummary::author)
                        .wide(7),
                Column.<RunSummary>of(
                                "people", messages.text("archive.people"), Kind.NUMBER, run -> Value.of(run.people()))
                        .wide(5));
    }
}
