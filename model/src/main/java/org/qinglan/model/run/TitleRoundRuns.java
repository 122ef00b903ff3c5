package org.qinglan.model.run;

import java.util.List;
import java.util.Optional;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.titlereview.round.Ranking;
import org.qinglan.model.titlereview.round.RoundApplicant;
import org.qinglan.model.titlereview.round.TitleRound;

/// Computes title rounds: each scheme over those of its round who are qualified, frozen with all that went in.
///
/// @param archive where runs are kept
public record TitleRoundRuns(RunArchive archive) {

    /// Computes the scheme of a round over its qualified applicants. Nothing is stored.
    ///
    /// @throws IllegalStateException if the round has no scheme that can be read
    /// @throws org.qinglan.model.scheme.SchemeFailure if somebody's numbers do not allow a formula
    public static ComputedRun compute(TitleRound round) {
        Scheme scheme =
                round.scheme().scheme().orElseThrow(() -> new IllegalStateException("no scheme: " + round.name()));
        return ComputedRun.of(
                scheme,
                round.situation().records(),
                round.qualified().stream().map(RoundApplicant::teacher).toList());
    }

    /// Freezes the ranking of a round in the file and says what is to be written so that the round stands in the stage
    /// of recommendation.
    ///
    /// @throws IllegalStateException if an obstacle stands before that stage; nothing is frozen then
    public List<RecordChange> recommend(TitleRound round, SchoolFile school, String author) {
        if (!round.obstacles().isEmpty()) {
            throw new IllegalStateException(round.obstacles().getFirst().named());
        }
        ComputedRun run = compute(round);
        return round.recommend(Ranking.of(run.evaluation()), archive.store(run, school, author));
    }

    /// The run from which a round was recommended, computed again from what was frozen.
    public static Optional<ComputedRun> of(TitleRound round, SchoolFile school) {
        return round.run() == 0 ? Optional.empty() : school.run(round.run()).map(RunArchive::reopen);
    }

    /// Why somebody has the place that she has.
    public static Explanation place(ComputedRun run, long teacher) {
        return run.explain(teacher, ColumnNames.PLACE);
    }
}
