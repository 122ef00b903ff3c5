package org.qinglan.model.ethics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// The register of complaints; those that nobody has closed wait.
record ComplaintOverview() implements OverviewMaker {

    @Override
    public String key() {
        return "ethics-complaints";
    }

    @Override
    public String name() {
        return "投诉举报办理";
    }

    @Override
    public Area area() {
        return Area.ETHICS;
    }

    @Override
    public Overview make(Situation situation) {
        Map<Long, LedgerRecord> people = situation.people();
        List<Line> lines = new ArrayList<>();
        situation.records().scan(EthicsLedger.COMPLAINT, record -> lines.add(line(record, people, situation)));
        return new Overview(
                List.of(
                        Column.text("收到日期"),
                        Column.text("渠道"),
                        Column.text("反映内容"),
                        Column.text("处理结果"),
                        Column.text("办结日期"),
                        Column.text("案号")),
                lines,
                List.of());
    }

    private static Line line(LedgerRecord record, Map<Long, LedgerRecord> people, Situation situation) {
        boolean founded = isFounded(record);
        boolean closed = !record.get("closed_on").isMissing();
        boolean caseMissing = founded && !hasCase(record, situation);
        return new Line(
                record.teacher(),
                Say.name(people, record.teacher()),
                List.of(
                        record.get("received_on"),
                        record.get("channel"),
                        record.get("content"),
                        record.get("outcome"),
                        record.get("closed_on"),
                        record.get("case_number")),
                !closed || caseMissing ? State.WAITING : State.FINE,
                List.of(reason(record, closed, caseMissing, situation.day())));
    }

    static boolean isFounded(LedgerRecord record) {
        return record.text("outcome").equals("属实") || record.text("outcome").equals("部分属实");
    }

    private static boolean hasCase(LedgerRecord record, Situation situation) {
        String number = record.text("case_number");
        return !number.isEmpty()
                && EthicsHistory.of(situation.records(), record.teacher()).cases().stream()
                        .anyMatch(one -> one.number().equals(number));
    }

    private static Reason reason(LedgerRecord record, boolean closed, boolean caseMissing, LocalDate day) {
        if (!closed) {
            long days = record.get("received_on") instanceof Value.Day(var received)
                    ? ChronoUnit.DAYS.between(received, day)
                    : 0;
            return Say.of(null, record, "complaint-open", record.text("received_on"), days);
        }
        return caseMissing
                ? Say.of(null, record, "complaint-without-case", record.text("outcome"))
                : Say.of(null, record, "complaint-closed", record.text("closed_on"), record.text("outcome"));
    }
}
