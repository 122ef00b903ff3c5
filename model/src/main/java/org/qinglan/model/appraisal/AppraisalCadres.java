package org.qinglan.model.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.Semester;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// The appraisal of those with an office, each school year, and who has stood at the end too often.
final class AppraisalCadres implements OverviewMaker {

    @Override
    public String key() {
        return "appraisal-cadres";
    }

    @Override
    public String name() {
        return "干部考核";
    }

    @Override
    public Area area() {
        return Area.APPRAISAL;
    }

    @Override
    public Overview make(Situation situation) {
        AppraisalCycle cycle = CurrentCycle.cadres(situation);
        List<CadreRule> rules = situation.rules().on(CadreRule.class, situation.day());
        List<Line> lines =
                cycle.candidates().stream().map(one -> line(cycle, one, rules)).toList();
        List<Finding> notes = new ArrayList<>();
        int schoolYear = Semester.of(situation.day()).schoolYear();
        if (CurrentCycle.isPlanned(cycle) || cycle.year() < schoolYear) {
            rules.forEach(rule -> notes.add(Say.warning(
                    "",
                    "cadres-not-begun",
                    schoolYear,
                    schoolYear + 1,
                    rule.head().citation().display())));
        }
        return new Overview(
                List.of(
                        Column.text("行政职务"),
                        Column.text("建议等次"),
                        Column.text("决定等次"),
                        Column.number("测评平均分"),
                        Column.number("名次"),
                        Column.number("排名人数")),
                lines,
                notes);
    }

    private static Line line(AppraisalCycle cycle, Candidate one, List<CadreRule> rules) {
        Ballots.Result votes = cycle.ballots().byTeacher().get(one.number());
        Value mean = votes == null || votes.mean() == null ? Value.missing() : Value.of(votes.mean());
        Map<Integer, LedgerRecord> places = places(cycle.situation(), one.number());
        List<Reason> reasons = new ArrayList<>();
        rules.stream().filter(rule -> rule.concerns(one.teacher())).forEach(rule -> reasons.addAll(last(rule, places)));
        LedgerRecord step = one.step();
        return new Line(
                one.number(),
                one.name(),
                List.of(
                        one.teacher().get("position"),
                        Value.of(one.text("proposed")),
                        Value.of(one.text("decided")),
                        mean,
                        step == null ? Value.missing() : step.get("place"),
                        step == null ? Value.missing() : step.get("out_of")),
                reasons.isEmpty() ? State.FINE : State.WAITING,
                reasons);
    }

    /// The newest version of each school year that has a place.
    private static Map<Integer, LedgerRecord> places(Situation situation, long teacher) {
        Map<Integer, LedgerRecord> places = new TreeMap<>();
        situation.records().of(AppraisalLedger.STEP, teacher).stream()
                .filter(step -> step.text("kind").equals(AppraisalLedger.CADRES))
                .filter(step -> step.whole("place") > 0)
                .forEach(step -> places.merge(
                        step.whole("year"), step, (a, b) -> b.whole("version") > a.whole("version") ? b : a));
        return places;
    }

    private static List<Reason> last(CadreRule rule, Map<Integer, LedgerRecord> places) {
        int latest = places.keySet().stream().max(Integer::compare).orElse(0);
        int running = 0;
        for (int year = latest; isLast(rule, places.get(year)); year--) {
            running++;
        }
        if (rule.lastPlaces() == 0 || running == 0) {
            return List.of();
        }
        LedgerRecord step = places.get(latest);
        return List.of(Say.because(
                rule.head().citation(),
                step == null ? null : step.source(),
                running >= rule.inARow() ? "last-too-often" : "last-once",
                latest,
                latest + 1,
                rule.lastPlaces(),
                running,
                rule.inARow(),
                rule.consequence()));
    }

    private static boolean isLast(CadreRule rule, @Nullable LedgerRecord step) {
        return step != null && rule.isLast(step.whole("place"), step.whole("out_of"));
    }
}
