package org.qinglan.model.training;

import java.time.LocalDate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.requirement.Part;

/// How one requirement stands for one person in one window.
///
/// @param carried hours that came over from the window before
public record TrainingStanding(
        Part<TrainingRequirement> part, TrainingCount count, BigFraction carried, boolean isRolling) {

    public TrainingRequirement requirement() {
        return part.rule();
    }

    /// Hours needed in all, prorated where the person is exempt for some days or the rule changed.
    public BigFraction needed() {
        return part.of(requirement().hours());
    }

    /// Hours needed in a category, prorated alike.
    public BigFraction needed(TrainingCategory category) {
        return part.of(category.atLeast());
    }

    /// Hours that are missing in a category, whatever the others have.
    public BigFraction gap(TrainingCategory category) {
        return positive(needed(category).subtract(count.counted(category)));
    }

    /// Hours that are missing in the total alone.
    public BigFraction gapInTotal() {
        return positive(needed().subtract(count.total()).subtract(carried));
    }

    /// Hours that have to be made up at least: those of the categories, or more where the total asks for more.
    public BigFraction missing() {
        BigFraction categories =
                requirement().categories().stream().map(this::gap).reduce(BigFraction.ZERO, BigFraction::add);
        BigFraction total = gapInTotal();
        return Numbers.compare(categories, total) >= 0 ? categories : total;
    }

    public boolean isMet() {
        return missing().signum() == 0;
    }

    /// What the total has too much.
    BigFraction surplus() {
        return positive(count.total().add(carried).subtract(needed()));
    }

    /// The last day on which hours can be made up, or nothing where the window is the time before today.
    public @Nullable LocalDate lastDay() {
        return isRolling ? null : part.lastDay();
    }

    private static BigFraction positive(BigFraction number) {
        return number.signum() > 0 ? number : BigFraction.ZERO;
    }
}
