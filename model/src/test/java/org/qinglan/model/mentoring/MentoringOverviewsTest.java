package org.qinglan.model.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.model.catalogue.BuiltInPacks;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.policy.PackReading;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;

class MentoringOverviewsTest {
    private final MadeUpSchool school = new MadeUpSchool();

    @BeforeEach
    void people() {
        school.person("师一", "M1");
        school.person("师二", "M2");
        school.person("徒一", "A1");
    }

    private void pair(String mentor, String from, String last, String... more) {
        List<String> details = new java.util.ArrayList<>(List.of("师傅", mentor, "结对起", from, "结对止", last));
        details.addAll(List.of(more));
        school.add(MentorLedger.MENTOR_PAIR, 3, details.toArray(String[]::new));
    }

    private void task(String mentor, String kind, String day, String quantity) {
        school.add(MentorLedger.PAIR_TASK, 3, "师傅", mentor, "活动类别", kind, "活动日期", day, "数量", quantity);
    }

    private Overview make(OverviewMaker maker, String day) {
        return maker.make(school.on(day));
    }

    private static String cell(Overview overview, int line, String column) {
        List<String> names =
                overview.columns().stream().map(Overview.Column::name).toList();
        return overview.lines().get(line).cells().get(names.indexOf(column)).display();
    }

    private static String matters(Overview overview) {
        return overview.lines().stream()
                .map(line -> line.cells().getLast().display())
                .collect(Collectors.joining(","));
    }

    @Test
    void sumOfTheAccountAndDatedActivitiesAreNeverAdded() {
        pair("M1", "2025-09-01", "2028-08-31", "师傅听徒弟节数", "9", "徒弟听师傅节数", "1");
        task("M1", "师傅听课", "2025-10-10", "2");
        task("M1", "徒弟听课", "2025-10-11", "");
        task("M1", "徒弟听课", "2025-10-12", "2");

        Overview autumn = make(new PairOverview(), "2025-12-01");
        assertThat(cell(autumn, 0, "累计师傅听课")).isEqualTo("9");
        assertThat(cell(autumn, 0, "本学期师傅听课")).isEqualTo("9");
        assertThat(cell(autumn, 0, "累计徒弟听课")).isEqualTo("3");
        assertThat(cell(autumn, 0, "本学期汇报课")).isEqualTo("0");
    }

    @Test
    void sumWithoutDatesIsNotSpreadOverLaterSemesters() {
        pair("M1", "2025-09-01", "2028-08-31", "师傅听徒弟节数", "9");
        task("M1", "师傅听课", "2025-10-10", "2");

        Overview spring = make(new PairOverview(), "2026-03-01");
        assertThat(cell(spring, 0, "本学期师傅听课")).isEqualTo("0");
        assertThat(cell(spring, 0, "本学年师傅听课")).isEqualTo("9");
        assertThat(cell(make(new PairOverview(), "2026-09-01"), 0, "本学年师傅听课")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-31, 0, 未开始",
        "2025-09-01, 1, 进行中",
        "2026-08-31, 1, 进行中",
        "2026-09-01, 2, 进行中",
        "2029-01-01, 3, 已结束"
    })
    void yearOfTheProgrammeChangesOnTheDay(String day, String year, String stage) {
        pair("M1", "2025-09-01", "2028-08-31");

        Overview overview = make(new PairOverview(), day);
        assertThat(cell(overview, 0, "第几年")).isEqualTo(year);
        assertThat(cell(overview, 0, "结对状态")).isEqualTo(stage);
    }

    @Test
    void whatWasDoneBeforeTheHandOverCountsForTheSuccessor() {
        school.rules("""
                - rule: made-up.mentoring
                  kind: mentoring-rule
                  name: 青蓝
                  clause: {document: 校规, article: 第3条}
                  tasks:
                    - {task: 师傅听课, per: 学期, count: 7}
                    - {task: 汇报课, per: 学期}
                """);
        pair("M1", "2025-09-01", "2025-11-15", "协议编号", "QL-1", "结束原因", "师傅调离");
        pair("M2", "2025-11-16", "2028-08-31", "协议编号", "QL-2", "接续协议", "QL-1");
        task("M1", "师傅听课", "2025-11-15", "4");
        task("M1", "师傅听课", "2025-11-16", "50");
        task("M2", "师傅听课", "2025-11-16", "2");

        Overview tasks = make(new PairTaskOverview(), "2025-12-01");
        assertThat(tasks.lines()).hasSize(2);
        assertThat(cell(tasks, 0, "已完成")).isEqualTo("6");
        assertThat(cell(tasks, 0, "还差")).isEqualTo("1");
        assertThat(cell(tasks, 0, "截止")).isEqualTo("2026-01-31");
        assertThat(tasks.lines().getFirst().reasons().getFirst().sentence())
                .isEqualTo("师傅听课每学期应有 7 次，已有 6 次，还差 1 次，2026-01-31 前完成。");
        assertThat(cell(tasks, 1, "应完成")).isEqualTo("由学校填写");
        assertThat(cell(make(new PairOverview(), "2025-12-01"), 1, "第几年")).isEqualTo("1");
    }

