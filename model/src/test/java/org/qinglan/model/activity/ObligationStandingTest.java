package org.qinglan.model.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglan.model.activity.ActivityLedger.ACTIVITY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.requirement.TestSchool;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.Situation;

/// The five ones, which are seven events a year, and the other duties of the packs.
class ObligationStandingTest {
    private static final String LAST_DAY = "2026-08-31";
    private static final List<List<String>> SEVEN = List.of(
            List.of("公开课", "2025-09-01", "校级"),
            List.of("公开课", "2026-02-01", "县级"),
            List.of("命制试卷", "2026-01-31", ""),
            List.of("命制试卷", "2026-08-31", ""),
            List.of("教育教学比赛", "2025-12-01", "市级"),
            List.of("育人工作交流", "2025-12-01", "校级"),
            List.of("述职演讲", "2025-12-01", ""));

    @Test
    void fiveOnesAreSevenEventsAYear() {
        TestSchool school = dehua();
        LedgerRecord li = school.person("李一");
        SEVEN.forEach(event -> hold(school, li, event));

        assertThat(sum(school, li, LAST_DAY)).isEqualTo("7/7");
        assertThat(sum(school, school.person("王二"), LAST_DAY)).isEqualTo("0/7");
    }

    @Test
    void eachOfTheSevenIsMissedWhenItIsNotThere() {
        for (List<String> left : SEVEN) {
            TestSchool school = dehua();
            LedgerRecord li = school.person("李一");
            SEVEN.stream().filter(event -> !event.equals(left)).forEach(event -> hold(school, li, event));

            assertThat(missing(school, li, LAST_DAY)).as(left.toString()).containsExactly(left.getFirst());
            assertThat(sum(school, li, LAST_DAY)).isEqualTo("6/7");
        }
    }

    @ParameterizedTest(name = "两次公开课 {0}、{1}：第一学期 {2}，第二学期 {3}")
    @CsvSource({
        "2025-09-01, 2026-08-31, 1, 1",
        "2026-01-31, 2026-02-01, 1, 1",
        "2025-10-08, 2026-01-31, 2, 0",
        "2026-02-01, 2026-08-31, 0, 2",
        "2025-08-31, 2026-02-01, 0, 1",
        "2026-01-31, 2026-09-01, 1, 0"
    })
    void oneSemesterDoesNotServeTheOther(String one, String other, int first, int second) {
        TestSchool school = new TestSchool().rules(lesson("per: semester"));
        LedgerRecord li = school.person("李一");
        hold(school, li, List.of("公开课", one, "校级"));
        hold(school, li, List.of("公开课", other, "校级"));

        assertThat(done(school, li, LAST_DAY)).containsExactly(first + "", second + "");
    }

    @ParameterizedTest(name = "要求{0}，活动{1}：{2}")
    @CsvSource({
        "校级, 校级, 1", "校级, 片区级, 1", "校级, 国家级, 1", "校级, , 0", "片区级, 校级, 0", "片区级, 学区, 1", "镇级, 片区级, 0",
        "镇级, 镇级, 1", "县级, 镇级, 0", "县级, 县级, 1", "县级, 区级, 1", "县级, 市级, 1", "市级, 县级, 0", "省级, 市级, 0",
        "省级, 国家级, 1", "国家级, 省级, 0", "校级, 很高, 0"
    })
    void levelsAreOrderedAndOrAboveIncludesTheLevelItself(String lowest, String level, String done) {
        TestSchool school = new TestSchool().rules(lesson("per: school-year\nlowest-level: " + lowest));
        LedgerRecord li = school.person("李一");
        hold(school, li, List.of("公开课", "2025-10-01", level == null ? "" : level));

        assertThat(done(school, li, LAST_DAY)).containsExactly(done);
    }

    @Test
    void anExclusiveEventServesOnceAndAsManyAsPossibleAreServed() {
        TestSchool school = new TestSchool()
                .rules(
                        lesson("per: school-year\nexclusive: 是").replace("[公开课]", "[公开课, 优质课]"),
                        lesson("per: school-year\nexclusive: 是")
                                .replace("test.lesson", "test.contest")
                                .replace("[公开课]", "[优质课]"));
        LedgerRecord li = school.person("李一");
        hold(school, li, List.of("优质课", "2025-10-01", ""));
        assertThat(done(school, li, LAST_DAY)).containsExactly("1", "0");

        hold(school, li, List.of("公开课", "2025-11-01", ""));
        assertThat(done(school, li, LAST_DAY)).containsExactly("1", "1");
    }

