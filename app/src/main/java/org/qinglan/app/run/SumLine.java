package org.qinglan.app.run;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.qinglan.model.scheme.SheetColumn;

/// The line of sums under a result, each sum under its column, wherever the table is scrolled to.
final class SumLine {
    private final TableView<ResultRow> table;
    private final HBox labels = new HBox();
    private final Pane root = new Pane(labels);
    private Runnable build = () -> {};

    SumLine(TableView<ResultRow> table) {
        this.table = table;
        root.setId("sums");
        root.getStyleClass().add("sums");
        root.setMinHeight(Region.USE_PREF_SIZE);
        Rectangle window = new Rectangle();
        window.widthProperty().bind(root.widthProperty());
        window.heightProperty().bind(root.heightProperty());
        root.setClip(window);
        table.getVisibleLeafColumns().subscribe(() -> build.run());
        // The bar exists once the table has its skin.
        table.skinProperty().subscribe(() -> Platform.runLater(this::follow));
    }

    Node node() {
        return root;
    }

    /// @param first what stands under the names
    void show(String first, List<SheetColumn> columns, Map<Integer, BigDecimal> sums) {
        build = () -> build(first, columns, sums);
        build.run();
    }

    private void build(String first, List<SheetColumn> columns, Map<Integer, BigDecimal> sums) {
        labels.getChildren().clear();
        for (TableColumn<ResultRow, ?> column : table.getVisibleLeafColumns()) {
            Label label = new Label(text(column, columns, sums));
            label.minWidthProperty().bind(column.widthProperty());
            label.maxWidthProperty().bind(column.widthProperty());
            label.getStyleClass().add(column.getStyleClass().contains("number") ? "sum" : "sum-text");
            labels.getChildren().add(label);
        }
        if (!labels.getChildren().isEmpty() && labels.getChildren().getFirst() instanceof Label head) {
            head.setText(first);
            // It stays in sight as the names above it do.
            head.getStyleClass().add("sum-head");
            head.setViewOrder(-1);
            head.translateXProperty().bind(labels.translateXProperty().negate());
        }
    }

    static String text(TableColumn<?, ?> column, List<SheetColumn> columns, Map<Integer, BigDecimal> sums) {
        if (column.getUserData() instanceof SheetColumn from) {
            BigDecimal sum = sums.get(columns.indexOf(from));
            return sum == null ? "" : Cells.shown(sum, from);
        }
        return "";
    }

    private void follow() {
        for (Node node : table.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
                labels.translateXProperty().bind(bar.valueProperty().negate());
            }
        }
    }
}
