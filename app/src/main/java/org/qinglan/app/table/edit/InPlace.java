package org.qinglan.app.table.edit;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;
import org.qinglan.app.table.CellWriting;
import org.qinglan.app.table.CellWriting.CellChange;
import org.qinglan.app.table.CellWriting.Edit;
import org.qinglan.app.table.CellWriting.Refused;
import org.qinglan.app.table.CellWriting.Written;
import org.qinglan.app.table.Place;
import org.qinglan.app.table.Sheet;

/// Edits one cell where it stands.
final class InPlace<R> {
    private final EditedSheet<R> edited;
    private final Sheet<R> sheet;
    private final CellWriting<R> writing;
    private final Messages messages;
    private final EditReport report;
    private final RangeEditing<R> range;
    private final Whereabouts<R> whereabouts;
    private final EventHandler<MouseEvent> elsewhere = this::pressedElsewhere;
    private @Nullable Editing<R> editing;

    private record Editing<R>(R row, Place place, CellEditor editor) {
        CellChange<R> change() {
            return new CellChange<>(row, place.column(), editor.text());
        }
    }

    InPlace(EditedSheet<R> edited, EditReport report, RangeEditing<R> range) {
        this.edited = edited;
        this.sheet = edited.sheet();
        this.writing = edited.writing();
        this.messages = edited.messages();
        this.report = report;
        this.range = range;
        this.whereabouts = range.whereabouts();
        sheet.items().addListener((ListChangeListener<R>) _ -> Platform.runLater(this::findAgain));
    }

    void begin(Place place) {
        giveUp();
        R row = sheet.items().get(place.row());
        Optional<String> refusal = writing.refusal(row, place.column());
        if (refusal.isPresent()) {
            report.say(refusal.get());
            return;
        }
        CellEditor editor = new CellEditor(
                writing.text(row, place.column()),
                writing.words(row, place.column()),
                typed -> writing.problem(row, place.column(), typed));
        editor.control().setAccessibleText(edited.heading().apply(place.column()));
        editor.leaves(this::leave);
        editing = new Editing<>(row, place, editor);
        report.close();
        sheet.edit(place, editor.control());
        editor.selectAll();
        Scene scene = sheet.table().getScene();
        if (scene != null) {
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
        }
    }

    private void leave(CellEditor.Leaving leaving) {
        switch (leaving) {
            case UP -> commit(-1, 0);
            case DOWN -> commit(1, 0);
            case LEFT -> commit(0, -1);
            case RIGHT -> commit(0, 1);
            case ALL -> commitToAll();
            case GIVING_UP -> giveUp();
        }
    }

    private void commit(int down, int right) {
        Editing<R> now = editing;
        if (now != null && now.editor().wrong().isEmpty()) {
            end();
            go(now.place(), down, right);
            store(now);
        }
    }

    private void commitToAll() {
        Editing<R> now = editing;
        if (now != null && now.editor().judge().isEmpty()) {
            end();
            range.fill(now.editor().text());
        }
    }

    private void store(Editing<R> now) {
        if (now.editor().isChanged()) {
            String step = messages.text("entry.step-correct", writing.kind(now.row()));
            Edit<R> edit = new Edit<>(_ -> step, messages.text("edit.reason-typed"), List.of(now.change()));
            writing.write(edit, written -> {
                if (!written.refused().isEmpty() || !written.hints().isEmpty()) {
                    report.tell(step, written, edited.heading());
                }
            });
        }
    }

    /// Leaves the cell as it was.
    void giveUp() {
        if (editing != null) {
            end();
        }
    }

    private void end() {
        Editing<R> now = editing;
        editing = null;
        if (now != null) {
            now.editor().close();
            sheet.endEdit();
            Scene scene = sheet.table().getScene();
            if (scene != null) {
                scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
            }
        }
    }

    /// A click elsewhere keeps what was typed; what cannot be kept is told, so that it is not lost unseen.
    private void pressedElsewhere(MouseEvent event) {
        Editing<R> now = editing;
        if (now == null || isInside(event.getTarget(), now.editor().control())) {
            return;
        }
        Optional<String> wrong = now.editor().wrong();
        end();
        if (wrong.isEmpty()) {
            store(now);
        } else {
            Refused lost = new Refused(
                    writing.name(now.row()), now.place().column(), now.editor().text(), wrong.get());
            report.tell(
                    messages.text("entry.step-correct", writing.kind(now.row())),
                    new Written(0, List.of(lost), List.of()),
                    edited.heading());
        }
    }

    private static boolean isInside(EventTarget target, Node editor) {
        for (Node node = target instanceof Node start ? start : null; node != null; node = node.getParent()) {
            if (node.equals(editor)) {
                return true;
            }
        }
        return false;
    }

    private void go(Place from, int down, int right) {
        List<String> columns = sheet.visibleColumns();
        int row = Math.clamp((long) from.row() + down, 0, sheet.items().size() - 1);
        int column = Math.clamp((long) columns.indexOf(from.column()) + right, 0, columns.size() - 1);
        Place to = new Place(row, columns.get(column));
        sheet.select(to);
        whereabouts.remember(to);
    }

    /// The rows were read anew and may stand in another order.
    private void findAgain() {
        Editing<R> now = editing;
        if (now == null) {
            whereabouts.find();
        } else {
            whereabouts.position(writing.id(now.row())).ifPresentOrElse(row -> keep(now, row), this::giveUp);
        }
    }

    private void keep(Editing<R> now, int row) {
        Place place = new Place(row, now.place().column());
        editing = new Editing<>(now.row(), place, now.editor());
        sheet.edit(place, now.editor().control());
    }
}
