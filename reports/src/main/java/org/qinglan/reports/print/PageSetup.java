package org.qinglan.reports.print;

import org.qinglan.reports.document.Document;

/// How a document is put on A4.
///
/// @param margin on all sides, in millimetres
public record PageSetup(Orientation orientation, int margin) {
    static final double SHORT = 595.28;
    static final double LONG = 841.89;
    private static final double POINTS = 72 / 25.4;
    private static final int USUAL = 18;

    /// How a page is held.
    public enum Orientation {
        /// Upright, and across where a table is too wide for that.
        FITTING,
        UPRIGHT,
        ACROSS
    }

    public static PageSetup usual() {
        return new PageSetup(Orientation.FITTING, USUAL);
    }

    public PageSetup held(Orientation other) {
        return new PageSetup(other, margin);
    }

    Sheet sheet(Document document, Typeface typeface) {
        Sheet upright = new Sheet(SHORT, LONG, margin * POINTS);
        Sheet across = new Sheet(LONG, SHORT, margin * POINTS);
        return switch (orientation) {
            case UPRIGHT -> upright;
            case ACROSS -> across;
            case FITTING ->
                document.tables().stream().allMatch(table -> Columns.fit(table, typeface, upright.width()))
                        ? upright
                        : across;
        };
    }

    /// A sheet of paper, in points.
    record Sheet(double wide, double high, double margin) {
        double width() {
            return wide - 2 * margin;
        }

        /// Where the number of the page begins.
        double bottom() {
            return high - margin;
        }

        double height() {
            return high - 2 * margin;
        }
    }
}
