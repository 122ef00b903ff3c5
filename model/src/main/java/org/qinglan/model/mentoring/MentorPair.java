package org.qinglan.model.mentoring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;

/// A mentor and an apprentice for a time.
///
/// @param id         number of the record; 0 where it is not stored yet
/// @param apprentice number in the roster
/// @param mentor     ID number
/// @param kind       `学科` where the record names none
/// @param recorded   sums that the account of pairs carries for the whole time of the pair, by activity
public record MentorPair(
        long id,
        long apprentice,
        String mentor,
        String kind,
        String subject,
        DateSpan span,
        String agreement,
        String follows,
        String endReason,
        String grade,
        Map<String, BigFraction> recorded,
        @Nullable SourceRow source) {

    private static final Map<String, String> SUMS = Map.of(
            "师傅听课", "mentor_visits",
            "徒弟听课", "apprentice_visits",
            "汇报课", "report_lessons");

    public MentorPair {
        recorded = Map.copyOf(recorded);
    }

    /// The pair of a record, or nothing where the record does not say from when.
    public static Optional<MentorPair> of(LedgerRecord record) {
        DateSpan span = record.span();
        if (span == null) {
            return Optional.empty();
        }
        Map<String, BigFraction> recorded = new HashMap<>();
        SUMS.forEach((activity, field) -> {
            if (record.get(field) instanceof Value.Num(var number)) {
                recorded.put(activity, number);
            }
        });
        String kind = record.text("kind");
        return Optional.of(new MentorPair(
                record.id(),
                record.teacher(),
                record.text("mentor"),
                kind.isEmpty() ? MentorLedger.SUBJECT_PAIR : kind,
                record.text("subject"),
                span,
                record.text("agreement"),
                record.text("follows"),
                record.text("end_reason"),
                record.text("grade"),
                recorded,
                record.source()));
    }

    public LocalDate from() {
        return span.from();
    }

    /// The last day, or nothing where none is agreed.
    public @Nullable LocalDate last() {
        return span.last();
    }

    boolean isOver(LocalDate day) {
        LocalDate last = last();
        return last != null && last.isBefore(day);
    }
}
