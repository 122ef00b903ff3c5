package org.qinglan.model.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;

/// A population function worked out for every group of the people who take part.
///
/// With `per`, all who name the same unit stand for one: the column must say the same of each of them.
final class Groups {
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
            if (columns.takesPart(row)
                    && groups.standsForUnit(row)
                    && columns.at(wanted.column(), row) instanceof Value.Num(var number)) {
                groups.sorted
                        .computeIfAbsent(groups.key(row), _ -> new ArrayList<>())
                        .add(number);
            }
        }
        groups.sorted.values().forEach(numbers -> numbers.sort(Numbers::compare));
        return groups;
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
        if (wanted.function() == PopulationFunction.RANK) {
            return columns.at(wanted.column(), row) instanceof Value.Num(var own)
                            && (wanted.per().isEmpty() || !unit(row).isEmpty())
                    ? Value.of(Places.of(own, numbers))
                    : Value.missing();
        }
        return answers.computeIfAbsent(key(row), _ -> answer(numbers));
    }

    private List<BigFraction> linked(int row) {
        return columns.linked(wanted.of(), row).stream()
                .filter(columns::takesPart)
                .map(other -> columns.at(wanted.column(), other))
                .filter(Value.Num.class::isInstance)
                .map(value -> ((Value.Num) value).number())
                .sorted(Numbers::compare)
                .toList();
    }

    private Value answer(List<BigFraction> numbers) {
        return switch (wanted.function()) {
            case SUM -> Value.of(sum(numbers));
            case COUNT -> Value.of(numbers.size());
            case MEAN ->
                numbers.isEmpty() ? Value.missing() : Value.of(sum(numbers).divide(numbers.size()));
            case BEST -> numbers.isEmpty() ? Value.missing() : Value.of(numbers.getLast());
            case WORST -> numbers.isEmpty() ? Value.missing() : Value.of(numbers.getFirst());
            case RANK -> throw new IllegalStateException("a place is each row's own");
        };
    }

    private static BigFraction sum(List<BigFraction> numbers) {
        return numbers.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    private List<Value> key(int row) {
        return wanted.by().stream().map(column -> columns.at(column, row)).toList();
    }
}
