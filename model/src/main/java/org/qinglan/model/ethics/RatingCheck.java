package org.qinglan.model.ethics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.ethics.rule.AssessmentMethod;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// Whether a rating is a score out of a hundred, by a rater who counts.
record RatingCheck() implements RecordCheck {
    private static final BigFraction FULL = BigFraction.of(100);

    @Override
    public Ledger ledger() {
        return EthicsLedger.RATING;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        if (record.get("score") instanceof Value.Num(var score)
                && (score.signum() < 0 || Numbers.compare(score, FULL) > 0)) {
            findings.add(Say.error(term("score"), "score-range", record.text("score")));
        }
        if (record.get("year") instanceof Value.Num(BigFraction year)) {
            situation.rules().on(AssessmentMethod.class, LocalDate.of(year.intValue(), 12, 31)).stream()
                    .filter(method -> method.weights().stream()
                            .noneMatch(weight -> weight.rater().equals(record.text("rater"))))
                    .forEach(method -> findings.add(Say.warning(
                            term("rater"),
                            "rater-without-weight",
                            record.text("rater"),
                            method.head().name())));
        }
        return findings;
    }

    private static String term(String field) {
        return EthicsLedger.RATING.field(field).name();
    }
}