    @Test
    void ruleThatChangesWithinTheSemesterIsCountedInParts() {
        school.rules("""
                - rule: made-up.old
                  kind: mentoring-rule
                  name: 旧
                  clause: {document: 校规, article: 第3条}
                  to: 2025-10-31
                  tasks: [{task: 师傅听课, per: 学期, count: 2}]
                - rule: made-up.new
                  kind: mentoring-rule
                  name: 新
                  clause: {document: 校规, article: 第4条}
                  from: 2025-11-01
                  tasks: [{task: 师傅听课, per: 学期, count: 3}]
                """);
        pair("M1", "2025-09-01", "2028-08-31");
        task("M1", "师傅听课", "2025-10-31", "");
        task("M1", "师傅听课", "2025-11-01", "3");

        Overview tasks = make(new PairTaskOverview(), "2025-12-01");
        assertThat(cell(tasks, 0, "统计期间")).isEqualTo("2025-09-01 至 2025-10-31");
        assertThat(cell(tasks, 0, "还差")).isEqualTo("1");
        assertThat(cell(tasks, 1, "统计期间")).isEqualTo("2025-11-01 至 2026-01-31");
        assertThat(cell(tasks, 1, "还差")).isEqualTo("0");
        assertThat(tasks.lines().stream().map(Line::state)).containsExactly(State.WAITING, State.FINE);
    }

    @ParameterizedTest
    @CsvSource({"2028-07-01, ''", "2028-07-02, 即将结束", "2028-08-31, 即将结束", "2028-09-01, 结束未写原因"})
    void endIsAnnouncedSixtyDaysBefore(String day, String matter) {
        pair("M1", "2025-09-01", "2028-08-31");

        assertThat(matters(make(new PairFindingOverview(), day))).isEqualTo(matter);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, ''", "2026-01-01, 师傅在师德影响期内", "2026-06-30, 师傅在师德影响期内", "2026-07-01, ''"})
    void mentorUnderAnEthicsWindowIsFlaggedOnItsDays(String day, String matter) {
        pair("M1", "2025-09-01", "2028-08-31");
        school.window(1, "评奖评优", "2026-01-01", "2026-06-30");

        Overview overview = make(new PairFindingOverview(), day);
        assertThat(matters(overview)).isEqualTo(matter);
        assertThat(overview.lines()).allMatch(line -> line.state() == State.BARRED);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, ''", "2026-03-02, 接续有空档", "'', 接续有空档"})
    void apprenticeOfAMentorWhoLeftNeedsAnotherOnTheDayAfter(String next, String matter) {
        pair("M1", "2025-09-01", "2026-02-28", "结束原因", "师傅调离");
        if (!next.isEmpty()) {
            pair("M2", next, "2028-08-31");
        }

        assertThat(matters(make(new PairFindingOverview(), "2026-04-01"))).isEqualTo(matter);
    }

    @Test
    void loadNamesTheApprenticesAndWhoMustGuideSomebody() {
        school.rules("""
                - rule: made-up.guides
                  kind: mentoring-rule
                  name: 指导
                  clause: {document: 校规, article: 第5条}
                  guides: {position: 教研员, least: 1}
                """);
        school.person("研员", "R1", "行政职务", "县教研员");
        pair("M1", "2025-09-01", "2028-08-31");

        Overview load = make(new MentorLoadOverview(), "2025-12-01");
        assertThat(load.lines().stream().map(Line::person)).containsExactly("师一", "研员");
        assertThat(cell(load, 0, "徒弟")).isEqualTo("徒一");
        assertThat(cell(load, 0, "还可再带")).isEqualTo("1");
        assertThat(load.lines().get(1).state()).isEqualTo(State.OPEN);
        assertThat(load.lines().get(1).reasons().getLast().sentence()).isEqualTo("研员是教研员，应当指导不少于 1 人，现有 0 人。");
    }

    @Test
    void activityBelongsToThePairOfItsDay() {
        pair("M1", "2025-09-01", "2025-11-15");
        PairTaskCheck check = new PairTaskCheck();

        assertThat(codes(check, "M1", "2025-11-15")).isEmpty();
        assertThat(codes(check, "M1", "2025-11-16")).isEqualTo("task-no-pair");
        assertThat(codes(check, "M2", "2025-11-15")).isEqualTo("task-other-mentor");
        assertThat(codes(check, "M1", "2025-12-02")).isEqualTo("task-future,task-no-pair");
    }

    private String codes(PairTaskCheck check, String mentor, String day) {
        return check
                .check(
                        school.unstored(MentorLedger.PAIR_TASK, 3, "师傅", mentor, "活动类别", "研讨", "活动日期", day),
                        school.on("2025-12-01"))
                .stream()
                .map(Finding::code)
                .collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"national", "anqiu", "dehua", "yiyuan", "lanzhou"})
    void packsAreReadAndTheirExamplesHold(String id) {
        assertThat(BuiltInPacks.read(id))
                .isInstanceOfSatisfying(PackReading.Accepted.class, accepted -> assertThat(accepted.warnings())
                        .isEmpty());
    }
}
