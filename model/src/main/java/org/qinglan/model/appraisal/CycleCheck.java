package org.qinglan.model.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// A cycle goes on by one stage at a time and only without obstacles; a closed one stays as it is.
final class CycleCheck implements RecordCheck {

    @Override
    public Ledger ledger() {
        return AppraisalLedger.CYCLE;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        Optional<Stage> stage = Stage.read(record.text("stage"));
        if (stage.isEmpty()) {
            return List.of(Say.error("阶段", "stage-unknown", record.text("stage")));
        }
        CycleId id = CycleId.of(record);
        if (!id.kind().equals(AppraisalLedger.YEARLY) && !id.kind().equals(AppraisalLedger.CADRES)) {
            return List.of(Say.error("考核类别", "kind-unknown", id.kind()));
        }
        return Round.stored(situation, record)
                .map(before -> changed(before, record, stage.get(), situation))
                .orElseGet(() -> begun(record, id, stage.get(), situation));
    }

    private static List<Finding> begun(LedgerRecord record, CycleId id, Stage stage, Situation situation) {
        List<LedgerRecord> round = Round.of(situation, id);
        int newest = round.stream()
                .mapToInt(cycle -> CycleId.of(cycle).version())
                .max()
                .orElse(0);
        List<Finding> findings = new ArrayList<>();
        if (id.version() != newest + 1) {
            findings.add(Say.error("版本", "version-odd", newest + 1));
        }
        if (!round.stream().allMatch(Round::isClosed)) {
            findings.add(Say.error("版本", "version-open", newest));
        }
        if (newest > 0 && record.text("reason").isBlank()) {
            findings.add(Say.error("更正理由", "version-reason"));
        }
        if (stage != Stage.BALLOT && (newest == 0 || stage != Stage.PROPOSAL)) {
            findings.add(Say.error("阶段", "stage-first", Stage.BALLOT.term()));
        }
        return findings;
    }

    private static List<Finding> changed(LedgerRecord before, LedgerRecord after, Stage stage, Situation situation) {
        CycleId id = CycleId.of(before);
        if (Round.isClosed(before)) {
            return List.of(Say.error("阶段", "cycle-closed", id.display(), id.version() + 1));
        }
        if (!id.equals(CycleId.of(after))) {
            return List.of(Say.error("版本", "cycle-moved", id.display()));
        }
        LedgerRecord same = Round.with(after, "stage", before.get("stage"));
        AppraisalCycle cycle = AppraisalCycle.of(situation, same);
        if (stage.compareTo(cycle.stage()) <= 0) {
            return List.of();
        }
        if (cycle.next().filter(stage::equals).isEmpty()) {
            return List.of(Say.error("阶段", "stage-skipped", cycle.stage().term(), stage.term()));
        }
        return cycle.obstacles().stream()
                .map(obstacle -> Say.error("阶段", "obstacle", stage.term(), obstacle.named()))
                .toList();
    }
}
