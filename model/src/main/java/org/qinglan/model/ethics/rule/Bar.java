package org.qinglan.model.ethics.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;

/// What a sanction bars, or does, beside the annual appraisal: a higher post, a title, a pay step, registration.
///
/// @param personnel for whom, as in [SanctionRegime]
/// @param effect    what it does, in a few words; not always a bar
/// @param bars      whether the scope is barred; otherwise the effect is only told
public record Bar(
        RuleHead head, List<String> handlings, String personnel, String scope, String effect, boolean bars, Days days)
        implements Rule {
    public Bar {
        handlings = List.copyOf(handlings);
    }

    public boolean holdsFor(String handling, String whose) {
        return (personnel.equals(SanctionRegime.EVERYBODY) || personnel.equals(whose))
                && handlings.stream().anyMatch(handling::startsWith);
    }

    /// The days on which it holds.
    ///
    /// @param period   of the sanction
    /// @param released whether somebody has released it, or nobody must
    public Optional<DateSpan> span(DateSpan period, boolean released) {
        return switch (days) {
            case PERIOD -> Optional.of(period);
            case UNTIL_RELEASED -> Optional.of(released ? period : new DateSpan(period.from(), null));
            case TO_YEAR_END -> Optional.of(new DateSpan(period.from(), yearEnd(period.last())));
            case FROM_NEXT_MONTH ->
                Optional.of(new DateSpan(period.from().plusMonths(1).withDayOfMonth(1), null));
        };
    }

    private static @Nullable LocalDate yearEnd(@Nullable LocalDate last) {
        return last == null ? null : LocalDate.of(last.getYear() + 1, 1, 1);
    }

    /// How long.
    public enum Days {
        PERIOD("处分期内"),
        UNTIL_RELEASED("解除之前"),
        /// The pay step comes on 1 January after the year in which the period ends.
        TO_YEAR_END("至期满当年年底"),
        FROM_NEXT_MONTH("决定次月起");

        private final String term;

        Days(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }

        static List<String> terms() {
            return Arrays.stream(values()).map(Days::term).toList();
        }

        static Days of(String term) {
            return Arrays.stream(values())
                    .filter(days -> days.term.equals(term))
                    .findFirst()
                    .orElse(PERIOD);
        }
    }
}
