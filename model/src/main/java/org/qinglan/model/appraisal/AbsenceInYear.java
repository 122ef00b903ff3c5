package org.qinglan.model.appraisal;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.calendar.WorkingDays;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;

/// How much of a calendar year a teacher was on leave of the kinds that count.
///
/// One leave without a break is measured by months: more than six from day to corresponding day. Several are added up
/// in days, against half the days of the year. A leave whose days fill the working days between its dates counts with
/// every day between them, cut at the ends of the year; any other is a sum of days somewhere between its dates.
///
/// @param days   those that certainly fall into the year
/// @param counts the records that were counted
public record AbsenceInYear(int days, Verdict verdict, List<LedgerRecord> counts) {
    /// Working days may have been written where days were meant: five then stand for seven.
    private static final BigFraction WEEK = BigFraction.of(7, 5);

    private static final int HALF_YEAR = 6;

    public AbsenceInYear {
        counts = List.copyOf(counts);
    }

    public enum Verdict {
        OVER("是"),
        NOT_OVER("否"),
        /// The records do not say in which year the days fall, of what kind or unit they are.
        UNCLEAR("不明");

        private final String term;

        Verdict(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    static AbsenceInYear of(LeaveTreatment rule, List<LedgerRecord> leave, int year, WorkingDays calendar) {
        DateSpan wanted = DateSpan.ofYear(year);
        Tally tally = new Tally(wanted, calendar);
        for (LedgerRecord record : leave) {
            if (rule.counts(record) || !rule.isKnown(record)) {
                tally.add(record, rule.counts(record));
            }
        }
        return tally.result();
    }

    private static final class Tally {
        private final DateSpan year;
        private final WorkingDays calendar;
        private final List<DateSpan> whole = new ArrayList<>();
        private final List<LedgerRecord> counts = new ArrayList<>();
        private int least;
        private int most;

        Tally(DateSpan year, WorkingDays calendar) {
            this.year = year;
            this.calendar = calendar;
        }

        void add(LedgerRecord record, boolean counted) {
            DateSpan span = record.span();
            DateSpan inside = span == null ? null : span.intersect(year);
            if (span == null || span.until() == null || inside == null) {
                return;
            }
            counts.add(record);
            boolean fills = !(record.get("days") instanceof Value.Num(var days))
                    || Numbers.compare(days, BigFraction.of(calendar.in(span))) >= 0;
            if (fills && counted) {
                whole.add(inside);
            } else if (fills) {
                most += length(inside);
            } else {
                sum(((Value.Num) record.get("days")).number(), length(span) - length(inside), length(inside), counted);
            }
        }

        /// Days that fall somewhere between two dates, of which so many lie outside and inside the year.
        private void sum(BigFraction days, int outside, int inside, boolean counted) {
            int certain = Math.max(0, up(days.subtract(BigFraction.of(outside))));
            least += counted ? Math.min(certain, inside) : 0;
            most += Math.min(up(days.multiply(WEEK)), inside);
        }

        private static int up(BigFraction number) {
            return Numbers.round(number, 0, RoundingMode.CEILING).intValueExact();
        }

        AbsenceInYear result() {
            List<DateSpan> spans = merged();
            int certain = spans.stream().mapToInt(Tally::length).sum();
            boolean single = spans.size() == 1 && least == 0;
            boolean over = single ? longer(spans.getFirst()) : half(certain + least);
            boolean perhaps = most > 0 && half(certain + most);
            Verdict verdict = over ? Verdict.OVER : perhaps ? Verdict.UNCLEAR : Verdict.NOT_OVER;
            return new AbsenceInYear(certain + least, verdict, counts);
        }

        private boolean half(int days) {
            return days * 2 > Year.of(year.from().getYear()).length();
        }

        private static boolean longer(DateSpan span) {
            LocalDate until = span.until();
            return until != null && until.isAfter(span.from().plusMonths(HALF_YEAR));
        }

        /// Leaves that touch or overlap are one.
        private List<DateSpan> merged() {
            List<DateSpan> spans = new ArrayList<>();
            for (DateSpan next :
                    whole.stream().sorted(Comparator.comparing(DateSpan::from)).toList()) {
                DateSpan last = spans.isEmpty() ? null : spans.getLast();
                if (last != null && last.until() != null && !next.from().isAfter(last.until())) {
                    LocalDate end = later(last.until(), next.until());
                    spans.set(spans.size() - 1, new DateSpan(last.from(), end));
                } else {
                    spans.add(next);
                }
            }
            return spans;
        }

        private static LocalDate later(LocalDate a, @Nullable LocalDate b) {
            return b != null && b.isAfter(a) ? b : a;
        }

        private static int length(DateSpan span) {
            LocalDate until = span.until();
            return until == null ? 0 : Math.toIntExact(ChronoUnit.DAYS.between(span.from(), until));
        }
    }
}
