package org.qinglan.model.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;

class AppraisalCycleTest {
    private static final String TODAY = "2026-01-20";

    /// A school of twelve with a cycle of 2025 in which everything is done except going on.
    private static final class Ready {
        final AppraisalSchool school = new AppraisalSchool();
        final List<Long> teachers = new ArrayList<>();
        final List<LedgerRecord> steps = new ArrayList<>();
        final LedgerRecord cycle;

        Ready() {
            for (int i = 0; i < 12; i++) {
                teachers.add(school.teacher("教师" + i, "2001-09-01"));
            }
            cycle = school.add(
                    AppraisalLedger.CYCLE,
                    0,
                    Map.of(
                            "year", Value.of(2025),
                            "kind", Value.of(AppraisalLedger.YEARLY),
                            "version", Value.of(1),
                            "stage", Value.of("测评"),
                            "due", Value.of(12),
                            "present", Value.of(8),
                            "published_from", Value.of(LocalDate.of(2026, 1, 5)),
                            "published_last", Value.of(LocalDate.of(2026, 1, 9)),
                            "decided_on", Value.of(LocalDate.of(2026, 1, 12))));
            for (int i = 0; i < 12; i++) {
                String grade = i < 2 ? "优秀" : "合格";
                steps.add(school.add(AppraisalLedger.STEP, teachers.get(i), step(1, grade)));
            }
        }

        static Map<String, Value> step(int version, String grade) {
            Map<String, Value> values = new HashMap<>();
            values.put("year", Value.of(2025));
            values.put("kind", Value.of(AppraisalLedger.YEARLY));
            values.put("version", Value.of(version));
            values.put("proposed", Value.of(grade));
            values.put("decided", Value.of(grade));
            values.put("signed_on", Value.of(LocalDate.of(2026, 1, 13)));
            return values;
        }

        AppraisalCycle now() {
            return AppraisalCycle.latest(school.on(TODAY), AppraisalLedger.YEARLY)
                    .orElseThrow();
        }

        void stage(String stage) {
            school.set(cycle, "stage", Value.of(stage));
        }

        void step(int teacher, String field, String value) {
            school.set(steps.get(teacher), field, value.isEmpty() ? Value.missing() : Value.of(value));
        }

        void close() {
            while (!now().isClosed()) {
                school.apply(now().advance());
            }
        }

        List<Finding> check(LedgerRecord record) {
            return Catalogue.check(record, school.on(TODAY));
        }
    }

    private static String obstacles(AppraisalCycle cycle) {
        return String.join("\n", cycle.obstacles().stream().map(Obstacle::named).toList());
    }

