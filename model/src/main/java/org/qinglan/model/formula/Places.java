package org.qinglan.model.formula;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/// Places of a competition: 1 for the largest; equals share a place, and the next place is left free.
public final class Places {
    private Places() {}

    /// The place of `own` among numbers in ascending order.
    public static int of(BigFraction own, List<BigFraction> ascending) {
        int low = 0;
        int high = ascending.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending.get(middle).compareTo(own) > 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return ascending.size() - low + 1;
    }
}