    @Test
    void anEventThatIsNotExclusiveServesTwice() {
        TestSchool school = new TestSchool()
                .rules(lesson("per: school-year"), lesson("per: calendar-year").replace("test.lesson", "test.other"));
        LedgerRecord li = school.person("李一");
        hold(school, li, List.of("公开课", "2026-02-01", ""));

        assertThat(done(school, li, LAST_DAY)).containsExactly("1", "0", "1");
    }

    @Test
    void whatHappensAfterTheDayDoesNotCountYet() {
        TestSchool school = new TestSchool().rules(lesson("per: school-year"));
        LedgerRecord li = school.person("李一");
        hold(school, li, List.of("公开课", "2026-03-02", ""));

        assertThat(done(school, li, "2026-03-01")).containsExactly("0");
        assertThat(done(school, li, "2026-03-02")).containsExactly("1");
    }

    @Test
    void evidenceAndCompanyAreAskedForWhereTheRuleSays() {
        TestSchool school = new TestSchool().rules(lesson("per: school-year\nevidence: 是\ntogether: 2\n"));
        LedgerRecord li = school.person("李一");
        school.add(li, ACTIVITY, "活动类别", "公开课", "活动日期", "2025-10-01", "佐证材料", "教案");
        school.add(li, ACTIVITY, "活动类别", "公开课", "活动日期", "2025-10-02", "同行人", "王二");
        assertThat(done(school, li, LAST_DAY)).containsExactly("0");

        school.add(li, ACTIVITY, "活动类别", "公开课", "活动日期", "2025-10-03", "佐证材料", "教案", "同行人", "王二、赵三");
        assertThat(done(school, li, LAST_DAY)).containsExactly("1");
        assertThat(standings(school, li, LAST_DAY).getFirst().rejected())
                .extracting(ObligationStanding.Rejected::why)
                .containsExactly("2025-10-01 的活动要求至少 2 人同行，登记的有 1 人，不计入；请补登同行人。", "2025-10-02 的活动没有登记佐证材料，不计入。");
    }

    @ParameterizedTest(name = "免除 {0} 至 {1}：应完成 {2}")
    @CsvSource({"2025-09-01, 2026-01-31, 0 30", "2025-11-17, 2026-01-31, 15 30", "2025-09-01, 2026-08-31, 0 0"})
    void anExemptionLowersWhatIsAskedForByItsDays(String from, String last, String needed) {
        TestSchool school = dehua();
        LedgerRecord head = school.person("校长", "行政职务", "校长");
        school.add(head, PolicyLedger.EXEMPTION, "规定", "校长职责", "开始日期", from, "结束日期", last, "理由", "支教");

        assertThat(standings(school, head, LAST_DAY).stream()
                        .filter(standing -> standing.obligation().list().equals("校长职责"))
                        .map(standing -> Numbers.display(standing.needed())))
                .containsExactly(needed.split(" ", -1));
    }

    @Test
    void theSchoolOwesItsMeetingsOnceThoughTheyStandInSeveralFiles() {
        TestSchool school = new TestSchool().follow(SchoolRules.builtIn("安丘").orElseThrow());
        LedgerRecord li = school.person("李一");
        LedgerRecord wang = school.person("王二");
        for (LedgerRecord person : List.of(li, wang)) {
            school.add(person, ACTIVITY, "活动类别", "全域家访", "活动名称", "寒假家访", "活动日期", "2026-01-25");
        }
        school.add(li, ACTIVITY, "活动类别", "生日祝福", "活动日期", "2026-05-01");

        Overview overview = new SchoolObligations().make(school.on("2026-06-01"));

        assertThat(overview.lines())
                .extracting(line -> line.person()
                        + line.cells().get(1).display()
                        + line.cells().get(2).display()
                        + line.cells().get(5).display())
                .contains("全校全域家访2025—2026学年1", "王二生日祝福2026年0")
                .doesNotContain("李一生日祝福2026年0");
    }

    @Test
    void whatIsMissingIsSaidWithItsLastDayAndItsClause() {
        TestSchool school = dehua();
        school.person("李一");

        Overview overview = new MissingObligations().make(school.on("2026-02-10"));

        assertThat(overview.lines()).hasSize(8);
        assertThat(overview.lines().getFirst().state()).isEqualTo(State.WAITING);
        assertThat(overview.lines().getFirst().reasons().getFirst().sentence())
                .isEqualTo("2025—2026学年第一学期的公开课（校级以上）还差 1 次，2026-01-31 已到期，请补登已办的活动，或登记免除。");
        assertThat(overview.lines().get(2).state()).isEqualTo(State.OPEN);
        assertThat(overview.lines().get(2).reasons().getFirst().sentence())
                .isEqualTo("2025—2026学年第二学期的公开课（校级以上）还差 1 次，2026-08-31 前完成。");
        assertThat(overview.lines().get(2).reasons().getFirst().citation()).isNotNull();
    }

