package org.qinglan.model.titlereview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.qinglan.model.appraisal.AppraisalLedger;
import org.qinglan.model.appraisal.Grade;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.ethics.EthicsHistory;
import org.qinglan.model.ethics.VetoWindow;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.record.WorkLedger;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// Reads a teacher's file as it stands on a cut-off day.
final class ApplicantReader {
    private static final Set<String> RURAL = Set.of("乡村", "薄弱学校");
    private final Situation situation;
    private final LedgerRecord teacher;
    private final LocalDate cutOff;
    private final List<Reason> notes = new ArrayList<>();

    ApplicantReader(Situation situation, LedgerRecord teacher, LocalDate cutOff) {
        this.situation = situation;
        this.teacher = teacher;
        this.cutOff = cutOff;
    }

    private List<LedgerRecord> records(Ledger ledger) {
        return situation.records().of(ledger, teacher.id());
    }

    Applicant read() {
        Optional<LedgerRecord> title = title();
        LocalDate appointed = title.filter(record -> !isAfter(record, "appointed"))
                .map(record -> record.day("appointed"))
                .orElse(null);
        return new Applicant(
                schooling(),
                title.flatMap(record -> TitleLevel.read(record.text("title"))),
                appointed,
                teacher.day("work_start"),
                teacher.text("stage").strip(),
                appointed == null ? Set.of() : notCounted(appointed),
                ruralMonths(),
                classTeacher());
    }

    List<Reason> notes() {
        return List.copyOf(notes);
    }

    private Optional<Schooling> schooling() {
        return records(Roster.EDUCATION).stream()
                .filter(record -> !isAfter(record, "obtained"))
                .flatMap(record -> Schooling.read(record.text("level")).stream())
                .max(Comparator.naturalOrder());
    }

    /// The highest title held on the day, whether appointed to or only obtained.
    private Optional<LedgerRecord> title() {
        return records(Roster.TITLE).stream()
                .filter(record -> TitleLevel.read(record.text("title")).isPresent())
                .filter(record -> !isAfter(record, record.get("obtained").isMissing() ? "appointed" : "obtained"))
                .max(Comparator.comparing(
                        record -> TitleLevel.read(record.text("title")).orElseThrow()));
    }

    private boolean isAfter(LedgerRecord record, String field) {
        return record.get(field) instanceof Value.Day(var date) && date.isAfter(cutOff);
    }

    /// Years in the appointment that were not graded well enough; of years without a result only a note is kept.
    private Set<Integer> notCounted(LocalDate appointed) {
        Map<Integer, LedgerRecord> grades = new HashMap<>();
        records(AppraisalLedger.APPRAISAL).forEach(record -> {
            if (record.get("year") instanceof Value.Num(var year)) {
                grades.put(year.intValue(), record);
            }
        });
        Set<Integer> notCounted = new TreeSet<>();
        for (TitleYears rule : situation.rules().on(TitleYears.class, cutOff)) {
            grades.forEach((year, record) -> {
                Optional<Grade> grade = Grade.read(record.text("grade"));
                boolean inTenure = year >= appointed.getYear() && year <= cutOff.getYear();
                if (inTenure && grade.isPresent() && !rule.counted().contains(grade.get()) && notCounted.add(year)) {
                    notes.add(Eligibility.because(
                            rule.head().citation(),
                            record.source(),
                            "year-not-counted",
                            year,
                            grade.get().term()));
                }
            });
        }
        noteUnknown(appointed, grades);
        return notCounted;
    }

    private void noteUnknown(LocalDate appointed, Map<Integer, LedgerRecord> grades) {
        List<String> unknown = new ArrayList<>();
        for (int year = appointed.getYear(); year < situation.day().getYear(); year++) {
            if (!grades.containsKey(year)) {
                unknown.add(String.valueOf(year));
            }
        }
        if (!unknown.isEmpty()) {
            notes.add(Reason.of(TitleSay.text("years-unknown", String.join("、", unknown))));
        }
    }

    private int ruralMonths() {
        DateSpan until = new DateSpan(DateSpan.ALWAYS.from(), cutOff.plusDays(1));
        long months = 0;
        for (LedgerRecord record : records(CareerLedger.SERVICE)) {
            DateSpan span = record.span();
            DateSpan served = span == null ? null : span.intersect(until);
            if (served != null
                    && served.until() != null
                    && RURAL.contains(record.text("place").strip())) {
                months += ChronoUnit.MONTHS.between(served.from(), served.until());
            }
        }
        return Math.toIntExact(months);
    }

    private int classTeacher() {
        return records(WorkLedger.CLASS_TEACHER).stream()
                .filter(record -> !isAfter(record, "as_of"))
                .filter(record -> record.get("years") instanceof Value.Num)
                .mapToInt(record -> ((Value.Num) record.get("years")).number().intValue())
                .max()
                .orElse(0);
    }

    /// Windows that cover the cut-off day and bar; a milder sanction that does not is told among the notes.
    List<Reason> bars() {
        List<Reason> bars = new ArrayList<>();
        EthicsHistory history = EthicsHistory.of(situation.records(), teacher.id());
        List<TitleBar> rules = situation.rules().on(TitleBar.class, cutOff);
        for (VetoWindow window : VetoWindow.of(history, situation.rules())) {
            if (!window.span().covers(cutOff)) {
                continue;
            }
            Optional<TitleBar> bar = rules.stream()
                    .filter(rule -> rule.concerns(teacher, window) && rule.bars(window))
                    .findFirst();
            Reason reason = Eligibility.because(
                    bar.map(rule -> clause(rule, window)).orElse(null),
                    window.record().source(),
                    bar.isPresent() ? "barred" : "sanction-allowed",
                    window.cause(),
                    window.scope(),
                    window.span().display(),
                    cutOff);
            if (bar.isPresent()) {
                bars.add(reason);
            } else if (window.isSanction()) {
                notes.add(reason);
            }
        }
        return bars;
    }

    /// A bar of a place or a school is read in its own rule.
    private static Citation clause(TitleBar bar, VetoWindow window) {
        RuleHead own = window.isSanction() ? null : window.rule();
        return own == null ? bar.head().citation() : own.citation();
    }
}
