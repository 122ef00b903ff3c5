package org.qinglan.model.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.finding.Finding;

class EventCheckTest {

    @ParameterizedTest
    @CsvSource({"受理", "决定", "解除", "撤销", "申请复核", "挂钩跟踪"})
    void nothingComesBeforeTheRegistration(String kind) {
        assertThat(errors(new Cases(), kind, "2025-03-10", "handling=警告|document=1|leader=9"))
                .contains("ethics-event-before-registration");
    }

    @ParameterizedTest
    @CsvSource({
        "登记,false",
        "受理,false",
        "立案调查,false",
        "维持,false",
        "送达,true",
        "申请复核,true",
        "变更,true",
        "撤销,true",
        "延期,true",
        "解除,true",
        "挂钩跟踪,true",
        "移送司法,true",
        "决定,true"
    })
    void onlySomeEventsFollowADecision(String kind, boolean allowed) {
        Cases cases = new Cases().decided(3, "甲", "警告", "2025-03-10", "");

        assertThat(errors(cases, kind, "2025-10-10", "handling=警告|document=2|leader=9|months=6")
                        .isEmpty())
                .isEqualTo(allowed);
    }

    @Test
    void nothingFollowsACancellationButAFollowUpOrAVoiding() {
        Cases cases =
                new Cases().decided(3, "甲", "警告", "2025-03-10", "").event(3, "甲", "撤销", "2025-04-10", "document=2");

        assertThat(errors(cases, "解除", "2025-09-10", "document=3")).contains("ethics-event-out-of-order");
        assertThat(errors(cases, "作废", "2025-04-11", "voided=撤销 2025-04-10")).isEmpty();
    }

    @Test
    void eventDatedBeforeItsPlaceIsRefused() {
        Cases cases = new Cases().decided(3, "甲", "警告", "2025-03-10", "");

        assertThat(errors(cases, "申请复核", "2025-03-01", "")).contains("ethics-event-out-of-order");
    }

