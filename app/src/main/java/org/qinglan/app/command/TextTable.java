package org.qinglan.app.command;

import java.util.ArrayList;
import java.util.List;

/// Rows of cells below each other in a terminal, where a Chinese character is as wide as two letters.
final class TextTable {
    private static final int GAP = 2;

    /// Longer cells are cut, so that a long note does not push everything else off the screen; the last never is.
    private static final int WIDEST = 44;

    private final List<Boolean> right;
    private final List<List<String>> rows = new ArrayList<>();

    /// @param right which columns stand flush right
    TextTable(List<Boolean> right) {
        this.right = List.copyOf(right);
    }

    /// @param cells one a column
    void add(List<String> cells) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String plain = cells.get(i).replaceAll("\\s+", " ");
            row.add(i == cells.size() - 1 ? plain : cut(plain));
        }
        rows.add(row);
    }

    List<String> lines() {
        int[] wide = widths();
        return rows.stream().map(row -> line(row, wide)).toList();
    }

    /// Of the columns, measured once for all rows.
    private int[] widths() {
        int[] wide = new int[right.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                wide[i] = Math.max(wide[i], width(row.get(i)));
            }
        }
        return wide;
    }

    private String line(List<String> row, int[] wide) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String blanks = " ".repeat(wide[i] - width(row.get(i)));
            line.append(right.get(i) ? blanks + row.get(i) : row.get(i) + blanks)
                    .append(" ".repeat(GAP));
        }
        return line.toString().stripTrailing();
    }

    private static String cut(String text) {
        if (width(text) <= WIDEST) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .takeWhile(character -> width(kept.toString()) + width(character) < WIDEST)
                .forEach(kept::appendCodePoint);
        return kept + "…";
    }

    /// In columns of a terminal.
    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    /// Han, kana, hangul, their punctuation, full-width letters and pictures.
    private static boolean isWide(int character) {
        return (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x2E80 && character <= 0xA4CF)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0xFE30 && character <= 0xFE6F)
                || (character >= 0xFF00 && character <= 0xFF60)
                || (character >= 0xFFE0 && character <= 0xFFE6)
                || (character >= 0x1F300 && character <= 0x1FAFF)
                || (character >= 0x20000 && character <= 0x3FFFD);
    }
}
