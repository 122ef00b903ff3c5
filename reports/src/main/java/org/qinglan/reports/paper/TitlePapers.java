package org.qinglan.reports.paper;

import static org.qinglan.reports.paper.PairAgreement.MESSAGES;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.titlereview.round.OutcomeWord;
import org.qinglan.model.titlereview.round.RoundApplicant;
import org.qinglan.model.titlereview.round.TitleRound;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.document.Document;
import org.qinglan.reports.print.WordFile;

/// The papers of a title round: the list that is published, a sheet of the score for each applicant, an answer to each
/// who was not recommended.
///
/// @param run    the frozen run by which the round was recommended; nothing before that
/// @param school name of the school
public record TitlePapers(TitleRound round, Optional<ComputedRun> run, String school) {

    /// Writes all that there is to write into a folder.
    ///
    /// @return one answer a paper
    public List<Writing> writeAll(Path folder) {
        List<Writing> written = new ArrayList<>();
        written.add(notice(folder.resolve(named("title.notice.file", round.name()))));
        for (RoundApplicant one : round.applicants()) {
            if (run.isPresent() && isInRun(run.get(), one)) {
                written.add(score(one, folder.resolve(named("title.score.file", file(one)))));
            }
            if (isUnsuccessful(one)) {
                written.add(answer(one, folder.resolve(named("title.answer.file", file(one)))));
            }
        }
        return written;
    }

    /// Not recommended, after everybody was examined.
    public static boolean isUnsuccessful(RoundApplicant one) {
        return one.conclusion().equals(RoundApplicant.REFUSED)
                || (one.word().isPresent() && !one.has(OutcomeWord.RECOMMENDED));
    }

    static boolean isInRun(ComputedRun run, RoundApplicant one) {
        return run.sheet().rows().stream().anyMatch(row -> row.teacher() == one.number());
    }

    private static String named(String key, String what) {
        return MESSAGES.text(key, what) + ".docx";
    }

    /// Namesakes get a number, so that no file replaces another.
    private String file(RoundApplicant one) {
        String name = one.name().replaceAll("[\\s\\u3000/\\\\:*?\"<>|]+", "");
        long same = round.applicants().stream()
                .filter(other -> other.name().equals(one.name()))
                .count();
        return same > 1 ? name + "-" + one.number() : name;
    }

    /// The list to publish (公示): names, places, no ID numbers.
    public Writing notice(Path target) {
        return WordFile.write(notice(), target);
    }

    /// The list to publish (公示): names, places, no ID numbers.
    public Document notice() {
        Paper paper = new Paper();
        new TitleNoticePaper(round, school).fill(paper);
        return paper.document();
    }

    /// How the score of one applicant came about, item by item.
    ///
    /// @throws IllegalStateException if nothing was computed
    public Writing score(RoundApplicant one, Path target) {
        return WordFile.write(score(one), target);
    }

    /// How the score of one applicant came about, item by item.
    ///
    /// @throws IllegalStateException if nothing was computed
    public Document score(RoundApplicant one) {
        ComputedRun computed = run.orElseThrow(() -> new IllegalStateException("not computed: " + round.name()));
        Paper paper = new Paper();
        new TitleScorePaper(round, computed, school).fill(paper, one);
        return paper.document();
    }

    /// What was missing, for somebody who was not recommended.
    public Writing answer(RoundApplicant one, Path target) {
        return WordFile.write(answer(one), target);
    }

    /// What was missing, for somebody who was not recommended.
    public Document answer(RoundApplicant one) {
        Paper paper = new Paper();
        new TitleAnswerPaper(round, school).fill(paper, one);
        return paper.document();
    }
}
