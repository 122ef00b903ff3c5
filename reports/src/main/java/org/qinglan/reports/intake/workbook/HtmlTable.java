package org.qinglan.reports.intake.workbook;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the tables of an HTML page, one under the other, as web systems hand them out under the name of `.xls`.
final class HtmlTable {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]{0,2000})>");
    private static final Pattern ENTITY =
            Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|nbsp|amp|lt|gt|quot|apos);");
    private static final Pattern SPAN = Pattern.compile("(rowspan|colspan)\\s*=\\s*[\"']?(\\d{1,5})");
    private static final List<String> INVISIBLE = List.of("<!--", "<script", "<style", "<head>");

    private final GridBuilder grid;
    private final boolean[] taken = new boolean[Limits.COLUMNS];
    private final int[] takenUntil = new int[Limits.COLUMNS];
    private int row;
    private int column;
    private @Nullable StringBuilder cell;
    private int rows = 1;
    private int columns = 1;

    HtmlTable(GridBuilder grid) {
        this.grid = grid;
    }

    void read(String page) {
        String visible = visible(page);
        Matcher tag = TAG.matcher(visible);
        int from = 0;
        while (tag.find()) {
            text(visible.substring(from, tag.start()));
            from = tag.end();
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            if (tag.group(1).isEmpty()) {
                open(name, tag.group(3).toLowerCase(Locale.ROOT));
            } else if (name.equals("td") || name.equals("th") || name.equals("tr") || name.equals("table")) {
                close();
            }
        }
        close();
    }

    /// The page without comments, scripts, styles and head; by plain search, which no page can make slow.
    private static String visible(String page) {
        String lower = page.toLowerCase(Locale.ROOT);
        StringBuilder visible = new StringBuilder();
        int from = 0;
        for (int at = lower.indexOf('<'); at >= 0; at = lower.indexOf('<', at + 1)) {
            int start = at;
            String opening = INVISIBLE.stream()
                    .filter(each -> lower.startsWith(each, start))
                    .findFirst()
                    .orElse("");
            if (at >= from && !opening.isEmpty()) {
                String closing = opening.equals("<!--")
                        ? "-->"
                        : "</" + opening.substring(1).replace(">", "");
                int end = lower.indexOf(closing, at);
                visible.append(page, from, at);
                if (end < 0) {
                    return visible.toString();
                }
                from = end + closing.length();
            }
        }
        return visible.append(page, from, page.length()).toString();
    }

    private void text(String text) {
        if (cell != null) {
            cell.append(text);
        }
    }

    private void open(String name, String attributes) {
        switch (name) {
            case "tr" -> {
                close();
                row++;
                column = 0;
            }
            case "td", "th" -> {
                close();
                cell = new StringBuilder();
                rows = 1;
                columns = 1;
                Matcher span = SPAN.matcher(attributes);
                while (span.find()) {
                    int size = Math.max(1, Integer.parseInt(span.group(2)));
                    if (span.group(1).equals("rowspan")) {
                        rows = size;
                    } else {
                        columns = Math.min(size, Limits.COLUMNS);
                    }
                }
            }
            case "br", "p", "div" -> text(" ");
            default -> {}
        }
    }

    private void close() {
        if (cell == null) {
            return;
        }
        while (column < Limits.COLUMNS && taken[column] && takenUntil[column] >= row) {
            column++;
        }
        String text = unescaped(cell.toString()).replaceAll("\\s+", " ").strip();
        grid.put(Math.max(row, 1), column, Cell.of(text));
        if (rows > 1 || columns > 1) {
            grid.merge(new Merge(row, row + rows - 1, column, column + columns - 1));
        }
        for (int i = column; i < Math.min(column + columns, Limits.COLUMNS); i++) {
            taken[i] = true;
            takenUntil[i] = row + rows - 1;
        }
        column += columns;
        cell = null;
    }

    private static String unescaped(String text) {
        return ENTITY.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match.group(1))));
    }

    private static String character(String entity) {
        return switch (entity) {
            case "nbsp" -> " ";
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> {
                boolean hex = entity.charAt(1) == 'x' || entity.charAt(1) == 'X';
                int code = Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10);
                yield Character.isValidCodePoint(code) ? Character.toString(code) : "";
            }
        };
    }
}
