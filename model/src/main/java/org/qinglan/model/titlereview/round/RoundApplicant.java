package org.qinglan.model.titlereview.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.teacher.Roster;

/// Somebody who applied in a round, with all that was recorded of the application.
///
/// @param teacher     of the roster
/// @param application of [TitleRoundLedger#APPLICATION]
/// @param marks       of the panel, in the order of entry
/// @param ballot      nothing where none was held on this person
/// @param recusals    who neither judges nor votes on this person
/// @param outcome     nothing before the recommendation
public record RoundApplicant(
        LedgerRecord teacher,
        LedgerRecord application,
        List<LedgerRecord> marks,
        @Nullable LedgerRecord ballot,
        List<LedgerRecord> recusals,
        @Nullable LedgerRecord outcome) {
    /// The words of the conclusion (审查结论).
    public static final String QUALIFIED = "符合";

    public static final String REFUSED = "不符合";

    public RoundApplicant {
        marks = List.copyOf(marks);
        recusals = List.copyOf(recusals);
    }

    public long number() {
        return teacher.id();
    }

    public String name() {
        return teacher.text(Roster.NAME);
    }

    public String track() {
        return application.text("track").strip();
    }

    public String conclusion() {
        return application.text("conclusion").strip();
    }

    public boolean hasNote() {
        return !application.text("note").isBlank();
    }

    public boolean isWithdrawn() {
        return application.day("withdrawn_on") != null;
    }

    /// Takes part in the scoring: concluded to be qualified and not withdrawn.
    public boolean isQualified() {
        return conclusion().equals(QUALIFIED) && !isWithdrawn();
    }

    public Optional<OutcomeWord> word() {
        return outcome == null ? Optional.empty() : OutcomeWord.read(outcome.text("outcome"));
    }

    public boolean has(OutcomeWord word) {
        return word().filter(word::equals).isPresent();
    }

    /// 0 where there is no outcome or the person has no place.
    public int place() {
        return outcome == null ? 0 : outcome.whole("place");
    }

    public int reserve() {
        return outcome == null ? 0 : outcome.whole("reserve");
    }

    /// The day on which the outcome became another than the one that was published.
    @Nullable
    LocalDate changedOn() {
        return outcome == null ? null : outcome.day("changed_on");
    }

    /// The same day as it is read, empty where nothing changed.
    String changedText() {
        return outcome == null ? "" : outcome.text("changed_on");
    }

    /// Why the outcome is another than it was; empty where it is not.
    public String change() {
        return outcome == null ? "" : outcome.text("change");
    }

    /// Whether somebody of that name stands aside for this person.
    boolean isAvoidedBy(String judge) {
        return recusals.stream()
                .anyMatch(recusal -> recusal.text("judge").strip().equals(judge));
    }
}
