package org.qinglan.reports.paper;

import static org.qinglan.reports.paper.PairAgreement.MESSAGES;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.payround.PayRound;
import org.qinglan.model.policy.Matter;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.vote.VoteRule;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.document.Composition;
import org.qinglan.reports.print.WordFile;

/// The record of the staff congress's vote on a scheme (表决记录), to be signed; blank where none was held yet.
public final class VoteRecord {
    private static final String BLANK = "";

    private VoteRecord() {}

    public static Writing write(Situation situation, String name, String school, Path target) {
        return WordFile.write(compose(situation, name, school), target);
    }

    public static Composition compose(Situation situation, String name, String school) {
        PayRound named = PayRound.named(situation, name).orElse(null);
        if (named == null) {
            return PayPaper.refusal("pay-no-result", name);
        }
        PayRound round = named.base().orElse(named);
        Paper paper = new Paper();
        fill(paper, round, school);
        return new Composition.Ready(paper.document());
    }

    private static void fill(Paper paper, PayRound round, String school) {
        Optional<LedgerRecord> vote = round.vote();
        paper.title(MESSAGES.text("pay.vote", school));
        paper.facts(List.of(
                MESSAGES.text("pay.round"),
                round.name(),
                MESSAGES.text("pay.scheme"),
                round.scheme().map(scheme -> scheme.name()).orElse(BLANK),
                MESSAGES.text("pay.fingerprint"),
                round.shortFingerprint(),
                "表决日期",
                of(vote, "held_on"),
                "应到人数",
                of(vote, "due"),
                "实到人数",
                of(vote, "present"),
                "同意人数",
                of(vote, "agree"),
                "不同意人数",
                of(vote, "against"),
                "弃权人数",
                of(vote, "abstained"),
                "会议记录",
                of(vote, "document")));
        VoteRule.of(round.situation().rules(), Matter.PAY, round.situation().day())
                .ifPresent(rule -> paper.text(MESSAGES.text(
                        "pay.vote-rule", rule.display(), rule.head().citation().display())));
        paper.text(MESSAGES.text("pay.vote-text"));
        paper.signatures(List.of(MESSAGES.text("pay.vote-sign"), MESSAGES.text("pay.vote-seal")));
    }

    private static String of(Optional<LedgerRecord> vote, String field) {
        return vote.map(record -> record.text(field)).orElse(BLANK);
    }
}
