package org.qinglan.model.mentoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.mentoring.MentoringRule.Mentors;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.teacher.Roster;

/// Whether somebody may be a mentor: by the rules, on the first day of the pair, and by ethics throughout.
final class MentorFitness {
    private MentorFitness() {}

    static List<Finding> check(MentorPair pair, Pairing pairing) {
        List<Finding> findings = new ArrayList<>();
        pairing.mentor(pair).ifPresent(mentor -> {
            for (MentoringRule rule : pairing.rules(pair.kind(), pair.from())) {
                standing(mentor, rule, pair.from(), pairing, findings);
                years(mentor, rule, pair.from(), findings);
            }
            for (LedgerRecord window : windows(pair, pairing)) {
                DateSpan span = window.span();
                findings.add(Said.warning(
                        "pair-window",
                        "师傅",
                        mentor.text(Roster.NAME),
                        span == null ? "" : span.display(),
                        window.text("scope"),
                        window.text("handling")));
            }
        });
        return findings;
    }

    /// The mentor's ethics windows that touch the time of the pair.
    static List<LedgerRecord> windows(MentorPair pair, Pairing pairing) {
        return pairing.mentor(pair)
                .map(mentor -> pairing.situation().records().of(EthicsLedger.VETO_WINDOW, mentor.id()).stream()
                        .filter(window -> {
                            DateSpan span = window.span();
                            return span != null && span.overlaps(pair.span());
                        })
                        .toList())
                .orElse(List.of());
    }

    /// Whether the rule lets somebody be a mentor on a day; what is not known counts against nobody.
    static boolean isFit(LedgerRecord mentor, MentoringRule rule, LocalDate day, Pairing pairing) {
        List<Finding> findings = new ArrayList<>();
        standing(mentor, rule, day, pairing, findings);
        years(mentor, rule, day, findings);
        return findings.stream().noneMatch(Finding::isError);
    }

    private static void standing(
            LedgerRecord mentor, MentoringRule rule, LocalDate day, Pairing pairing, List<Finding> findings) {
        Mentors asked = rule.mentors();
        List<String> titles = pairing.situation().records().of(Roster.TITLE, mentor.id()).stream()
                .filter(title -> !after(title.get("obtained"), day) || !after(title.get("appointed"), day))
                .map(title -> title.text("title"))
                .toList();
        List<String> rungs = pairing.situation().records().of(CareerLedger.LADDER_TITLE, mentor.id()).stream()
                .filter(held -> {
                    DateSpan span = held.span();
                    return span != null && span.covers(day);
                })
                .map(held -> held.text("rung"))
                .toList();
        if (!asked.isMetBy(titles, rungs)) {
            List<String> wanted = new ArrayList<>(asked.titles());
            wanted.addAll(asked.rungs());
            List<String> held = new ArrayList<>(titles);
            held.addAll(rungs);
            findings.add(Said.error(
                    "pair-mentor-standing",
                    "师傅",
                    mentor.text(Roster.NAME),
                    day,
                    held.isEmpty() ? Said.MESSAGES.text("nothing-recorded") : String.join("、", held),
                    String.join("、", wanted),
                    rule.head().citation().display()));
        }
    }

    /// A title without a date is taken as held.
    private static boolean after(Value date, LocalDate day) {
        return date instanceof Value.Day(var given) && given.isAfter(day);
    }

    private static void years(LedgerRecord mentor, MentoringRule rule, LocalDate day, List<Finding> findings) {
        Integer years = rule.mentors().teachingYears();
        if (years == null) {
            return;
        }
        String name = mentor.text(Roster.NAME);
        String citation = rule.head().citation().display();
        if (!(mentor.get("teaching_start") instanceof Value.Day(var start))) {
            findings.add(Said.warning("pair-mentor-years-unknown", "师傅", name, years, citation));
        } else if (start.plusYears(years).isAfter(day)) {
            findings.add(Said.error("pair-mentor-years", "师傅", name, start, start.plusYears(years), years, citation));
        }
    }
}
