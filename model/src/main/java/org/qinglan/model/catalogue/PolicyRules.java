package org.qinglan.model.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
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

/// Every rule that holds on the day, with where it stands written and what it says.
final class PolicyRules implements OverviewMaker {
    private static final Messages MESSAGES = Messages.beside(PolicyRules.class);

    @Override
    public String key() {
        return "policy-rules";
    }

    @Override
    public String name() {
        return MESSAGES.text("rules");
    }

    @Override
    public Area area() {
        return Area.POLICY;
    }

    @Override
    public Overview make(Situation situation) {
        return new Overview(
                Stream.of(
                                "rules-kind",
                                "rules-id",
                                "rules-applied",
                                "rules-source",
                                "rules-clause",
                                "rules-days",
                                "rules-note")
                        .map(key -> Overview.Column.text(MESSAGES.text(key)))
                        .toList(),
                situation.rules().all().stream()
                        .filter(ruling -> ruling.span().covers(situation.day()))
                        .sorted(Comparator.comparingInt(ruling -> Kinds.place(ruling.rule())))
                        .map(PolicyRules::line)
                        .toList(),
                SchoolRules.of(situation.records()).findings());
    }

    private static Overview.Line line(Ruling<Rule> ruling) {
        RuleHead head = ruling.rule().head();
        return new Overview.Line(
                0,
                head.name(),
                List.of(
                        Value.of(Kinds.term(ruling.rule())),
                        Value.of(head.id()),
                        Value.of(MESSAGES.text(head.applies() ? "rule-applied" : "rule-laid-aside")),
                        Value.of(ruling.source()),
                        Value.of(head.citation().display()),
                        Value.of(ruling.span().display()),
                        Value.of(head.note())),
                Overview.State.FINE,
                reasons(ruling));
    }

    private static List<Overview.Reason> reasons(Ruling<Rule> ruling) {
        RuleHead head = ruling.rule().head();
        List<Overview.Reason> reasons = new ArrayList<>();
        reasons.add(Overview.Reason.of(
                MESSAGES.text("rule-holds", head.name(), ruling.span().display()), head.citation()));
        Kinds.sentences(ruling.rule()).forEach(sentence -> reasons.add(Overview.Reason.of(sentence, head.citation())));
        if (!head.note().isEmpty()) {
            reasons.add(Overview.Reason.of(MESSAGES.text("rule-note", head.note()), head.citation()));
        }
        return reasons;
    }
}
