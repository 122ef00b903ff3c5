package org.qinglan.model.titlereview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Finding.Severity;
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

/// Everybody's next title: may the person apply, and if not, what is missing and until when.
final class TitleEligibilities implements OverviewMaker {
    /// Those in other posts have no teachers' titles before them.
    private static final Set<String> OTHER_POSTS = Set.of("工勤", "管理");

    @Override
    public String key() {
        return "title-eligibility";
    }

    @Override
    public String name() {
        return "职称申报条件";
    }

    @Override
    public Area area() {
        return Area.APPRAISAL;
    }

    @Override
    public Overview make(Situation situation) {
        List<Line> lines = new ArrayList<>();
        for (LedgerRecord teacher : situation.roster()) {
            line(situation, teacher).ifPresent(lines::add);
        }
        return new Overview(
                List.of(
                        Column.text("现职称"),
                        Column.text("聘任时间"),
                        Column.text("申报职称"),
                        Column.text("截止日"),
                        Column.text("结论"),
                        Column.text("最近的满足日期"),
                        Column.text("差什么")),
                lines,
                notes(situation));
    }

    /// The line of somebody who may rise; nothing for those who left, who hold other posts or the highest title.
    static Optional<Line> line(Situation situation, LedgerRecord teacher) {
        String status = teacher.text(Roster.STATUS);
        return (status.isEmpty() || status.equals(Roster.IN_POST)) && !OTHER_POSTS.contains(teacher.text("post_kind"))
                ? Eligibility.nextTitle(situation, teacher).map(target -> line(situation, teacher, target))
                : Optional.empty();
    }

    private static Line line(Situation situation, LedgerRecord teacher, TitleLevel target) {
        Eligibility eligibility = Eligibility.of(situation, teacher, target);
        List<Reason> reasons = new ArrayList<>(eligibility.bars());
        eligibility.fulfilled().forEach(way -> reasons.add(way.reason()));
        if (eligibility.fulfilled().isEmpty()) {
            eligibility.missing().forEach(way -> reasons.add(way.reason()));
        }
        reasons.addAll(eligibility.notes());
        Applicant applicant = eligibility.applicant();
        reasons.addAll(rural(situation, applicant));
        String lacks =
                eligibility.fulfilled().isEmpty() && !eligibility.missing().isEmpty()
                        ? eligibility.missing().getFirst().reason().sentence()
                        : "";
        State state = !eligibility.bars().isEmpty()
                ? State.BARRED
                : eligibility.fulfilled().isEmpty() ? State.OPEN : State.FINE;
        return new Line(
                teacher.id(),
                teacher.text(Roster.NAME),
                List.of(
                        Value.of(applicant.title().map(TitleLevel::term).orElse("")),
                        applicant.appointed() == null ? Value.missing() : Value.of(applicant.appointed()),
                        Value.of(target.term()),
                        Value.of(eligibility.cutOff()),
                        Value.of(TitleSay.text("verdict-" + word(state))),
                        eligibility.fulfilledOn().map(Value::of).orElse(Value.missing()),
                        Value.of(lacks)),
                state,
                reasons);
    }

    /// Service in villages, where a track makes it count.
    private static List<Reason> rural(Situation situation, Applicant applicant) {
        return situation.rules().on(TitleTrack.class, situation.day()).stream()
                .filter(rule -> applicant.ruralMonths() > 0 || rule.ruralYears() > 0)
                .map(rule -> Eligibility.because(
                        rule.head().citation(),
                        null,
                        rule.ruralYears() > 0 ? "rural-asked" : "rural-served",
                        applicant.ruralMonths(),
                        rule.ruralYears()))
                .toList();
    }

    private static String word(State state) {
        return switch (state) {
            case BARRED -> "barred";
            case FINE -> "eligible";
            case OPEN, WAITING -> "missing";
        };
    }

    /// What holds for every application: tracks, papers, what the assessment is made up of.
    private static List<Finding> notes(Situation situation) {
        List<Finding> notes = new ArrayList<>();
        if (situation.rules().on(TitleEligibility.class, situation.day()).isEmpty()) {
            notes.add(TitleSay.finding(Severity.WARNING, "no-title-rule"));
        }
        for (TitleTrack rule : situation.rules().on(TitleTrack.class, situation.day())) {
            notes.add(TitleSay.finding(
                    Severity.NOTE,
                    rule.papers() ? "tracks" : "tracks-no-papers",
                    String.join("、", rule.tracks()),
                    String.join("、", rule.mayServe()),
                    rule.head().citation().display()));
        }
        for (AssessmentParts rule : situation.rules().on(AssessmentParts.class, situation.day())) {
            notes.add(TitleSay.finding(
                    Severity.NOTE,
                    "assessment-parts",
                    rule.head().name(),
                    String.join("、", rule.parts()),
                    rule.head().citation().display()));
        }
        return notes;
    }
}
