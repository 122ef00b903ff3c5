package org.qinglan.model.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.appraisal.BallotRule.Spoilt;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;

class BallotsTest {
    private static final Map<Long, String> IDS = Map.of(1L, "ID1", 2L, "ID2");
    private final List<LedgerRecord> votes = new ArrayList<>();

    /// Five scores all count; of six the highest and the lowest do not.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"60 90 91 92 100; 433/5", "60 90 91 92 93 100; 183/2", "80; 80", "0 100; 50"})
    void theMeanIsTrimmedFromSixScoresOn(String scores, String mean) {
        int ballot = 0;
        for (String score : scores.split(" ", -1)) {
            vote(1, String.valueOf(++ballot), Integer.parseInt(score), "");
        }

        assertThat(count().of(1).orElseThrow().mean()).isEqualTo(BigFraction.parse(mean));
    }

    @Test
    void aBallotThatIsAllFullOrAllEqualIsVoid() {
        vote(1, "full", 100, "");
        vote(2, "full", 100, "");
        vote(1, "equal", 85, "");
        vote(2, "equal", 85, "");
        vote(1, "good", 90, "");
        vote(2, "good", 80, "");

        Ballots counted = count();

        assertThat(counted.spoilt()).isEqualTo(Map.of("full", Spoilt.ALL_FULL, "equal", Spoilt.ALL_EQUAL));
        assertThat(counted.of(1).orElseThrow().counted()).isEqualTo(1);
        assertThat(counted.of(1).orElseThrow().spoilt()).isEqualTo(2);
        assertThat(counted.of(1).orElseThrow().mean()).isEqualTo(BigFraction.of(90));
    }

    @Test
    void nobodyVotesForHerself() {
        vote(1, "a", 100, "ID1");
        vote(2, "a", 70, "ID1");
        vote(1, "b", 80, "ID2");
        vote(2, "b", 99, "ID2");

        Ballots counted = count();

        assertThat(counted.of(1).orElseThrow().own()).isEqualTo(1);
        assertThat(counted.of(1).orElseThrow().mean()).isEqualTo(BigFraction.of(80));
        assertThat(counted.of(2).orElseThrow().mean()).isEqualTo(BigFraction.of(70));
    }

    @Test
    void aSingleScoreIsNeitherAllFullNorAllEqual() {
        vote(1, "a", 100, "");

        assertThat(count().spoilt()).isEmpty();
    }

    private Ballots count() {
        BallotRule rule =
                CycleRules.ballot(new AppraisalSchool().on("2026-01-05")).orElseThrow();
        return Ballots.count(votes, rule, IDS);
    }

    private void vote(long teacher, String ballot, int score, String rater) {
        votes.add(new LedgerRecord(
                votes.size() + 1L,
                AppraisalLedger.BALLOT,
                teacher,
                Map.of("ballot", Value.of(ballot), "score", Value.of(score), "rater", Value.of(rater)),
                null));
    }
}
