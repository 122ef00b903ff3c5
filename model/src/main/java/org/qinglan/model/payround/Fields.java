package org.qinglan.model.payround;

import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;

/// Numbers in records of this package.
final class Fields {
    private Fields() {}

    /// Yuan as fen, 0 where there is no number.
    static long fen(LedgerRecord record, String field) {
        return record.get(field) instanceof Value.Num(BigFraction yuan)
                ? Numbers.round(yuan.multiply(100), 0, RoundingMode.HALF_UP).longValueExact()
                : 0;
    }
}
