package org.qinglan.model.formula;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;

/// Places of a competition: 1 for the largest; equals share a place, and the next place is left free.
public final class Places {
    private Places() {}

    /// The place of `own` among numbers in ascending order.
    public static int of(BigFraction own, List<BigFraction> ascending) {
        int low = 0;
        int high = ascending.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Numbers.compare(ascending.get(middle), own) > 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return ascending.size() - low + 1;
    }

    /// The same with 1 for the smallest.
    static int fromSmallest(BigFraction own, List<BigFraction> ascending) {
        int smaller = 0;
        while (smaller < ascending.size() && Numbers.compare(ascending.get(smaller), own) < 0) {
            smaller++;
        }
        return smaller + 1;
    }
}
