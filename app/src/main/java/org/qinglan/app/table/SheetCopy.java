package org.qinglan.app.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts chosen cells on the clipboard, as text and as a table.
final class SheetCopy {
    private SheetCopy() {}

    static <R> void put(Ranges ranges, List<R> rows, List<Column<R>> columns, boolean headings) {
        List<List<CopyText.Cell>> lines = new ArrayList<>();
        BitSet used = new BitSet();
        ranges.areas().forEach(area -> used.set(area.left(), area.right() + 1));
        if (headings) {
            lines.add(used.stream()
                    .mapToObj(column -> new CopyText.Cell(columns.get(column).heading(), true))
                    .toList());
        }
        for (int row = 0; row < rows.size(); row++) {
            BitSet chosen = ranges.columns(row);
            if (!chosen.isEmpty()) {
                R item = rows.get(row);
                lines.add(used.stream()
                        .mapToObj(column -> cell(item, columns.get(column), chosen.get(column)))
                        .toList());
            }
        }
        CopyText text = new CopyText(lines);
        ClipboardContent content = new ClipboardContent();
        content.putString(text.tabs());
        content.putHtml(text.html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Cells of other ranges keep their columns; what was not chosen stays blank.
    private static <R> CopyText.Cell cell(R row, Column<R> column, boolean chosen) {
        return new CopyText.Cell(chosen ? column.copied().apply(row) : "", column.kind() != Kind.NUMBER);
    }
}
