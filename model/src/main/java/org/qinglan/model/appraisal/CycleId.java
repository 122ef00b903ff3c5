package org.qinglan.model.appraisal;

import java.util.Map;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;

/// Which cycle a record speaks of.
///
/// @param year calendar year for 年度考核; for 干部考核 the year in which the school year begins
record CycleId(int year, String kind, int version) {

    static CycleId of(LedgerRecord record) {
        return new CycleId(record.whole("year"), record.text("kind"), record.whole("version"));
    }

    /// Ballots are cast once, whatever the version.
    boolean sameRound(CycleId other) {
        return year == other.year && kind.equals(other.kind);
    }

    boolean isYearly() {
        return kind.equals(AppraisalLedger.YEARLY);
    }

    Map<String, Value> values() {
        return Map.of("year", Value.of(year), "kind", Value.of(kind), "version", Value.of(version));
    }

    String display() {
        return Say.text(isYearly() ? "cycle-yearly" : "cycle-cadres", year, year + 1, version);
    }
}
