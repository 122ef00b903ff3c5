package org.qinglan.model.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.appraisal.AppraisalLedger;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.ethics.EthicsHistory;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.figure.Value;
import org.qinglan.model.frozen.StoredRun;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.record.CareerLedger;

class AppealTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    /// Records in memory.
    private static final class Stored implements Records {
        private final List<LedgerRecord> records = new ArrayList<>();

        Stored add(Ledger ledger, long teacher, Map<String, Value> values) {
            records.add(new LedgerRecord(records.size() + 1, ledger, teacher, values, null));
            return this;
        }

        Stored event(String kind, LocalDate day, String handling) {
            Map<String, Value> values = new HashMap<>(
                    Map.of("case_number", Value.of("甲"), "kind", Value.of(kind), "happened_on", Value.of(day)));
            if (!handling.isEmpty()) {
                values.put("handling", Value.of(handling));
            }
            return add(EthicsLedger.EVENT, 3, values);
        }

        @Override
        public void scan(Ledger ledger, Consumer<LedgerRecord> each) {
            records.stream().filter(record -> record.ledger().equals(ledger)).forEach(each);
        }

        @Override
        public List<LedgerRecord> of(Ledger ledger, long teacher) {
            return records.stream()
                    .filter(record -> record.ledger().equals(ledger) && record.teacher() == teacher)
                    .toList();
        }
    }

    private static Stored decided(String handling) {
        LocalDate day = LocalDate.of(2025, 3, 10);
        return new Stored()
                .event("登记", day.minusDays(30), "")
                .event("受理", day.minusDays(20), "")
                .event("决定", day, handling)
                .event("申请复核", day.plusDays(10), "");
    }

    private static List<Appeal> appeals(Stored stored) {
        Rulebook rules = SchoolRules.of(stored).rulebook();
        return Appeal.of(EthicsHistory.of(stored, 3), TODAY, rules);
    }

    @Test
    void caseThatStandsIsNoSuccessfulAppeal() {
        assertThat(appeals(decided("记过"))).isEmpty();
        assertThat(appeals(decided("记过").event("维持", LocalDate.of(2025, 4, 20), "")))
                .isEmpty();
    }

    @Test
    void cancellationVoidsEverythingFromTheStart() {
        Appeal appeal = appeals(decided("记过").event("撤销", LocalDate.of(2025, 4, 20), ""))
                .getFirst();

        assertThat(appeal.voided()).extracting(effect -> effect.scope()).contains("处分", "岗位聘用", "职称评定", "工资晋级", "定期注册");
        assertThat(appeal.years()).containsExactly(2025);
    }

    @Test
    void changeToAMilderKindVoidsOnlyWhatTheMilderOneDoesNotBar() {
        Appeal appeal = appeals(decided("记过").event("变更", LocalDate.of(2025, 4, 20), "警告"))
                .getFirst();

        assertThat(appeal.voided()).extracting(effect -> effect.scope()).contains("职称评定", "工资晋级");
        assertThat(appeal.freed()).contains("职称评定", "工资晋级").doesNotContain("处分", "岗位聘用", "定期注册");
        assertThat(appeal.instead())
                .filteredOn(effect -> effect.scope().equals("岗位聘用"))
                .allSatisfy(effect -> assertThat(effect.span().last()).isEqualTo(LocalDate.of(2025, 9, 10)))
                .hasSize(1);
        assertThat(appeal.years()).containsExactly(2025);
    }

    @Test
    void importedRevokedDecisionCountsToo() {
        Stored stored = new Stored()
                .add(
                        EthicsLedger.CASE,
                        3,
                        Map.of(
                                "violation", Value.of("略"),
                                "handling", Value.of("记过"),
                                "decided_on", Value.of(LocalDate.of(2025, 3, 10)),
                                "document", Value.of("甲"),
                                "state", Value.of("已撤销（申诉成立）")));

        assertThat(appeals(stored).getFirst().years()).containsExactly(2025);
    }

    @Test
    void everyClosedResultOfTheVoidedTimeIsListed() {
        Stored stored = decided("记过").event("撤销", LocalDate.of(2026, 4, 20), "");
        stored.add(AppraisalLedger.APPRAISAL, 3, Map.of("year", Value.of(2024), "grade", Value.of("合格")))
                .add(AppraisalLedger.APPRAISAL, 3, Map.of("year", Value.of(2025), "grade", Value.of("不确定档次")))
                .add(
                        AppraisalLedger.CYCLE,
                        0,
                        Map.of(
                                "year", Value.of(2025),
                                "kind", Value.of("年度考核"),
                                "version", Value.of(1),
                                "stage", Value.of("已完成")))
                .add(
                        CareerLedger.REGISTRATION,
                        3,
                        Map.of(
                                "registered_on", Value.of(LocalDate.of(2026, 3, 10)),
                                "result", Value.of("暂缓")))
                .add(
                        CareerLedger.REGISTRATION,
                        3,
                        Map.of(
                                "registered_on", Value.of(LocalDate.of(2027, 3, 10)),
                                "result", Value.of("暂缓")));

        assertThat(ClosedResult.of(appeals(stored).getFirst(), stored))
                .extracting(ClosedResult::kind)
                .containsExactly("年度考核", "考核周期", "资格定期注册");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-09,false", "2025-03-10,true", "2026-03-10,true", "2026-12-31,true", "2027-01-01,false"})
    void storedRunIsListedWhereItsDayWasBarred(LocalDate referenceDate, boolean listed) {
        Appeal appeal = appeals(decided("记过").event("撤销", LocalDate.of(2026, 4, 20), ""))
                .getFirst();

        assertThat(ClosedResult.of(appeal, List.of(run("无法再读的方案", referenceDate))))
                .hasSize(listed ? 1 : 0);
    }

    private static StoredRun run(String scheme, LocalDate referenceDate) {
        return new StoredRun(
                7, "merit-pay", scheme, scheme, "", referenceDate, new byte[0], new byte[0], Instant.EPOCH, "");
    }
}
