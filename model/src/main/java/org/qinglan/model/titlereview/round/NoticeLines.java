package org.qinglan.model.titlereview.round;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.calendar.WorkingDays;
import org.qinglan.model.figure.Value;
import org.qinglan.model.publicity.Notice;
import org.qinglan.model.publicity.Objection;
import org.qinglan.model.publicity.Publicity;
import org.qinglan.model.publicity.Verdict;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;

/// The notices of a round and the objections against them, in one list.
public final class NoticeLines {
    private NoticeLines() {}

    public static Overview of(TitleRound round) {
        Publicity publicity = round.publicity();
        List<Line> lines = new ArrayList<>();
        publicity.notices().forEach(notice -> lines.add(line(notice, publicity)));
        publicity.objections().forEach(objection -> lines.add(line(objection)));
        return new Overview(
                List.of(
                        Column.text(RoundSay.text("notice-what")),
                        Column.text(RoundSay.text("notice-from")),
                        Column.text(RoundSay.text("notice-until")),
                        Column.text(RoundSay.text("notice-about")),
                        Column.text(RoundSay.text("notice-end"))),
                lines,
                List.of());
    }

    private static Line line(Notice notice, Publicity publicity) {
        WorkingDays calendar = publicity.calendar().days();
        boolean over = notice.isOver(publicity.day(), calendar);
        int passed = notice.passed(publicity.day(), calendar);
        return new Line(
                0,
                "",
                List.of(
                        Value.of(RoundSay.text("notice-number", notice.number())),
                        Value.of(notice.first()),
                        notice.last(calendar).map(Value::of).orElse(Value.missing()),
                        Value.of(notice.about()),
                        Value.of(RoundSay.text("notice-days", passed, notice.workingDays()))),
                over ? State.FINE : State.OPEN,
                notice.pauses().stream()
                        .map(pause -> Reason.of(RoundSay.text("notice-pause", pause.from(), pause.reason())))
                        .toList());
    }

    private static Line line(Objection objection) {
        return new Line(
                0,
                "",
                List.of(
                        Value.of(RoundSay.text("objection", objection.objector())),
                        objection.record().get("received_on"),
                        objection.record().get("decided_on"),
                        Value.of(objection.content()),
                        Value.of(objection.verdict().map(Verdict::term).orElse(RoundSay.text("objection-open")))),
                objection.isOpen() ? State.WAITING : State.FINE,
                objection.record().text("reason").isBlank()
                        ? List.of()
                        : List.of(Reason.of(objection.record().text("reason"))));
    }
}