    @ParameterizedTest
    @CsvSource({
        "决定,document=1,处理种类",
        "决定,handling=警告,文号",
        "变更,document=1,处理种类",
        "撤销,note=略,文号",
        "延期,document=1,期限月数",
        "挂钩跟踪,note=略,挂钩领导"
    })
    void kindSaysWhatItNeeds(String kind, String fields, String place) {
        Cases cases = new Cases().decided(3, "甲", "警告", "2025-03-10", "");

        assertThat(findings(cases, kind, "2025-04-10", fields))
                .filteredOn(Finding::isError)
                .extracting(Finding::place)
                .containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource({"23,true", "24,false", "25,false", "60,false"})
    void disqualificationOfFewerThanTwentyFourMonthsIsRefused(int months, boolean refused) {
        Cases cases = new Cases().event(3, "甲", "登记", "2025-01-01", "").event(3, "甲", "受理", "2025-01-02", "");

        assertThat(errors(cases, "决定", "2025-03-10", "handling=取消资格|document=1|scopes=职称评定|months=" + months)
                        .contains("ethics-months-too-few"))
                .isEqualTo(refused);
        assertThat(Catalogue.check(
                        Cases.record(
                                0,
                                EthicsLedger.CASE,
                                3,
                                "violation=略|handling=取消资格|decided_on=2025-03-10|state=执行中|scopes=职称评定|months="
                                        + months),
                        cases.on("2026-01-01")))
                .filteredOn(Finding::isError)
                .hasSize(refused ? 1 : 0);
    }

    @Test
    void disqualificationNamesItsScopes() {
        Cases cases = new Cases().event(3, "甲", "登记", "2025-01-01", "").event(3, "甲", "受理", "2025-01-02", "");

        assertThat(errors(cases, "决定", "2025-03-10", "handling=取消资格|document=1"))
                .containsExactly("ethics-scopes-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "记大过,事业单位工作人员,2025-03-10,true",
        "记大过,管理人员,2025-03-10,false",
        "撤职,事业单位工作人员,2023-11-05,false",
        "撤职,事业单位工作人员,2023-11-06,true",
        "降级,,2025-03-10,false",
        "罚款,,2025-03-10,true"
    })
    void handlingMustBeAKindOfItsRegime(String handling, String personnel, String day, boolean refused) {
        Cases cases = new Cases().event(3, "甲", "登记", "2020-01-01", "").event(3, "甲", "受理", "2020-01-02", "");
        String fields = "handling=" + handling + "|document=1" + (personnel == null ? "" : "|personnel=" + personnel);

        assertThat(errors(cases, "决定", day, fields).contains("ethics-handling-unknown"))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-14,false", "2025-04-15,true"})
    void reviewAfterThirtyDaysIsWarnedOfWithTheLastDay(String day, boolean late) {
        // 30 days from Friday 14 March 2025 end on Sunday 13 April, so Monday the 14th is the last.
        Cases cases = new Cases().decided(3, "甲", "警告", "2025-03-14", "");

        List<Finding> findings = findings(cases, "申请复核", day, "");

        assertThat(findings).noneMatch(Finding::isError);
        assertThat(findings.stream().anyMatch(finding -> finding.message().contains("最后一天是 2025-04-14")))
                .isEqualTo(late);
    }

    /// 30 days from these days end in a holiday: the National Day of 2025, the Spring Festival of 2026.
    @ParameterizedTest
    @CsvSource({
        "2025-09-02,2025-10-09,false",
        "2025-09-02,2025-10-10,true",
        "2026-01-18,2026-02-24,false",
        "2026-01-18,2026-02-25,true",
        "2025-09-11,2025-10-11,false",
        "2025-09-11,2025-10-13,true"
    })
    void reviewMayWaitUntilWorkBeginsAgain(String decided, String day, boolean late) {
        Cases cases = new Cases().decided(3, "甲", "警告", decided, "");

        assertThat(findings(cases, "申请复核", day, "").stream()
                        .anyMatch(finding -> finding.code().endsWith("too-late")))
                .isEqualTo(late);
    }

    @Test
    void reviewCountsFromTheService() {
        Cases cases = new Cases().decided(3, "甲", "警告", "2025-03-14", "").event(3, "甲", "送达", "2025-03-31", "");

        assertThat(findings(cases, "申请复核", "2025-04-30", "")).isEmpty();
        assertThat(findings(cases, "申请复核", "2025-05-01", "")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-10,0", "2025-09-09,0", "2025-09-11,1"})
    void printedLastDayOfNeitherConventionIsWarnedOf(String printed, int warnings) {
        Cases cases = new Cases().event(3, "甲", "登记", "2025-01-01", "").event(3, "甲", "受理", "2025-01-02", "");

        assertThat(findings(cases, "决定", "2025-03-10", "handling=警告|document=1|printed_last=" + printed))
                .hasSize(warnings);
    }

    @Test
    void voidingNamesWhatIsThere() {
        Cases cases = new Cases().decided(3, "甲", "警告", "2025-03-10", "");

        assertThat(errors(cases, "作废", "2025-03-11", "voided=决定 2025-03-09")).containsExactly("ethics-voided-unknown");
        assertThat(errors(cases, "作废", "2025-03-11", "voided=受理 2025-02-13")).containsExactly("ethics-voided-disturbs");
        assertThat(errors(cases, "作废", "2025-03-11", "voided=决定 2025-03-10")).isEmpty();
    }

    @Test
    void importedDecisionIsContinuedByEventsOfItsDocumentNumber() {
        Cases cases = new Cases().decision(3, "记过", "2025-03-10", "document=甲");

        assertThat(errors(cases, "申请复核", "2025-03-20", "")).isEmpty();
        assertThat(errors(cases, "受理", "2025-03-20", "")).contains("ethics-event-out-of-order");
    }

    private static List<String> errors(Cases cases, String kind, String day, String fields) {
        return findings(cases, kind, day, fields).stream()
                .filter(Finding::isError)
                .map(Finding::code)
                .toList();
    }

    private static List<Finding> findings(Cases cases, String kind, String day, String fields) {
        return Catalogue.check(
                Cases.record(
                        0,
                        EthicsLedger.EVENT,
                        3,
                        "case_number=甲|kind=" + kind + "|happened_on=" + day
                                + (fields == null || fields.isEmpty() ? "" : "|" + fields)),
                cases.on("2026-01-01"));
    }
}
