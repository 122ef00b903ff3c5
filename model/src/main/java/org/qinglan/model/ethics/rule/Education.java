package org.qinglan.model.ethics.rule;

import java.time.LocalDate;
import java.util.List;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;

/// What every teacher does for ethics once a year: a pledge, a month of training.
///
/// @param forms  words of 师德承诺与教育, any of which counts
/// @param month  in which it is to be done; 0 for the whole calendar year
public record Education(RuleHead head, List<String> forms, int month) implements Rule {
    public Education {
        forms = List.copyOf(forms);
    }

    /// The days of a year on which it counts.
    public DateSpan days(int year) {
        return month == 0
                ? DateSpan.ofYear(year)
                : new DateSpan(
                        LocalDate.of(year, month, 1),
                        LocalDate.of(year, month, 1).plusMonths(1));
    }
}
