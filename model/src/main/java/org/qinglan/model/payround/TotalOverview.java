package org.qinglan.model.payround;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// What everybody was paid and gave back in each calendar year, by the days of payment.
public record TotalOverview() implements OverviewMaker {

    @Override
    public String key() {
        return "pay-totals";
    }

    @Override
    public String name() {
        return "年度合计";
    }

    @Override
    public Area area() {
        return Area.PAY;
    }

    @Override
    public Overview make(Situation situation) {
        List<Line> lines = new ArrayList<>();
        for (LedgerRecord person : situation.roster()) {
            Map<Integer, List<LedgerRecord>> years = new TreeMap<>();
            situation.records().of(PayLedger.AMOUNT, person.id()).forEach(amount -> {
                var paid = amount.day("paid_on");
                years.computeIfAbsent(paid == null ? 0 : paid.getYear(), _ -> new ArrayList<>())
                        .add(amount);
            });
            years.forEach((year, amounts) -> lines.add(line(person, year, amounts)));
        }
        return new Overview(
                List.of(
                        Column.number("年度"),
                        Column.number("发放"),
                        Column.number("补发"),
                        Column.number("扣回"),
                        Column.number("合计")),
                lines,
                List.of());
    }

    private static Line line(LedgerRecord person, int year, List<LedgerRecord> amounts) {
        return new Line(
                person.id(),
                person.text(Roster.NAME),
                List.of(
                        Value.of(year),
                        Value.of(MeritPay.yuan(sum(amounts, PayLedger.PAY))),
                        Value.of(MeritPay.yuan(sum(amounts, "补发"))),
                        Value.of(MeritPay.yuan(sum(amounts, "扣回"))),
                        Value.of(MeritPay.yuan(sum(amounts, "")))),
                State.FINE,
                amounts.stream().map(TotalOverview::reason).toList());
    }

    /// @param kind empty for all kinds
    private static long sum(List<LedgerRecord> amounts, String kind) {
        return amounts.stream()
                .filter(amount -> kind.isEmpty() || amount.text("kind").equals(kind))
                .mapToLong(amount -> Fields.fen(amount, "amount"))
                .sum();
    }

    private static Reason reason(LedgerRecord amount) {
        return new Reason(
                Say.text(
                        "paid",
                        amount.text("paid_on"),
                        amount.text("round"),
                        amount.text("kind"),
                        RoundObstacles.yuan(Fields.fen(amount, "amount"))),
                null,
                amount.source());
    }
}
