package org.qinglan.model.requirement;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.Ruling;
import org.qinglan.model.standing.Situation;

/// What one version of a rule asks of a person in one stretch.
///
/// Where a rule changes within a stretch, each version has a part of its own, and asks for as much as its days are of
/// the stretch.
///
/// @param span       the days of the stretch that fall to this version; the whole stretch where no other version has
/// any
/// @param exemptions those in these days
/// @param share      of the full amount that is asked for, from 0 to 1
public record Part<R extends PeriodicRule>(
        Ruling<R> ruling, Stretch stretch, DateSpan span, List<Exemption> exemptions, BigFraction share) {
    public Part {
        exemptions = List.copyOf(exemptions);
    }

    public R rule() {
        return ruling.rule();
    }

    /// Whether another version of the rule has the rest of the stretch.
    public boolean isSplit() {
        return !span.equals(stretch.span());
    }

    /// An amount as far as it is asked for: what is prorated is rounded half up to a whole number.
    public BigFraction of(BigFraction amount) {
        return share.equals(BigFraction.ONE)
                ? amount
                : Numbers.fraction(Numbers.round(amount.multiply(share), 0, RoundingMode.HALF_UP));
    }

    /// The last day on which something can be done for it, or nothing where there is none.
    public @Nullable LocalDate lastDay() {
        return span.last();
    }

    /// A part that is the whole stretch, nobody being exempt.
    public static <R extends PeriodicRule> Part<R> whole(Ruling<R> ruling, Stretch stretch) {
        return new Part<>(ruling, stretch, stretch.span(), List.of(), BigFraction.ONE);
    }

    /// What the versions of one rule ask of a person in the stretches that touch a frame.
    ///
    /// @param versions all rulings of one rule
    /// @param frame    must end
    public static <R extends PeriodicRule> List<Part<R>> in(
            DateSpan frame, List<Ruling<R>> versions, LedgerRecord person, Situation situation) {
        List<Part<R>> parts = new ArrayList<>();
        for (Ruling<R> ruling : versions) {
            PeriodicRule.Terms asked = ruling.rule().terms();
            for (Stretch stretch : asked.period().in(frame, situation.day(), person)) {
                DateSpan own = ruling.span().intersect(stretch.span());
                if (own != null) {
                    boolean alone = versions.stream()
                            .noneMatch(other ->
                                    !other.equals(ruling) && other.span().overlaps(stretch.span()));
                    parts.add(part(ruling, stretch, alone ? stretch.span() : own, asked, person, situation));
                }
            }
        }
        return parts;
    }

    private static <R extends PeriodicRule> Part<R> part(
            Ruling<R> ruling,
            Stretch stretch,
            DateSpan span,
            PeriodicRule.Terms terms,
            LedgerRecord person,
            Situation situation) {
        List<Exemption> exemptions =
                Exemption.of(situation.records(), person.id(), ruling.rule().head(), terms.group(), span);
        BigFraction share = exemptions.isEmpty() && span.equals(stretch.span())
                ? BigFraction.ONE
                : share(stretch, span, exemptions, terms.relief(), situation.day());
        return new Part<>(ruling, stretch, span, exemptions, share);
    }

    private static BigFraction share(
            Stretch stretch, DateSpan span, List<Exemption> exemptions, Relief relief, LocalDate day) {
        if (relief == Relief.WHOLE && !exemptions.isEmpty()) {
            return BigFraction.ZERO;
        }
        if (stretch.span().until() == null || span.until() == null) {
            boolean free =
                    exemptions.stream().anyMatch(exemption -> exemption.span().covers(day));
            return free ? BigFraction.ZERO : BigFraction.ONE;
        }
        return BigFraction.of(days(span) - Exemption.days(exemptions), days(stretch.span()));
    }

    private static long days(DateSpan span) {
        return Objects.requireNonNull(span.until()).toEpochDay() - span.from().toEpochDay();
    }
}
