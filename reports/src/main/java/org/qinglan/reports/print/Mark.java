package org.qinglan.reports.print;

/// Something drawn on a page; in points, from the upper left corner.
sealed interface Mark {
    /// @param y of the baseline
    record Words(double x, double y, Face face, double size, String text) implements Mark {
        Words down(double by) {
            return new Words(x, y + by, face, size, text);
        }
    }

    record Line(double fromX, double fromY, double toX, double toY) implements Mark {
        static final double WIDTH = 0.5;

        Line down(double by) {
            return new Line(fromX, fromY + by, toX, toY + by);
        }
    }

    /// Pale words across the page, around its middle.
    record Pale(double x, double y, double size, String text) implements Mark {
        /// Of paper white 1, of ink 0.
        static final float GREY = 0.87f;

        static final double TURN = -Math.PI / 6;
    }

    /// The same, lower on the page.
    default Mark lower(double by) {
        return switch (this) {
            case Words words -> words.down(by);
            case Line line -> line.down(by);
            case Pale(var x, var y, var size, var text) -> new Pale(x, y + by, size, text);
        };
    }
}
