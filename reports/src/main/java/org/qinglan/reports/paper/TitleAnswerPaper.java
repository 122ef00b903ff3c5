package org.qinglan.reports.paper;

import static org.qinglan.reports.paper.PairAgreement.MESSAGES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.titlereview.round.OutcomeWord;
import org.qinglan.model.titlereview.round.Qualification;
import org.qinglan.model.titlereview.round.RoundApplicant;
import org.qinglan.model.titlereview.round.TitleRound;

/// An answer to somebody who was not recommended: the place, what was missing, and when it will be there.
record TitleAnswerPaper(TitleRound round, String school) {

    void fill(Paper paper, RoundApplicant one) {
        paper.title(MESSAGES.text("title.answer.title"));
        paper.centred(
                MESSAGES.text("title.head", school, round.name(), round.record().text("target")));
        paper.text(MESSAGES.text("title.answer.to", one.name()));
        paper.text(result(one));
        place(one).ifPresent(paper::text);
        round.posts(one.track()).ifPresent(posts -> paper.text(posts.display()));
        remarks(one).forEach(paper::text);
        List<Reason> missing = missing(one);
        if (!missing.isEmpty()) {
            paper.heading(MESSAGES.text("title.answer.missing"));
            List<List<String>> rows = new ArrayList<>();
            missing.forEach(reason -> rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    reason.sentence(),
                    reason.citation() == null ? "" : reason.citation().display())));
            paper.table(List.of("序号", "差什么", "依据"), List.of(8, 60, 32), rows);
            round.qualification(one)
                    .fulfilledOn()
                    .ifPresent(day -> paper.text(MESSAGES.text("title.answer.nearest", day)));
        }
        paper.text(MESSAGES.text("title.answer.rights"));
        paper.signatures(List.of(
                MESSAGES.text("title.seal", school, round.situation().day()), MESSAGES.text("title.answer.sign")));
    }

    private static String result(RoundApplicant one) {
        if (one.isWithdrawn()) {
            return MESSAGES.text(
                    "title.answer.withdrawn",
                    one.application().text("withdrawn_on"),
                    one.application().text("withdrawn_why"));
        }
        if (one.conclusion().equals(RoundApplicant.REFUSED)) {
            return MESSAGES.text("title.answer.refused", one.application().text("note"));
        }
        return one.has(OutcomeWord.RESERVE)
                ? MESSAGES.text("title.answer.reserve", one.reserve())
                : MESSAGES.text(one.has(OutcomeWord.TIED) ? "title.answer.tied" : "title.answer.unfit");
    }

    private Optional<String> place(RoundApplicant one) {
        LedgerRecord outcome = one.outcome();
        if (outcome == null || one.place() == 0) {
            return Optional.empty();
        }
        long ranked =
                round.applicants().stream().filter(other -> other.place() > 0).count();
        String own = MESSAGES.text("title.answer.place", ranked, one.place(), outcome.text("score"));
        return Optional.of(own + last(one).orElse(""));
    }

    /// The last who was recommended on the same track.
    private Optional<String> last(RoundApplicant one) {
        return round.having(OutcomeWord.RECOMMENDED).stream()
                .filter(other -> other.track().equals(one.track()))
                .reduce((_, later) -> later)
                .map(RoundApplicant::outcome)
                .map(outcome ->
                        MESSAGES.text("title.answer.last", one.track(), outcome.text("place"), outcome.text("score")));
    }

    private static List<String> remarks(RoundApplicant one) {
        LedgerRecord outcome = one.outcome();
        List<String> remarks = new ArrayList<>();
        if (outcome != null && !outcome.text("failing").isBlank()) {
            remarks.add(MESSAGES.text("title.answer.failing", outcome.text("failing")));
        }
        if (outcome != null && !outcome.text("decision").isBlank()) {
            remarks.add(MESSAGES.text("title.decided", outcome.text("decision")));
        }
        return remarks;
    }

    private List<Reason> missing(RoundApplicant one) {
        Qualification found = round.qualification(one);
        List<Reason> missing = new ArrayList<>(found.bars());
        missing.addAll(found.misses());
        return missing;
    }
}
