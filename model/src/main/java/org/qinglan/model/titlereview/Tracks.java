package org.qinglan.model.titlereview;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.RankingRule;
import org.qinglan.model.scheme.RankingRule.Quota;
import org.qinglan.model.scheme.RankingRule.Track;
import org.qinglan.model.scheme.SchemeFailure;

/// In which track each person stands, and how many each track recommends.
///
/// @param ofRow  a row, the position of its track
/// @param quotas a track
record Tracks(List<Integer> ofRow, List<Integer> quotas) {

    /// @throws SchemeFailure if somebody who may stand is in no track, or a quota is not known
    static Tracks of(Evaluation evaluation, RankingRule rule, IntPredicate mayStand) {
        List<Integer> ofRow = IntStream.range(0, evaluation.rows())
                .mapToObj(row -> track(evaluation, rule, row, mayStand.test(row)))
                .toList();
        List<Integer> quotas = rule.tracks().stream()
                .map(track -> quota(evaluation, track.quota()))
                .toList();
        return new Tracks(ofRow, quotas);
    }

    private static int track(Evaluation evaluation, RankingRule rule, int row, boolean mayStand) {
        if (rule.by().isEmpty()) {
            return 0;
        }
        String own = evaluation.at(rule.by(), row).display();
        List<String> names = rule.tracks().stream().map(Track::name).toList();
        int named = own.isEmpty() ? -1 : names.indexOf(own);
        int track = named >= 0 ? named : names.indexOf("");
        if (track < 0 && mayStand) {
            throw failure(
                    evaluation.people().get(row).name(), "track-unknown", rule.by(), own, String.join("、", names));
        }
        return Math.max(0, track);
    }

    private static int quota(Evaluation evaluation, Quota quota) {
        return switch (quota) {
            case Quota.Given(int count) -> count;
            case Quota.Computed(var expression, var formula) -> {
                if (!(evaluation.ofAll(TitleSay.text("quota"), expression) instanceof Value.Num number)) {
                    throw failure("", "quota-unknown", formula);
                }
                BigDecimal count = number.rounded(0);
                if (!Value.of(count).equals(number) || count.precision() > 9) {
                    throw failure("", "quota-not-whole", formula, number.display());
                }
                yield count.intValueExact();
            }
        };
    }

    private static SchemeFailure failure(String place, String code, Object... details) {
        return new SchemeFailure(new Finding(
                code,
                Finding.Severity.ERROR,
                place,
                TitleSay.text(code, details),
                TitleSay.text(code + ".mend", details),
                null));
    }
}
