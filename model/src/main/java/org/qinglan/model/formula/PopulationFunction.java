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
    /// 1 for the smallest; equal values share a place.
    RANK_UP("rankup", "升序名次"),
    /// The middle one; of an even number, the mean of the two in the middle.
    MEDIAN("median", "中位数"),
    /// Standard deviation of all, not of a sample, rounded half up to six places.
    STDEV("stdev", "标准差"),
    /// How many have a value.
    COUNT("count", "人数"),
    /// For how many a condition holds.
    COUNT_YES("countyes", "符合人数");

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

    /// Whether each person has an own answer.
    public boolean isPlace() {
        return this == RANK || this == RANK_UP;
    }

    public String word() {
        return word;
    }
}
