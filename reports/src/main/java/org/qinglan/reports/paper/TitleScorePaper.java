package org.qinglan.reports.paper;

import static org.qinglan.reports.paper.PairAgreement.MESSAGES;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.FactRule;
import org.qinglan.model.titlereview.round.RoundApplicant;
import org.qinglan.model.titlereview.round.TitleRound;

/// How one applicant's score came about: every item in a sentence, every fact with the records behind it.
record TitleScorePaper(TitleRound round, ComputedRun run, String school) {
    private static final int MOST_RECORDS = 12;

    void fill(Paper paper, RoundApplicant one) {
        paper.title(MESSAGES.text("title.score.title"));
        paper.centred(
                MESSAGES.text("title.head", school, round.name(), round.record().text("target")));
        LedgerRecord outcome = one.outcome();
        paper.facts(List.of(
                "姓名", one.name(),
                "评审系列", one.track(),
                "名次", one.place() == 0 ? "" : String.valueOf(one.place()),
                "推荐结果", outcome == null ? "" : outcome.text("outcome"),
                "方案", run.scheme().name(),
                "年限截止日", round.cutOff().toString()));
        paper.heading(MESSAGES.text("title.score.items"));
        List<List<String>> items = new ArrayList<>();
        run.scheme().items().forEach(item -> {
            Explanation found = run.explain(one.number(), item.name());
            items.add(List.of(found.name(), found.shown() + found.unit(), found.sentence(), found.clause()));
        });
        paper.table(List.of("项目", "得分", "怎样算出", "依据"), List.of(18, 14, 50, 18), items);
        paper.heading(MESSAGES.text("title.score.facts"));
        List<List<String>> facts = new ArrayList<>();
        run.scheme().facts().forEach(fact -> {
            Explanation found = run.explain(one.number(), fact.name());
            facts.add(List.of(found.name(), found.shown() + found.unit(), records(fact, found), found.clause()));
        });
        paper.table(List.of("取自记录", "数值", "记录", "依据"), List.of(18, 14, 50, 18), facts);
        paper.text(MESSAGES.text("title.score.note"));
        paper.signatures(List.of(MESSAGES.text("title.score.sign")));
    }

    /// Who gave which mark stays with the panel.
    private static String records(FactRule rule, Explanation fact) {
        if (rule.ledger().equals(TitleRoundLedger.MARK)) {
            return MESSAGES.text(
                    "title.score.marks",
                    fact.inputs().size(),
                    fact.inputs().stream()
                            .map(Explanation::value)
                            .sorted(Comparator.comparing(TitleScorePaper::score, Numbers::compare))
                            .map(Value::display)
                            .collect(Collectors.joining("、")));
        }
        return records(fact);
    }

    private static BigFraction score(Value value) {
        return value instanceof Value.Num(var number) ? number : BigFraction.ZERO;
    }

    private static String records(Explanation fact) {
        String shown = fact.inputs().stream()
                .limit(MOST_RECORDS)
                .map(record -> record.name() + (record.shown().isEmpty() ? "" : "：" + record.shown()))
                .collect(Collectors.joining("；"));
        int more = fact.inputs().size() - MOST_RECORDS;
        return fact.inputs().isEmpty()
                ? fact.sentence()
                : shown + (more > 0 ? MESSAGES.text("title.score.more", more) : "");
    }
}
