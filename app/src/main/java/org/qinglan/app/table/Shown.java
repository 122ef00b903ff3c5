package org.qinglan.app.table;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;

/// A column as it stands in the table.
///
/// What it shows may be described anew while it keeps its place and width.
final class Shown<R> {
    private final TableColumn<R, String> column;
    private Column<R> described;

    Shown(Column<R> described) {
        this.described = described;
        column = new TableColumn<>(described.heading());
        column.setId(described.key());
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(this.described.shown().apply(cell.getValue())));
        column.setVisible(!described.hidden());
        column.setReorderable(!described.frozen());
        column.setUserData(described.carried());
        if (described.kind() == Kind.NUMBER) {
            column.getStyleClass().add("number");
        }
    }

    TableColumn<R, String> column() {
        return column;
    }

    Column<R> described() {
        return described;
    }

    String key() {
        return described.key();
    }

    void describe(Column<R> anew) {
        described = anew;
        column.setUserData(anew.carried());
    }
}