    @Test
    void theGridIsThePaperFormAndAnEntryFillsItsCell() {
        TestSchool school = dehua();
        LedgerRecord li = school.person("李一");
        school.person("王二");
        ActivityGrid grid = ActivityGrid.of("五个一", school.on("2026-02-10"));
        assertThat(grid.columns())
                .extracting(column -> column.name() + column.stretch().name().substring(9))
                .containsExactly(
                        "公开课学年第一学期", "公开课学年第二学期", "命制试卷学年第一学期", "命制试卷学年第二学期", "教育教学比赛学年", "育人工作交流学年", "述职演讲学年");
        assertThat(grid.rows()).extracting(row -> row.person().text("name")).containsExactly("李一", "王二");

        Situation before = school.on("2026-02-10");
        Map<String, Value> values = grid.columns()
                .getFirst()
                .entry(ActivityGrid.Entry.on(before.day().minusDays(20)));
        assertThat(values)
                .containsEntry("category", Value.of("公开课"))
                .containsEntry("level", Value.of("校级"))
                .doesNotContainKey("title");
        school.add(li, ACTIVITY, "活动类别", "公开课", "级别", "校级", "活动日期", "2026-01-21");

        ActivityGrid after = ActivityGrid.of("五个一", school.on("2026-02-10"));
        assertThat(after.rows().getFirst().cells().getFirst().isMet()).isTrue();
        assertThat(after.rows().getFirst().cells().get(1).isMet()).isFalse();
        assertThat(after.rows().get(1).cells().getFirst().isMet()).isFalse();
    }

    @Test
    void mistakesInARuleAreTold() {
        assertThat(TestSchool.mistakes(lesson("per: semester\nquantity: 3"))).contains("count-or-quantity");
        assertThat(TestSchool.mistakes(lesson("per: semester").replace("count: 1", "count: 0.5")))
                .contains("whole-amount-wanted");
        assertThat(TestSchool.mistakes(lesson("per: term"))).containsExactly("word-not-allowed");
        assertThat(TestSchool.mistakes(lesson("per: semester\nlowest-level: 高级")))
                .containsExactly("word-not-allowed");
        assertThat(TestSchool.mistakes(lesson("per: semester\nexclusive: 是").replace("count: 1", "quantity: 5")))
                .containsExactly("exclusive-quantity");
    }

    private static TestSchool dehua() {
        return new TestSchool().follow(SchoolRules.builtIn("德化").orElseThrow());
    }

    private static String lesson(String more) {
        return "rule: test.lesson\nkind: obligation\nwhat: [公开课]\ncount: 1\n" + more + "\n";
    }

    private static void hold(TestSchool school, LedgerRecord person, List<String> event) {
        List<String> fields = new ArrayList<>(List.of("活动类别", event.get(0), "活动日期", event.get(1)));
        if (!event.get(2).isEmpty()) {
            fields.addAll(List.of("级别", event.get(2)));
        }
        school.add(person, ACTIVITY, fields.toArray(String[]::new));
    }

    private static List<ObligationStanding> standings(TestSchool school, LedgerRecord person, String day) {
        Situation situation = school.on(day);
        return ObligationStandings.of(person, ObligationStandings.schoolYear(situation.day()), situation);
    }

    private static List<String> done(TestSchool school, LedgerRecord person, String day) {
        return standings(school, person, day).stream()
                .map(standing -> Numbers.display(standing.done()))
                .toList();
    }

    private static List<String> missing(TestSchool school, LedgerRecord person, String day) {
        return standings(school, person, day).stream()
                .filter(standing -> standing.obligation().list().equals("五个一") && !standing.isMet())
                .map(standing -> standing.obligation().head().name())
                .toList();
    }

    private static String sum(TestSchool school, LedgerRecord person, String day) {
        Overview overview = new ObligationMatrix().make(school.on(day));
        int column =
                overview.columns().stream().map(Overview.Column::name).toList().indexOf("五个一合计");
        return overview.lines().stream()
                .filter(line -> line.teacher() == person.id())
                .map(line -> line.cells().get(column).display())
                .findFirst()
                .orElseThrow();
    }
}
