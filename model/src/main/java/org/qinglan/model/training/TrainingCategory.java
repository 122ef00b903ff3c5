package org.qinglan.model.training;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.requirement.Level;

/// One category of a requirement, with what of it is needed and what of it counts.
///
/// A record belongs to the first category that takes it.
///
/// @param words   words of 培训类别 that belong to it; empty for all
/// @param lowest  level from which on a training belongs to it, or nothing where every level does
/// @param forms   words of 形式 that belong to it; empty for all
/// @param atLeast hours needed in this category, 0 where none are
/// @param atMost  hours of it that count at most, or nothing where there is no cap
public record TrainingCategory(
        String name,
        List<String> words,
        @Nullable Level lowest,
        List<String> forms,
        BigFraction atLeast,
        @Nullable BigFraction atMost) {
    public TrainingCategory {
        words = List.copyOf(words);
        forms = List.copyOf(forms);
    }

    boolean takes(LedgerRecord training) {
        return (words.isEmpty() || words.contains(training.text(TrainingLedger.CATEGORY)))
                && (forms.isEmpty() || forms.contains(training.text(TrainingLedger.FORM)))
                && isHighEnough(training.text(TrainingLedger.LEVEL));
    }

    private boolean isHighEnough(String word) {
        Level least = lowest;
        return least == null
                || Level.of(word).filter(level -> level.reaches(least)).isPresent();
    }
}
