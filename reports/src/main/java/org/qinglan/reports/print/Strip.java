package org.qinglan.reports.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A slice of a page, as wide as the page, that is never cut.
///
/// @param marks    with y from the upper side of the strip
/// @param tied     stands on the page of what follows it
/// @param repeated stands above it where it begins a page: the head of its table
/// @param breaks   begins a new page
record Strip(
        double height,
        List<Mark> marks,
        boolean tied,
        @Nullable Strip repeated,
        boolean breaks) {
    Strip {
        marks = List.copyOf(marks);
    }

    static Strip loose(double height, List<Mark> marks) {
        return new Strip(height, marks, false, null, false);
    }

    static Strip pageBreak() {
        return new Strip(0, List.of(), false, null, true);
    }

    Strip tie() {
        return new Strip(height, marks, true, repeated, breaks);
    }

    Strip below(Strip head) {
        return new Strip(height, marks, tied, head, breaks);
    }
}
