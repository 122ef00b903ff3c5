package org.qinglan.app.table;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The first column of a table a second time, drawn over its left edge while it is scrolled sideways.
///
/// The table itself stays whole: its keys, selection and columns know nothing of this.
final class Frozen<R> {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final TableView<R> table;
    private final SheetSelection<R> selection;
    private final VBox heading = new VBox();
    private final Pane cells = new Pane();
    private final VBox root = new VBox(heading, cells);
    private @Nullable Shown<R> shown;
    private Subscription following = Subscription.EMPTY;

    Frozen(TableView<R> table, SheetSelection<R> selection) {
        this.table = table;
        this.selection = selection;
        root.getStyleClass().add("frozen");
        root.setManaged(false);
        root.setVisible(false);
        heading.getStyleClass().add("frozen-heading");
        cells.setClip(clip(cells));
        VBox.setVgrow(cells, Priority.ALWAYS);
        root.addEventHandler(ScrollEvent.ANY, event -> {
            Node flow = table.lookup(".virtual-flow");
            if (flow != null) {
                Event.fireEvent(flow, event.copyFor(flow, flow));
                event.consume();
            }
        });
        // The parts of the table exist once it has its skin.
        table.skinProperty().subscribe(_ -> Platform.runLater(this::follow));
    }

    Node node() {
        return root;
    }

    /// @param column the first, where it stays
    /// @param head   what stands over it
    void show(@Nullable Shown<R> column, Node head) {
        shown = column;
        heading.getChildren().setAll(head);
        follow();
    }

    private void follow() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        root.visibleProperty().unbind();
        root.setVisible(false);
        ScrollBar bar = new Scrolling(table).bar();
        Shown<R> column = shown;
        if (bar != null
                && column != null
                && table.lookup(".column-header-background") instanceof Region head
                && table.lookup(".clipped-container") instanceof Region seen) {
            Runnable fit = () -> fit(column.column().getWidth(), head.getHeight(), seen.getHeight());
            following = Subscription.combine(
                    column.column().widthProperty().subscribe(fit),
                    head.heightProperty().subscribe(fit),
                    seen.heightProperty().subscribe(fit));
            root.visibleProperty()
                    .bind(bar.visibleProperty().and(bar.valueProperty().greaterThan(0)));
            fit.run();
        }
    }

    private void fit(double width, double head, double seen) {
        heading.setMinHeight(head);
        heading.setMaxHeight(head);
        root.resizeRelocate(table.snappedLeftInset(), table.snappedTopInset(), width, head + seen);
    }

    private static Rectangle clip(Region of) {
        Rectangle window = new Rectangle();
        window.widthProperty().bind(of.widthProperty());
        window.heightProperty().bind(of.heightProperty());
        return window;
    }

    /// The cell that is drawn for a row of the table, wherever the row stands.
    FrozenCell<R> partner(SheetRow<R> row) {
        FrozenCell<R> cell = new FrozenCell<>(this, row);
        row.parentProperty().subscribe(parent -> {
            cells.getChildren().remove(cell);
            if (parent != null) {
                cells.getChildren().add(cell);
            }
        });
        return cell;
    }

    private void open(SheetRow<R> row) {
        R item = row.getItem();
        Consumer<R> link = shown == null ? null : shown.described().link();
        if (link != null && item != null) {
            link.accept(item);
        }
    }

    /// A cell of the column that stays.
    static final class FrozenCell<R> extends Label {
        private final Frozen<R> frozen;
        private final SheetRow<R> row;
        private final InvalidationListener marking = _ -> mark();
        private @Nullable Hyperlink link;
        private String style = "";

        FrozenCell(Frozen<R> frozen, SheetRow<R> row) {
            this.frozen = frozen;
            this.row = row;
            getStyleClass().setAll("frozen-cell");
            layoutYProperty().bind(row.layoutYProperty());
            minHeightProperty().bind(row.heightProperty());
            maxHeightProperty().bind(row.heightProperty());
            prefWidthProperty().bind(frozen.cells.widthProperty());
            visibleProperty().bind(row.visibleProperty().and(Bindings.not(row.emptyProperty())));
            frozen.selection.marks().addListener(new WeakInvalidationListener(marking));
            row.selectedProperty().addListener(marking);
        }

        SheetRow<R> row() {
            return row;
        }

        /// Shows what stands in the row now.
        void update() {
            Shown<R> column = frozen.shown;
            R item = row.getItem();
            if (column == null || item == null || row.isEmpty()) {
                setText("");
                setGraphic(null);
                return;
            }
            String text = column.described().shown().apply(item);
            boolean opens = column.described().link() != null;
            setGraphic(opens ? link(text) : null);
            setText(opens ? null : text);
            String now = column.described().style().apply(item);
            if (!now.equals(style)) {
                getStyleClass().remove(style);
                if (!now.isEmpty()) {
                    getStyleClass().add(now);
                }
                style = now;
            }
            mark();
        }

        /// The text as a link, made once a cell.
        private Hyperlink link(String text) {
            Hyperlink made = link == null ? new Hyperlink() : link;
            link = made;
            made.setText(text);
            made.setFocusTraversable(false);
            made.setOnAction(_ -> frozen.open(row));
            return made;
        }

        private void mark() {
            Ranges ranges = frozen.selection.ranges();
            pseudoClassStateChanged(SELECTED, row.isSelected());
            pseudoClassStateChanged(SheetCell.CHOSEN, ranges.contains(row.getIndex(), 0));
            pseudoClassStateChanged(SheetCell.LEAD, ranges.row() == row.getIndex() && ranges.column() == 0);
        }
    }
}
