package org.qinglan.model.ethics.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.calendar.Semester;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;

/// A veto (一票否决) of a place or a school: what else a handled case or a failed assessment bars, and for how long.
///
/// @param handlings those that bring it about; `全部` for every one
/// @param grades    grades of the yearly ethics assessment that bring it about
/// @param months    counted from the decision; 0 where `until` says how long
/// @param until     to the end of what; nothing where `months` say how long
public record Veto(
        RuleHead head,
        List<String> handlings,
        List<String> grades,
        List<String> scopes,
        int months,
        @Nullable Until until)
        implements Rule {
    static final String EVERY = "全部";

    public Veto {
        handlings = List.copyOf(handlings);
        grades = List.copyOf(grades);
        scopes = List.copyOf(scopes);
    }

    public boolean followsFrom(String handling) {
        return handlings.contains(EVERY) || handlings.stream().anyMatch(handling::startsWith);
    }

    /// The days barred by a decision.
    ///
    /// @param period of the sanction itself, where there is one
    public Optional<DateSpan> span(LocalDate decided, @Nullable DateSpan period) {
        if (until == null) {
            return months == 0
                    ? Optional.empty()
                    : Optional.of(DateSpan.inclusive(decided, decided.plusMonths(months)));
        }
        return switch (until) {
            case PERIOD -> Optional.ofNullable(period);
            case YEAR -> Optional.of(DateSpan.inclusive(decided, LocalDate.of(decided.getYear(), 12, 31)));
            case SCHOOL_YEAR ->
                Optional.of(new DateSpan(
                        decided,
                        Semester.schoolYear(Semester.of(decided).schoolYear()).until()));
        };
    }

    /// The days barred by a failed assessment: the year assessed, and so many months after it.
    public DateSpan ofYear(int year) {
        return new DateSpan(
                LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1).plusMonths(until == null ? months : 0));
    }

    /// To the end of what a veto lasts.
    public enum Until {
        PERIOD("处分期"),
        YEAR("年度末"),
        SCHOOL_YEAR("学年末");

        private final String term;

        Until(String term) {
            this.term = term;
        }

        static List<String> terms() {
            return Arrays.stream(values()).map(until -> until.term).toList();
        }

        static @Nullable Until of(String term) {
            return Arrays.stream(values())
                    .filter(until -> until.term.equals(term))
                    .findFirst()
                    .orElse(null);
        }
    }
}
