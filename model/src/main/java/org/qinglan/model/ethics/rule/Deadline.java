package org.qinglan.model.ethics.rule;

import java.time.LocalDate;
import java.util.List;
import org.qinglan.model.calendar.WorkingDays;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;

/// Within how many days something must happen after something else (Civil Code art. 201, 203: the first day is not
/// counted; a last day on a weekend moves to the next Monday).
///
/// @param step  event that must come in time; `复核决定` and `申诉决定` stand for whatever answers a review or an appeal
/// @param after events from which the days run, the latest that there is
/// @param days  calendar days
/// @param more  by how many days a hard case may be prolonged
/// @param duty  whether somebody owes it; otherwise it is a right that lapses
public record Deadline(RuleHead head, String step, List<String> after, int days, int more, boolean duty)
        implements Rule {
    public Deadline {
        after = List.copyOf(after);
    }

    /// The last day on which it is in time: where nobody works on it, the next working day (Civil Code art. 203).
    public LocalDate last(LocalDate from, WorkingDays calendar) {
        LocalDate last = from.plusDays(days);
        return calendar.isWorkingDay(last) ? last : calendar.after(last, 1);
    }
}
