package org.qinglan.app.work;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.qinglan.app.feature.Paper;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.finding.Finding;
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
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.paper.PairAgreement;
import org.qinglan.reports.paper.PairReport;
import org.qinglan.reports.paper.PayNotice;
import org.qinglan.reports.paper.PayStatement;
import org.qinglan.reports.paper.TeacherDossier;
import org.qinglan.reports.paper.VoteRecord;

/// The papers that are printed of one record.
record PrintedPaper(String key, Ledger ledger, Printer printer) implements Paper {
    private static final Messages MESSAGES = Messages.beside(PrintedPaper.class);

    /// Writes one paper.
    @FunctionalInterface
    interface Printer {
        Writing print(Situation situation, LedgerRecord record, String school, Path target);
    }

    static List<Paper> all() {
        return List.of(
                new PrintedPaper("agreement", MentorLedger.MENTOR_PAIR, ofPair(PairAgreement::write)),
                new PrintedPaper("pair-report", MentorLedger.MENTOR_PAIR, ofPair(PairReport::write)),
                new PrintedPaper("dossier", Roster.TEACHER, TeacherDossier::write),
                new PrintedPaper("pay-notice", PayLedger.ROUND, ofRound(PayNotice::write)),
                new PrintedPaper("pay-statements", PayLedger.ROUND, ofRound(PayStatement::write)),
                new PrintedPaper("pay-vote", PayLedger.ROUND, ofRound(VoteRecord::write)),
                new PrintedPaper(
                        "pay-statement",
                        PayLedger.AMOUNT,
                        (situation, record, school, target) ->
                                PayStatement.write(situation, record.text("round"), record.teacher(), school, target)));
    }

    @FunctionalInterface
    private interface RoundPrinter {
        Writing print(Situation situation, String round, String school, Path target);
    }

    private static Printer ofRound(RoundPrinter printer) {
        return (situation, record, school, target) -> printer.print(situation, record.text("name"), school, target);
    }

    @FunctionalInterface
    private interface PairPrinter {
        Writing print(Pairing pairing, MentorPair pair, String school, Path target);
    }

    private static Printer ofPair(PairPrinter printer) {
        return (situation, record, school, target) -> MentorPair.of(record)
                .map(pair -> printer.print(Pairing.of(situation), pair, school, target))
                .orElseGet(() -> new Writing.Refused(new Finding(
                        "pair-without-day",
                        Finding.Severity.ERROR,
                        "",
                        MESSAGES.text("pair-without-day"),
                        MESSAGES.text("pair-without-day.mend"),
                        null)));
    }

    @Override
    public String name() {
        return MESSAGES.text("print." + key);
    }

    @Override
    public String suffix() {
        return ".docx";
    }

    @Override
    public Writing write(SchoolFile school, LedgerRecord record, LocalDate day, Path target) {
        return printer.print(SchoolRules.situation(school, day), record, school.schoolName(), target);
    }
}
