package org.qinglan.model.scheme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.scheme.Facts.Evidence;
import org.qinglan.model.scheme.Facts.Treatment;

/// A record of one person that may count, while it is decided whether and with how much.
final class Candidate {
    /// From the highest down. Equals by weight and then by day, so that it never matters which was entered first.
    static final Comparator<Candidate> HIGHEST_FIRST = Comparator.<Candidate, BigFraction>comparing(
                    candidate -> candidate.number, Numbers::compare)
            .thenComparing(candidate -> candidate.weight, Numbers::compare)
            .reversed()
            .thenComparing(candidate -> candidate.day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private final List<Object> traits;
    private final BigFraction weight;
    private final @Nullable LocalDate day;
    private final Evidence evidence;
    private BigFraction number;
    private @Nullable Treatment treatment;

    Candidate(BigFraction number, BigFraction weight, @Nullable LocalDate day, List<Object> traits, Evidence evidence) {
        this.number = number;
        this.weight = weight;
        this.day = day;
        this.traits = traits;
        this.evidence = evidence;
    }

    List<Object> traits() {
        return traits;
    }

    BigFraction number() {
        return number;
    }

    BigFraction weight() {
        return weight;
    }

    @Nullable
    LocalDate day() {
        return day;
    }

    void leaveOut(Treatment.Kind why) {
        treatment = new Treatment(why, Value.of(number));
        number = BigFraction.ZERO;
    }

    void multiply(BigFraction factor) {
        if (!factor.equals(BigFraction.ONE)) {
            treatment = new Treatment(Treatment.Kind.FACTOR, Value.of(factor));
            number = number.multiply(factor);
        }
    }

    /// What the record gave in the end, and why not all of it.
    Evidence evidence() {
        return new Evidence(evidence.label(), Value.of(number), evidence.source(), weighed());
    }

    private @Nullable Treatment weighed() {
        return treatment == null && !weight.equals(BigFraction.ONE)
                ? new Treatment(Treatment.Kind.WEIGHT, Value.of(weight))
                : treatment;
    }
}
