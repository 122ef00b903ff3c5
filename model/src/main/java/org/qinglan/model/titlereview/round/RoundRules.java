package org.qinglan.model.titlereview.round;

import java.util.Optional;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Situation;

/// The rules by which a round goes.
final class RoundRules {
    private RoundRules() {}

    /// Of several, that of the pack highest above.
    static Optional<TitleBallotRule> ballot(Situation situation) {
        return situation.rules().on(TitleBallotRule.class, situation.day()).stream()
                .reduce((_, above) -> above);
    }

    /// The sentence for somebody whom too few voted for; nothing where no share is asked or no ballot was held.
    static Optional<String> notCarried(TitleRound round, RoundApplicant applicant) {
        LedgerRecord ballot = applicant.ballot();
        if (ballot == null || !round.hasBallot()) {
            return Optional.empty();
        }
        return ballot(round.situation())
                .filter(rule -> !rule.isCarried(ballot))
                .flatMap(rule -> rule.share())
                .map(share -> RoundSay.text(
                        "not-carried",
                        ballot.whole("in_favour"),
                        ballot.whole("present") - ballot.whole("avoided"),
                        TitleBallotRule.text(share)));
    }
}
