package org.qinglan.model.appraisal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ethics.rule.Limit;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.teacher.Roster;

/// One person in a cycle, with how far the person is.
///
/// @param step record of [AppraisalLedger#STEP], nothing where nothing was entered yet
public record Candidate(LedgerRecord teacher, @Nullable LedgerRecord step, Bars bars) {

    public long number() {
        return teacher.id();
    }

    public String name() {
        return teacher.text(Roster.NAME);
    }

    public Optional<Grade> proposed() {
        return Grade.read(text("proposed"));
    }

    public Optional<Grade> decided() {
        return Grade.read(text("decided"));
    }

    String text(String field) {
        return step == null ? "" : step.text(field).strip();
    }

    boolean has(String field) {
        return !text(field).isEmpty();
    }

    boolean hasLimit(Limit limit) {
        return bars.bars().stream().anyMatch(bar -> bar.limit() == limit);
    }
}
