package org.qinglan.model.mentoring;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;

/// Counts what pairs did.
///
/// A pair has two accounts of the same lessons: dated activities, and sums over its whole time that came with the list
/// of pairs. They are never added; the larger one counts, and the sum only where the whole life of the pair up to the
/// day lies within the days asked about, because it has no dates of its own. What was done with an earlier mentor
/// counts for the pair that continues that agreement.
final class PairCount {
    private final Pairing pairing;

    PairCount(Pairing pairing) {
        this.pairing = pairing;
    }

    /// @param within days that are counted; nothing for the whole time
    BigFraction of(MentorPair pair, String activity, @Nullable DateSpan within) {
        BigFraction sum = BigFraction.ZERO;
        for (MentorPair part : pairing.chain(pair)) {
            sum = sum.add(alone(part, activity, within));
        }
        return sum;
    }

    private BigFraction alone(MentorPair pair, String activity, @Nullable DateSpan within) {
        BigFraction dated = dated(pair, activity, within);
        BigFraction recorded = pair.recorded().get(activity);
        return recorded == null || !livedWithin(pair, within) || Numbers.compare(dated, recorded) >= 0
                ? dated
                : recorded;
    }

    /// What the dated activities of this pair alone come to.
    BigFraction dated(MentorPair pair, String activity, @Nullable DateSpan within) {
        return pairing.tasks(pair).stream()
                .filter(task -> task.text(MentorLedger.TASK_KIND).equals(activity))
                .filter(task -> within == null || held(task, within))
                .map(PairCount::quantity)
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    private boolean livedWithin(MentorPair pair, @Nullable DateSpan within) {
        if (within == null) {
            return true;
        }
        LocalDate tomorrow = pairing.situation().day().plusDays(1);
        DateSpan lived =
                pair.from().isBefore(tomorrow) ? pair.span().intersect(new DateSpan(pair.from(), tomorrow)) : null;
        return lived != null && lived.minus(within).isEmpty();
    }

    private boolean held(LedgerRecord task, DateSpan within) {
        return task.get(MentorLedger.HELD_ON) instanceof Value.Day(var day)
                && within.covers(day)
                && !day.isAfter(pairing.situation().day());
    }

    static BigFraction quantity(LedgerRecord task) {
        return task.get("quantity") instanceof Value.Num(var number) ? number : BigFraction.ONE;
    }

    /// The activities of a pair that the lists show, in their order.
    static List<String> shown() {
        return List.of("师傅听课", "徒弟听课", "汇报课");
    }
}
