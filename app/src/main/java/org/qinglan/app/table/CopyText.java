package org.qinglan.app.table;

import java.util.List;
import java.util.stream.Collectors;

/// Chosen cells as spreadsheets take them from the clipboard.
///
/// @param lines cells from left to right, lines from top to bottom
record CopyText(List<List<Cell>> lines) {
    CopyText {
        lines = List.copyOf(lines);
    }

    /// @param asText whether a spreadsheet must not take it for a number: an 18-digit ID would lose its tail
    record Cell(String text, boolean asText) {}

    /// Tab-separated lines; a cell with a tab, a line end or a quote is quoted as Excel does.
    String tabs() {
        return lines.stream()
                .map(line -> line.stream().map(cell -> quoted(cell.text())).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /// A table whose text cells stay text.
    String html() {
        return lines.stream()
                .map(line -> line.stream().map(CopyText::html).collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining(
                        "", "<html><head><meta charset=\"utf-8\"></head><body><table>", "</table></body></html>"));
    }

    private static String quoted(String text) {
        boolean plain =
                text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.indexOf('"') < 0;
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String html(Cell cell) {
        String text = cell.text()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r\n", "\n")
                .replace("\n", "<br style=\"mso-data-placement:same-cell\">");
        return (cell.asText() ? "<td style=\"mso-number-format:'\\@'\">" : "<td>") + text + "</td>";
    }
}
