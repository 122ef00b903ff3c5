package org.qinglan.model.formula;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The closed set of functions over a column of all people who take part.
public enum PopulationFunction {
    SUM("sum", "合计"),
    /// Over those with a value.
    MEAN("mean", "平均"),
    BEST("best", "最高"),
    WORST("worst", "最低"),
    /// 1 for the largest; equal values share a place.
    RANK("rank", "名次"),
    /// How many have a value.
    COUNT("count", "人数");

    private final String word;
    private final String term;

    PopulationFunction(String word, String term) {
        this.word = word;
        this.term = term;
    }

    public static Optional<PopulationFunction> named(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(function -> function.word.equals(wanted) || function.term.equals(wanted))
                .findFirst();
    }

    public String word() {
        return word;
    }
}
