package org.qinglan.model.ethics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ledger.LedgerRecord;

/// What was decided against somebody, as it stands after every change, extension and release.
///
/// @param decided     day of the first decision: a change counts from it
/// @param months      that the paper prints; nothing where it prints none, 0 or less where it says that there is no
/// period
/// @param printedLast the last day that the paper prints
/// @param extension   months by which it was extended
/// @param released    whether it was released
/// @param releasedOn  when; nothing where nobody wrote it down
/// @param record      the decision, or the change that replaced it
public record Measure(
        String caseNumber,
        String handling,
        String personnel,
        LocalDate decided,
        @Nullable Integer months,
        @Nullable LocalDate printedLast,
        List<String> scopes,
        int extension,
        boolean released,
        @Nullable LocalDate releasedOn,
        LedgerRecord record) {
    private static final String LIFTED = "解除";

    public Measure {
        scopes = List.copyOf(scopes);
    }

    static Measure of(String caseNumber, CaseEvent decision, LocalDate decided) {
        return new Measure(
                caseNumber,
                decision.handling(),
                decision.personnel(),
                decided,
                decision.months(),
                decision.printedLast(),
                decision.scopes(),
                0,
                decision.isImported() && isLifted(decision.record().text("state")),
                null,
                decision.record());
    }

    private static boolean isLifted(String state) {
        return state.contains(LIFTED) && !state.contains("未" + LIFTED) && !state.contains("待" + LIFTED);
    }

    /// Extended by an event that prints months, a last day, or both.
    Measure extended(CaseEvent event) {
        Integer more = event.months();
        LocalDate last = event.printedLast();
        LocalDate printed = last != null || printedLast == null || more == null ? last : printedLast.plusMonths(more);
        return new Measure(
                caseNumber,
                handling,
                personnel,
                decided,
                months,
                printed,
                scopes,
                extension + (more == null ? 0 : Math.max(0, more)),
                released,
                releasedOn,
                record);
    }

    Measure released(LocalDate day) {
        return new Measure(
                caseNumber, handling, personnel, decided, months, printedLast, scopes, extension, true, day, record);
    }

    public String document() {
        return record.text("document");
    }
}
