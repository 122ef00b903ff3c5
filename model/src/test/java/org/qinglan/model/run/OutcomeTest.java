package org.qinglan.model.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeFailure;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.training.TrainingLedger;

/// What a scheme ends in: money, places, or why it cannot be computed. Points are hours of training here.
class OutcomeTest {
    private static final String PAY = """
            scheme: 分配
            for: merit-pay
            reference-date: 2026-01-31
            population: {when: 是}
            facts:
              学时: {from: 培训学时, take: 学时, combine: sum, decimals: 2}
              奖: {from: 培训学时, where: 培训类别 = "奖", take: 学时, combine: sum}
              有: {from: 培训学时, take: 学时, combine: max}
            veto: {when: 学时 = 99, withheld: stays-in-pool, clause: 第十条}
            items:
              - {item: 津贴, formula: 奖 × 1, decimals: 2, clause: 一}
              - {item: 得分, formula: 学时, decimals: 2, clause: 二}
            allot:
              pool: [{name: 总额, amount: 2400}]
              fixed: [津贴]
              shares: [{name: 绩效, share: rest, by: 得分, clause: 三}]
            """;

    private static final String REVIEW = """
            scheme: 推荐
            for: title-review
            reference-date: 2025-12-31
            population: {when: 是}
            facts:
              学时: {from: 培训学时, take: 学时, combine: max}
            items:
              - {item: 总分, formula: 学时 + 0, clause: 一}
            ranking:
              conditions: [{reason: 学时, when: 非 学时 = 7}]
              order: [总分 从大到小]
              quota: 2
            """;

    @Test
    void poolIsSharedToTheFen() {
        ComputedRun run = run(PAY, "92", "85", "78");

        assertThat(column(run, "绩效")).containsExactly("865.88", "800", "734.12");
        assertThat(run.explain(1, "绩效").sentence()).contains("2400.00", "255.00", "865.88");
    }

    @Test
    void vetoedGetsNothingAndTheRestStaysInThePool() {
        ComputedRun run = run(PAY, "99", "3", "1");

        assertThat(column(run, ColumnNames.TOTAL)).containsExactly("0", "1800", "600");
        assertThat(column(run, ColumnNames.VETO)).containsExactly("是", "", "");
        Explanation why = run.explain(1, ColumnNames.TOTAL);
        assertThat(why.sentence()).contains("一票否决");
        assertThat(why.inputs()).singleElement().satisfies(veto -> assertThat(veto.clause())
                .isEqualTo("第十条"));
        assertThat(run.explain(2, ColumnNames.VETO).value()).isEqualTo(Value.missing());
    }

    @Test
    void poolThatDoesNotPayTheFixedItemsIsNamed() {
        assertFails(
                PAY.replace("奖 × 1", "学时 × 100"),
                "pool-too-small",
                finding -> assertThat(finding.message()).contains("2400.00", "4000.00"),
                "20",
                "20");
    }

    @Test
    void hugeFixedItemsAreNamedToo() {
        String huge = PAY.replace("奖 × 1", "学时 × 10000000000000");

        assertFails(
                huge, "pool-too-small", finding -> assertThat(finding.message()).contains("2400.00"), many(300, "90"));
    }

    @Test
    void whoeverHasNoPointsIsNamed() {
        assertFails(
                PAY.replace("formula: 学时,", "formula: 有,"),
                "points-missing",
                finding -> {
                    assertThat(finding.place()).isEqualTo("教师2");
                    assertThat(finding.message()).contains("得分");
                },
                "20",
                "");
    }

    @Test
    void pointsBelowZeroAreNamed() {
        assertFails(
                PAY.replace("formula: 学时,", "formula: 学时 − 5,"),
                "points-negative",
                finding -> {
                    assertThat(finding.place()).isEqualTo("教师2");
                    assertThat(finding.mend()).contains("floor: 0");
                },
                "20",
                "4");
    }

    @Test
    void moneyForNobodyIsNamed() {
        assertFails(
                PAY,
                "nobody-has-points",
                finding -> assertThat(finding.message()).contains("绩效", "得分"),
                "0",
                "0");
        assertFails(PAY, "nobody-has-points", _ -> {}, "99", "99");
        assertFails(PAY, "nobody-has-points", _ -> {});
    }

    @Test
    void mistakeInARecordNamesPersonAndRow() {
        String byZero = PAY.replace("take: 学时, combine: max", "each: 1 ÷ (学时 − 20), combine: max");

        assertFails(
                byZero,
                "division-by-zero",
                finding -> assertThat(finding.place()).contains("有", "教师2"),
                "1",
                "20");
    }

    @Test
    void mistakeInAConditionNamesThePerson() {
        String byZero = REVIEW.replace("非 学时 = 7", "1 ÷ (学时 − 20) < 9");

        assertFails(
                byZero,
                "division-by-zero",
                finding -> assertThat(finding.place()).contains("学时", "教师2"),
                "1",
                "20");
    }

