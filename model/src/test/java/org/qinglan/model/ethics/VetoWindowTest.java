package org.qinglan.model.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;

class VetoWindowTest {

    @ParameterizedTest
    @CsvSource({
        "2025-03-10,6,2025-09-10",
        "2025-03-10,12,2026-03-10",
        "2025-03-10,24,2027-03-10",
        "2025-08-31,6,2026-02-28",
        "2025-08-31,12,2026-08-31",
        "2025-08-31,24,2027-08-31",
        "2024-02-29,6,2024-08-29",
        "2024-02-29,12,2025-02-28",
        "2024-02-29,24,2026-02-28",
        "2025-11-20,6,2026-05-20",
        "2025-11-20,12,2026-11-20",
        "2025-11-20,24,2027-11-20"
    })
    void windowEndsOnTheCorrespondingDay(LocalDate decided, int months, LocalDate last) {
        VetoWindow window =
                windows("记过", decided, Map.of("months", Value.of(months))).getFirst();

        assertThat(window.span().from()).isEqualTo(decided);
        assertThat(window.span().last()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"警告,1,6", "记过,2,12", "记大过,3,18", "降低岗位等级,4,24", "撤职,4,24", "记过处分,2,12"})
    void sanctionHasTheMonthsOfTheRulesWhereTheDecisionPrintsNone(String handling, int severity, int months) {
        LocalDate decided = LocalDate.of(2025, 3, 10);

        VetoWindow window = windows(handling, decided, Map.of()).getFirst();

        assertThat(window.scope()).isEqualTo("处分");
        assertThat(window.handling().severity()).isEqualTo(severity);
        assertThat(window.span().last()).isEqualTo(decided.plusMonths(months));
    }

    @Test
    void disqualificationBarsEveryScopeItNamesAndIsNoSanction() {
        List<VetoWindow> windows =
                windows("取消资格", LocalDate.of(2025, 3, 10), Map.of("scopes", Value.of("职称评定、评奖评优；岗位聘用 工资晋级")));

        assertThat(windows.stream().map(VetoWindow::scope)).containsExactly("职称评定", "评奖评优", "岗位聘用", "工资晋级");
        assertThat(windows)
                .allSatisfy(window -> assertThat(window.span().last()).isEqualTo(LocalDate.of(2027, 3, 10)));
    }

    @Test
    void dismissalIsForEver() {
        VetoWindow window = windows("开除", LocalDate.of(2025, 3, 10), Map.of("months", Value.of(6)))
                .getFirst();

        assertThat(window.span().last()).isNull();
    }

    @Test
    void revokedCaseIsVoidFromTheStart() {
        assertThat(windows("记过", LocalDate.of(2025, 3, 10), Map.of("state", Value.of("申诉后撤销"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"批评教育,", "诫勉谈话,", "记过,0", "记过,-3"})
    void whatHasNoPeriodBarsNothing(String handling, Integer months) {
        Map<String, Value> values = months == null ? Map.of() : Map.of("months", Value.of(months));

        assertThat(windows(handling, LocalDate.of(2025, 3, 10), values)).isEmpty();
    }

    @Test
    void recordOfAWindowPointsAtItsCase() {
        LedgerRecord ethicsCase =
                ethicsCase("记过", LocalDate.of(2025, 3, 10), Map.of("document", Value.of("青教〔2025〕1号")));

        LedgerRecord record = VetoWindow.of(ethicsCase).getFirst().toRecord(ethicsCase);

        assertThat(record.teacher()).isEqualTo(ethicsCase.teacher());
        assertThat(record.text("document")).isEqualTo("青教〔2025〕1号");
        assertThat(record.get("severity")).isEqualTo(Value.of(2));
        assertThat(record.span()).isEqualTo(VetoWindow.of(ethicsCase).getFirst().span());
    }

    private static List<VetoWindow> windows(String handling, LocalDate decided, Map<String, Value> more) {
        return VetoWindow.of(ethicsCase(handling, decided, more));
    }

    private static LedgerRecord ethicsCase(String handling, LocalDate decided, Map<String, Value> more) {
        Map<String, Value> values = new HashMap<>(Map.of(
                "violation", Value.of("有偿补课"),
                "handling", Value.of(handling),
                "decided_on", Value.of(decided),
                "state", Value.of("生效")));
        values.putAll(more);
        return new LedgerRecord(7, EthicsLedger.CASE, 3, values, null);
    }
}
