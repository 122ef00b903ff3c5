package org.qinglan.model.payround;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.record.PayStage;
import org.qinglan.model.run.RunArchive;

/// Late facts and won appeals are paid by rounds of their own that refer to the old one.
class SupplementTest {
    private static final String NEXT = "补一";

    @TempDir
    Path folder;

    private PaySchool school;

    @BeforeEach
    void open() {
        school = new PaySchool(folder);
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void everybodyGetsTheDifferenceToTheFen() {
        school.upTo(PayStage.PAID);
        school.lessons(school.id("乙"), 14);

        settle(NEXT, true);

        Supplement supplement = school.round(NEXT).supplement().orElseThrow();
        assertThat(supplement.sum()).isZero();
        assertThat(supplement.lines())
                .extracting(line -> line.name() + " " + line.difference() + " " + line.reasons())
                .containsExactly(
                        "甲 -1386 [本人数据没有变化，因别人的数据变了，每分的金额跟着变]",
                        "乙 3465 [课时 由 12 变为 14节]",
                        "丙 -2079 [本人数据没有变化，因别人的数据变了，每分的金额跟着变]");
        assertThat(amounts("乙")).containsExactly("发放 324.33", "补发 34.65");
        assertThat(amounts("丙")).containsExactly("发放 405.41", "扣回 -20.79");
    }

    @Test
    void onlyThoseConcernedGetTheDifferenceFromANamedSource() {
        school.upTo(PayStage.PAID);
        school.lessons(school.id("乙"), 14);
        PaySchool.must(school.desk().supplement(NEXT, PaySchool.ROUND, false, "课时更正"));
        PaySchool.must(school.desk().advance(NEXT, null));
        PaySchool.must(school.desk().advance(NEXT, null));

        assertThat(publish(NEXT)).containsExactly("这次补发扣回合计要另付 34.65 元，登记的来源是 0.00 元。请登记这笔钱从哪里出（例如机动、下期总额），金额要恰好相等。");
        school.enter(PayLedger.SOURCE, "round", NEXT, "source", "下期总额", "amount", new BigDecimal("34.65"));
        assertThat(PaySchool.sentences(school.desk().advance(NEXT, null))).isEmpty();

        assertThat(PaySchool.sentences(school.round(NEXT).notes())).contains("其余人员按重算结果合计另变动 -34.65 元，按“仅涉及人员”不动。");
        school.on("2026-03-20");
        PaySchool.must(school.desk().advance(NEXT, null));
        PaySchool.must(school.desk().advance(NEXT, null));
        assertThat(amounts("甲")).containsExactly("发放 270.27");
        assertThat(amounts("乙")).containsExactly("发放 324.33", "补发 34.65");
    }

    @Test
    void wonAppealPaysWhatTheVetoHadTaken() {
        long third = school.id("丙");
        event(third, "登记", "2025-09-01", "");
        event(third, "受理", "2025-09-02", "");
        event(third, "决定", "2025-10-10", "记过");
        String scheme = PaySchool.SCHEME
                .replace("veto: {when: 备注 = \"记过\"", "veto: {when: 处分 > 0")
                .replace("  课时:", "  处分: {from: 师德一票否决期, where: 范围 = \"处分\" 且 处分轻重 ≥ 2, touching: 本期}\n  课时:")
                .replace("facts:\n", "windows:\n  本期: {from: 2025-09-01, to: 2026-01-31}\nfacts:\n");
        school.begin();
        assertThat(school.correct(school.round().record(), "scheme_text", scheme))
                .isEmpty();
        finish();
        assertThat(amounts("丙")).containsExactly("发放 0");

        event(third, "申请复核", "2025-10-20", "");
        event(third, "撤销", "2026-03-01", "");

        assertThat(Catalogue.overview("ethics-appeals")
                        .orElseThrow()
                        .make(school.now())
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.reasons())
                        .anySatisfy(reason -> assertThat(reason.sentence()).contains("小学方案")));
        settle(NEXT, true);
        assertThat(school.round(NEXT)
                        .supplement()
                        .orElseThrow()
                        .lines()
                        .getLast()
                        .reasons())
                .containsExactly("处分 由 1 变为 0", "一票否决不再成立");
        assertThat(amounts("丙")).containsExactly("发放 0", "补发 405.41");
        assertThat(school.round(NEXT).supplement().orElseThrow().sum()).isZero();
    }

