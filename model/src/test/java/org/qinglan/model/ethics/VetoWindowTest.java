package org.qinglan.model.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.ethics.VetoWindow.Ending;
import org.qinglan.model.ethics.VetoWindow.Standing;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;

class VetoWindowTest {

    @ParameterizedTest
    @CsvSource({
        "2025-03-10,警告,2025-09-10",
        "2025-03-10,记过,2026-03-10",
        "2025-03-10,降低岗位等级,2027-03-10",
        "2025-08-31,警告,2026-02-28",
        "2025-08-31,记过,2026-08-31",
        "2025-08-31,降低岗位等级,2027-08-31",
        "2024-02-29,警告,2024-08-29",
        "2024-02-29,记过,2025-02-28",
        "2024-02-29,降低岗位等级,2026-02-28",
        "2025-11-20,警告,2026-05-20",
        "2025-11-20,记过,2026-11-20",
        "2025-11-20,降低岗位等级,2027-11-20"
    })
    void periodEndsOnTheCorrespondingDayWhetherTheMonthsArePrintedOrNot(
            LocalDate decided, String handling, LocalDate last) {
        long months = decided.withDayOfMonth(1).until(last.withDayOfMonth(1)).toTotalMonths();
        Cases cases = new Cases()
                .decision(3, handling, decided.toString(), "")
                .decision(4, handling, decided.toString(), "months=" + months);

        for (long teacher : new long[] {3, 4}) {
            VetoWindow window = cases.windows(teacher).getFirst();
            assertThat(window.span().from()).isEqualTo(decided);
            assertThat(window.span().last()).isEqualTo(last);
            assertThat(window.covers(decided.minusDays(1))).isFalse();
            assertThat(window.covers(decided)).isTrue();
            assertThat(window.covers(last)).isTrue();
            assertThat(window.covers(last.plusDays(1))).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-03-10,6,2025-09-09", "2025-03-10,12,2026-03-09", "2025-03-10,24,2027-03-09"})
    void lastDayPrintedOnThePaperWins(String decided, int months, LocalDate printed) {
        Cases cases = new Cases().decided(3, "甲", "警告", decided, "months=" + months + "|printed_last=" + printed);

        assertThat(cases.windows(3).getFirst().span().last()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03-10,2020-03-10,AWAITS_RELEASE",
        "2020-06-30,2021-06-30,AWAITS_RELEASE",
        "2020-07-01,2021-07-01,BY_ITSELF"
    })
    void managersWereStaffUntilTheyHadRulesOfTheirOwn(String decided, LocalDate last, Ending ending) {
        VetoWindow window = new Cases()
                .decided(3, "甲", "记过", decided, "personnel=管理人员")
                .windows(3)
                .getFirst();

        assertThat(window.periodLast()).isEqualTo(last);
        assertThat(window.ending()).isEqualTo(ending);
    }

    @Test
    void extensionStopsAtFortyEightMonths() {
        Cases cases = new Cases()
                .decided(3, "甲", "降低岗位等级", "2025-03-10", "")
                .event(3, "甲", "延期", "2026-03-10", "months=36|document=乙");

        assertThat(cases.windows(3).getFirst().span().last()).isEqualTo(LocalDate.of(2029, 3, 10));
    }

    @Test
    void dismissalEndsARunningPeriod() {
        List<VetoWindow> periods = new Cases()
                .decided(3, "甲", "记过", "2025-03-10", "")
                .decided(3, "乙", "开除", "2025-06-10", "")
                .windows(3, VetoWindow.SANCTION);

        assertThat(periods).extracting(VetoWindow::ending).containsExactly(Ending.MERGED, Ending.NEVER);
        assertThat(periods.getFirst().span().last()).isEqualTo(LocalDate.of(2025, 6, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "警告,,1,6",
        "记过,,2,12",
        "记过处分,,2,12",
        "降低岗位等级,,4,24",
        "记大过,,3,18",
        "撤职,,4,24",
        "降级,,4,24",
        "警告,管理人员,1,6",
        "记过,管理人员,2,12",
        "记大过,管理人员,3,18",
        "降级,管理人员,4,24"
    })
    void sanctionHasTheMonthsOfItsRegime(String handling, String personnel, int severity, int months) {
        LocalDate decided = LocalDate.of(2025, 3, 10);

        VetoWindow window = new Cases()
                .decided(3, "甲", handling, "2025-03-10", personnel == null ? "" : "personnel=" + personnel)
                .windows(3)
                .getFirst();

        assertThat(window.scope()).isEqualTo(VetoWindow.SANCTION);
        assertThat(window.severity()).isEqualTo(severity);
        assertThat(window.span().last()).isEqualTo(decided.plusMonths(months));
    }

    @Test
    void ordinaryTeacherCannotGetAManagersKind() {
        assertThat(new Cases()
                        .decided(3, "甲", "记大过", "2025-03-10", "personnel=事业单位工作人员")
                        .windows(3))
                .isEmpty();
    }

    @Test
    void disqualificationBarsEveryScopeItNamesAndIsNoSanction() {
        List<VetoWindow> windows = new Cases()
                .decision(3, "取消资格", "2025-03-10", "scopes=职称评定、评奖评优；岗位聘用 工资晋级")
                .windows(3);

        assertThat(windows).extracting(VetoWindow::scope).containsExactly("职称评定", "评奖评优", "岗位聘用", "工资晋级");
        assertThat(windows)
                .allSatisfy(window -> assertThat(window.span().last()).isEqualTo(LocalDate.of(2027, 3, 10)));
    }

    @Test
    void disqualificationIsOpenUpward() {
        assertThat(new Cases()
                        .decision(3, "取消资格", "2025-03-10", "scopes=职称评定|months=60")
                        .windows(3)
                        .getFirst()
                        .span()
                        .last())
                .isEqualTo(LocalDate.of(2030, 3, 10));
    }

    @Test
    void dismissalIsForEver() {
        VetoWindow window = new Cases()
                .decision(3, "开除", "2025-03-10", "months=6")
                .windows(3)
                .getFirst();

        assertThat(window.span().last()).isNull();
        assertThat(window.standing(LocalDate.of(2099, 1, 1))).isEqualTo(Standing.RUNNING);
    }

    @Test
    void warningThenDemeritRunsFifteenMonths() {
        List<VetoWindow> windows = new Cases()
                .decided(3, "甲", "警告", "2025-03-10", "")
                .decided(3, "乙", "记过", "2025-06-10", "")
                .windows(3);

        assertThat(windows).hasSize(2);
        assertThat(windows.getFirst().span().last()).isEqualTo(LocalDate.of(2025, 6, 9));
        assertThat(windows.getFirst().ending()).isEqualTo(Ending.MERGED);
        assertThat(windows.getLast().span().last()).isEqualTo(LocalDate.of(2026, 9, 10));
    }

    @ParameterizedTest
    @CsvSource({"2025-09-09,2026-09-10", "2025-09-10,2026-09-10", "2025-09-11,2026-09-11"})
    void remainderIsServedOnlyWhileThePeriodRuns(String second, LocalDate last) {
        assertThat(new Cases()
                        .decided(3, "甲", "警告", "2025-03-10", "")
                        .decided(3, "乙", "记过", second, "")
                        .windows(3)
                        .getLast()
                        .span()
                        .last())
                .isEqualTo(last);
    }

    @Test
    void mergedPeriodNeverExceedsFortyEightMonths() {
        List<VetoWindow> windows = new Cases()
                .decided(3, "甲", "降低岗位等级", "2025-01-10", "")
                .decided(3, "乙", "降低岗位等级", "2025-02-10", "")
                .decided(3, "丙", "降低岗位等级", "2025-03-10", "")
                .windows(3);

        assertThat(windows.get(1).span().last()).isEqualTo(LocalDate.of(2025, 3, 9));
        assertThat(windows.get(2).span().last()).isEqualTo(LocalDate.of(2029, 3, 10));
    }

    @Test
    void heaviestOfSeveralKindsOnOneDayRuns() {
        List<VetoWindow> windows = new Cases()
                .decided(3, "甲", "警告", "2025-03-10", "")
                .decided(3, "乙", "记过", "2025-03-10", "")
                .windows(3);

        assertThat(windows).hasSize(1);
        assertThat(windows.getFirst().cause()).isEqualTo("记过");
        assertThat(windows.getFirst().served()).extracting(Measure::handling).containsExactly("警告");
    }

    @Test
    void cancellationVoidsFromTheStartAndRestoresTheEarlierPeriod() {
        Cases before = new Cases().decided(3, "甲", "警告", "2025-03-10", "");
        Cases after = new Cases()
                .decided(3, "甲", "警告", "2025-03-10", "")
                .decided(3, "乙", "记过", "2025-06-10", "")
                .event(3, "乙", "申请复核", "2025-06-20", "")
                .event(3, "乙", "撤销", "2025-07-20", "document=教复〔2025〕1号");

        assertThat(after.windows(3)).isEqualTo(before.windows(3));
    }

    @Test
    void importedRevokedCaseIsVoidAndMayBeContinuedByEvents() {
        assertThat(new Cases()
                        .add(EthicsLedger.CASE, 3, "handling=记过|decided_on=2025-03-10|state=申诉后撤销")
                        .windows(3))
                .isEmpty();
        assertThat(new Cases()
                        .decision(3, "记过", "2025-03-10", "document=青教〔2025〕1号")
                        .event(3, "青教〔2025〕1号", "撤销", "2025-05-01", "")
                        .windows(3))
                .isEmpty();
    }

    @Test
    void changeCountsFromTheFirstDecision() {
        VetoWindow window = new Cases()
                .decided(3, "甲", "记过", "2025-03-10", "")
                .event(3, "甲", "申请复核", "2025-03-20", "")
                .event(3, "甲", "变更", "2025-04-15", "handling=警告|document=教复〔2025〕2号")
                .windows(3)
                .getFirst();

        assertThat(window.cause()).isEqualTo("警告");
        assertThat(window.span().from()).isEqualTo(LocalDate.of(2025, 3, 10));
        assertThat(window.span().last()).isEqualTo(LocalDate.of(2025, 9, 10));
    }

    @Test
    void extensionLengthens() {
        assertThat(new Cases()
                        .decided(3, "甲", "取消资格", "2023-03-10", "scopes=职称评定")
                        .event(3, "甲", "延期", "2025-03-10", "months=6")
                        .windows(3)
                        .getFirst()
                        .span()
                        .last())
                .isEqualTo(LocalDate.of(2025, 9, 10));
    }

    @Test
    void sanctionOfTheOldRegimeBarsUntilSomebodyReleasesIt() {
        Cases cases = new Cases().decided(3, "甲", "警告", "2023-11-05", "");
        VetoWindow waiting = cases.windows(3).getFirst();
        VetoWindow released =
                cases.event(3, "甲", "解除", "2024-06-01", "").windows(3).getFirst();

        assertThat(waiting.periodLast()).isEqualTo(LocalDate.of(2024, 5, 5));
        assertThat(waiting.standing(LocalDate.of(2024, 5, 5))).isEqualTo(Standing.RUNNING);
        assertThat(waiting.standing(LocalDate.of(2024, 5, 6))).isEqualTo(Standing.AWAITS_RELEASE);
        assertThat(waiting.standing(LocalDate.of(2060, 1, 1))).isEqualTo(Standing.AWAITS_RELEASE);
        assertThat(waiting.covers(LocalDate.of(2060, 1, 1))).isTrue();
        assertThat(released.span().last()).isEqualTo(LocalDate.of(2024, 6, 1));
        assertThat(released.standing(LocalDate.of(2024, 6, 2))).isEqualTo(Standing.OVER);
    }

    @Test
    void sanctionOfTheNewRegimeEndsByItself() {
        VetoWindow window =
                new Cases().decided(3, "甲", "警告", "2023-11-06", "").windows(3).getFirst();

        assertThat(window.span().last()).isEqualTo(LocalDate.of(2024, 5, 6));
        assertThat(window.standing(LocalDate.of(2024, 5, 7))).isEqualTo(Standing.OVER);
    }

    @Test
    void disqualificationStaysOnTheListUntilReleasedThoughItBarsNoLonger() {
        VetoWindow window = new Cases()
                .decided(3, "甲", "取消资格", "2023-03-10", "scopes=职称评定")
                .windows(3)
                .getFirst();

        assertThat(window.covers(LocalDate.of(2025, 3, 11))).isFalse();
        assertThat(window.standing(LocalDate.of(2025, 3, 11))).isEqualTo(Standing.AWAITS_RELEASE);
    }

    @Test
    void voidedEventIsAsIfNeverEnteredAndAVoidingMayBeVoided() {
        Cases cases = new Cases()
                .decided(3, "甲", "记过", "2025-03-10", "")
                .event(3, "甲", "作废", "2025-03-12", "voided=决定 2025-03-10")
                .event(3, "甲", "决定", "2025-03-10", "handling=警告");

        assertThat(cases.windows(3)).extracting(VetoWindow::cause).containsExactly("警告");

        Cases restored = new Cases()
                .decided(3, "甲", "记过", "2025-03-10", "")
                .event(3, "甲", "作废", "2025-03-12", "voided=决定 2025-03-10")
                .event(3, "甲", "作废", "2025-03-13", "voided=作废 2025-03-12");
        assertThat(restored.windows(3)).extracting(VetoWindow::cause).containsExactly("记过");
    }

    @ParameterizedTest
    @CsvSource({"批评教育,", "诫勉谈话,", "记过,0", "记过,-3"})
    void whatHasNoPeriodBarsNothing(String handling, Integer months) {
        assertThat(new Cases()
                        .decision(3, handling, "2025-03-10", months == null ? "" : "months=" + months)
                        .windows(3))
                .isEmpty();
    }

    @Test
    void recordOfAWindowPointsAtItsCase() {
        Cases cases = new Cases().decision(3, "记过", "2025-03-10", "document=青教〔2025〕1号");
        VetoWindow window = cases.windows(3).getFirst();

        LedgerRecord record = window.toRecord();

        assertThat(record.teacher()).isEqualTo(3);
        assertThat(record.id()).isEqualTo(window.record().id());
        assertThat(record.text("document")).isEqualTo("青教〔2025〕1号");
        assertThat(record.get("severity")).isEqualTo(Value.of(2));
        assertThat(record.span()).isEqualTo(window.span());
    }
}
