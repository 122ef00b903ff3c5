package org.qinglan.model.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.policy.PolicyPack;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// A school chooses packs that there are, each once for any day.
final class ChoiceCheck implements RecordCheck {
    @Override
    public Ledger ledger() {
        return PolicyLedger.CHOICE;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        Judgement judgement = new Judgement(ledger());
        judgement.refuseBackwards(record);
        List<Finding> mistakes = new ArrayList<>();
        Optional<PolicyPack> pack = ChosenPack.pack(record, mistakes);
        if (pack.isEmpty()) {
            judgement.add(record.get("text").isMissing() ? "pack" : "text", mistakes);
            return judgement.findings();
        }
        if (pack.get().id().equals(BuiltInPacks.NATIONAL)) {
            judgement.warn("pack", "national-always");
        }
        if (!record.get("text").isMissing()) {
            checkOwn(record, pack.get(), judgement);
        }
        checkOthers(record, pack.get(), situation, judgement);
        return judgement.findings();
    }

    private static void checkOwn(LedgerRecord record, PolicyPack pack, Judgement judgement) {
        if (!record.text("pack").equals(pack.id())) {
            judgement.error("pack", "pack-id-differs", record.text("pack"), pack.id());
        }
        if (BuiltInPacks.find(pack.id()).isPresent()
                || BuiltInPacks.find(pack.name()).isPresent()) {
            judgement.error("text", "pack-built-in", pack.name());
        }
        if (pack.failures() > 0) {
            judgement.warn("text", "pack-examples-differ", pack.name(), pack.failures());
        }
    }

    private static void checkOthers(LedgerRecord record, PolicyPack pack, Situation situation, Judgement judgement) {
        DateSpan span = record.span();
        for (LedgerRecord other : situation.records().of(PolicyLedger.CHOICE, 0)) {
            DateSpan days = other.span();
            if (other.id() == record.id() || span == null || days == null || !days.overlaps(span)) {
                continue;
            }
            Optional<PolicyPack> second = ChosenPack.pack(other, new ArrayList<>());
            if (second.isPresent() && second.get().id().equals(pack.id())) {
                judgement.error("from_date", "pack-chosen-already", pack.name(), days.display());
            } else if (second.isPresent() && second.get().level() == pack.level()) {
                judgement.warn("pack", "pack-beside-other", second.get().name(), days.display(), pack.name());
            }
        }
    }
}
