package org.qinglan.model.titlereview.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// Posts are fixed before anybody is recommended; bonus posts and tracks outside the posts have a document.
final class PostsCheck implements RecordCheck {
    @Override
    public Ledger ledger() {
        return TitleRoundLedger.POSTS;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        Optional<Finding> refusal = OpenRound.refusal(situation, record, RoundStage.SCORING);
        List<Finding> findings = new ArrayList<>();
        TrackPosts posts = TrackPosts.of(record);
        if (posts.approved() < 0 || posts.filled() < 0 || posts.bonus() < 0) {
            findings.add(RoundSay.error("核定职数", "posts-negative"));
        }
        if (posts.basis().isEmpty() && posts.outside()) {
            findings.add(RoundSay.error("依据", "no-basis-outside", posts.track(), posts.bonus()));
        } else if (posts.basis().isEmpty() && posts.bonus() > 0) {
            findings.add(RoundSay.error("依据", "no-basis-bonus", posts.track(), posts.bonus()));
        }
        if (!posts.outside() && posts.vacancies() < 0) {
            findings.add(RoundSay.warning("已聘人数", "vacancies-negative", posts.vacancies(), posts.quota()));
        }
        return OpenRound.unless(refusal, findings);
    }
}
