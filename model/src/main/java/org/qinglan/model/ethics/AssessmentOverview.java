package org.qinglan.model.ethics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ethics.rule.AssessmentMethod;
import org.qinglan.model.ethics.rule.Limit;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// The ethics assessment of the latest year that has ratings or grades: what the ratings propose and what is recorded.
record AssessmentOverview() implements OverviewMaker {

    @Override
    public String key() {
        return "ethics-assessment";
    }

    @Override
    public String name() {
        return "师德年度考核";
    }

    @Override
    public Area area() {
        return Area.ETHICS;
    }

    @Override
    public Overview make(Situation situation) {
        int year = year(situation);
        LocalDate yearEnd = LocalDate.of(year, 12, 31);
        List<LedgerRecord> people =
                situation.roster().stream().filter(PledgeOverview::isInPost).toList();
        Map<Long, AppraisalEffect> effects = effects(situation, year);
        List<AssessmentMethod> methods = situation.rules().on(AssessmentMethod.class, yearEnd);
        Assessment assessment = methods.isEmpty()
                ? null
                : Assessment.of(situation.records(), year, methods.getLast(), people, effects.keySet());
        Map<Long, LedgerRecord> recorded = recorded(situation, year);
        List<Finding> notes = methods.isEmpty()
                ? List.of(Say.note(EthicsLedger.ASSESSMENT.name(), "assessment-unruled", year))
                : List.of();
        return new Overview(
                List.of(Column.text("年度"), Column.number("测评得分"), Column.text("建议等次"), Column.text("考核等次")),
                people.stream()
                        .map(person -> line(person, year, assessment, recorded.get(person.id()), effects))
                        .toList(),
                notes);
    }

    private static int year(Situation situation) {
        AtomicInteger latest = new AtomicInteger();
        for (Ledger ledger : List.of(EthicsLedger.RATING, EthicsLedger.ASSESSMENT)) {
            situation.records().scan(ledger, record -> {
                if (record.get("year") instanceof Value.Num(BigFraction year)) {
                    latest.accumulateAndGet(year.intValue(), Math::max);
                }
            });
        }
        int today = situation.day().getYear();
        return latest.get() == 0 ? today : Math.min(latest.get(), today);
    }

    private static Map<Long, AppraisalEffect> effects(Situation situation, int year) {
        Map<Long, AppraisalEffect> effects = new HashMap<>();
        EthicsHistory.ofCases(situation.records(), situation.rules())
                .forEach((teacher, history) -> AppraisalEffect.of(
                                new EthicsHistory(teacher, history.cases(), List.of()),
                                year,
                                situation.day(),
                                situation.rules())
                        .stream()
                        .filter(effect -> effect.limit() != Limit.TO_BE_SETTLED)
                        .findFirst()
                        .ifPresent(effect -> effects.put(teacher, effect)));
        return effects;
    }

    private static Map<Long, LedgerRecord> recorded(Situation situation, int year) {
        Map<Long, LedgerRecord> recorded = new HashMap<>();
        situation.records().scan(EthicsLedger.ASSESSMENT, record -> {
            if (record.get("year").equals(Value.of(year))) {
                recorded.put(record.teacher(), record);
            }
        });
        return recorded;
    }

    private static Line line(
            LedgerRecord person,
            int year,
            @Nullable Assessment assessment,
            @Nullable LedgerRecord recorded,
            Map<Long, AppraisalEffect> effects) {
        Assessment.Proposal proposal =
                assessment == null ? null : assessment.proposals().get(person.id());
        List<Reason> reasons = new ArrayList<>();
        Optional.ofNullable(effects.get(person.id())).ifPresent(effect -> reasons.add(effect.reason()));
        if (proposal != null && assessment != null) {
            reasons.addAll(reasons(proposal, assessment.method()));
        }
        String grade = recorded == null ? "" : recorded.text("grade");
        boolean differs = proposal != null
                && !proposal.grade().isEmpty()
                && !grade.isEmpty()
                && !proposal.grade().equals(grade);
        if (differs) {
            reasons.add(Say.of(
                    null,
                    Objects.requireNonNull(recorded),
                    "assessment-differs",
                    Objects.requireNonNull(proposal).grade(),
                    grade));
        } else if (grade.isEmpty()) {
            reasons.add(Say.plain("assessment-unrecorded", year));
        }
        BigFraction score = proposal == null ? null : proposal.score();
        return new Line(
                person.id(),
                person.text(Roster.NAME),
                List.of(
                        Value.of(year),
                        score == null ? Value.missing() : Value.of(score),
                        Value.of(proposal == null ? "" : proposal.grade()),
                        Value.of(grade)),
                differs ? State.WAITING : grade.isEmpty() ? State.OPEN : State.FINE,
                reasons);
    }

    private static List<Reason> reasons(Assessment.Proposal proposal, AssessmentMethod method) {
        List<Reason> reasons = new ArrayList<>();
        if (!proposal.missing().isEmpty()) {
            reasons.add(Say.ruled(method.head(), "raters-missing", String.join("、", proposal.missing())));
        }
        if (proposal.tied()) {
            reasons.add(Say.ruled(method.head(), "best-tied", method.best(), method.second()));
        } else if (proposal.capped()) {
            reasons.add(Say.ruled(method.head(), "best-full", method.best(), method.second()));
        }
        return reasons;
    }
}
