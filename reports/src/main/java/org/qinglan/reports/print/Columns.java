package org.qinglan.reports.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.qinglan.reports.document.Block;
import org.qinglan.reports.document.Column;

/// How wide the columns of a table are and how big its letters.
///
/// Letters become smaller before a text is broken, and texts are broken before letters become hard to read; only where
/// numbers alone need more than the page do they become smaller still.
///
/// @param widths in points, with the sides of the cells
record Columns(List<Double> widths, double size) {
    static final double PADDING = 3;

    /// Smaller letters are hard to read.
    static final double READABLE = 6.5;

    private static final double USUAL = 9;
    private static final List<Double> EASY = List.of(10.5, 10.0, 9.5, 9.0, 8.5, 8.0);
    private static final double STEP = 0.25;
    private static final double TINIEST = 2;

    /// Longer texts are broken into lines, in em.
    private static final double LONG_TEXT = 15;

    private static final double SHORT_TEXT = 4.2;
    private static final int HEAD_LINES = 2;

    Columns {
        widths = List.copyOf(widths);
    }

    /// Whether a table stands in the width without small letters and without breaking short texts.
    static boolean fit(Block.Table table, Typeface typeface, double width) {
        return isShared(table) || sum(wishes(table, typeface, EASY.getLast())) <= width;
    }

    static Columns of(Block.Table table, Typeface typeface, double width) {
        if (isShared(table)) {
            return new Columns(
                    spread(
                            table.columns().stream()
                                    .map(column -> (double) column.share())
                                    .toList(),
                            width),
                    USUAL);
        }
        for (double size : EASY) {
            List<Double> wishes = wishes(table, typeface, size);
            if (sum(wishes) <= width) {
                return new Columns(spread(wishes, width), size);
            }
        }
        double size = EASY.getLast();
        while (size > TINIEST && sum(needs(table, typeface, size)) > width) {
            size -= STEP;
        }
        return new Columns(between(needs(table, typeface, size), wishes(table, typeface, size), width), size);
    }

    private static boolean isShared(Block.Table table) {
        return table.columns().stream().anyMatch(column -> column.share() > 0);
    }

    private static List<Double> spread(List<Double> wishes, double width) {
        double whole = sum(wishes);
        return wishes.stream().map(wish -> wish * width / whole).toList();
    }

    /// What is left above the needs goes where more was wished.
    private static List<Double> between(List<Double> needs, List<Double> wishes, double width) {
        double needed = sum(needs);
        double more = sum(wishes) - needed;
        if (more <= 0 || needed >= width) {
            return spread(needs, width);
        }
        double share = Math.min(1, (width - needed) / more);
        return IntStream.range(0, needs.size())
                .mapToObj(i -> needs.get(i) + (wishes.get(i) - needs.get(i)) * share)
                .toList();
    }

    private static List<Double> wishes(Block.Table table, Typeface typeface, double size) {
        return each(table, typeface, size, LONG_TEXT);
    }

    private static List<Double> needs(Block.Table table, Typeface typeface, double size) {
        return each(table, typeface, size, SHORT_TEXT);
    }

    private static List<Double> each(Block.Table table, Typeface typeface, double size, double longest) {
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int at = i;
            Column column = table.columns().get(i);
            double most = table.lines().stream()
                    .flatMap(row -> row.get(at).lines())
                    .mapToDouble(text -> typeface.width(Face.TEXT, text, size))
                    .max()
                    .orElse(0);
            double content = column.kind().isUnbroken() ? most : Math.min(most, longest * size);
            double head = typeface.width(Face.HEADING, column.name(), size);
            double headNeed = Math.min(head, Math.max(2 * size, head / HEAD_LINES + size / 2));
            widths.add(Math.max(content, headNeed) + 2 * PADDING);
        }
        return widths;
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
