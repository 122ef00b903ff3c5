package org.qinglan.model.titlereview.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// The program writes outcomes; by hand comes only what the authority above the school has answered.
final class OutcomeCheck implements RecordCheck {
    private static final List<String> BY_PROGRAM = List.of(
            "round", "track", "outcome", "place", "score", "reserve", "failing", "decision", "change", "changed_on");
    private static final List<String> ANSWER =
            List.of("passed", "passed_on", "certificate", "issued_on", "appointed_on", "valid_area");

    @Override
    public Ledger ledger() {
        return TitleRoundLedger.OUTCOME;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        Optional<LedgerRecord> before = OpenRound.stored(situation, record);
        if (before.isEmpty()) {
            return List.of(RoundSay.error("推荐结果", "outcome-by-hand"));
        }
        List<Finding> findings = new ArrayList<>();
        for (String key : BY_PROGRAM) {
            if (!before.get().text(key).equals(record.text(key))) {
                String name = TitleRoundLedger.OUTCOME.field(key).name();
                findings.add(RoundSay.error(name, "outcome-field", name));
            }
        }
        if (ANSWER.stream().anyMatch(key -> !before.get().text(key).equals(record.text(key)))) {
            answer(record, situation, findings);
        }
        return OpenRound.unless(OpenRound.refusal(situation, record, RoundStage.REPORTED), findings);
    }

    private static void answer(LedgerRecord record, Situation situation, List<Finding> findings) {
        if (OpenRound.of(situation, record)
                .map(OpenRound::stage)
                .filter(RoundStage.REPORTED::equals)
                .isEmpty()) {
            findings.add(RoundSay.error("评审通过", "answer-early"));
        }
        if (!record.text("outcome").equals(OutcomeWord.RECOMMENDED.term())) {
            findings.add(RoundSay.error("评审通过", "answer-of-others"));
        }
        if (record.get("passed").equals(Value.of(true))) {
            OutcomeDates.of(record, situation.day())
                    .forEach((key, details) -> findings.add(RoundSay.error("通过日期", key, details)));
        }
    }
}
