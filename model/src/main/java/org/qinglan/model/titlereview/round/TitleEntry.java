package org.qinglan.model.titlereview.round;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.titlereview.TitleLevel;

/// What a passed review writes into the teacher's file: the title, obtained on the day on which it was passed, which
/// the
/// certificate prints, not on the day of its issue.
final class TitleEntry {
    private TitleEntry() {}

    /// Nothing where the review was not passed or the file says so already.
    static Optional<RecordChange> of(TitleRound round, RoundApplicant applicant) {
        LedgerRecord outcome = applicant.outcome();
        LocalDate passed = outcome == null ? null : outcome.day("passed_on");
        Optional<TitleLevel> target = round.target();
        if (outcome == null
                || passed == null
                || target.isEmpty()
                || !outcome.get("passed").equals(Value.of(true))) {
            return Optional.empty();
        }
        Map<String, Value> values = new HashMap<>();
        values.put("title", Value.of(target.get().term()));
        values.put("obtained", Value.of(passed));
        values.put("appointed", outcome.get("appointed_on"));
        values.put("track", Value.of(applicant.track()));
        values.put("valid_area", outcome.get("valid_area"));
        Optional<LedgerRecord> before = stored(round, applicant);
        if (before.isEmpty()) {
            return Optional.of(RoundChanges.added(Roster.TITLE, applicant.number(), values));
        }
        values.put("title", before.get().get("title"));
        if (values.get("appointed").isMissing()) {
            values.remove("appointed");
        }
        Map<String, Value> after = new HashMap<>(before.get().values());
        after.putAll(values);
        after.values().removeIf(Value::isMissing);
        return after.equals(before.get().values())
                ? Optional.empty()
                : Optional.of(RoundChanges.corrected(before.get(), values));
    }

    /// The title of the round in the teacher's file.
    static Optional<LedgerRecord> stored(TitleRound round, RoundApplicant applicant) {
        return round.situation().records().of(Roster.TITLE, applicant.number()).stream()
                .filter(record -> TitleLevel.read(record.text("title")).equals(round.target()))
                .findFirst();
    }
}
