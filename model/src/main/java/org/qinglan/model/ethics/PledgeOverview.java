package org.qinglan.model.ethics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.ethics.rule.Education;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// Who has signed this year's pledge and taken part in what the rules ask for.
record PledgeOverview() implements OverviewMaker {
    private static final String PLEDGE = "承诺书";

    @Override
    public String key() {
        return "ethics-pledges";
    }

    @Override
    public String name() {
        return "师德承诺与教育";
    }

    @Override
    public Area area() {
        return Area.ETHICS;
    }

    /// One thing that everybody does once in some days; without rule it is the school's custom.
    private record Asked(
            String name,
            List<String> forms,
            DateSpan days,
            @Nullable RuleHead rule) {

        Optional<LedgerRecord> done(List<LedgerRecord> records) {
            return records.stream()
                    .filter(record -> forms.contains(record.text("kind")))
                    .filter(record -> record.get("held_on") instanceof Value.Day(var day) && days.covers(day))
                    .findFirst();
        }
    }

    @Override
    public Overview make(Situation situation) {
        List<Asked> asked = asked(situation);
        Map<Long, List<LedgerRecord>> done = new HashMap<>();
        situation.records().scan(EthicsLedger.PLEDGE, record -> done.computeIfAbsent(
                        record.teacher(), _ -> new ArrayList<>())
                .add(record));
        return new Overview(
                asked.stream().map(one -> Column.text(one.name())).toList(),
                situation.roster().stream()
                        .filter(PledgeOverview::isInPost)
                        .map(person -> line(person, asked, done.getOrDefault(person.id(), List.of()), situation))
                        .toList(),
                List.of());
    }

    static boolean isInPost(LedgerRecord person) {
        String status = person.text(Roster.STATUS);
        return status.isEmpty() || status.startsWith(Roster.IN_POST);
    }

    private static List<Asked> asked(Situation situation) {
        int year = situation.day().getYear();
        List<Education> rules = situation.rules().on(Education.class, situation.day());
        List<Asked> asked = new ArrayList<>();
        if (rules.stream().noneMatch(rule -> rule.forms().contains(PLEDGE))) {
            DateSpan whole = new DateSpan(
                    situation.day().withDayOfYear(1),
                    situation.day().withDayOfYear(1).plusYears(1));
            asked.add(new Asked(year + "年" + PLEDGE, List.of(PLEDGE), whole, null));
        }
        rules.forEach(rule ->
                asked.add(new Asked(year + "年" + rule.head().name(), rule.forms(), rule.days(year), rule.head())));
        return asked;
    }

    private static Line line(LedgerRecord person, List<Asked> asked, List<LedgerRecord> records, Situation situation) {
        List<Value> cells = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        State state = State.FINE;
        for (Asked one : asked) {
            Optional<LedgerRecord> done = one.done(records);
            cells.add(done.map(record -> record.get("held_on")).orElse(Value.of("缺")));
            boolean over = one.days().until() != null
                    && !situation.day().isBefore(one.days().until());
            if (done.isEmpty()) {
                reasons.add(missing(one, over));
                state = over || state == State.WAITING ? State.WAITING : State.OPEN;
            }
        }
        return new Line(person.id(), person.text(Roster.NAME), cells, state, reasons);
    }

    private static Reason missing(Asked one, boolean over) {
        String forms = String.join("或", one.forms());
        String text = Say.text(
                over ? "pledge-late" : one.rule() == null ? "pledge-custom" : "pledge-missing",
                one.name(),
                forms,
                String.valueOf(one.days().last()));
        return one.rule() == null ? Reason.of(text) : Reason.of(text, one.rule().citation());
    }
}
