package org.qinglan.model.training;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ledger.LedgerRecord;

/// What of one training counts for a requirement.
///
/// @param category   the one that it belongs to, or nothing where it belongs to none
/// @param recognised hours without what is above the day's limit, or was failed
/// @param counted    what of these counts in the total, after the caps
/// @param reasons    why some hours do not count, in whole sentences
public record CountedTraining(
        LedgerRecord training,
        @Nullable TrainingCategory category,
        BigFraction recognised,
        BigFraction counted,
        List<String> reasons) {
    public CountedTraining {
        reasons = List.copyOf(reasons);
    }
}