    @Test
    void aReadyCycleGoesThroughAllStagesAndWritesTheGrades() {
        Ready ready = new Ready();
        List<Stage> stages = new ArrayList<>();
        while (!ready.now().isClosed()) {
            stages.add(ready.now().stage());
            ready.school.apply(ready.now().advance());
        }

        assertThat(stages).containsExactly(Stage.BALLOT, Stage.PROPOSAL, Stage.NOTICE, Stage.DECISION);
        assertThat(ready.school.of(AppraisalLedger.APPRAISAL, ready.teachers.getFirst()))
                .singleElement()
                .satisfies(grade -> assertThat(grade.text("grade")).isEqualTo("优秀"));
        assertThat(ready.school.stored(ready.cycle).text("closed_on")).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource({"12,8,true", "12,7,false", "30,20,true", "30,19,false", "31,20,false", "31,21,true", "1,1,true"})
    void theBallotNeedsTwoThirds(int due, int present, boolean enough) {
        Ready ready = new Ready();
        ready.school.set(ready.cycle, "due", Value.of(due));
        ready.school.set(ready.cycle, "present", Value.of(present));

        assertThat(ready.now().obstacles().isEmpty()).isEqualTo(enough);
    }

    @Test
    void eachRefusalOfTheBallotHasItsSentence() {
        refused("测评", ready -> ready.school.set(ready.cycle, "present", Value.missing()), "还没有填写应参加测评人数和实际测评人数");
        refused("测评", ready -> ready.school.set(ready.cycle, "present", Value.of(7)), "至少要有 8 人参加");
        refused("测评", ready -> ready.school.set(ready.cycle, "present", Value.of(13)), "多于应参加测评人数 12");
        refused("测评", ready -> vote(ready, 0, "1", 95, ""), "教师1：没有有效的测评票");
    }

    @Test
    void eachRefusalOfTheProposalHasItsSentence() {
        refused("提议", ready -> ready.step(3, "proposed", ""), "教师3：还没有建议等次");
        refused("提议", ready -> ready.step(3, "proposed", "良好"), "教师3：“良好”不是考核等次");
        refused("提议", ready -> ready.step(3, "proposed", "优秀"), "优秀 3 人，应参加考核 12 人按 20% 只有 2 个名额，多 1 人：教师0、教师1、教师3");
        refused("提议", ready -> ready.school.set(ready.cycle, "share", Value.of(30)), "优秀比例“30”不在规定里；可以用 20%、25%、15%");
        refused("提议", ready -> ready.school.set(ready.cycle, "share", Value.of(25)), "优秀比例用 25% 须经审核同意");
        refused(
                "提议",
                ready -> ready.school.leave(ready.teachers.get(4), "病假", "2025-02-01", "2025-10-31", 273),
                "教师4：建议等次为合格，但2025 年病假、事假、自行外出学习等累计 273 天");
    }

    @Test
    void eachRefusalOfTheNoticeHasItsSentence() {
        refused("公示", ready -> ready.school.set(ready.cycle, "published_last", Value.missing()), "公示至少 5 个工作日");
        refused("公示", ready -> published(ready, "2026-01-05", "2026-01-08"), "只有 4 个工作日，少于 5 个；请公示到 2026-01-09");
        refused("公示", ready -> published(ready, "2026-01-09", "2026-01-05"), "公示开始 2026-01-09 晚于公示结束 2026-01-05");
        refused("公示", ready -> published(ready, "2026-01-12", "2026-01-20"), "公示到 2026-01-20 才结束");
        refused("公示", ready -> published(ready, "2024-12-30", "2024-12-31"), "没有 2024 年的节假日安排");
    }

    @Test
    void eachRefusalOfTheDecisionHasItsSentence() {
        refused("决定", ready -> ready.school.set(ready.cycle, "decided_on", Value.missing()), "还没有填写决定日期");
        refused("决定", ready -> decided(ready, "2026-01-09"), "不晚于公示结束日期 2026-01-09");
        refused("决定", ready -> decided(ready, "2026-01-21"), "决定日期 2026-01-21 还没有到");
        refused("决定", ready -> ready.step(5, "decided", ""), "教师5：还没有决定等次");
        refused("决定", ready -> ready.step(5, "decided", "优秀"), "教师5：决定为优秀，但提议时不是优秀");
        refused("决定", ready -> ready.step(5, "signed_on", ""), "教师5：结果（合格）还没有本人签字");
        refused(
                "决定",
                ready -> ready.school.set(ready.steps.get(5), "signed_on", Value.of(LocalDate.of(2026, 1, 11))),
                "教师5：本人签字日期早于决定日期");
        refused("决定", ready -> ready.step(5, "decided", "基本合格"), "教师5：决定为基本合格，应当书面告知本人，并说明可以申请复核");
        refused("决定", ready -> ready.step(5, "decided", "不合格"), "教师5：决定为不合格，应当书面告知本人");
        refused("决定", ready -> ready.step(5, "decided", "未参加"), "教师5：未参加考核，请在“评语”写明原因");
        refused("决定", ready -> ready.step(5, "decided", "不确定等次"), "教师5：决定为不确定等次，但记录里没有依据");
        refused("决定", AppraisalCycleTest::newcomerWithoutComment, "新教师：只写评语、不确定等次，但还没有评语");
    }

    private static void newcomerWithoutComment(Ready ready) {
        long teacher = ready.school.teacher("新教师", "2025-09-01");
        ready.school.add(AppraisalLedger.STEP, teacher, Ready.step(1, "不确定等次"));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-05,2026-01-09,true", "2025-12-31,2026-01-06,false", "2025-12-31,2026-01-07,true"})
    void theNoticeCountsByTheOfficialCalendar(String first, String last, boolean enough) {
        Ready ready = new Ready();
        ready.stage("公示");
        published(ready, first, last);

        // 1 to 3 January 2026 are holidays, Sunday the 4th is worked.
        assertThat(ready.now().obstacles().isEmpty()).as(obstacles(ready.now())).isEqualTo(enough);
    }

    @Test
    void whoIsToldMayBeBasicAndTwoSharesCount() {
        Ready ready = new Ready();
        ready.stage("决定");
        ready.step(5, "decided", "基本合格");
        ready.step(5, "sign_note", "已书面告知，可申请复核");
        assertThat(ready.now().obstacles()).isEmpty();

        ready.stage("提议");
        ready.step(2, "proposed", "优秀");
        ready.school.set(ready.cycle, "share", Value.of(25));
        ready.school.set(ready.cycle, "share_basis", Value.of("县教体局批复"));
        assertThat(ready.now().obstacles()).isEmpty();
    }

    @Test
    void aClosedCycleRefusesEveryEditAndNamesTheWay() {
        Ready ready = new Ready();
        LedgerRecord ballot = vote(ready, 0, "1", 95, "");
        for (int i = 1; i < 12; i++) {
            vote(ready, i, "1", 80 + i, "");
        }
        ready.close();
        LedgerRecord grade = ready.school
                .of(AppraisalLedger.APPRAISAL, ready.teachers.getFirst())
                .getFirst();

        assertThat(errors(ready, ready.school.stored(ready.cycle))).contains("请新建第 2 版");
        assertThat(errors(ready, ready.school.stored(ready.steps.getFirst()))).contains("请新建第 2 版");
        assertThat(errors(ready, ballot)).contains("测评票不能再增改");
        assertThat(errors(ready, Round.with(grade, "grade", Value.of("合格")))).contains("请新建第 2 版");
        assertThat(ready.check(grade)).isEmpty();
        assertThat(errors(
                        ready,
                        new LedgerRecord(
                                0, AppraisalLedger.STEP, ready.teachers.getFirst(), Ready.step(1, "合格"), null)))
                .contains("不能再改");
    }

    @Test
    void aVersionNeverChangesAnOlderOne() {
        Ready ready = new Ready();
        ready.close();
        List<LedgerRecord> before = ready.school.all().stream()
                .filter(record -> !record.ledger().equals(AppraisalLedger.APPRAISAL))
                .toList();

        ready.school.apply(ready.now().reopen("复核决定"));
        AppraisalCycle second = ready.now();
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.stage()).isEqualTo(Stage.PROPOSAL);
        LedgerRecord step =
                ready.school.of(AppraisalLedger.STEP, ready.teachers.getFirst()).getLast();
        assertThat(step.text("proposed")).isEqualTo("优秀");
        ready.school.set(step, "proposed", Value.of("合格"));
        ready.school.set(second.record(), "published_from", Value.of(LocalDate.of(2026, 1, 12)));
        ready.school.set(second.record(), "published_last", Value.of(LocalDate.of(2026, 1, 16)));
        ready.school.set(second.record(), "decided_on", Value.of(LocalDate.of(2026, 1, 19)));
        for (long teacher : ready.teachers) {
            LedgerRecord mine = ready.school.of(AppraisalLedger.STEP, teacher).getLast();
            ready.school.set(mine, "decided", mine.get("proposed"));
            ready.school.set(mine, "signed_on", Value.of(LocalDate.of(2026, 1, 19)));
        }
        ready.close();

        assertThat(ready.school.all()).containsAll(before);
        assertThat(ready.school.of(AppraisalLedger.APPRAISAL, ready.teachers.getFirst()))
                .singleElement()
                .satisfies(grade -> assertThat(grade.text("grade")).isEqualTo("合格"))
                .satisfies(grade -> assertThat(grade.text("note")).isEqualTo("第 2 版更正：复核决定"));
    }

    @Test
    void aNewVersionNeedsAClosedOneAndAReason() {
        Ready ready = new Ready();
        Map<String, Value> values = new HashMap<>();
        values.put("year", Value.of(2025));
        values.put("kind", Value.of(AppraisalLedger.YEARLY));
        values.put("version", Value.of(2));
        values.put("stage", Value.of("提议"));
        LedgerRecord second = new LedgerRecord(0, AppraisalLedger.CYCLE, 0, values, null);

        assertThat(errors(ready, second)).contains("还没有完成").contains("更正理由");
        ready.close();
        assertThat(errors(ready, second)).doesNotContain("还没有完成").contains("更正理由");
        assertThat(errors(ready, Round.with(second, "version", Value.of(3)))).contains("第 2 版");
        assertThat(ready.check(Round.with(second, "reason", Value.of("复核")))).isEmpty();
        assertThatThrownBy(() -> ready.now().reopen(" ")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void stagesAreNotSkipped() {
        Ready ready = new Ready();
        LedgerRecord stored = ready.school.stored(ready.cycle);

        assertThat(errors(ready, Round.with(stored, "stage", Value.of("公示")))).contains("不能从“测评”直接跳到“公示”");
        assertThat(errors(ready, Round.with(stored, "stage", Value.of("结束")))).contains("不是考核阶段");
    }

    /// A hundred schools in disorder: the check accepts the next stage where nothing is said to stand before it.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void obstaclesAreEmptyWhereTheNextStageIsAccepted(long seed) {
        Random random = new Random(seed);
        int open = 0;
        for (int round = 0; round < 60; round++) {
            Ready ready = new Ready();
            ready.stage(List.of("测评", "提议", "公示", "决定").get(random.nextInt(4)));
            for (int i = random.nextInt(4); i > 0; i--) {
                disturb(ready, random);
            }
            AppraisalCycle cycle = ready.now();
            LedgerRecord next = Round.with(
                    cycle.record(), "stage", Value.of(cycle.next().orElseThrow().term()));
            boolean accepted = ready.check(next).stream().noneMatch(Finding::isError);

            assertThat(cycle.obstacles().isEmpty()).isEqualTo(accepted);
            if (accepted) {
                open++;
                Stage expected = cycle.next().orElseThrow();
                ready.school.apply(cycle.advance());
                assertThat(ready.now().stage()).isEqualTo(expected);
            } else {
                assertThatThrownBy(cycle::advance).isInstanceOf(IllegalStateException.class);
            }
        }
        assertThat(open).isBetween(5, 55);
    }

    private static void disturb(Ready ready, Random random) {
        int teacher = random.nextInt(12);
        String grade =
                List.of("优秀", "合格", "基本合格", "不合格", "不确定等次", "未参加", "良", "").get(random.nextInt(8));
        switch (random.nextInt(6)) {
            case 0 -> ready.step(teacher, "proposed", grade);
            case 1 -> ready.step(teacher, "decided", grade);
            case 2 -> ready.step(teacher, "sign_note", random.nextBoolean() ? "已书面告知" : "");
            case 3 -> ready.school.set(ready.cycle, "present", Value.of(6 + random.nextInt(8)));
            case 4 -> published(ready, "2026-01-05", "2026-01-" + (10 + random.nextInt(15)));
            case 5 -> ready.school.leave(ready.teachers.get(teacher), "病假", "2025-01-10", "2025-08-31", 300);
            default -> throw new IllegalStateException();
        }
    }

    private static void refused(String stage, Consumer<Ready> disturbance, String sentence) {
        Ready ready = new Ready();
        ready.stage(stage);
        assertThat(obstacles(ready.now())).isEmpty();
        disturbance.accept(ready);

        assertThat(obstacles(ready.now())).contains(sentence);
        assertThat(errors(
                        ready,
                        Round.with(
                                ready.now().record(),
                                "stage",
                                Value.of(ready.now().next().orElseThrow().term()))))
                .contains(sentence);
    }

    private static String errors(Ready ready, LedgerRecord record) {
        return String.join(
                "\n",
                ready.check(record).stream()
                        .filter(Finding::isError)
                        .map(Finding::sentence)
                        .toList());
    }

    private static void published(Ready ready, String first, String last) {
        ready.school.set(ready.cycle, "published_from", Value.of(LocalDate.parse(first)));
        ready.school.set(ready.cycle, "published_last", Value.of(LocalDate.parse(last)));
    }

    private static void decided(Ready ready, String day) {
        ready.school.set(ready.cycle, "decided_on", Value.of(LocalDate.parse(day)));
    }

    private static LedgerRecord vote(Ready ready, int teacher, String ballot, int score, String rater) {
        return ready.school.add(
                AppraisalLedger.BALLOT,
                ready.teachers.get(teacher),
                Map.of(
                        "year", Value.of(2025),
                        "kind", Value.of(AppraisalLedger.YEARLY),
                        "ballot", Value.of(ballot),
                        "score", Value.of(score),
                        "rater", Value.of(rater)));
    }
}
