package org.qinglan.app.work;

import java.util.List;
import org.qinglan.app.feature.Paper;
import org.qinglan.app.feature.PrintRequest.Letterhead;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.mentoring.MentorLedger;
import org.qinglan.model.mentoring.MentorPair;
import org.qinglan.model.mentoring.Pairing;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;
import org.qinglan.reports.document.Composition;
import org.qinglan.reports.document.Document;
import org.qinglan.reports.paper.PairAgreement;
import org.qinglan.reports.paper.PairReport;
import org.qinglan.reports.paper.PayNotice;
import org.qinglan.reports.paper.PayStatement;
import org.qinglan.reports.paper.TeacherDossier;
import org.qinglan.reports.paper.VoteRecord;

/// The papers that are printed of one record.
record PrintedPaper(String key, Ledger ledger, Printer printer) implements Paper {
    private static final Messages MESSAGES = Messages.beside(PrintedPaper.class);

    /// Composes one paper.
    @FunctionalInterface
    interface Printer {
        Composition print(Situation situation, LedgerRecord record, String school);
    }

    static List<Paper> all() {
        return List.of(
                new PrintedPaper("agreement", MentorLedger.MENTOR_PAIR, ofPair(PairAgreement::document)),
                new PrintedPaper("pair-report", MentorLedger.MENTOR_PAIR, ofPair(PairReport::document)),
                new PrintedPaper(
                        "dossier",
                        Roster.TEACHER,
                        (situation, record, school) ->
                                new Composition.Ready(TeacherDossier.document(situation, record, school))),
                new PrintedPaper("pay-notice", PayLedger.ROUND, ofRound(PayNotice::compose)),
                new PrintedPaper(
                        "pay-statements",
                        PayLedger.ROUND,
                        ofRound((situation, round, school) -> PayStatement.compose(situation, round, 0, school))),
                new PrintedPaper("pay-vote", PayLedger.ROUND, ofRound(VoteRecord::compose)),
                new PrintedPaper(
                        "pay-statement",
                        PayLedger.AMOUNT,
                        (situation, record, school) ->
                                PayStatement.compose(situation, record.text("round"), record.teacher(), school)));
    }

    @FunctionalInterface
    private interface RoundPrinter {
        Composition print(Situation situation, String round, String school);
    }

    private static Printer ofRound(RoundPrinter printer) {
        return (situation, record, school) -> printer.print(situation, record.text("name"), school);
    }

    @FunctionalInterface
    private interface PairPrinter {
        Document print(Pairing pairing, MentorPair pair, String school);
    }

    private static Printer ofPair(PairPrinter printer) {
        return (situation, record, school) -> MentorPair.of(record)
                .<Composition>map(pair -> new Composition.Ready(printer.print(Pairing.of(situation), pair, school)))
                .orElseGet(() -> new Composition.Refused(MESSAGES.error("", "pair-without-day")));
    }

    @Override
    public String name() {
        return MESSAGES.text("print." + key);
    }

    @Override
    public Composition compose(SchoolFile school, LedgerRecord record, Letterhead head) {
        return printer.print(SchoolRules.situation(school, head.day()), record, head.school());
    }
}
