package org.qinglan.reports.print;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.document.Block;

/// Sets the points of an outline, each as far to the right as it is deep, below a head that every page repeats.
record OutlineSetting(Typeface typeface, PageSetup.Sheet sheet, Progress progress) {
    private static final double HEAD = 11;
    private static final double TEXT = 10;
    private static final double LEADING = 1.4;
    private static final double RISE = 1.06;
    private static final double GAP = 4;
    private static final double INDENT = 10;

    /// Whatever lies deeper stands no further to the right, so that lines do not become too short.
    private static final int DEEPEST = 10;

    List<Strip> of(Block.Outline outline) {
        Strip head = head(outline.head());
        List<Strip> strips = new ArrayList<>();
        strips.add(head.tie());
        for (Block.Point point : outline.points()) {
            progress.check();
            point(point).forEach(strip -> strips.add(strip.below(head)));
        }
        strips.add(Strip.loose(GAP, List.of()));
        return strips;
    }

    /// One strip, however many lines it has, for it is repeated as a whole.
    private Strip head(String text) {
        List<Mark> marks = new ArrayList<>();
        double y = GAP;
        for (String line : new Lines(typeface, Face.TITLE, HEAD).of(text, sheet.width())) {
            marks.add(new Mark.Words(sheet.margin(), y + HEAD * RISE, Face.TITLE, HEAD, line.stripTrailing()));
            y += HEAD * LEADING;
        }
        marks.add(new Mark.Line(sheet.margin(), y, sheet.margin() + sheet.width(), y));
        return Strip.loose(y + GAP, marks);
    }

    /// No title stands alone at the end of a page.
    private List<Strip> point(Block.Point point) {
        double left = Math.min(point.depth(), DEEPEST) * INDENT;
        List<Strip> strips = new ArrayList<>();
        if (!point.title().isEmpty()) {
            strips.addAll(lines(point.title(), Face.HEADING, left));
        }
        if (!point.lines().isEmpty()) {
            strips.replaceAll(Strip::tie);
        }
        point.lines().forEach(line -> strips.addAll(lines(line, Face.TEXT, left + INDENT)));
        return strips;
    }

    private List<Strip> lines(String text, Face face, double left) {
        double x = sheet.margin() + left;
        return new Lines(typeface, face, TEXT)
                .of(text, sheet.width() - left).stream()
                        .map(line -> Strip.loose(
                                TEXT * LEADING,
                                List.of(new Mark.Words(x, TEXT * RISE, face, TEXT, line.stripTrailing()))))
                        .toList();
    }
}
