package org.qinglan.reports.intake.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a sheet keeps what.
///
/// @param firstHeader position, among the sheet's rows, of the first header row
/// @param lastHeader  position of the last one; the table begins below it
/// @param unknown     headers of columns that mean nothing to us, with their letters
/// @param headerCells normalised texts of each header row, by column
public record Layout(
        SheetKind kind,
        int firstHeader,
        int lastHeader,
        Map<Target, Column> columns,
        List<Column> unknown,
        List<Map<Integer, String>> headerCells) {
    public Layout {
        columns = Map.copyOf(columns);
        unknown = List.copyOf(unknown);
        headerCells = List.copyOf(headerCells);
    }

    public Optional<Column> find(Target target) {
        return Optional.ofNullable(columns.get(target));
    }

    public @Nullable Column column(Target target) {
        return columns.get(target);
    }

    /// The columns of a slot, from left to right.
    public List<Column> slot(String slot) {
        return columns.values().stream()
                .filter(column -> column.target().slot().equals(slot))
                .sorted(Comparator.comparingInt(Column::index))
                .toList();
    }

    /// All known columns, from left to right.
    public List<Column> known() {
        return columns.values().stream()
                .sorted(Comparator.comparingInt(Column::index))
                .toList();
    }
}
