package org.qinglan.model.payround;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.Matter;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.vote.Vote;
import org.qinglan.model.vote.VoteRule;

/// Every vote on a scheme, with whether it carries the text that the round has now.
public record VoteOverview() implements OverviewMaker {

    @Override
    public String key() {
        return "pay-votes";
    }

    @Override
    public String name() {
        return "方案表决";
    }

    @Override
    public Area area() {
        return Area.PAY;
    }

    @Override
    public Overview make(Situation situation) {
        List<Line> lines = PayRound.all(situation).stream()
                .flatMap(round -> round.records(PayLedger.VOTE).stream().map(vote -> line(round, vote)))
                .toList();
        return new Overview(
                List.of(
                        Column.text("批次"),
                        Column.text("表决日期"),
                        Column.number("应到"),
                        Column.number("实到"),
                        Column.number("同意"),
                        Column.number("不同意"),
                        Column.number("弃权"),
                        Column.number("至少"),
                        Column.text("结果"),
                        Column.text("方案指纹")),
                lines,
                List.of());
    }

    private static Line line(PayRound round, LedgerRecord record) {
        Vote vote = Vote.of(record);
        Situation situation = round.situation();
        Optional<VoteRule> rule =
                VoteRule.of(situation.rules(), Matter.PAY, vote.heldOn() == null ? situation.day() : vote.heldOn());
        List<Reason> obstacles = new ArrayList<>(vote.obstacles(rule, situation.day()));
        boolean carried = obstacles.isEmpty();
        if (!RoundObstacles.isOfText(record.text("fingerprint"), round.fingerprint())) {
            obstacles.add(Say.because(
                    "vote-other-text", record.text("held_on"), record.text("fingerprint"), round.shortFingerprint()));
        }
        String word = !carried ? "未通过" : obstacles.isEmpty() ? "通过" : "通过，方案已改";
        return new Line(
                0,
                "",
                List.of(
                        Value.of(round.name()),
                        record.get("held_on"),
                        Value.of(vote.due()),
                        Value.of(vote.present()),
                        Value.of(vote.agree()),
                        Value.of(vote.against()),
                        Value.of(vote.abstained()),
                        rule.map(known -> Value.of(known.needed(vote.due(), vote.present())))
                                .orElseGet(Value::missing),
                        Value.of(word),
                        record.get("fingerprint")),
                obstacles.isEmpty() ? State.FINE : State.WAITING,
                obstacles.isEmpty() ? List.of(Reason.of(vote.display())) : obstacles);
    }
}
