package org.qinglan.model.training;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.requirement.Audience;
import org.qinglan.model.requirement.PeriodicRule;

/// So many hours of training in a time, in categories of which none fills another.
///
/// @param hours      needed in all; 0 where only categories matter
/// @param categories in the order in which records are offered to them
/// @param sharedCaps caps over several categories; no category is in two
/// @param others     whether hours of no category count in the total
public record TrainingRequirement(
        RuleHead head,
        Audience audience,
        PeriodicRule.Terms terms,
        BigFraction hours,
        List<TrainingCategory> categories,
        List<SharedCap> sharedCaps,
        boolean others,
        Recognition recognition,
        CarryOver carryOver)
        implements PeriodicRule {
    public TrainingRequirement {
        categories = List.copyOf(categories);
        sharedCaps = List.copyOf(sharedCaps);
    }

    /// How many hours of several categories count together in the total at most.
    public record SharedCap(List<String> categories, BigFraction atMost) {
        public SharedCap {
            categories = List.copyOf(categories);
        }
    }

    /// What of a training is recognised.
    ///
    /// @param hoursADay how many hours a day counts at most
    /// @param failed    part of the hours that counts where the training was failed, 0 to 1
    public record Recognition(BigFraction hoursADay, BigFraction failed) {
        /// Eight hours a day, nothing for a training that was failed.
        public static final Recognition USUAL = new Recognition(BigFraction.of(8), BigFraction.ZERO);
    }

    /// Which surplus of the total goes over into the next window.
    public sealed interface CarryOver {
        record None() implements CarryOver {}

        /// All surplus, but only until a cycle of some years ends.
        ///
        /// @param begins first day of the first cycle
        record WithinCycle(int years, LocalDate begins) implements CarryOver {}

        /// So many hours at most.
        record UpTo(BigFraction hours) implements CarryOver {}
    }

    /// How many hours go over at most, or nothing where there is no limit.
    static @Nullable BigFraction most(CarryOver carryOver) {
        return switch (carryOver) {
            case CarryOver.None() -> BigFraction.ZERO;
            case CarryOver.WithinCycle _ -> null;
            case CarryOver.UpTo(var hours) -> hours;
        };
    }
}
