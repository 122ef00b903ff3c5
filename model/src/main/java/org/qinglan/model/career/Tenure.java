package org.qinglan.model.career;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;

/// A length of service: full months, and the days beyond them.
///
/// Each span is measured from its first day to the day after its last, so that 1 September to 31 August is twelve
/// months. Days that are left over are put together, thirty-one to a month; with thirty, a span that lacks its last
/// day could be a full month.
record Tenure(int months, int days) {
    private static final int DAYS_OF_A_MONTH = 31;
    private static final int MONTHS_OF_A_YEAR = 12;
    static final Tenure NONE = new Tenure(0, 0);

    /// The length of all spans together up to and with a day; days that several spans cover count once.
    static Tenure of(List<DateSpan> spans, LocalDate day) {
        Tenure sum = NONE;
        for (DateSpan span : joined(spans, day)) {
            LocalDate until = span.until();
            LocalDate end = until == null ? span.from() : until;
            int months = (int) ChronoUnit.MONTHS.between(span.from(), end);
            sum = sum.plus(months, (int) ChronoUnit.DAYS.between(span.from().plusMonths(months), end));
        }
        return sum;
    }

    private Tenure plus(int moreMonths, int moreDays) {
        int all = days + moreDays;
        return new Tenure(months + moreMonths + all / DAYS_OF_A_MONTH, all % DAYS_OF_A_MONTH);
    }

    /// The same days as spans that neither overlap nor touch, in order, none after the day.
    static List<DateSpan> joined(List<DateSpan> spans, LocalDate day) {
        DateSpan past = new DateSpan(LocalDate.MIN, day.plusDays(1));
        List<DateSpan> joined = new ArrayList<>();
        for (DateSpan span :
                spans.stream().sorted(Comparator.comparing(DateSpan::from)).toList()) {
            @Nullable DateSpan part = span.intersect(past);
            if (part == null) {
                continue;
            }
            DateSpan before = joined.isEmpty() ? null : joined.getLast();
            if (before == null || before.until() == null || part.from().isAfter(before.until())) {
                joined.add(part);
            } else {
                joined.removeLast();
                joined.add(new DateSpan(before.from(), later(before.until(), part.until())));
            }
        }
        return joined;
    }

    private static @Nullable LocalDate later(LocalDate a, @Nullable LocalDate b) {
        return b == null || b.isAfter(a) ? b : a;
    }

    int years() {
        return months / MONTHS_OF_A_YEAR;
    }

    /// `3 年 4 个月`
    String display() {
        return years() + " 年 " + months % MONTHS_OF_A_YEAR + " 个月";
    }
}
