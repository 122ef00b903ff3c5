package org.qinglan.model.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;

/// A population function worked out for every group of the people who take part.
final class Groups {
    private final Expr.Population wanted;
    private final Columns columns;
    private final Map<List<Value>, List<BigFraction>> sorted = new HashMap<>();
    private final Map<List<Value>, Value> answers = new HashMap<>();

    private Groups(Expr.Population wanted, Columns columns) {
        this.wanted = wanted;
        this.columns = columns;
    }

    static Groups of(Expr.Population wanted, Columns columns) {
        Groups groups = new Groups(wanted, columns);
        for (int row = 0; row < columns.rows(); row++) {
            BigFraction figure = figure(columns.at(wanted.column(), row));
            if (columns.takesPart(row) && figure != null) {
                groups.sorted
                        .computeIfAbsent(groups.key(row), _ -> new ArrayList<>())
                        .add(figure);
            }
        }
        groups.sorted.values().forEach(numbers -> numbers.sort(Numbers::compare));
        return groups;
    }

    /// What is counted and added up; what is no number is one, and a condition that does not hold is none.
    private static @Nullable BigFraction figure(Value value) {
        return switch (value) {
            case Value.Num(var number) -> number;
            case Value.Flag(var yes) -> yes ? BigFraction.ONE : BigFraction.ZERO;
            case Value.Text _ -> BigFraction.ONE;
            case Value.Day _ -> BigFraction.ONE;
            case Value.Missing _ -> null;
        };
    }

    Value read(int row) {
        List<BigFraction> numbers = sorted.getOrDefault(key(row), List.of());
        return wanted.function().isPlace()
                ? place(columns.at(wanted.column(), row), numbers)
                : answers.computeIfAbsent(key(row), _ -> answer(numbers));
    }

    private Value place(Value value, List<BigFraction> numbers) {
        if (!(value instanceof Value.Num(var own))) {
            return Value.missing();
        }
        return Value.of(
                wanted.function() == PopulationFunction.RANK
                        ? Places.of(own, numbers)
                        : Places.fromSmallest(own, numbers));
    }

    private Value answer(List<BigFraction> numbers) {
        return switch (wanted.function()) {
            case SUM, COUNT_YES -> Value.of(Spread.sum(numbers));
            case COUNT -> Value.of(numbers.size());
            case MEAN, BEST, WORST, MEDIAN, STDEV -> numbers.isEmpty() ? Value.missing() : Value.of(figure(numbers));
            case RANK, RANK_UP -> throw new IllegalStateException("a place is each row's own");
        };
    }

    private BigFraction figure(List<BigFraction> numbers) {
        return switch (wanted.function()) {
            case MEAN -> Spread.mean(numbers);
            case BEST -> numbers.getLast();
            case WORST -> numbers.getFirst();
            case MEDIAN -> Spread.median(numbers);
            case STDEV -> Spread.deviation(numbers);
            case SUM, COUNT, COUNT_YES, RANK, RANK_UP ->
                throw new IllegalStateException(wanted.function().word());
        };
    }

    private List<Value> key(int row) {
        return wanted.by().stream().map(column -> columns.at(column, row)).toList();
    }
}
