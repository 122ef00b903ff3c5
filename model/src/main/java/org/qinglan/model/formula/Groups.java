package org.qinglan.model.formula;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
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
            if (columns.takesPart(row) && columns.at(wanted.column(), row) instanceof Value.Num(var number)) {
                groups.sorted
                        .computeIfAbsent(groups.key(row), _ -> new ArrayList<>())
                        .add(number);
            }
        }
        groups.sorted.values().forEach(Collections::sort);
        return groups;
    }

    Value read(int row) {
        List<BigFraction> numbers = sorted.getOrDefault(key(row), List.of());
        if (wanted.function() == PopulationFunction.RANK) {
            return columns.at(wanted.column(), row) instanceof Value.Num(var own)
                    ? Value.of(Places.of(own, numbers))
                    : Value.missing();
        }
        return answers.computeIfAbsent(key(row), _ -> answer(numbers));
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
