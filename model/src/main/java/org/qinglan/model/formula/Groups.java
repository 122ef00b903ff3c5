package org.qinglan.model.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;

/// A population function worked out for every group of the people who take part.
///
/// With `per`, all who name the same unit stand for one: the column must say the same of each of them.
final class Groups {
    /// Places of a standard deviation.
    private static final int ROOT_PLACES = 6;

    private final Expr.Population wanted;
    private final Columns columns;
    private final Map<List<Value>, List<BigFraction>> sorted = new HashMap<>();
    private final Map<List<Value>, Value> answers = new HashMap<>();
    private final Map<String, Integer> firstOfUnit = new HashMap<>();
    private final Map<List<Value>, Set<String>> counted = new HashMap<>();

    private Groups(Expr.Population wanted, Columns columns) {
        this.wanted = wanted;
        this.columns = columns;
    }

    static Groups of(Expr.Population wanted, Columns columns) {
        Groups groups = new Groups(wanted, columns);
        for (int row = 0; row < columns.rows(); row++) {
            BigFraction figure = figure(columns.at(wanted.column(), row));
            if (columns.takesPart(row) && figure != null && groups.standsForUnit(row)) {
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

    /// Whether the row is the first of its unit within its group; without `per` everybody stands for himself.
    private boolean standsForUnit(int row) {
        if (wanted.per().isEmpty()) {
            return true;
        }
        String unit = unit(row);
        if (unit.isEmpty()) {
            return false;
        }
        refuseDiffering(unit, row);
        return counted.computeIfAbsent(key(row), _ -> new HashSet<>()).add(unit);
    }

    private void refuseDiffering(String unit, int row) {
        int first = firstOfUnit.computeIfAbsent(unit, _ -> row);
        Value before = columns.at(wanted.column(), first);
        Value own = columns.at(wanted.column(), row);
        if (!before.equals(own)) {
            throw new FormulaProblem(
                    wanted.at(),
                    "unit-differs",
                    wanted.column(),
                    unit,
                    columns.rowName(first),
                    shown(before),
                    columns.rowName(row),
                    shown(own));
        }
    }

    private static String shown(Value value) {
        return value.isMissing() ? FormulaMessages.MESSAGES.text("nothing") : value.display();
    }

    private String unit(int row) {
        return columns.at(wanted.per(), row).display();
    }

    Value read(int row) {
        if (!wanted.of().isEmpty()) {
            return answer(linked(row));
        }
        List<BigFraction> numbers = sorted.getOrDefault(key(row), List.of());
        return wanted.function().isPlace()
                ? place(row, numbers)
                : answers.computeIfAbsent(key(row), _ -> answer(numbers));
    }

    private Value place(int row, List<BigFraction> numbers) {
        if (!(columns.at(wanted.column(), row) instanceof Value.Num(var own))
                || (!wanted.per().isEmpty() && unit(row).isEmpty())) {
            return Value.missing();
        }
        return Value.of(
                wanted.function() == PopulationFunction.RANK
                        ? Places.of(own, numbers)
                        : Places.fromSmallest(own, numbers));
    }

    private List<BigFraction> linked(int row) {
        return columns.linked(wanted.of(), row).stream()
                .filter(columns::takesPart)
                .map(other -> figure(columns.at(wanted.column(), other)))
                .filter(Objects::nonNull)
                .sorted(Numbers::compare)
                .toList();
    }

    private Value answer(List<BigFraction> numbers) {
        return switch (wanted.function()) {
            case SUM, COUNT_YES -> Value.of(Statistics.sum(numbers));
            case COUNT -> Value.of(numbers.size());
            case MEAN, BEST, WORST, MEDIAN, STDEV -> numbers.isEmpty() ? Value.missing() : Value.of(figure(numbers));
            case RANK, RANK_UP -> throw new IllegalStateException("a place is each row's own");
        };
    }

    private BigFraction figure(List<BigFraction> numbers) {
        return switch (wanted.function()) {
            case MEAN -> Statistics.mean(numbers);
            case BEST -> numbers.getLast();
            case WORST -> numbers.getFirst();
            case MEDIAN -> Statistics.median(numbers);
            case STDEV -> Statistics.deviation(numbers, ROOT_PLACES);
            case SUM, COUNT, COUNT_YES, RANK, RANK_UP ->
                throw new IllegalStateException(wanted.function().word());
        };
    }

    private List<Value> key(int row) {
        return wanted.by().stream().map(column -> columns.at(column, row)).toList();
    }
}