    @Test
    void equalsShareAPlaceAndWhoeverMayNotStandComesLast() {
        ComputedRun run = run(REVIEW, "5", "7", "9", "5", "3", "");

        assertThat(run.sheet().rows().stream().map(row -> row.name()))
                .containsExactly("教师3", "教师1", "教师4", "教师5", "教师6", "教师2");
        assertThat(column(run, ColumnNames.PLACE)).containsExactly("1", "2", "2", "4", "5", "");
        assertThat(column(run, ColumnNames.REASONS)).containsExactly("", "", "", "", "", "学时");
        assertThat(run.explain(2, ColumnNames.PLACE).sentence()).contains("学时");
    }

    @Test
    void tieAtTheQuotaIsLeftToTheSchool() {
        ComputedRun run = run(REVIEW, "5", "9", "5", "3");

        assertThat(column(run, ColumnNames.RECOMMENDED)).containsExactly("是", "是", "是", "否");
        assertThat(run.explain(1, ColumnNames.RECOMMENDED).sentence()).contains("学校另行决定");
        assertThat(run.explain(2, ColumnNames.RECOMMENDED).sentence()).doesNotContain("学校另行决定");
        assertThat(run.explain(4, ColumnNames.RECOMMENDED).sentence()).doesNotContain("学校另行决定");
    }

    @Test
    void lookUpInABranchNotTakenNeedsNoLine() {
        String scheme = REVIEW.replace(
                        "facts:", "tables:\n  表: {甲: 1}\nfacts:\n  类: {from: 培训学时, take: 培训类别, combine: latest}")
                .replace("学时 + 0", "\"if(has(类), if(类 = '甲', 表[类], 5), 0)\"");
        ComputedRun run = run(scheme, "5", "");

        assertThat(run.explain(1, "总分").value()).isEqualTo(Value.of(5));
        assertThat(run.explain(2, "总分").value()).isEqualTo(Value.of(0));
    }

    @Test
    void countCountsRecordsWhateverIsTaken() {
        ComputedRun run = run(REVIEW.replace("combine: max", "combine: count"), "5", "");

        assertThat(column(run, "学时")).containsExactlyInAnyOrder("1", "0");
    }

    @Test
    void columnsThatEverySheetHasAreReserved() {
        assertThat(Scheme.Purpose.MERIT_PAY.endColumns())
                .isEqualTo(new HashSet<>(List.of(ColumnNames.TOTAL, ColumnNames.VETO)));
        assertThat(Scheme.Purpose.TITLE_REVIEW.endColumns())
                .isEqualTo(new HashSet<>(List.of(ColumnNames.PLACE, ColumnNames.RECOMMENDED, ColumnNames.REASONS)));
        assertThat(Scheme.Purpose.STANDING.endColumns()).isEqualTo(Set.of(ColumnNames.MET, ColumnNames.REASONS));
    }

    private static void assertFails(String scheme, String code, Consumer<Finding> more, String... hours) {
        assertThatThrownBy(() -> run(scheme, hours))
                .asInstanceOf(InstanceOfAssertFactories.type(SchemeFailure.class))
                .satisfies(failure -> {
                    assertThat(failure.finding().code()).isEqualTo(code);
                    assertThat(failure.finding().sentence()).doesNotContain("{");
                    more.accept(failure.finding());
                });
    }

    private static String[] many(int people, String hours) {
        String[] all = new String[people];
        Arrays.fill(all, hours);
        return all;
    }

    private static List<String> column(ComputedRun run, String column) {
        return run.sheet().rows().stream()
                .map(row -> run.sheet().cell(row, column).display())
                .toList();
    }

    /// One teacher for each number of hours; an empty one has no record.
    private static ComputedRun run(String text, String... hours) {
        List<LedgerRecord> roster = new ArrayList<>();
        Map<Long, List<LedgerRecord>> training = new HashMap<>();
        for (int i = 0; i < hours.length; i++) {
            long id = i + 1L;
            roster.add(new LedgerRecord(
                    id,
                    Roster.TEACHER,
                    id,
                    Map.of("id_number", Value.of("ID" + id), "name", Value.of("教师" + id)),
                    null));
            if (!hours[i].isEmpty()) {
                Map<String, Value> values =
                        Map.of("category", Value.of("乙"), "hours", Value.of(Long.parseLong(hours[i])));
                training.put(id, List.of(new LedgerRecord(id, TrainingLedger.TRAINING, id, values, null)));
            }
        }
        return ComputedRun.of(scheme(text), new Only(training), roster);
    }

    private static Scheme scheme(String text) {
        SchemeReading reading = SchemeReader.read("方案.yaml", text);
        assertThat(reading).isInstanceOf(SchemeReading.Accepted.class);
        return ((SchemeReading.Accepted) reading).scheme();
    }

    private record Only(Map<Long, List<LedgerRecord>> training) implements Records {
        @Override
        public void scan(Ledger ledger, Consumer<LedgerRecord> each) {
            training.keySet().forEach(teacher -> of(ledger, teacher).forEach(each));
        }

        @Override
        public List<LedgerRecord> of(Ledger ledger, long teacher) {
            return ledger.equals(TrainingLedger.TRAINING) ? training.getOrDefault(teacher, List.of()) : List.of();
        }
    }
}
