package org.qinglan.model.career;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.record.CareerLedger;

/// A ladder of distinction: its rungs, the lowest first, and the levels at which they are given.
///
/// @param levels    the lowest first
/// @param skip      whether a rung may be left out; missing where the document does not say
/// @param termYears how long a title holds where its record gives no last day; missing for no end
public record LadderRule(
        RuleHead head,
        List<String> rungs,
        List<String> levels,
        @Nullable Boolean skip,
        @Nullable Integer termYears) implements Rule {

    public LadderRule {
        rungs = List.copyOf(rungs);
        levels = List.copyOf(levels);
    }

    /// The usual order of rungs, where no rule has another.
    static List<String> usualRungs() {
        return CareerLedger.LADDER_TITLE.field("rung").words();
    }

    /// The levels from the school's to the nation's.
    static List<String> usualLevels() {
        return CareerLedger.LADDER_TITLE.field("level").words();
    }

    /// Place of a level from the school's upward, -1 for an unknown word; districts (区) are counties (县).
    static int levelPlace(String level) {
        return usualLevels().indexOf(level.equals("区级") ? "县级" : level);
    }

    /// Whether a level is at least another; an unknown level only reaches itself, and none asked for is reached by all.
    static boolean reaches(String level, String lowest) {
        return lowest.isEmpty()
                || level.equals(lowest)
                || (levelPlace(lowest) >= 0 && levelPlace(level) >= levelPlace(lowest));
    }

    /// The rung above, or nothing above the last.
    Optional<String> above(String rung) {
        int place = rungs.indexOf(rung);
        return place < 0 || place + 1 >= rungs.size() ? Optional.empty() : Optional.of(rungs.get(place + 1));
    }

    /// The rung below, or nothing below the first.
    Optional<String> below(String rung) {
        int place = rungs.indexOf(rung);
        return place <= 0 ? Optional.empty() : Optional.of(rungs.get(place - 1));
    }

    /// Whether somebody with those rungs may be given another.
    boolean mayClimb(List<String> held, String rung) {
        Optional<String> before = below(rung);
        return before.isEmpty()
                || !Boolean.FALSE.equals(skip)
                || held.stream().anyMatch(have -> rungs.indexOf(have) >= rungs.indexOf(before.get()));
    }

    /// The last day of a title awarded on a day, or nothing where it has no end.
    @Nullable
    LocalDate lastDay(LocalDate awarded) {
        return termYears == null ? null : awarded.plusYears(termYears).minusDays(1);
    }
}
