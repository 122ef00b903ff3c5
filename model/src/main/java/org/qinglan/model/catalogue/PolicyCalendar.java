package org.qinglan.model.catalogue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.Ruling;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// What the rules put into this month and the next.
final class PolicyCalendar implements OverviewMaker {
    private static final Messages MESSAGES = Messages.beside(PolicyCalendar.class);

    @Override
    public String key() {
        return "policy-calendar";
    }

    @Override
    public String name() {
        return MESSAGES.text("calendar");
    }

    @Override
    public Area area() {
        return Area.POLICY;
    }

    @Override
    public Overview make(Situation situation) {
        YearMonth month = YearMonth.from(situation.day());
        return new Overview(
                Stream.of("calendar-month", "calendar-kind", "calendar-demand", "calendar-source")
                        .map(key -> Overview.Column.text(MESSAGES.text(key)))
                        .toList(),
                Stream.of(month, month.plusMonths(1))
                        .flatMap(when -> lines(situation, when, when.equals(month)))
                        .toList(),
                List.of());
    }

    private static Stream<Overview.Line> lines(Situation situation, YearMonth month, boolean isNow) {
        return situation.rules().all().stream()
                .filter(ruling -> Kinds.months(ruling.rule()).contains(month.getMonthValue()))
                .filter(ruling -> isInForce(ruling, month))
                .map(ruling -> line(ruling, month, isNow));
    }

    /// A rule that begins or ends within the month is still the month's.
    private static boolean isInForce(Ruling<Rule> ruling, YearMonth month) {
        return ruling.span().covers(month.atDay(1)) || ruling.span().covers(month.atEndOfMonth());
    }

    private static Overview.Line line(Ruling<Rule> ruling, YearMonth month, boolean isNow) {
        RuleHead head = ruling.rule().head();
        List<String> sentences = Kinds.sentences(ruling.rule());
        List<Overview.Reason> reasons = new ArrayList<>();
        reasons.add(Overview.Reason.of(
                MESSAGES.text("calendar-due", head.name(), month.getYear(), month.getMonthValue()), head.citation()));
        sentences.forEach(sentence -> reasons.add(Overview.Reason.of(sentence, head.citation())));
        return new Overview.Line(
                0,
                head.name(),
                List.of(
                        Value.of(MESSAGES.text("month", month.getYear(), month.getMonthValue())),
                        Value.of(Kinds.term(ruling.rule())),
                        Value.of(sentences.isEmpty() ? head.name() : sentences.getFirst()),
                        Value.of(ruling.source())),
                isNow ? Overview.State.OPEN : Overview.State.FINE,
                reasons);
    }
}
