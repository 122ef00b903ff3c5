package org.qinglan.model.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.appraisal.AppraisalBar.Case;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.OfficialCalendar;
import org.qinglan.model.record.WorkLedger;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Situation;

/// What keeps a teacher from grades in the appraisal of one calendar year, and what the records leave in doubt.
///
/// @param doubts what somebody must look into before a grade is proposed
public record Bars(List<Bar> bars, List<Reason> doubts) {
    public Bars {
        bars = List.copyOf(bars);
        doubts = List.copyOf(doubts);
    }

    /// The rules are those of the last day of the year.
    public static Bars of(Situation situation, LedgerRecord teacher, int year) {
        Search search = new Search(situation, teacher, year);
        search.leave();
        search.firstYear();
        Bars sanctions = SanctionBars.of(situation, teacher.id(), year);
        search.bars.addAll(sanctions.bars());
        search.doubts.addAll(sanctions.doubts());
        return new Bars(search.bars, search.doubts);
    }

    public boolean allow(Grade grade) {
        return bars.stream().allMatch(bar -> bar.allows(grade));
    }

    /// Whether the teacher takes part without being graded.
    public boolean leaveUngraded() {
        return bars.stream().anyMatch(bar -> bar.limit().leavesUngraded());
    }

    private static final class Search {
        private final Situation situation;
        private final LedgerRecord teacher;
        private final int year;
        private final LocalDate end;
        private final List<Bar> bars = new ArrayList<>();
        private final List<Reason> doubts = new ArrayList<>();

        Search(Situation situation, LedgerRecord teacher, int year) {
            this.situation = situation;
            this.teacher = teacher;
            this.year = year;
            this.end = LocalDate.of(year, 12, 31);
        }

        void leave() {
            List<LedgerRecord> leave = situation.records().of(WorkLedger.LEAVE, teacher.id());
            if (leave.isEmpty()) {
                return;
            }
            OfficialCalendar calendar = OfficialCalendar.of(situation.rules());
            for (LeaveTreatment rule : situation.rules().on(LeaveTreatment.class, end)) {
                AbsenceInYear absence = AbsenceInYear.of(rule, leave, year, calendar.days());
                var clause = rule.head().citation();
                switch (absence.verdict()) {
                    case OVER ->
                        bars.add(new Bar(
                                rule.limit(),
                                Say.because(clause, source(absence), "leave-over", year, absence.days())));
                    case UNCLEAR ->
                        doubts.add(Say.because(clause, source(absence), "leave-unclear", year, absence.days()));
                    case NOT_OVER -> {}
                }
            }
        }

        private static @Nullable SourceRow source(AbsenceInYear absence) {
            return absence.counts().isEmpty()
                    ? null
                    : absence.counts().getLast().source();
        }

        void firstYear() {
            for (AppraisalBar rule : rules(Case.FIRST_YEAR)) {
                var clause = rule.head().citation();
                if (!(teacher.get("work_start") instanceof Value.Day(var began))) {
                    doubts.add(Say.because(clause, teacher.source(), "work-start-unknown"));
                } else if (AppraisalBar.isShort(began, year)) {
                    bars.add(new Bar(rule.limit(), Say.because(clause, teacher.source(), "first-year", began, year)));
                } else if (teacher.get("school_start") instanceof Value.Day(var came)
                        && AppraisalBar.isShort(came, year)) {
                    doubts.add(Say.because(clause, teacher.source(), "came-late", came, year));
                }
            }
        }

        private List<AppraisalBar> rules(Case wanted) {
            return situation.rules().on(AppraisalBar.class, end).stream()
                    .filter(rule -> rule.when() == wanted)
                    .toList();
        }
    }
}
