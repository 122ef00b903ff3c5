package org.qinglan.model.scheme;

import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Value;

/// What one record gives to a fact.
///
/// @param weight in a weighted mean; 1 where nothing is weighted
record Contribution(Value value, BigFraction weight) {
    static final Contribution NOTHING = of(Value.missing());

    static Contribution of(Value value) {
        return new Contribution(value, BigFraction.ONE);
    }
}
