package org.qinglan.model.payround;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.record.PayStage;
import org.qinglan.model.run.RunArchive;
import org.qinglan.model.standing.Overview;

/// What each stage of a round allows, and with which sentence it refuses the rest.
class PayRoundTest {
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
    void aRoundGoesFromDraftToPaidAndWritesEverybodysAmount() {
        school.upTo(PayStage.PAID);

        assertThat(school.round().stage()).isEqualTo(PayStage.PAID);
        assertThat(school.round().steps())
                .extracting(Step::stage)
                .containsExactly(PayStage.VOTED, PayStage.COMPUTED, PayStage.PUBLISHED, PayStage.FINAL, PayStage.PAID);
        // 1000.01 yuan by 10, 12 and 15 of 37 lessons
        assertThat(amount("甲")).isEqualTo("270.27");
        assertThat(amount("乙")).isEqualTo("324.33");
        assertThat(amount("丙")).isEqualTo("405.41");
        assertThat(school.file.check()).isEmpty();
        assertThat(RunArchive.verify(school.file)).isEmpty();
    }

    /// Stage, where to go by force, how the refusal begins.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DRAFT|COMPUTED|批次“2025年秋”现在是“草案”，不能直接到“已计算”，下一步是“已表决”。",
                "DRAFT|VOTED|方案还没有表决。请登记教职工大会的表决结果；这份方案的指纹是",
                "DRAFT|PAID|批次“2025年秋”现在是“草案”，不能直接到“已发放”，下一步是“已表决”。",
                "VOTED|PUBLISHED|批次“2025年秋”现在是“已表决”，不能直接到“公示中”，下一步是“已计算”。",
                "VOTED|DRAFT|退回到“草案”要写明理由，理由会保存下来。",
                "COMPUTED|PUBLISHED|这次计算的结果还没有公示。请登记公示（公示内容：全体）。",
                "COMPUTED|FINAL|批次“2025年秋”现在是“已计算”，不能直接到“已定稿”，下一步是“公示中”。",
                "COMPUTED|VOTED|退回到“已表决”要写明理由，理由会保存下来。",
                "PUBLISHED|FINAL|第 1 次公示已过 1 个工作日，要满 5 个，2026-02-28 结束；结束的次日才能往下走。",
                "PUBLISHED|COMPUTED|只能退回到“草案”或“已表决”，不能退回到“已计算”。",
                "PUBLISHED|PAID|批次“2025年秋”现在是“公示中”，不能直接到“已发放”，下一步是“已定稿”。",
                "FINAL|COMPUTED|只能退回到“草案”或“已表决”，不能退回到“已计算”。",
                "PAID|DRAFT|批次“2025年秋”已经发放，不能退回。请另建补发扣回批次，原来的结果保留。",
                "PAID|PAID|批次“2025年秋”已经发放，没有下一步。以后的变化用补发扣回批次办理。"
            })
    void eachStageRefusesWithASentence(PayStage stage, PayStage to, String refusal) {
        school.upTo(stage);

        List<String> refusals = step(to, "");

        assertThat(refusals).first().asString().startsWith(refusal);
        assertThat(school.round().stage()).isEqualTo(stage);
    }

    private List<String> step(PayStage to, String reason) {
        return school.enter(
                PayLedger.STEP,
                "round",
                PaySchool.ROUND,
                "number",
                school.round().steps().size() + 1,
                "stage",
                to.term(),
                "on_day",
                school.now().day(),
                "reason",
                reason);
    }

    @ParameterizedTest
    @EnumSource(names = {"VOTED", "COMPUTED", "PUBLISHED", "FINAL"})
    void aRoundGoesBackForAReasonThatIsKept(PayStage stage) {
        school.upTo(stage);

        assertThat(school.desk().back(PaySchool.ROUND, PayStage.DRAFT, "方案重新讨论"))
                .isEmpty();

        assertThat(school.round().stage()).isEqualTo(PayStage.DRAFT);
        assertThat(school.round().steps().getLast().reason()).isEqualTo("方案重新讨论");
        assertThat(school.round().run()).isEmpty();
    }

    @Test
    void tooFewVotesDoNotCarryTheScheme() {
        school.begin();
        school.vote(100, 100, 84, 10);

        assertThat(PaySchool.sentences(school.desk().advance(PaySchool.ROUND, null)))
                .containsExactly("应到 100 人、实到 100 人，要有应到人数的 85% 以上（含）同意，即至少 85 人；同意 84 人，差 1 人，方案没有通过。请修改方案后重新表决。");
    }

    @Test
    void aVoteThatDoesNotAddUpIsNotEntered() {
        school.begin();

        assertThat(school.enter(
                        PayLedger.VOTE,
                        "round",
                        PaySchool.ROUND,
                        "fingerprint",
                        school.round().shortFingerprint(),
                        "held_on",
                        LocalDate.of(2026, 2, 24),
                        "due",
                        3,
                        "present",
                        3,
                        "agree",
                        3,
                        "against",
                        1,
                        "abstained",
                        0))
                .containsExactly("同意 3、不同意 1、弃权 0 合计 4 人，与实到 3 人不符。请核对计票；没有投票的计入弃权。");
    }

    @Test
    void anyChangeOfTheTextVoidsTheVote() {
        school.upTo(PayStage.VOTED);
        String voted = school.round().shortFingerprint();
        assertThat(school.correct(school.round().record(), "scheme_text", PaySchool.SCHEME + "# 一个字\n"))
                .isEmpty();

        List<String> refusals = PaySchool.sentences(school.desk().advance(PaySchool.ROUND, null));

        assertThat(refusals)
                .containsExactly("2026-02-24 表决的是指纹 " + voted + " 的方案，现在的方案是 "
                        + school.round().shortFingerprint()
                        + "：文字改过，原来的表决不再有效。请恢复表决过的文本，或把现在的文本重新提交表决。");
        assertThat(school.correct(school.round().record(), "scheme_text", PaySchool.SCHEME))
                .isEmpty();
        assertThat(school.desk().advance(PaySchool.ROUND, null)).isEmpty();
    }

    @Test
    void theTextOfAComputedRoundStays() {
        school.upTo(PayStage.COMPUTED);

        assertThat(school.correct(school.round().record(), "scheme_text", PaySchool.SCHEME + "# 一个字\n"))
                .containsExactly("批次“2025年秋”已计算，方案和差额范围不能再改。要改，请先写明理由退回草案。");
    }

    @Test
    void sourcesMustMakeThePoolToTheFen() {
        school.upTo(PayStage.VOTED);
        LedgerRecord source = school.round().records(PayLedger.SOURCE).getFirst();
        school.correct(source, "amount", new BigDecimal("1000"));

        assertThat(PaySchool.sentences(school.desk().advance(PaySchool.ROUND, null)))
                .containsExactly("资金来源合计 1000.00 元，方案的总额是 1000.01 元，相差 -0.01 元。请核对来源，或修改方案重新表决。");
        assertThat(school.correct(source, "amount", new BigDecimal("1000.005")))
                .containsExactly("金额“1000.005”有不足一分的零头，请写到分。");
    }

    @Test
    void withoutSourcesNothingIsComputed() {
        school.upTo(PayStage.VOTED);
        school.file.delete(school.round().records(PayLedger.SOURCE).getFirst(), "王文书", "误记");

        assertThat(PaySchool.sentences(school.round().obstacles()))
                .containsExactly("还没有登记资金来源；方案的总额是 1000.01 元。请逐笔登记来源名称、金额和依据文件。");
    }

    @Test
    void factsThatChangedAreNamedBeforeAnythingIsPublished() {
        school.upTo(PayStage.COMPUTED);
        school.lessons(school.id("乙"), 14);

        assertThat(school.notice("2026-02-25", 5)).containsExactly("计算以后，有 1 人的数据变了：乙：课时 由 12 变为 14节。请写明理由重新计算，再公示。");
    }

    @Test
    void aResultIsNotPublishedBeforeItWasComputed() {
        school.upTo(PayStage.COMPUTED);

        assertThat(school.notice("2026-02-23", 5))
                .containsExactly("公示开始：公示开始 2026-02-23 早于计算的日期 2026-02-24；结果算出以后才能公示，请核对。");
        assertThat(school.notice("2026-02-24", 4)).containsExactly("公示工作日数：公示不得少于 5 个工作日。");
    }

    @Test
    void pausedPublicationWaitsAndGoesOn() {
        school.upTo(PayStage.PUBLISHED);
        assertThat(school.enter(
                        PayLedger.PAUSE,
                        "round",
                        PaySchool.ROUND,
                        "notice_number",
                        1,
                        "from_date",
                        LocalDate.of(2026, 2, 26),
                        "reason",
                        "核实"))
                .isEmpty();
        school.on("2026-03-10");
        assertThat(PaySchool.sentences(school.desk().advance(PaySchool.ROUND, null)))
                .containsExactly("第 1 次公示从 2026-02-26 起暂停（核实），已过 2 个工作日，还要满 5 个。恢复公示时请填写暂停结束的日期，天数接着算。");

        school.correct(school.round().records(PayLedger.PAUSE).getFirst(), "last_date", LocalDate.of(2026, 3, 4));
        // 24 and 25 February count, then 5, 6 and 9 March
        school.on("2026-03-09");
        assertThat(PaySchool.sentences(school.desk().advance(PaySchool.ROUND, null)))
                .containsExactly("第 1 次公示已过 5 个工作日，要满 5 个，2026-03-09 结束；结束的次日才能往下走。");
        school.on("2026-03-10");
        assertThat(school.desk().advance(PaySchool.ROUND, null)).isEmpty();
    }

    @Test
    void upheldObjectionWantsANewComputationAndANoticeOfWhatChanged() {
        school.upTo(PayStage.PUBLISHED).on("2026-02-25");
        assertThat(school.enter(
                        PayLedger.OBJECTION,
                        "round",
                        PaySchool.ROUND,
                        "received_on",
                        LocalDate.of(2026, 2, 25),
                        "objector",
                        "乙",
                        "content",
                        "少算两节"))
                .isEmpty();
        school.on("2026-03-05");
        assertThat(PaySchool.sentences(school.desk().advance(PaySchool.ROUND, null)))
                .containsExactly("乙 2026-02-25 提出的异议“少算两节”还没有处理结论。请核实后填写结论（成立、部分成立、不成立）、日期和理由。");
        LedgerRecord objection = school.round().records(PayLedger.OBJECTION).getFirst();
        assertThat(school.correct(objection, "verdict", "成立"))
                .containsExactly("写了结论，还要写结论日期。", "写了结论，还要写理由，给提异议的人一个交代。");
        assertThat(school.correct(objection, "verdict", "成立", "decided_on", LocalDate.of(2026, 3, 5), "reason", "课表属实"))
                .isEmpty();
        assertThat(PaySchool.sentences(school.desk().advance(PaySchool.ROUND, null)))
                .containsExactly("乙的异议“少算两节”成立，结果还没有重新计算。请更正台账，写明理由退回重新计算，再公示改动的人。");

        school.lessons(school.id("乙"), 14);
        school.remark(school.id("丙"), "记过");
        school.remark(school.id("丙"), "");
        PaySchool.must(school.desk().back(PaySchool.ROUND, PayStage.VOTED, "异议成立"));
        PaySchool.must(school.desk().advance(PaySchool.ROUND, null));
        assertThat(school.notice("2026-03-05", 5)).isEmpty();

        assertThat(school.round().records(PayLedger.NOTICE)).hasSize(2);
        assertThat(school.round().records(PayLedger.NOTICE).getLast().text("about"))
                .isEqualTo("甲、乙、丙");
        assertThat(PaySchool.sentences(school.desk().advance(PaySchool.ROUND, null)))
                .containsExactly("第 2 次公示已过 1 个工作日，要满 5 个，2026-03-11 结束；结束的次日才能往下走。");
        school.on("2026-03-12");
        PaySchool.must(school.desk().advance(PaySchool.ROUND, null));
        assertThat(school.round().stage()).isEqualTo(PayStage.FINAL);
    }

    @Test
    void aPaymentThatWasCutOffIsFinishedByTakingTheStepAgain() {
        school.upTo(PayStage.FINAL);
        long first = school.id("甲");
        school.file.add(
                PayLedger.AMOUNT,
                first,
                PaySchool.values(
                        "round",
                        PaySchool.ROUND,
                        "year",
                        2025,
                        "kind",
                        PayLedger.PAY,
                        "amount",
                        new BigDecimal("270.27"),
                        "paid_on",
                        LocalDate.of(2026, 3, 5)),
                "王文书",
                "");

        PaySchool.must(school.desk().advance(PaySchool.ROUND, null));

        assertThat(school.file.of(PayLedger.AMOUNT, first)).hasSize(1);
        assertThat(amount("丙")).isEqualTo("405.41");
    }

    @Test
    void aPaymentIsNoRecordToBeTyped() {
        school.upTo(PayStage.FINAL);

        assertThat(step(PayStage.PAID, "")).singleElement().asString().startsWith("发放要同时写入每个人的金额");
        assertThat(school.enter(
                        PayLedger.AMOUNT,
                        "round",
                        PaySchool.ROUND,
                        "year",
                        2025,
                        "kind",
                        PayLedger.PAY,
                        "amount",
                        1,
                        "paid_on",
                        LocalDate.of(2026, 3, 5)))
                .containsExactly("批次“2025年秋”的发放金额由“已发放”这一步自动写入，不能手工填。");
    }

    @Test
    void payDayIsNeitherAheadNorBeforeTheEndOfTheRound() {
        school.upTo(PayStage.FINAL);

        assertThat(PaySchool.sentences(school.desk().advance(PaySchool.ROUND, LocalDate.of(2026, 3, 6))))
                .containsExactly("日期 2026-03-06 还没有到，请核对。");
        assertThat(PaySchool.sentences(school.desk().advance(PaySchool.ROUND, LocalDate.of(2026, 3, 4))))
                .containsExactly("日期 2026-03-04 早于上一步的日期 2026-03-05，请核对。");
    }

    @Test
    void lateFactsOfAFinalRoundAreToldAndListed() {
        school.upTo(PayStage.PAID);
        school.lessons(school.id("乙"), 14);

        assertThat(PaySchool.sentences(school.round().notes()))
                .containsExactly("定稿以后，有 1 人的数据变了：乙：课时 由 12 变为 14节。请核对，需要时建立补发扣回批次。");
        Overview late = Catalogue.overview("pay-late").orElseThrow().make(school.now());
        assertThat(late.lines()).extracting(Overview.Line::person).containsExactly("乙");
        assertThat(late.lines().getFirst().cells().get(3).display()).isEqualTo("34.65");
    }

    @Test
    void listsTellOfEveryRound() {
        school.upTo(PayStage.PAID);

        assertThat(Catalogue.overview("pay-rounds")
                        .orElseThrow()
                        .make(school.now())
                        .lines()
                        .getFirst()
                        .cells())
                .extracting(cell -> cell.display())
                .startsWith("2025年秋", "2025", "发放", "已发放", "", "0");
        assertThat(Catalogue.overview("pay-totals")
                        .orElseThrow()
                        .make(school.now())
                        .lines())
                .extracting(line -> line.person() + line.cells().getLast().display())
                .containsExactly("甲270.27", "乙324.33", "丙405.41");
        assertThat(Catalogue.overview("pay-votes")
                        .orElseThrow()
                        .make(school.now())
                        .lines()
                        .getFirst()
                        .cells()
                        .get(8)
                        .display())
                .isEqualTo("通过");
        assertThat(Catalogue.overview("pay-notices")
                        .orElseThrow()
                        .make(school.now())
                        .lines())
                .hasSize(1);
    }

    private String amount(String name) {
        return school.file.of(PayLedger.AMOUNT, school.id(name)).getFirst().text("amount");
    }
}
