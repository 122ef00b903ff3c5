package org.qinglan.model.payround;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.publicity.Notice;
import org.qinglan.model.publicity.Objection;
import org.qinglan.model.publicity.Publicity;
import org.qinglan.model.publicity.Verdict;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// Every notice with its last day, and every objection with its verdict.
public record NoticeOverview() implements OverviewMaker {

    @Override
    public String key() {
        return "pay-notices";
    }

    @Override
    public String name() {
        return "公示与异议";
    }

    @Override
    public Area area() {
        return Area.PAY;
    }

    @Override
    public Overview make(Situation situation) {
        List<Line> lines = new ArrayList<>();
        for (PayRound round : PayRound.all(situation)) {
            Publicity publicity = round.publicity();
            publicity.notices().forEach(notice -> lines.add(line(round, publicity, notice)));
            publicity.objections().forEach(objection -> lines.add(line(round, objection, situation.people())));
        }
        return new Overview(
                List.of(
                        Column.text("批次"),
                        Column.text("事项"),
                        Column.text("日期"),
                        Column.text("结束"),
                        Column.text("内容"),
                        Column.text("情况")),
                lines,
                List.of());
    }

    private static Line line(PayRound round, Publicity publicity, Notice notice) {
        LocalDate day = round.situation().day();
        boolean over = notice.isOver(day, publicity.calendar().days());
        int passed = notice.passed(day, publicity.calendar().days());
        return new Line(
                0,
                "",
                List.of(
                        Value.of(round.name()),
                        Value.of(Say.text("notice", notice.number())),
                        Value.of(notice.first()),
                        notice.last(publicity.calendar().days()).map(Value::of).orElseGet(Value::missing),
                        Value.of(notice.about().isEmpty() ? Say.text("everybody") : notice.about()),
                        Value.of(Say.text(over ? "notice-over" : "notice-runs", passed, notice.workingDays()))),
                over ? State.FINE : State.OPEN,
                notice.pauses().stream()
                        .map(pause -> Say.because(
                                "pause",
                                pause.from(),
                                pause.last() == null ? Say.text("open-end") : pause.last(),
                                pause.reason()))
                        .toList());
    }

    private static Line line(PayRound round, Objection objection, Map<Long, LedgerRecord> people) {
        LedgerRecord record = objection.record();
        String verdict = objection.verdict().map(Verdict::term).orElseGet(() -> Say.text("verdict-open"));
        long about = people.values().stream()
                .filter(person -> person.text(Roster.ID_NUMBER).equals(record.text("about")))
                .mapToLong(LedgerRecord::id)
                .findFirst()
                .orElse(0);
        LedgerRecord person = people.get(about);
        return new Line(
                about,
                person == null ? "" : person.text(Roster.NAME),
                List.of(
                        Value.of(round.name()),
                        Value.of(Say.text("objection", objection.objector())),
                        record.get("received_on"),
                        record.get("decided_on"),
                        Value.of(objection.content()),
                        Value.of(verdict)),
                objection.isOpen() ? State.WAITING : State.FINE,
                record.text("reason").isBlank() ? List.of() : List.of(Reason.of(record.text("reason"))));
    }
}
