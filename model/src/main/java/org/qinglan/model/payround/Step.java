package org.qinglan.model.payround;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.PayStage;

/// One step of a round, on or back.
///
/// @param number      1, 2, 3 …
/// @param run         number of the frozen run, 0 where the step froze none
/// @param fingerprint of the result that was frozen, else empty
/// @param reason      why the round went back, else empty
public record Step(int number, PayStage stage, @Nullable LocalDate day, long run, String fingerprint, String reason) {

    static Step of(LedgerRecord record) {
        return new Step(
                record.whole("number"),
                PayStage.read(record.text("stage")).orElse(PayStage.DRAFT),
                record.day("on_day"),
                record.whole("run"),
                record.text("fingerprint"),
                record.text("reason"));
    }
}
