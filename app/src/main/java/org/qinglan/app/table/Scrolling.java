package org.qinglan.app.table;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Brings cells of a table into sight with as little movement as needed, beside the column that stays.
final class Scrolling {
    private static final int USUAL_PAGE = 20;

    private final TableView<?> table;

    Scrolling(TableView<?> table) {
        this.table = table;
    }

    void show(int row, int column) {
        VirtualFlow<?> flow = flow();
        ScrollBar bar = bar();
        if (flow == null || bar == null) {
            return;
        }
        flow.scrollTo(row);
        if (column >= 0 && bar.isVisible()) {
            bar.setValue(Math.clamp(position(column, bar.getValue()), bar.getMin(), bar.getMax()));
        }
    }

    /// Where the bar must stand so that the column is seen.
    private double position(int column, double now) {
        double left = 0;
        for (int i = 0; i < column; i++) {
            left += table.getVisibleLeafColumn(i).getWidth();
        }
        TableColumn<?, ?> wanted = table.getVisibleLeafColumn(column);
        double stays = column == 0 || table.getVisibleLeafColumn(0).isReorderable()
                ? 0
                : table.getVisibleLeafColumn(0).getWidth();
        if (left - stays < now) {
            return column == 0 && !wanted.isReorderable() ? now : left - stays;
        }
        double beyond = left + wanted.getWidth() - width();
        return Math.max(beyond, now);
    }

    /// How many rows are seen at once.
    int page() {
        VirtualFlow<?> flow = flow();
        if (flow == null) {
            return USUAL_PAGE;
        }
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first == null || last == null ? USUAL_PAGE : Math.max(1, last.getIndex() - first.getIndex());
    }

    /// How wide the part is through which the cells are seen.
    double width() {
        return table.lookup(".clipped-container") instanceof Region seen ? seen.getWidth() : table.getWidth();
    }

    private @Nullable VirtualFlow<?> flow() {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
    }

    /// The bar below the table; it exists once the table has been drawn.
    @Nullable
    ScrollBar bar() {
        for (Node node : table.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
                return bar;
            }
        }
        return null;
    }
}
