package org.qinglan.model.activity;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.requirement.Part;

/// How one obligation stands for one person, or for the school, in one period.
///
/// @param person   who owes it, or to whom the school owes it; a person numbered 0 stands for the school
/// @param used     events that count, in the order of their days
/// @param rejected events of the right kind and time that do not count
public record ObligationStanding(
        Part<Obligation> part, LedgerRecord person, List<LedgerRecord> used, List<Rejected> rejected) {
    public ObligationStanding {
        used = List.copyOf(used);
        rejected = List.copyOf(rejected);
    }

    /// @param why a whole sentence
    public record Rejected(LedgerRecord event, String why) {}

    public Obligation obligation() {
        return part.rule();
    }

    public BigFraction needed() {
        return part.of(obligation().amount().needed());
    }

    /// What was done, which may be more than is needed.
    public BigFraction done() {
        return used.stream().map(event -> amount(obligation(), event)).reduce(BigFraction.ZERO, BigFraction::add);
    }

    public BigFraction missing() {
        BigFraction missing = needed().subtract(done());
        return missing.signum() > 0 ? missing : BigFraction.ZERO;
    }

    public boolean isMet() {
        return missing().signum() == 0;
    }

    /// The last day on which it can be done, or nothing where it has no end.
    public @Nullable LocalDate lastDay() {
        LocalDate last = part.lastDay();
        int month = obligation().dueMonth();
        if (last == null || month == 0) {
            return last;
        }
        LocalDate due = part.span().from().withDayOfMonth(1);
        while (due.getMonthValue() != month) {
            due = due.plusMonths(1);
        }
        LocalDate end = due.with(TemporalAdjusters.lastDayOfMonth());
        return end.isBefore(last) ? end : last;
    }

    /// Whether its time is over on a day.
    public boolean isOver(LocalDate day) {
        LocalDate last = lastDay();
        return last != null && last.isBefore(day);
    }

    /// Whether it is in time on a day.
    public boolean isCurrent(LocalDate day) {
        return part.span().covers(day);
    }

    /// What an event counts for: one, or its quantity where quantities are added up (one where none is written).
    static BigFraction amount(Obligation obligation, LedgerRecord event) {
        return obligation.amount().summed()
                        && event.get(ActivityLedger.QUANTITY) instanceof Value.Num(var quantity)
                        && Numbers.compare(quantity, BigFraction.ZERO) >= 0
                ? quantity
                : BigFraction.ONE;
    }
}
