package org.qinglan.model.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// What is wrong with a team that is about to be stored.
final class TeamCheck implements RecordCheck {
    @Override
    public Ledger ledger() {
        return TeamLedger.TEAM;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        String name = record.text(TeamLedger.TEAM_NAME);
        situation.records().of(TeamLedger.TEAM, 0).stream()
                .filter(other -> other.id() != record.id()
                        && other.text(TeamLedger.TEAM_NAME).equals(name))
                .findFirst()
                .ifPresent(_ -> findings.add(Said.MESSAGES.error("集体", "team-twice", name)));
        refuseBackwards(record, "撤销日期", findings);
        return findings;
    }

    /// @param last term of the field with the last day
    static void refuseBackwards(LedgerRecord record, String last, List<Finding> findings) {
        @Nullable LocalDate first = record.day("from_date");
        @Nullable LocalDate end = record.day("last_date");
        if (first != null && end != null && end.isBefore(first)) {
            findings.add(Said.MESSAGES.error(last, "ends-before", first, end));
        }
    }
}
