package org.qinglan.model.publicity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.Matter;
import org.qinglan.model.policy.OfficialCalendar;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Situation;

/// How far the publication of one round's result is on a day.
///
/// @param notices in the order of their numbers
/// @param rule    how long the last notice must hang, where a rule says so
public record Publicity(
        List<Notice> notices,
        List<Objection> objections,
        Optional<NoticeRule> rule,
        OfficialCalendar calendar,
        LocalDate day) {
    private static final Messages MESSAGES = Messages.beside(Publicity.class);

    public Publicity {
        notices =
                notices.stream().sorted(Comparator.comparingInt(Notice::number)).toList();
        objections = List.copyOf(objections);
    }

    /// The records are those of one round.
    public static Publicity of(
            Situation situation,
            Matter matter,
            List<LedgerRecord> notices,
            List<LedgerRecord> pauses,
            List<LedgerRecord> objections) {
        List<Notice> hung =
                notices.stream().map(notice -> Notice.of(notice, pauses)).toList();
        LocalDate begun = hung.isEmpty() ? situation.day() : hung.getLast().first();
        return new Publicity(
                hung,
                objections.stream().map(Objection::of).toList(),
                NoticeRule.of(situation.rules(), matter, begun),
                OfficialCalendar.of(situation.rules()),
                situation.day());
    }

    public Optional<Notice> latest() {
        return notices.isEmpty() ? Optional.empty() : Optional.of(notices.getLast());
    }

    /// How many working days a notice must hang, 1 where no rule says more.
    public int wanted() {
        return rule.map(NoticeRule::workingDays).filter(days -> days > 0).orElse(1);
    }

    /// What stands before the end of the publication, in sentences: no notice, one too short, still running or
    /// paused, an objection without a verdict.
    public List<Reason> obstacles() {
        List<Reason> found = new ArrayList<>();
        if (notices.isEmpty()) {
            found.add(because("notice-missing", wanted()));
        }
        notices.forEach(notice -> standing(notice).ifPresent(found::add));
        objections.stream()
                .filter(Objection::isOpen)
                .map(objection -> because(
                        "objection-open",
                        objection.objector(),
                        objection.record().text("received_on"),
                        objection.content()))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private Optional<Reason> standing(Notice notice) {
        int number = notice.number();
        if (notice.workingDays() < wanted()) {
            return Optional.of(because("notice-short", number, notice.workingDays(), wanted()));
        }
        if (notice.isOver(day, calendar.days())) {
            return Optional.empty();
        }
        int passed = notice.passed(day, calendar.days());
        Optional<Pause> paused = notice.pausedOn(day);
        if (paused.isPresent()) {
            Pause pause = paused.get();
            return Optional.of(
                    because("notice-paused", number, pause.from(), pause.reason(), passed, notice.workingDays()));
        }
        return Optional.of(
                day.isBefore(notice.first())
                        ? because("notice-ahead", number, notice.first(), last(notice))
                        : because("notice-running", number, passed, notice.workingDays(), last(notice)));
    }

    /// The last day as a sentence names it.
    private String last(Notice notice) {
        return notice.last(calendar.days()).map(LocalDate::toString).orElseGet(() -> MESSAGES.text("no-end"));
    }

    /// What a reader must know of the calendar: years of a notice whose holidays nobody has entered.
    public List<Reason> notes() {
        return notices.stream()
                .flatMap(notice ->
                        notice.last(calendar.days()).map(last -> DateSpan.inclusive(notice.first(), last)).stream())
                .flatMap(span -> calendar.unknownYears(span).stream())
                .distinct()
                .map(year -> Reason.of(MESSAGES.text("calendar-unknown", year)))
                .toList();
    }

    private Reason because(String key, Object... details) {
        Citation clause = rule.map(known -> known.head().citation()).orElse(null);
        return new Reason(MESSAGES.text(key, details), clause, null);
    }
}
