package org.qinglan.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.PlainButton;
import org.qinglan.app.entry.EntryViewModel;
import org.qinglan.app.entry.Task;
import org.qinglan.app.feature.Paper;
import org.qinglan.app.message.Messages;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;

/// What can be done with the records of a table, as buttons and as keys on the table.
///
/// @param print what prints a paper of a record
public record RecordButtons(
        EntryViewModel entry, Messages messages, List<Paper> papers, BiConsumer<Paper, LedgerRecord> print) {
    public RecordButtons {
        papers = List.copyOf(papers);
    }

    /// The buttons for a table whose records are corrected in a sheet beside it.
    ///
    /// @param teacher whose records the table holds; 0 for the whole school's
    /// @param record  the record of a row
    public <R> List<Node> of(Ledger ledger, long teacher, TableView<R> table, Function<R, LedgerRecord> record) {
        Runnable add = () -> entry.begin(new Task.Add(ledger, teacher, Map.of()));
        table.setOnKeyPressed(event -> pressed(event, ledger, table, record, add));
        return buttons(
                ledger,
                table,
                record,
                List.of(
                        PlainButton.of("record-add", messages.text("ledger.add"), "Insert", add),
                        PlainButton.of(
                                "record-correct", messages.text("ledger.correct"), "F2", () -> correct(table, record)),
                        PlainButton.of(
                                "record-delete",
                                messages.text("ledger.delete"),
                                "Delete",
                                () -> delete(table, record))));
    }

    /// The buttons for a table of all records of a ledger, whose cells are edited in place.
    ///
    /// @param delete what the button deletes with
    <R> List<Node> above(Ledger ledger, TableView<R> table, Function<R, LedgerRecord> record, Runnable delete) {
        Runnable add = () -> entry.begin(new Task.Add(ledger, 0, Map.of()));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.INSERT) {
                event.consume();
                add.run();
            }
        });
        return buttons(
                ledger,
                table,
                record,
                List.of(
                        PlainButton.of("record-add", messages.text("ledger.add"), "Insert", add),
                        PlainButton.of("record-correct", messages.text("ledger.correct"), () -> correct(table, record)),
                        PlainButton.of("record-delete", messages.text("ledger.delete"), "Delete", delete)));
    }

    /// @param three to add, correct and delete
    private <R> List<Node> buttons(
            Ledger ledger, TableView<R> table, Function<R, LedgerRecord> record, List<Button> three) {
        List<Node> buttons = new ArrayList<>();
        buttons.add(three.getFirst());
        if (!ledger.appendOnly()) {
            three.stream().skip(1).forEach(button -> buttons.add(onChosen(button, table)));
        }
        for (Paper paper : papers) {
            Button printing = new Button(messages.text("paper.print-of", paper.name()));
            printing.setId("paper-" + paper.key());
            printing.setMinWidth(Region.USE_PREF_SIZE);
            printing.setOnAction(_ -> {
                LedgerRecord chosen = chosen(table, record);
                if (chosen != null) {
                    print.accept(paper, chosen);
                }
            });
            buttons.add(onChosen(printing, table));
        }
        return buttons;
    }

    private <R> void pressed(
            KeyEvent event, Ledger ledger, TableView<R> table, Function<R, LedgerRecord> record, Runnable add) {
        switch (event.getCode()) {
            case INSERT -> add.run();
            case F2, ENTER -> {
                if (!ledger.appendOnly()) {
                    correct(table, record);
                }
            }
            case DELETE -> {
                if (!ledger.appendOnly()) {
                    delete(table, record);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Begins to correct the chosen record.
    <R> void correct(TableView<R> table, Function<R, LedgerRecord> record) {
        LedgerRecord chosen = chosen(table, record);
        if (chosen != null) {
            entry.begin(new Task.Correct(chosen));
        }
    }

    private <R> void delete(TableView<R> table, Function<R, LedgerRecord> record) {
        LedgerRecord chosen = chosen(table, record);
        if (chosen != null) {
            entry.begin(new Task.Delete(chosen));
        }
    }

    private static <R> @Nullable LedgerRecord chosen(TableView<R> table, Function<R, LedgerRecord> record) {
        R chosen = table.getSelectionModel().getSelectedItem();
        return chosen == null ? null : record.apply(chosen);
    }

    private static Button onChosen(Button button, TableView<?> table) {
        button.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }
}
