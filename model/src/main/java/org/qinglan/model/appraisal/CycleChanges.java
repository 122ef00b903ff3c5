package org.qinglan.model.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;

/// The records that a cycle writes when it goes on.
final class CycleChanges {
    private final AppraisalCycle cycle;

    CycleChanges(AppraisalCycle cycle) {
        this.cycle = cycle;
    }

    List<RecordChange> into(Stage next) {
        List<RecordChange> changes = new ArrayList<>();
        Map<String, Value> values = new HashMap<>(cycle.record().values());
        values.put("stage", Value.of(next.term()));
        if (next == Stage.CLOSED) {
            values.put("closed_on", Value.of(cycle.situation().day()));
            if (cycle.id().isYearly()) {
                cycle.candidates().forEach(one -> grade(one).ifPresent(changes::add));
            }
        }
        changes.add(new RecordChange.Correct(cycle.record(), values));
        return List.copyOf(changes);
    }

    private Optional<RecordChange> grade(Candidate one) {
        Optional<Grade> decided = one.decided();
        if (decided.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Value> values = new HashMap<>();
        values.put("year", Value.of(cycle.year()));
        values.put("grade", Value.of(decided.get().term()));
        values.put("note", Value.of(note(one, decided.get())));
        values.values().removeIf(Value::isMissing);
        Optional<LedgerRecord> before = stored(cycle, one.number());
        if (before.isEmpty()) {
            return Optional.of(new RecordChange.Add(AppraisalLedger.APPRAISAL, one.number(), values));
        }
        return before.get().values().equals(values)
                ? Optional.empty()
                : Optional.of(new RecordChange.Correct(before.get(), values));
    }

    static Optional<LedgerRecord> stored(AppraisalCycle cycle, long teacher) {
        return cycle.situation().records().of(AppraisalLedger.APPRAISAL, teacher).stream()
                .filter(record -> record.whole("year") == cycle.year())
                .findFirst();
    }

    /// Whether an ungraded person has a comment, and that the grade was corrected, stays with the grade.
    private String note(Candidate one, Grade decided) {
        List<String> parts = new ArrayList<>();
        if (decided == Grade.UNGRADED) {
            parts.add(Say.text(one.has("comment") ? "note-comment" : "note-no-comment"));
        }
        if (cycle.version() > 1) {
            parts.add(Say.text("note-version", cycle.version(), cycle.record().text("reason")));
        }
        return String.join("；", parts);
    }

    List<RecordChange> newVersion(String reason) {
        CycleId id = new CycleId(cycle.year(), cycle.id().kind(), cycle.version() + 1);
        List<RecordChange> changes = new ArrayList<>();
        Map<String, Value> values = new HashMap<>(id.values());
        values.put("stage", Value.of(Stage.PROPOSAL.term()));
        values.put("reason", Value.of(reason.strip()));
        for (String kept : List.of("share", "share_basis", "due", "present")) {
            values.put(kept, cycle.record().get(kept));
        }
        values.values().removeIf(Value::isMissing);
        changes.add(new RecordChange.Add(AppraisalLedger.CYCLE, 0, values));
        for (Candidate one : cycle.candidates()) {
            one.decided().ifPresent(grade -> changes.add(step(one, id, grade)));
        }
        return List.copyOf(changes);
    }

    private static RecordChange step(Candidate one, CycleId id, Grade decided) {
        Map<String, Value> values = new HashMap<>(id.values());
        values.put("proposed", Value.of(decided.term()));
        if (one.has("comment")) {
            values.put("comment", Value.of(one.text("comment")));
        }
        return new RecordChange.Add(AppraisalLedger.STEP, one.number(), values);
    }
}
