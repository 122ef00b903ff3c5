package org.qinglan.model.laboratory;

import java.time.LocalDate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.Semester;
import org.qinglan.model.scheme.FactRule;
import org.qinglan.model.scheme.FactRule.Per;
import org.qinglan.model.scheme.FactRule.WindowUse;
import org.qinglan.model.scheme.Window.Bound;

/// How much a fact can come to at most, by what counts at most in each of its periods.
final class FactPeriods {
    private FactPeriods() {}

    /// Nothing where the fact has no bound.
    static @Nullable BigFraction most(FactRule fact) {
        if (fact.atMost() == null || fact.per() == null) {
            return fact.atMost();
        }
        WindowUse use = fact.window();
        // What merely touches a window may begin in a period before it.
        if (use == null
                || use.touching()
                || !(use.window().from() instanceof Bound.Fixed(var from))
                || !(use.window().to() instanceof Bound.Fixed(var to))) {
            return null;
        }
        return fact.atMost().multiply(period(fact.per(), to) - period(fact.per(), from) + 1);
    }

    /// The periods numbered in their order.
    private static int period(Per per, LocalDate day) {
        Semester semester = Semester.of(day);
        return switch (per) {
            case SEMESTER -> 2 * semester.schoolYear() + semester.number();
            case SCHOOL_YEAR -> semester.schoolYear();
            case CALENDAR_YEAR -> day.getYear();
            case MONTH -> 12 * day.getYear() + day.getMonthValue();
        };
    }
}
