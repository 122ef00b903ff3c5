package org.qinglan.model.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.requirement.Audience;
import org.qinglan.model.requirement.Level;
import org.qinglan.model.requirement.Period;
import org.qinglan.model.requirement.PeriodicRule;
import org.qinglan.model.requirement.Relief;

/// Something that has to be done so many times in a period: the items of 五个一 and 六个一, lessons to hear, home visits.
///
/// @param list     the paper form on which it stands, e.g. `五个一`
/// @param audience who owes it; whom the school owes it to where the school owes it
/// @param dueMonth month (1—12) at whose end it is due, 0 where it is due at the end of the period
public record Obligation(
        RuleHead head,
        String list,
        Audience audience,
        Event event,
        Amount amount,
        PeriodicRule.Terms terms,
        Owed owed,
        int dueMonth)
        implements PeriodicRule {

    /// What counts.
    ///
    /// @param categories words of 活动类别 that count, the first of them for new entries
    /// @param lowest     level from which on an event counts, or nothing where every event does
    /// @param evidence   whether 佐证材料 must be named
    /// @param together   how many people take part at least, the teacher included
    /// @param exclusive  whether an event that serves here serves no other exclusive obligation
    public record Event(
            List<String> categories, @Nullable Level lowest, boolean evidence, int together, boolean exclusive) {
        public Event {
            categories = List.copyOf(categories);
        }
    }

    /// How much.
    ///
    /// @param summed whether 数量 is added up; else events are counted
    /// @param unit   e.g. `次`, `节`
    public record Amount(BigFraction needed, boolean summed, String unit) {}

    /// Who owes it.
    public enum Owed {
        /// Each teacher of the audience.
        TEACHER("teacher"),
        /// The school, to each teacher of the audience; the event stands in that teacher's file.
        TO_EACH("school-to-each"),
        /// The school once; the event may stand in anybody's file, or in several.
        SCHOOL("school");

        private final String key;

        Owed(String key) {
            this.key = key;
        }

        static List<String> keys() {
            return Arrays.stream(values()).map(owed -> owed.key).toList();
        }

        static Optional<Owed> of(String key) {
            return Arrays.stream(values()).filter(owed -> owed.key.equals(key)).findFirst();
        }
    }

    Period period() {
        return terms.period();
    }

    Relief relief() {
        return terms.relief();
    }
}