    @Test
    void supplementBeforeTheRoundIsSettledIsRefused() {
        school.upTo(PayStage.PUBLISHED);
        PaySchool.must(school.desk().supplement(NEXT, PaySchool.ROUND, true, "课时更正"));

        assertThat(PaySchool.sentences(school.desk().advance(NEXT, null)))
                .containsExactly("原批次2025年秋（公示中）还没有定稿，结果可以直接重算，不必补发扣回。请先办完原批次。");
    }

    @Test
    void supplementWantsAReasonAndItsOwnName() {
        school.upTo(PayStage.FINAL);

        assertThat(PaySchool.sentences(school.desk().supplement(PaySchool.ROUND, PaySchool.ROUND, true, "")))
                .containsExactly("理由：请写明补发扣回的理由。", "批次：已经有批次“2025年秋”。请换一个名称。");
    }

    /// What was paid by the round and its supplements is what the last of them computed, person by person.
    @Test
    void roundAndItsSupplementsMakeTheLastResult() {
        Random random = new Random(20260310);
        school.teacher("丁", 9);
        school.begin();
        finish();
        for (int number = 1; number <= 4; number++) {
            for (String name : List.of("甲", "乙", "丙", "丁")) {
                if (random.nextBoolean()) {
                    school.lessons(school.id(name), random.nextInt(25));
                }
                school.remark(school.id(name), random.nextInt(5) == 0 ? "记过" : "");
            }
            school.lessons(school.id("甲"), 1 + random.nextInt(20));
            school.remark(school.id("甲"), "");
            String round = "补" + number;
            settle(round, true);

            Map<Long, Long> last =
                    PaidRun.of(school.round(round).run().orElseThrow()).totals();
            Map<Long, Long> paid = new HashMap<>();
            last.keySet().forEach(teacher -> school.file
                    .of(PayLedger.AMOUNT, teacher)
                    .forEach(amount -> paid.merge(teacher, Fields.fen(amount, "amount"), Long::sum)));
            last.values().removeIf(fen -> fen == 0);
            paid.values().removeIf(fen -> fen == 0);
            assertThat(paid).isEqualTo(last);
            assertThat(school.round(round).supplement().orElseThrow().sum()).isZero();
        }
        List<String> notes = new ArrayList<>();
        PayRound.all(school.now()).forEach(round -> notes.addAll(PaySchool.sentences(round.notes())));
        assertThat(notes).noneMatch(note -> note.contains("指纹"));
        assertThat(RunArchive.verify(school.file)).isEmpty();
    }

    private void finish() {
        school.on("2026-02-24").vote(3, 3, 3, 0);
        PaySchool.must(school.desk().advance(PaySchool.ROUND, null));
        PaySchool.must(school.desk().advance(PaySchool.ROUND, null));
        PaySchool.must(school.desk().publish(PaySchool.ROUND, LocalDate.of(2026, 2, 24), 5, ""));
        school.on("2026-03-05");
        PaySchool.must(school.desk().advance(PaySchool.ROUND, null));
        PaySchool.must(school.desk().advance(PaySchool.ROUND, null));
    }

    private void settle(String name, boolean whole) {
        PaySchool.must(school.desk().supplement(name, PaySchool.ROUND, whole, "课时更正"));
        PaySchool.must(school.desk().advance(name, null));
        PaySchool.must(school.desk().advance(name, null));
        LocalDate first = school.now().day();
        PaySchool.must(school.desk().publish(name, first, 5, ""));
        school.on(first.plusDays(20).toString());
        PaySchool.must(school.desk().advance(name, null));
        PaySchool.must(school.desk().advance(name, null));
    }

    private List<String> publish(String name) {
        return PaySchool.sentences(school.desk().publish(name, LocalDate.of(2026, 3, 5), 5, ""));
    }

    private void event(long teacher, String kind, String day, String handling) {
        school.file.add(
                EthicsLedger.EVENT,
                teacher,
                handling.isEmpty()
                        ? PaySchool.values("case_number", "一", "kind", kind, "happened_on", LocalDate.parse(day))
                        : PaySchool.values(
                                "case_number",
                                "一",
                                "kind",
                                kind,
                                "happened_on",
                                LocalDate.parse(day),
                                "handling",
                                handling),
                "王文书",
                "");
    }

    private List<String> amounts(String name) {
        return school.file.of(PayLedger.AMOUNT, school.id(name)).stream()
                .map(amount -> amount.text("kind") + " " + amount.text("amount"))
                .toList();
    }
}
