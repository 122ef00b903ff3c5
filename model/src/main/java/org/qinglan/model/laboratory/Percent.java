package org.qinglan.model.laboratory;

import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;

/// A share as a reader sees it.
public final class Percent {
    private Percent() {}

    /// `55.8 %`, rounded half up.
    public static String of(BigFraction share) {
        return Numbers.round(share.multiply(100), 1, RoundingMode.HALF_UP).toPlainString() + " %";
    }
}
