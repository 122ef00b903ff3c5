package org.qinglan.model.career;

import static org.qinglan.model.standing.Overview.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// How long everybody served, in villages and weak schools, and lent out to others.
public final class ServiceOverview implements OverviewMaker {
    private static final Set<String> RURAL = Set.of("乡村", "薄弱学校");
    private static final Set<String> EXCHANGE = Set.of("支教", "交流轮岗", "走教");

    public ServiceOverview() {}

    @Override
    public String key() {
        return "service-years";
    }

    @Override
    public String name() {
        return "任教与交流年限";
    }

    @Override
    public Area area() {
        return Area.LADDERS;
    }

    @Override
    public Overview make(Situation situation) {
        List<Line> lines = new ArrayList<>();
        for (LedgerRecord person : situation.roster()) {
            List<LedgerRecord> periods = situation.records().of(CareerLedger.SERVICE, person.id());
            if (!periods.isEmpty()) {
                lines.add(line(person, periods, situation));
            }
        }
        return new Overview(List.of(text("任教合计"), text("乡村与薄弱学校"), text("支教与交流"), text("要求")), lines, List.of());
    }

    private static Line line(LedgerRecord person, List<LedgerRecord> periods, Situation situation) {
        List<Reason> reasons = new ArrayList<>();
        periods.stream()
                .filter(period -> period.span() != null)
                .forEach(period -> reasons.add(new Reason(sentence(period), null, period.source())));
        List<String> asked = new ArrayList<>();
        for (RuralServiceRule rule : situation.rules().on(RuralServiceRule.class, situation.day())) {
            Tenure served = sum(periods, period -> rule.places().contains(period.text("place")), situation);
            Integer years = rule.years();
            String outcome = years == null
                    ? Said.MESSAGES.text("service-unset", rule.purpose(), served.display())
                    : Said.MESSAGES.text(
                            served.years() >= years ? "service-met" : "service-missing",
                            rule.purpose(),
                            String.join("、", rule.places()),
                            years,
                            served.display());
            reasons.add(Reason.of(outcome, rule.head().citation()));
            asked.add(rule.purpose() + "：" + word(served, years));
        }
        return new Line(
                person.id(),
                person.text(Roster.NAME),
                List.of(
                        Value.of(sum(periods, _ -> true, situation).display()),
                        Value.of(sum(periods, period -> RURAL.contains(period.text("place")), situation)
                                .display()),
                        Value.of(sum(periods, period -> EXCHANGE.contains(period.text("kind")), situation)
                                .display()),
                        Value.of(String.join("；", asked))),
                State.FINE,
                reasons);
    }

    private static String word(Tenure served, @org.jspecify.annotations.Nullable Integer years) {
        return years == null ? Said.BY_SCHOOL : served.years() >= years ? "已满足" : "未满足";
    }

    private static String sentence(LedgerRecord period) {
        DateSpan span = Objects.requireNonNull(period.span());
        return Said.MESSAGES.text(
                "service-period", span.display(), period.text("unit"), period.text("place"), period.text("kind"));
    }

    private static Tenure sum(List<LedgerRecord> periods, Predicate<LedgerRecord> wanted, Situation situation) {
        return Tenure.of(
                periods.stream()
                        .filter(wanted)
                        .map(LedgerRecord::span)
                        .filter(Objects::nonNull)
                        .toList(),
                situation.day());
    }
}
