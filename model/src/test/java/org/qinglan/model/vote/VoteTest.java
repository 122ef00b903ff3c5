package org.qinglan.model.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.catalogue.BuiltInPacks;
import org.qinglan.model.policy.Matter;
import org.qinglan.model.policy.PackRule;
import org.qinglan.model.standing.Overview.Reason;

class VoteTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);

    /// Due, present, agree, against, abstained; how the refusal begins, empty where the vote carries.
    @ParameterizedTest
    @CsvSource({
        "180, 176, 158, 12, 6, ''",
        // 85 % of 180 is 153 exactly: that many are enough
        "180, 176, 153, 17, 6, ''",
        "180, 176, 152, 18, 6, '应到 180 人、实到 176 人，要有应到人数的 85% 以上（含）同意，即至少 153 人；同意 152 人，差 1 人'",
        // 85 % of 13 is 11.05: twelve must agree
        "13, 13, 12, 1, 0, ''",
        "13, 13, 11, 2, 0, '应到 13 人、实到 13 人，要有应到人数的 85% 以上（含）同意，即至少 12 人；同意 11 人，差 1 人'",
        // everybody present agrees, but too few came
        "100, 84, 84, 0, 0, '应到 100 人、实到 84 人，要有应到人数的 85% 以上（含）同意，即至少 85 人；同意 84 人，差 1 人'",
        // who abstains does not agree
        "100, 100, 84, 0, 16, '应到 100 人、实到 100 人，要有应到人数的 85% 以上（含）同意，即至少 85 人；同意 84 人，差 1 人'",
        "100, 101, 101, 0, 0, '应到 100 人，实到却有 101 人'",
        "100, 98, 90, 5, 2, '同意 90、不同意 5、弃权 2 合计 97 人，与实到 98 人不符'",
        "100, 98, 90, 5, 4, '同意 90、不同意 5、弃权 4 合计 99 人，与实到 98 人不符'",
        "0, 0, 0, 0, 0, '应到、实到、同意、不同意、弃权人数都要填不小于 0 的整数'",
        "100, 90, 95, -5, 0, '应到、实到、同意、不同意、弃权人数都要填不小于 0 的整数'"
    })
    void anqiuWants85PercentOfAllWhoAreDue(
            int due, int present, int agree, int against, int abstained, String refusal) {
        List<String> found = sentences(new Vote(due, present, agree, against, abstained, DAY), rule("anqiu"));

        if (refusal.isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).hasSize(1).first().asString().startsWith(refusal);
        }
    }

    @ParameterizedTest
    @CsvSource({"180, 90, false", "180, 91, true", "181, 90, false", "181, 91, true", "1, 1, true"})
    void nationWantsMoreThanHalfOfThoseDue(int due, int agree, boolean carried) {
        Vote vote = new Vote(due, due, agree, due - agree, 0, DAY);

        assertThat(sentences(vote, rule("national")).isEmpty()).isEqualTo(carried);
    }

    @Test
    void voteThatIsStillToComeCarriesNothing() {
        Vote vote = new Vote(10, 10, 10, 0, 0, DAY.plusDays(1));

        assertThat(sentences(vote, rule("national"))).containsExactly("表决日期 2026-02-21 还没有到，请核对。");
    }

    @Test
    void withoutARuleMoreMustAgreeThanDisagree() {
        assertThat(sentences(new Vote(10, 10, 5, 5, 0, DAY), Optional.empty())).hasSize(1);
        assertThat(sentences(new Vote(10, 10, 5, 4, 1, DAY), Optional.empty())).isEmpty();
    }

    private static List<String> sentences(Vote vote, Optional<VoteRule> rule) {
        return vote.obstacles(rule, DAY).stream().map(Reason::sentence).toList();
    }

    private static Optional<VoteRule> rule(String pack) {
        return BuiltInPacks.find(pack).orElseThrow().rules().stream()
                .map(PackRule::rule)
                .filter(VoteRule.class::isInstance)
                .map(VoteRule.class::cast)
                .filter(rule -> rule.matters().contains(Matter.PAY))
                .findFirst();
    }
}
