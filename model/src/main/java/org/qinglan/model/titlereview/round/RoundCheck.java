package org.qinglan.model.titlereview.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.titlereview.TitleLevel;

/// A round begins with applications and is led on by the program; once the scoring has begun, what it is about stays.
final class RoundCheck implements RecordCheck {
    /// What may still be entered from a stage on.
    private static final List<String> BY_PROGRAM = List.of("stage", "run", "scheme_quota", "scheme_hash", "closed_on");

    private static final List<String> FIXED_BY_SCORING =
            List.of("year", "target", "cut_off", "apply_last", "school_stage", "scheme", "scheme_text");
    private static final List<String> FIXED_BY_RECOMMENDATION = List.of("panel_items", "judges", "ballot");

    @Override
    public Ledger ledger() {
        return TitleRoundLedger.ROUND;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        if (TitleLevel.read(record.text("target")).isEmpty()) {
            findings.add(RoundSay.error("评审职称", "target-unknown", record.text("target")));
        }
        if (record.text("panel_items").isBlank() && !record.get("judges").isMissing()) {
            findings.add(RoundSay.warning("打分项目", "judges-without-items"));
        }
        OpenRound.stored(situation, record)
                .ifPresentOrElse(before -> changed(before, record, findings), () -> begun(record, findings));
        return findings;
    }

    private static void begun(LedgerRecord record, List<Finding> findings) {
        if (RoundStage.read(record.text("stage"))
                .filter(RoundStage.APPLICATION::equals)
                .isEmpty()) {
            findings.add(RoundSay.error("阶段", "stage-first", RoundStage.APPLICATION.term()));
        }
        fixed(Optional.empty(), record, BY_PROGRAM.subList(1, BY_PROGRAM.size()), "by-program", findings);
    }

    private static void changed(LedgerRecord before, LedgerRecord after, List<Finding> findings) {
        RoundStage stage = RoundStage.read(before.text("stage")).orElse(RoundStage.APPLICATION);
        Optional<LedgerRecord> known = Optional.of(before);
        if (stage == RoundStage.CLOSED) {
            findings.add(RoundSay.error("阶段", "round-closed", before.text("round")));
            return;
        }
        fixed(known, after, List.of("round"), "round-renamed", findings);
        fixed(known, after, BY_PROGRAM, "by-program", findings);
        if (!stage.isBefore(RoundStage.SCORING)) {
            fixed(known, after, FIXED_BY_SCORING, "fixed-now", findings);
        }
        if (!stage.isBefore(RoundStage.RECOMMENDATION)) {
            fixed(known, after, FIXED_BY_RECOMMENDATION, "fixed-now", findings);
        }
    }

    private static void fixed(
            Optional<LedgerRecord> before, LedgerRecord after, List<String> keys, String why, List<Finding> findings) {
        for (String key : keys) {
            Field field = TitleRoundLedger.ROUND.field(key);
            String was = before.map(record -> record.text(key)).orElse("");
            if (!was.equals(after.text(key))) {
                String stage = before.map(record -> record.text("stage")).orElse("");
                findings.add(RoundSay.error(field.name(), why, field.name(), stage));
            }
        }
    }
}
