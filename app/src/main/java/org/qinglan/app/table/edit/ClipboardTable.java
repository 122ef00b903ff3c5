package org.qinglan.app.table.edit;

import java.util.ArrayList;
import java.util.List;

/// What a spreadsheet puts on the clipboard as plain text: lines of cells parted by tabs, a cell in quotes where it
/// holds a tab, a quote or a line of its own.
///
/// @param rows as many cells each as were given; they need not be equally many
public record ClipboardTable(List<List<String>> rows) {
    public ClipboardTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static ClipboardTable read(String text) {
        return new Reader(text).read();
    }

    public int height() {
        return rows.size();
    }

    /// Cells of the longest row.
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /// Whether it is one value and not a range.
    public boolean isSingle() {
        return height() == 1 && width() == 1;
    }

    private static final class Reader {
        private final String text;
        private int at;
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();

        Reader(String text) {
            // A zero byte ends what some programs put there.
            int end = text.indexOf('\0');
            String whole = end < 0 ? text : text.substring(0, end);
            this.text = whole.replace("\r\n", "\n").replace('\r', '\n');
        }

        ClipboardTable read() {
            // The line end behind the last row begins no row of its own.
            while (at < text.length()) {
                row.add(isQuoted() ? quoted() : plain());
                endCell();
            }
            return new ClipboardTable(rows);
        }

        private void endCell() {
            boolean tab = at < text.length() && text.charAt(at) == '\t';
            at++;
            if (tab && at < text.length()) {
                return;
            }
            if (tab) {
                row.add("");
            }
            rows.add(row);
            row = new ArrayList<>();
        }

        /// A quote at the beginning that is closed right before a tab or the end of a line. A cell that merely begins
        /// with a quote is written plain.
        private boolean isQuoted() {
            if (text.charAt(at) != '"') {
                return false;
            }
            int end = closing();
            return end >= 0 && (end + 1 == text.length() || "\t\n".indexOf(text.charAt(end + 1)) >= 0);
        }

        /// Where the quote closes that opens here; -1 where it never does.
        private int closing() {
            for (int i = at + 1; i < text.length(); i++) {
                if (text.charAt(i) == '"') {
                    if (i + 1 == text.length() || text.charAt(i + 1) != '"') {
                        return i;
                    }
                    i++;
                }
            }
            return -1;
        }

        private String quoted() {
            int end = closing();
            String inner = text.substring(at + 1, end).replace("\"\"", "\"");
            at = end + 1;
            return inner;
        }

        private String plain() {
            int start = at;
            while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
                at++;
            }
            return text.substring(start, at);
        }
    }
}
