package org.qinglan.model.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.qinglan.model.frozen.StoredRun;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.policy.Rulebook;

/// All that a question about how things stand is answered from.
///
/// @param records stored and derived ones
/// @param roster  everybody, in the order of the roster
/// @param rules   those that the school follows
/// @param day     the day on which the question is asked, given by whoever asks
/// @param runs    the frozen runs of the school, read only when somebody asks
public record Situation(
        Records records, List<LedgerRecord> roster, Rulebook rules, LocalDate day, Supplier<List<StoredRun>> runs) {
    public Situation {
        roster = List.copyOf(roster);
    }

    /// A situation in which nothing was computed yet.
    public Situation(Records records, List<LedgerRecord> roster, Rulebook rules, LocalDate day) {
        this(records, roster, rules, day, List::of);
    }

    /// Everybody by number in the roster.
    public Map<Long, LedgerRecord> people() {
        return roster.stream().collect(Collectors.toMap(LedgerRecord::id, Function.identity()));
    }
}
