package org.qinglan.model.career;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// What is wrong with a title of the ladder: its order, its days, its words.
final class LadderTitleCheck implements RecordCheck {
    @Override
    public Ledger ledger() {
        return CareerLedger.LADDER_TITLE;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        Days.check(record, "awarded_on", "last_date", situation.day(), findings);
        LocalDate awarded = record.day("awarded_on");
        if (awarded == null) {
            return findings;
        }
        String rung = record.text("rung");
        List<LadderRule> ladders = situation.rules().on(LadderRule.class, awarded);
        if (!LadderRule.usualRungs().contains(rung)
                && ladders.stream().noneMatch(ladder -> ladder.rungs().contains(rung))) {
            findings.add(Said.warning("rung-unknown", "称号", rung, String.join("、", LadderRule.usualRungs())));
        }
        for (LadderRule ladder : ladders) {
            if (ladder.rungs().contains(rung)) {
                order(record, ladder, awarded, situation, findings);
            }
        }
        return findings;
    }

    private static void order(
            LedgerRecord record, LadderRule ladder, LocalDate awarded, Situation situation, List<Finding> findings) {
        String level = record.text("level");
        if (!ladder.levels().isEmpty() && !ladder.levels().contains(level)) {
            findings.add(Said.warning(
                    "level-not-in-ladder",
                    "级别",
                    level,
                    String.join("、", ladder.levels()),
                    ladder.head().citation().display()));
        }
        List<String> held = situation.records().of(CareerLedger.LADDER_TITLE, record.teacher()).stream()
                .filter(other -> other.id() != record.id())
                .filter(other -> {
                    LocalDate before = other.day("awarded_on");
                    return before != null && !before.isAfter(awarded);
                })
                .map(other -> other.text("rung"))
                .toList();
        Optional<String> below = ladder.below(record.text("rung"));
        if (below.isPresent() && !ladder.mayClimb(held, record.text("rung"))) {
            findings.add(Said.error(
                    "rung-skipped",
                    "称号",
                    record.text("rung"),
                    below.get(),
                    awarded,
                    ladder.head().citation().display()));
        }
    }
}
