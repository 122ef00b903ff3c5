package org.qinglan.model.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.qinglan.model.appraisal.AppraisalQuota.Share;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// How many may be 优秀 under each share, and how many of them are used.
final class AppraisalQuotas implements OverviewMaker {

    @Override
    public String key() {
        return "appraisal-quota";
    }

    @Override
    public String name() {
        return "优秀名额";
    }

    @Override
    public Area area() {
        return Area.APPRAISAL;
    }

    @Override
    public Overview make(Situation situation) {
        AppraisalCycle cycle = CurrentCycle.yearly(situation);
        Optional<AppraisalQuota> rule = CycleRules.quota(cycle);
        List<Line> lines = new ArrayList<>();
        List<Finding> notes = new ArrayList<>();
        if (rule.isEmpty()) {
            notes.add(Say.warning("", "no-quota-rule", cycle.year()));
        } else {
            rule.get().shares().forEach(share -> lines.add(line(cycle, rule.get(), share)));
            notes.add(
                    Say.note(rule.get().countsUngraded() ? "base-all" : "base-graded", cycle.display(), cycle.base()));
        }
        return new Overview(
                List.of(
                        Column.text("比例"),
                        Column.text("适用情形"),
                        Column.number("应参加人数"),
                        Column.number("名额"),
                        Column.number("建议优秀"),
                        Column.number("决定优秀"),
                        Column.number("剩余"),
                        Column.text("本年采用")),
                lines,
                notes);
    }

    private static Line line(AppraisalCycle cycle, AppraisalQuota rule, Share share) {
        int base = cycle.base();
        int places = rule.places(base, share);
        long proposed = count(cycle, one -> one.proposed());
        long decided = count(cycle, one -> one.decided());
        long used = cycle.stage().compareTo(Stage.DECISION) >= 0 ? decided : proposed;
        boolean chosen = CycleRules.share(cycle, rule).filter(share::equals).isPresent();
        Citation clause = rule.head().citation();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Say.because(clause, null, "quota-reckoned", base, share.display(), places));
        if (share.approval()) {
            reasons.add(Say.because(clause, null, "quota-approval", share.display(), share.when()));
        }
        return new Line(
                0,
                "",
                List.of(
                        Value.of(share.display()),
                        Value.of(share.when()),
                        Value.of(base),
                        Value.of(places),
                        Value.of(proposed),
                        Value.of(decided),
                        Value.of(places - used),
                        Value.of(chosen)),
                chosen && used > places ? State.WAITING : State.FINE,
                reasons);
    }

    private static long count(AppraisalCycle cycle, Function<Candidate, Optional<Grade>> grade) {
        return cycle.candidates().stream()
                .filter(one -> grade.apply(one).filter(Grade.EXCELLENT::equals).isPresent())
                .count();
    }
}
