package org.qinglan.model.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.Item;

/// How the numbers of one item lie, over everybody who takes part and has one.
///
/// @param atCap   names of those who are held at the cap or exactly there
/// @param atFloor the same at the floor
/// @param atFull  names of those with full marks or more
/// @param reach   what the item can come to by its text alone
public record ItemStatistics(
        Item item, Spread spread, List<String> atCap, List<String> atFloor, List<String> atFull, Reach reach) {
    public ItemStatistics {
        atCap = List.copyOf(atCap);
        atFloor = List.copyOf(atFloor);
        atFull = List.copyOf(atFull);
    }

    /// In the order of computation.
    public static List<ItemStatistics> of(ComputedRun run) {
        SchemeReach reach = new SchemeReach(run.scheme());
        return run.scheme().items().stream()
                .map(item -> of(run.evaluation(), item, reach.item(item.name())))
                .toList();
    }

    private static ItemStatistics of(Evaluation evaluation, Item item, Reach reach) {
        List<Integer> rows = IntStream.range(0, evaluation.rows())
                .filter(evaluation::takesPart)
                .boxed()
                .toList();
        List<BigFraction> numbers = new ArrayList<>();
        rows.forEach(row -> {
            if (evaluation.at(item.name(), row) instanceof Value.Num(var number)) {
                numbers.add(number);
            }
        });
        return new ItemStatistics(
                item,
                Spread.of(numbers),
                names(evaluation, rows, item, item.cap(), 0),
                names(evaluation, rows, item, item.floor(), 0),
                names(evaluation, rows, item, item.fullMark(), 1),
                reach);
    }

    /// @param above 0 for those exactly at the bound, 1 for those above it as well
    private static List<String> names(
            Evaluation evaluation, List<Integer> rows, Item item, Value.@Nullable Num bound, int above) {
        if (bound == null) {
            return List.of();
        }
        return rows.stream()
                .filter(row -> evaluation.at(item.name(), row) instanceof Value.Num(var number)
                        && (Numbers.compare(number, bound.number()) == 0
                                || Numbers.compare(number, bound.number()) == above))
                .map(row -> evaluation.people().get(row).name())
                .toList();
    }

    /// Whether everybody has the same, so that the item separates nobody.
    public boolean isSameForAll() {
        return spread.count() > 1 && spread.distinct() == 1;
    }
}
