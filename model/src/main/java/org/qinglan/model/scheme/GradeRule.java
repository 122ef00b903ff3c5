package org.qinglan.model.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How places and scores become grades; the first line that fits gives the grade.
///
/// @param score   item whose points are graded
/// @param better  whether equals at the edge of a share all get the better grade, else the worse one
public record GradeRule(String score, List<Line> lines, boolean better) {
    public GradeRule {
        lines = List.copyOf(lines);
    }

    /// @param atLeast points that are needed, or nothing
    /// @param share   part of all graded whose places, after those of the lines above, have the grade; rounded down
    public record Line(
            String grade,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal share) {}
}
