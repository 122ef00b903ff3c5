package org.qinglan.model.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.ethics.rule.Limit;

/// The matrix of effects on the annual appraisal under both regimes, with the days around the change.
class AppraisalEffectTest {

    @ParameterizedTest
    @CsvSource({
        // handling, decided, year, limit
        "警告,2023-11-05,2023,NOT_EXCELLENT",
        "警告,2023-11-06,2023,NOT_EXCELLENT",
        "警告,2023-11-07,2023,NOT_EXCELLENT",
        "警告,2023-11-06,2024,",
        "警告,2025-11-20,2025,NOT_EXCELLENT",
        "警告,2025-11-20,2026,",
        "警告,2025-12-31,2025,NOT_EXCELLENT",
        "警告,2026-01-01,2025,",
        "记过,2023-11-05,2022,",
        "记过,2023-11-05,2023,BELOW_QUALIFIED",
        "记过,2023-11-06,2023,COMMENT_ONLY",
        "记过,2023-11-07,2023,COMMENT_ONLY",
        "记过,2023-11-06,2024,",
        "记过,2025-03-10,2025,COMMENT_ONLY",
        "记过,2025-03-10,2026,",
        "降低岗位等级,2023-11-05,2023,BELOW_BASIC",
        "降低岗位等级,2023-11-05,2024,BELOW_BASIC",
        "降低岗位等级,2023-11-06,2023,COMMENT_ONLY",
        "降低岗位等级,2023-11-06,2024,COMMENT_ONLY",
        "降低岗位等级,2023-11-06,2025,",
        "降低岗位等级,2025-03-10,2027,",
        "撤职,2023-11-05,2024,BELOW_BASIC",
        "记大过,2025-03-10,2025,COMMENT_ONLY",
        "撤职,2025-03-10,2026,COMMENT_ONLY",
        "诫勉谈话,2025-03-10,2025,",
        "开除,2025-03-10,2025,"
    })
    void decisionDateChoosesTheRegime(String handling, String decided, int year, Limit limit) {
        Cases cases = new Cases().decision(3, handling, decided, "");

        assertThat(limit(cases, year, "2030-01-01")).isEqualTo(limit);
    }

    @Test
    void periodOfTheOldRegimeCountsUntilItIsReleased() {
        Cases cases = new Cases().decided(3, "甲", "记过", "2022-06-10", "");

        assertThat(limit(cases, 2022, "2024-06-01")).isEqualTo(Limit.BELOW_QUALIFIED);
        assertThat(limit(cases, 2023, "2024-06-01")).isEqualTo(Limit.BELOW_QUALIFIED);

        cases.event(3, "甲", "解除", "2023-06-10", "");
        assertThat(limit(cases, 2022, "2024-06-01")).isEqualTo(Limit.BELOW_QUALIFIED);
        assertThat(limit(cases, 2023, "2024-06-01")).isNull();
    }

    @Test
    void openInvestigationLeavesTheYearWithoutCommentAndGrade() {
        Cases cases = new Cases()
                .event(3, "甲", "登记", "2025-10-01", "")
                .event(3, "甲", "受理", "2025-10-10", "")
                .event(3, "甲", "立案调查", "2025-11-01", "");

        assertThat(limit(cases, 2024, "2026-01-10")).isNull();
        assertThat(limit(cases, 2025, "2026-01-10")).isEqualTo(Limit.NO_COMMENT);
        assertThat(limit(cases, 2025, "2025-10-31")).isNull();
        assertThat(limit(cases, 2025, "2025-11-01")).isEqualTo(Limit.NO_COMMENT);
    }

    @ParameterizedTest
    @CsvSource({"不成立,,TO_BE_SETTLED", "决定,诫勉谈话,TO_BE_SETTLED", "决定,警告,TO_BE_SETTLED", "决定,记过,NO_COMMENT"})
    void closedInvestigationIsSettledUnlessTheSanctionIsHeavy(String kind, String handling, Limit limit) {
        Cases cases = new Cases()
                .event(3, "甲", "登记", "2025-10-01", "")
                .event(3, "甲", "受理", "2025-10-10", "")
                .event(3, "甲", "立案调查", "2025-11-01", "")
                .event(3, "甲", kind, "2026-02-01", handling == null ? "" : "handling=" + handling + "|document=1");

        assertThat(limit(cases, 2025, "2026-01-31")).isEqualTo(Limit.NO_COMMENT);
        assertThat(limit(cases, 2025, "2026-02-01")).isEqualTo(limit);
    }

    @Test
    void investigationThatEndedWithinTheYearLeavesNothing() {
        Cases cases = new Cases()
                .event(3, "甲", "登记", "2025-03-01", "")
                .event(3, "甲", "受理", "2025-03-02", "")
                .event(3, "甲", "立案调查", "2025-03-10", "")
                .event(3, "甲", "不成立", "2025-04-01", "");

        assertThat(limit(cases, 2025, "2026-01-10")).isNull();
    }

    @Test
    void heavierOfSeveralEffectsDecides() {
        Cases cases = new Cases().decided(3, "甲", "警告", "2025-03-10", "").decided(3, "乙", "记过", "2025-06-10", "");

        assertThat(AppraisalEffect.of(EthicsHistory.of(cases, 3), 2025, LocalDate.of(2026, 1, 1), cases.rules()))
                .extracting(AppraisalEffect::limit)
                .containsExactly(Limit.COMMENT_ONLY, Limit.NOT_EXCELLENT);
    }

    @Test
    void failedAssessmentFailsTheAppraisalOfItsYear() {
        Cases cases = new Cases().add(EthicsLedger.ASSESSMENT, 3, "year=2025|grade=不合格");

        assertThat(limit(cases, 2025, "2026-01-10")).isEqualTo(Limit.UNQUALIFIED);
        assertThat(limit(cases, 2026, "2026-01-10")).isNull();
    }

    @Test
    void cancelledDecisionLimitsNothing() {
        Cases cases = new Cases()
                .decided(3, "甲", "记过", "2025-03-10", "")
                .event(3, "甲", "申请复核", "2025-03-20", "")
                .event(3, "甲", "撤销", "2025-06-20", "");

        assertThat(limit(cases, 2025, "2026-01-10")).isNull();
    }

    @Test
    void reasonNamesItsClause() {
        Cases cases = new Cases().decided(3, "甲", "记过", "2025-03-10", "");

        AppraisalEffect effect = AppraisalEffect.heaviest(
                        EthicsHistory.of(cases, 3), 2025, LocalDate.of(2026, 1, 1), cases.rules())
                .orElseThrow();

        assertThat(effect.reason().sentence())
                .isEqualTo("2025-03-10 受记过（2025-03-10 至 2026-03-10），2025 年度考核：只写评语，不确定档次。");
        assertThat(effect.reason().citation()).isNotNull();
    }

    private static @Nullable Limit limit(Cases cases, int year, String asOf) {
        return AppraisalEffect.heaviest(EthicsHistory.of(cases, 3), year, LocalDate.parse(asOf), cases.rules())
                .map(AppraisalEffect::limit)
                .orElse(null);
    }
}
