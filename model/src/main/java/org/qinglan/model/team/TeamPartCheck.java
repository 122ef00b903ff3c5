package org.qinglan.model.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.formula.Suggestion;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// What is wrong with a record that names a team: the team must be there, be of that kind, and exist at that time.
///
/// @param ledger that of members or of scores
record TeamPartCheck(Ledger ledger) implements RecordCheck {

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        List<LedgerRecord> teams = situation.records().of(TeamLedger.TEAM, 0);
        String name = record.text(TeamLedger.TEAM_NAME);
        Optional<LedgerRecord> team = teams.stream()
                .filter(known -> known.text(TeamLedger.TEAM_NAME).equals(name))
                .findFirst();
        if (team.isEmpty()) {
            List<String> names = teams.stream()
                    .map(known -> known.text(TeamLedger.TEAM_NAME))
                    .toList();
            findings.add(Said.MESSAGES.error("集体", "team-unknown", name, Suggestion.shown(name, names)));
        }
        team.ifPresent(known -> checkAgainst(record, known, findings));
        if (ledger.equals(TeamLedger.MEMBER)) {
            TeamCheck.refuseBackwards(record, "离开日期", findings);
            refuseTwice(record, situation, findings);
        } else {
            refuseFuture(record, situation, findings);
        }
        return findings;
    }

    private void checkAgainst(LedgerRecord record, LedgerRecord team, List<Finding> findings) {
        String kind = team.text(TeamLedger.KIND);
        if (ledger.equals(TeamLedger.MEMBER)
                && !record.text(TeamLedger.KIND).isEmpty()
                && !record.text(TeamLedger.KIND).equals(kind)) {
            findings.add(Said.MESSAGES.error("集体类别", "kind-differs", team.text(TeamLedger.TEAM_NAME), kind));
        }
        DateSpan life = team.span();
        DateSpan own = record.span();
        if (life != null && own != null && !life.overlaps(own)) {
            findings.add(Said.MESSAGES.error("集体", "team-not-then", team.text(TeamLedger.TEAM_NAME), life.display()));
        }
    }

    private static void refuseTwice(LedgerRecord record, Situation situation, List<Finding> findings) {
        situation.records().of(TeamLedger.MEMBER, record.teacher()).stream()
                .filter(other -> other.id() != record.id()
                        && other.text(TeamLedger.TEAM_NAME).equals(record.text(TeamLedger.TEAM_NAME))
                        && Membership.span(other).overlaps(Membership.span(record)))
                .findFirst()
                .ifPresent(other -> findings.add(Said.MESSAGES.error(
                        "加入日期",
                        "member-twice",
                        record.text(TeamLedger.TEAM_NAME),
                        Membership.span(other).display())));
    }

    private static void refuseFuture(LedgerRecord record, Situation situation, List<Finding> findings) {
        DateSpan own = record.span();
        if (own != null && own.from().isAfter(situation.day())) {
            findings.add(Said.MESSAGES.error("评分日期", "score-future", own.from()));
        }
    }
}
