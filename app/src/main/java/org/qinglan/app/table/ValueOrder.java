package org.qinglan.app.table;

import java.util.Comparator;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;

/// How the values of one column stand below each other; what is missing stands last in both directions.
public final class ValueOrder {
    /// Smaller numbers first, then earlier days, then texts, then yes and no.
    public static final Comparator<Value> RISING =
            Comparator.comparing(Value::isMissing).thenComparing(ValueOrder::compare);

    /// The largest first.
    public static final Comparator<Value> FALLING =
            Comparator.comparing(Value::isMissing).thenComparing((one, other) -> compare(other, one));

    private ValueOrder() {}

    private static int compare(Value one, Value other) {
        return switch (one) {
            case Value.Num(var left) when other instanceof Value.Num(var right) -> Numbers.compare(left, right);
            case Value.Day(var left) when other instanceof Value.Day(var right) -> left.compareTo(right);
            default -> {
                int ranks = Integer.compare(rank(one), rank(other));
                yield ranks != 0 ? ranks : one.display().compareTo(other.display());
            }
        };
    }

    private static int rank(Value value) {
        return switch (value) {
            case Value.Num _ -> 0;
            case Value.Day _ -> 1;
            case Value.Text _ -> 2;
            case Value.Flag _ -> 3;
            case Value.Missing _ -> 4;
        };
    }
}
