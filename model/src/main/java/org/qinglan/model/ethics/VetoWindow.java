package org.qinglan.model.ethics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.Rulebook;

/// A span in which something bars a teacher from one scope.
///
/// @param scope      [#SANCTION] for the period of a sanction, else 职称评定, 评奖评优, …
/// @param cause      the handling, or the failed assessment, that bars
/// @param severity   of the heaviest sanction that runs in it; 0 where there is none
/// @param span       from the day of the decision, the last day included; without end where only a release ends it
/// @param periodLast last day of the period itself, or nothing where it never ends
/// @param ending     how it ends
/// @param measure    what was decided, or nothing where an assessment bars
/// @param rule       that gives the months or the scope, or nothing where none holds on the day of the decision
/// @param served     earlier measures whose remainder is part of the span, and lighter ones of the same day
/// @param record     the decision or assessment that it comes from
public record VetoWindow(
        String scope,
        String cause,
        int severity,
        DateSpan span,
        @Nullable LocalDate periodLast,
        Ending ending,
        @Nullable Measure measure,
        @Nullable RuleHead rule,
        List<Measure> served,
        LedgerRecord record) {
    /// The scope of the period of a sanction itself.
    public static final String SANCTION = "处分";

    public VetoWindow {
        served = List.copyOf(served);
    }

    /// How a window ends.
    public enum Ending {
        BY_ITSELF,
        /// Somebody must release in writing after its last day.
        AWAITS_RELEASE,
        RELEASED,
        /// Its rest is part of a later window.
        MERGED,
        NEVER
    }

    /// How a window stands on a day.
    public enum Standing {
        AHEAD("尚未开始"),
        RUNNING("期内"),
        AWAITS_RELEASE("期满待解除"),
        OVER("已结束");

        private final String term;

        Standing(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    /// Every window of a teacher: the periods of sanctions, the scopes that decisions name, the vetoes of the rules.
    public static List<VetoWindow> of(EthicsHistory history, Rulebook rules) {
        return new WindowMaker(rules).windows(history);
    }

    public boolean isSanction() {
        return scope.equals(SANCTION);
    }

    /// Whether it bars on a day: the reference date of whatever is judged.
    public boolean covers(LocalDate day) {
        return span.covers(day);
    }

    public Standing standing(LocalDate day) {
        if (day.isBefore(span.from())) {
            return Standing.AHEAD;
        }
        if (periodLast == null || !day.isAfter(periodLast)) {
            return span.covers(day) ? Standing.RUNNING : Standing.OVER;
        }
        return ending == Ending.AWAITS_RELEASE ? Standing.AWAITS_RELEASE : Standing.OVER;
    }

    /// The window as a record of [EthicsLedger#VETO_WINDOW], pointing at the decision's own source row.
    public LedgerRecord toRecord() {
        LocalDate last = span.last();
        return new LedgerRecord(
                record.id(),
                EthicsLedger.VETO_WINDOW,
                record.teacher(),
                Map.of(
                        "scope", Value.of(scope),
                        "handling", Value.of(cause),
                        "severity", Value.of(severity),
                        "from_date", Value.of(span.from()),
                        "last_date", last == null ? Value.missing() : Value.of(last),
                        "document", record.get("document")),
                record.source());
    }
}
