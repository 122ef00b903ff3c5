package org.qinglan.model.mentoring;

import java.util.List;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// Whether somebody is in post for the time of a pair.
///
/// The roster says who is in post today and since when at this school. Periods of regular service, where any are given,
/// must cover the pair from its first to its last day; being lent out meanwhile is only pointed out.
final class InPost {
    private static final List<String> AWAY = List.of("支教", "交流轮岗", "借调");

    private InPost() {}

    static void check(LedgerRecord person, String part, MentorPair pair, Situation situation, List<Finding> findings) {
        String name = person.text(Roster.NAME);
        String place = part.equals("师傅") ? "师傅" : "";
        String status = person.text(Roster.STATUS);
        if (!status.isEmpty() && !status.equals(Roster.IN_POST) && pair.span().covers(situation.day())) {
            findings.add(Said.error("pair-not-in-post", place, part, name, status));
        }
        if (person.get("school_start") instanceof Value.Day(var start)
                && pair.from().isBefore(start)) {
            findings.add(Said.error("pair-before-school", "结对起", part, name, start));
        }
        List<LedgerRecord> service = situation.records().of(CareerLedger.SERVICE, person.id());
        List<DateSpan> regular = service.stream()
                .filter(period ->
                        period.text("kind").isEmpty() || period.text("kind").equals("在编任教"))
                .map(LedgerRecord::span)
                .filter(span -> span != null)
                .toList();
        if (!regular.isEmpty()) {
            uncovered(pair.span(), regular)
                    .forEach(gap -> findings.add(Said.error("pair-outside-service", "结对起", part, name, gap.display())));
        }
        for (LedgerRecord period : service) {
            DateSpan span = period.span();
            if (span != null && AWAY.contains(period.text("kind")) && span.overlaps(pair.span())) {
                findings.add(Said.warning(
                        "pair-away", place, part, name, span.display(), period.text("kind"), period.text("unit")));
            }
        }
    }

    /// The days of `span` that none of the others covers.
    static List<DateSpan> uncovered(DateSpan span, List<DateSpan> others) {
        List<DateSpan> left = List.of(span);
        for (DateSpan other : others) {
            left = left.stream().flatMap(piece -> piece.minus(other).stream()).toList();
        }
        return left;
    }

    /// Whether the roster says that a person is not in post.
    static boolean isGone(LedgerRecord person) {
        String status = person.text(Roster.STATUS);
        return !status.isEmpty() && !status.equals(Roster.IN_POST);
    }
}
