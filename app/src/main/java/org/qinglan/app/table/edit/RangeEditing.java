package org.qinglan.app.table.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.Clipboard;
import org.qinglan.app.message.Messages;
import org.qinglan.app.table.CellWriting;
import org.qinglan.app.table.CellWriting.Edit;
import org.qinglan.app.table.CellWriting.Written;
import org.qinglan.app.table.Place;
import org.qinglan.app.table.Sheet;

/// What is done to all chosen cells or rows at once.
final class RangeEditing<R> {
    private final EditedSheet<R> edited;
    private final Sheet<R> sheet;
    private final CellWriting<R> writing;
    private final Messages messages;
    private final EditReport report;
    private final Whereabouts<R> whereabouts;

    RangeEditing(EditedSheet<R> edited, EditReport report) {
        this.edited = edited;
        this.sheet = edited.sheet();
        this.writing = edited.writing();
        this.messages = edited.messages();
        this.report = report;
        this.whereabouts = new Whereabouts<>(sheet, writing);
    }

    Whereabouts<R> whereabouts() {
        return whereabouts;
    }

    /// Puts what is on the clipboard where the selection begins.
    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && !text.isEmpty()) {
            run(
                    mapping().block(ClipboardTable.read(text), sheet.selectedCells()),
                    "edit.step-paste",
                    messages.text("edit.reason-paste"));
        }
    }

    /// Copies the topmost chosen cells into those below.
    void fillDown() {
        run(mapping().down(sheet.selectedCells()), "edit.step-fill", messages.text("edit.reason-fill"));
    }

    /// Copies the cell that keys act on into all chosen cells.
    void fillSame() {
        sheet.anchor().ifPresent(place -> fill(writing.text(sheet.items().get(place.row()), place.column())));
    }

    void fill(String text) {
        run(mapping().same(text, sheet.selectedCells()), "edit.step-fill-same", messages.text("edit.reason-fill-same"));
    }

    /// Empties the chosen cells.
    void clear() {
        run(mapping().same("", sheet.selectedCells()), "edit.step-clear", messages.text("edit.reason-clear"));
    }

    void putToday() {
        run(
                mapping().same(edited.today().get(), sheet.selectedCells()),
                "edit.step-today",
                messages.text("edit.reason-typed"));
    }

    private Paste<R> mapping() {
        return new Paste<>(sheet.items(), sheet.visibleColumns(), writing, messages);
    }

    /// @param step key of the sentence that names the step by its number of cells
    private void run(Paste.Plan<R> plan, String step, String reason) {
        if (plan.changes().isEmpty()) {
            tell(step, plan, new Written(0, List.of(), List.of()));
            return;
        }
        sheet.anchor().ifPresent(whereabouts::remember);
        Edit<R> edit = new Edit<>(count -> messages.text(step, count), reason, plan.changes());
        writing.write(edit, written -> tell(step, plan, written));
    }

    private void tell(String step, Paste.Plan<R> plan, Written written) {
        if (!plan.refused().isEmpty() || written.count() + written.refused().size() > 0) {
            report.tell(messages.text(step, written.count()), written.leavingOut(plan.refused()), edited.heading());
        }
    }

    /// Asks once, naming how many and of what, and deletes the rows of the chosen cells.
    void delete() {
        Set<Integer> lines = new LinkedHashSet<>();
        sheet.selectedCells().stream().map(Place::row).forEach(lines::add);
        List<R> rows = lines.stream().map(sheet.items()::get).toList();
        if (rows.isEmpty()) {
            return;
        }
        Optional<String> kept =
                rows.stream().map(writing::keeps).flatMap(Optional::stream).findFirst();
        if (kept.isPresent()) {
            report.say(kept.get());
            return;
        }
        String kind = writing.kind(rows.getFirst());
        report.ask(
                rows.size() == 1
                        ? messages.text("edit.ask-delete-one", kind, writing.name(rows.getFirst()))
                        : messages.text("edit.ask-delete", rows.size(), kind),
                () -> writing.delete(
                        rows,
                        written -> report.tell(
                                messages.text("edit.step-delete", written.count(), kind), written, edited.heading())));
    }
}
