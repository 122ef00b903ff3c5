package org.qinglan.model.titlereview.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.Matter;
import org.qinglan.model.publicity.Publicity;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.standing.Situation;

/// Gathers the records of one round.
///
/// @param name of the round
record RoundRecords(Situation situation, String name) {

    TitleRound round(LedgerRecord record) {
        List<RoundApplicant> applicants = new ArrayList<>();
        Map<Long, LedgerRecord> applications = new HashMap<>();
        situation.records().scan(TitleRoundLedger.APPLICATION, application -> {
            if (belongs(application)) {
                applications.put(application.teacher(), application);
            }
        });
        for (LedgerRecord teacher : situation.roster()) {
            LedgerRecord application = applications.get(teacher.id());
            if (application != null) {
                applicants.add(applicant(teacher, application));
            }
        }
        return new TitleRound(
                situation,
                record,
                applicants,
                of(TitleRoundLedger.POSTS, 0).stream().map(TrackPosts::of).toList(),
                of(TitleRoundLedger.VOTE, 0).stream().max(Comparator.comparing(vote -> vote.text("held_on"))),
                publicity());
    }

    private RoundApplicant applicant(LedgerRecord teacher, LedgerRecord application) {
        List<LedgerRecord> ballots = of(TitleRoundLedger.BALLOT, teacher.id());
        List<LedgerRecord> outcomes = of(TitleRoundLedger.OUTCOME, teacher.id());
        return new RoundApplicant(
                teacher,
                application,
                of(TitleRoundLedger.MARK, teacher.id()),
                ballots.isEmpty() ? null : ballots.getLast(),
                of(TitleRoundLedger.RECUSAL, teacher.id()),
                outcomes.isEmpty() ? null : outcomes.getLast());
    }

    private Publicity publicity() {
        return Publicity.of(
                situation,
                Matter.TITLE,
                of(TitleRoundLedger.NOTICE, 0),
                of(TitleRoundLedger.PAUSE, 0),
                of(TitleRoundLedger.OBJECTION, 0));
    }

    List<LedgerRecord> of(Ledger ledger, long owner) {
        return situation.records().of(ledger, owner).stream()
                .filter(this::belongs)
                .toList();
    }

    private boolean belongs(LedgerRecord record) {
        return record.text("round").equals(name);
    }
}
