package org.qinglan.model.figure;

import java.util.List;

/// Why a number is what it is: a tree from the number down to the records and their workbook cells.
///
/// @param name     of the figure: 考核分, 病假天数, or what a record is called
/// @param value    what it came to, for this teacher
/// @param unit     e.g. `元`, `分`, `学时`; empty where there is none
/// @param formula  the rule with which it was computed, in the scheme's own words; empty for a record
/// @param sentence the same with this teacher's numbers put in, and what bit: a cap, a floor, a rounding, a veto
/// @param clause   where the rule stands in the scheme's document; empty where nothing is cited
/// @param inputs   the figures that went in, in the order of the formula; at the leaves, records
/// @param sources  workbook cells of a record; empty elsewhere
/// @param decimals places with which the number is shown; [#AS_IT_IS] for a number that is no column of a sheet
public record Explanation(
        String name,
        Value value,
        String unit,
        String formula,
        String sentence,
        String clause,
        List<Explanation> inputs,
        List<SourceRow.SourceCell> sources,
        int decimals) {
    public static final int AS_IT_IS = -1;

    public Explanation {
        inputs = List.copyOf(inputs);
        sources = List.copyOf(sources);
    }

    /// An explanation whose number is shown as it is.
    public Explanation(
            String name,
            Value value,
            String unit,
            String formula,
            String sentence,
            String clause,
            List<Explanation> inputs,
            List<SourceRow.SourceCell> sources) {
        this(name, value, unit, formula, sentence, clause, inputs, sources, AS_IT_IS);
    }

    /// The value as a person reads it; empty where nothing is known.
    public String shown() {
        return decimals >= 0 && value instanceof Value.Num number
                ? number.rounded(decimals).toPlainString()
                : value.display();
    }
}
