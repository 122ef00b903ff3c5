package org.qinglan.model.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.appraisal.AppraisalLedger;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.mentoring.MadeUpSchool;
import org.qinglan.model.mentoring.MentorLedger;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.record.HonourLedger;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.training.TrainingLedger;

class CareerOverviewsTest {
    private final MadeUpSchool school = new MadeUpSchool();

    @BeforeEach
    void people() {
        school.person("甲", MadeUpSchool.idNumber(LocalDate.of(1979, 12, 31), 1), "行政职务", "校长", "参加工作时间", "2001-08-01");
        school.person("乙", MadeUpSchool.idNumber(LocalDate.of(1980, 1, 1), 2), "行政职务", "教导主任");
        school.person("丙", MadeUpSchool.idNumber(LocalDate.of(1990, 1, 1), 3));
        school.person("丁", MadeUpSchool.idNumber(LocalDate.of(1991, 1, 1), 4), "状态", "退休");
    }

    private Overview make(OverviewMaker maker, String day) {
        return maker.make(school.on(day));
    }

    private static String cell(Overview overview, int line, String column) {
        List<String> names =
                overview.columns().stream().map(Overview.Column::name).toList();
        return overview.lines().get(line).cells().get(names.indexOf(column)).display();
    }

    @ParameterizedTest
    @CsvSource({"2022-08-31, '', ''", "2022-09-01, 骨干教师, ''", "2025-08-31, 骨干教师, ''", "2025-09-01, 教坛新秀, 县级骨干教师"})
    void titleRunsOutOnTheDayAfterItsTerm(String day, String now, String expired) {
        school.rules("""
                - rule: made-up.ladder
                  kind: ladder
                  name: 梯队
                  clause: {document: 校规, article: 第1条}
                  rungs: [教坛新秀, 骨干教师, 教学能手]
                  term-years: 3
                """);
        school.add(CareerLedger.LADDER_TITLE, 3, "称号", "骨干教师", "级别", "县级", "授予时间", "2022-09-01");
        school.add(CareerLedger.LADDER_TITLE, 3, "称号", "教坛新秀", "级别", "校级", "授予时间", "2022-09-01", "有效期止", "2030-01-01");

        Overview overview = make(new LadderOverview(), day);
        if (now.isEmpty()) {
            assertThat(overview.lines()).isEmpty();
        } else {
            assertThat(cell(overview, 0, "现称号")).isEqualTo(now);
            assertThat(cell(overview, 0, "已过期称号")).isEqualTo(expired);
            assertThat(cell(overview, 0, "下一级")).isEqualTo(now.equals("骨干教师") ? "教学能手" : "骨干教师");
        }
    }

    @Test
    void targetsCountHigherLevelsAndNameEverybody() {
        school.add(CareerLedger.LADDER_TARGET, 0, "称号", "骨干教师", "级别", "县级", "目标人数", "2", "完成期限", "2025-08-31");
        school.add(CareerLedger.LADDER_TITLE, 1, "称号", "骨干教师", "级别", "市级", "授予时间", "2022-09-01");
        school.add(CareerLedger.LADDER_TITLE, 2, "称号", "骨干教师", "级别", "校级", "授予时间", "2022-09-01");
        school.add(CareerLedger.LADDER_TITLE, 4, "称号", "骨干教师", "级别", "县级", "授予时间", "2022-09-01");

        Overview open = make(new TargetOverview(), "2025-08-31");
        assertThat(cell(open, 0, "现有")).isEqualTo("1");
        assertThat(cell(open, 0, "还差")).isEqualTo("1");
        assertThat(open.lines().getFirst().state()).isEqualTo(State.OPEN);
        assertThat(open.lines().getFirst().reasons().getFirst().sentence()).contains("甲", "还差 1 人");
        assertThat(make(new TargetOverview(), "2025-09-01").lines().getFirst().state())
                .isEqualTo(State.WAITING);
    }

    @Test
    void sharesNameNumeratorAndDenominator() {
        school.rules("""
                - rule: made-up.young
                  kind: share-target
                  name: 年轻干部
                  clause: {document: 校规, article: 第2条}
                  share: 60%
                  of: 干部
                  born-from: 1980-01-01
                - rule: made-up.research
                  kind: share-target
                  name: 教科研
                  clause: {document: 校规, article: 第3条}
                  of: 在职教职工
                  honours: [课题]
                  lowest: 县级
                """);
        school.add(HonourLedger.HONOUR, 1, "类别", "课题", "级别", "校级", "获得时间", "2024-01-01");
        school.add(HonourLedger.HONOUR, 3, "类别", "课题", "级别", "区级", "获得时间", "2024-01-01");

        Overview overview = make(new TargetOverview(), "2026-01-01");
        assertThat(cell(overview, 0, "现有")).isEqualTo("1/2（50%）");
        assertThat(cell(overview, 0, "还差")).isEqualTo("1 人");
        assertThat(overview.lines().getFirst().reasons().getFirst().sentence()).contains("干部 2 人", "乙");
        assertThat(cell(overview, 1, "现有")).isEqualTo("1/3（33.3%）");
        assertThat(cell(overview, 1, "应达到")).isEqualTo("由学校填写");
    }

    @ParameterizedTest
    @CsvSource({
        "累计, 9, 2024-09-01, 2025-05-30, 0, 8",
        "累计, 9, 2024-09-01, 2025-05-31, 1, 0",
        "累计, 9, 2024-09-01, 2026-08-31, 2, 6",
        "学年, 9, 2024-09-01, 2026-08-31, 2, 0",
        "学年, 9, 2024-09-01, 2025-05-30, 0, 8",
        "学年, 9, 2024-12-01, 2025-08-31, 1, 0",
        "学年, 9, 2024-12-02, 2025-08-31, 0, 8",
        "学年, 9, 2025-02-01, 2026-01-31, 0, 12",
        "累计, 12, 2025-02-01, 2026-01-31, 1, 0",
        "累计, 12, 2025-02-01, 2026-01-30, 0, 11"
    })
    void monthsBecomeYearsAsTheRuleSays(String count, int months, String from, String last, String years, String left) {
        school.rules("""
                - rule: made-up.class
                  kind: class-teacher-rule
                  name: 班主任
                  clause: {document: 校规, article: 第4条}
                  count: %s
                  months-per-year: %d
                """.formatted(count, months));
        school.add(CareerLedger.CLASS_TEACHER_TERM, 3, "班级", "三（1）班", "开始日期", from, "结束日期", last, "星级", "4");

        Overview overview = make(new ClassTeacherOverview(), "2026-12-31");
        assertThat(cell(overview, 0, "折合年数")).isEqualTo(years);
        assertThat(cell(overview, 0, "余月")).isEqualTo(left);
        assertThat(cell(overview, 0, "最近星级")).isEqualTo("4");
    }

    @Test
    void twoClassesAtATimeCountOnceAndTermsAreCutAtTheDay() {
        school.add(CareerLedger.CLASS_TEACHER_TERM, 3, "班级", "三（1）班", "开始日期", "2024-09-01");
        school.add(CareerLedger.CLASS_TEACHER_TERM, 3, "班级", "三（2）班", "开始日期", "2024-10-01", "结束日期", "2025-03-31");

        Overview overview = make(new ClassTeacherOverview(), "2025-08-31");
        assertThat(cell(overview, 0, "折合年数")).isEqualTo("1");
        assertThat(cell(overview, 0, "余月")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"2024-08-30, 0 年 11 个月, 未满足", "2024-08-31, 1 年 0 个月, 已满足", "2024-09-30, 1 年 1 个月, 已满足"})
    void ruralServiceIsSummedInFullMonths(String last, String tenure, String word) {
        school.rules("""
                - rule: made-up.rural
                  kind: rural-service-rule
                  name: 乡村
                  clause: {document: 校规, article: 第5条}
                  purpose: 申报
                  places: [乡村]
                  years: 1
                """);
        school.add(CareerLedger.SERVICE, 3, "任教单位", "乡小", "地域", "乡村", "方式", "支教", "开始日期", "2023-09-01", "结束日期", last);
        school.add(CareerLedger.SERVICE, 3, "任教单位", "本校", "地域", "城镇", "开始日期", "2020-09-01");

        Overview overview = make(new ServiceOverview(), "2025-08-31");
        assertThat(cell(overview, 0, "乡村与薄弱学校")).isEqualTo(tenure);
        assertThat(cell(overview, 0, "支教与交流")).isEqualTo(tenure);
        assertThat(cell(overview, 0, "任教合计")).isEqualTo("5 年 0 个月");
        assertThat(cell(overview, 0, "要求")).isEqualTo("申报：" + word);
    }

    /// Splitting a time of service into pieces that touch changes nothing, nor do pieces entered twice.
    @Test
    void piecesOfServiceAddUpToTheWhole() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            LocalDate from = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(2000));
            LocalDate middle = from.plusDays(1 + random.nextInt(900));
            LocalDate until = middle.plusDays(1 + random.nextInt(900));
            List<DateSpan> pieces =
                    List.of(new DateSpan(middle, until), new DateSpan(from, middle), new DateSpan(from, middle));

            assertThat(Tenure.of(pieces, LocalDate.of(2030, 1, 1)))
                    .isEqualTo(Tenure.of(List.of(new DateSpan(from, until)), LocalDate.of(2030, 1, 1)));
        }
    }

    private void registrationRule() {
        school.rules("""
                - rule: made-up.registration
                  kind: registration-rule
                  name: 注册
                  clause: {document: 校规, article: 第6条}
                  years: 5
                  hours: 360
                  grades: [优秀, 合格]
                  bad-grade: 不合格
                """);
        school.add(CareerLedger.REGISTRATION, 3, "注册日期", "2021-06-30", "注册结论", "合格");
    }

    private void grades(String... grades) {
        for (int i = 0; i < grades.length; i++) {
            school.add(AppraisalLedger.APPRAISAL, 3, "年度", String.valueOf(2021 + i), "考核等次", grades[i]);
        }
    }

    private void hours(String hours, String last) {
        school.add(TrainingLedger.TRAINING, 3, "培训项目", "校本", "培训类别", "校本", "开始日期", last, "结束日期", last, "学时", hours);
    }

    @Test
    void obstaclesOfARegistrationAreNamed() {
        registrationRule();
        grades("合格", "优秀", "基本合格", "合格");
        hours("100", "2021-06-29");
        hours("200", "2021-06-30");
        hours("155.5", "2025-12-01");

        Overview overview = make(new RegistrationOverview(), "2026-01-01");
        assertThat(cell(overview, 0, "有效期止")).isEqualTo("2026-06-30");
        assertThat(cell(overview, 0, "障碍")).isEqualTo("缺 4.5 学时、2023 年考核基本合格、2025 年考核无记录");
        assertThat(overview.lines().getFirst().state()).isEqualTo(State.OPEN);
        assertThat(make(new RegistrationOverview(), "2026-01-02")
                        .lines()
                        .getFirst()
                        .state())
                .isEqualTo(State.WAITING);
    }

    @Test
    void nothingStandsInTheWayOfWhoDidEverything() {
        registrationRule();
        grades("合格", "优秀", "合格", "合格");
        hours("360", "2024-12-01");

        Overview overview = make(new RegistrationOverview(), "2025-12-31");
        assertThat(cell(overview, 0, "障碍")).isEmpty();
        assertThat(overview.lines().getFirst().state()).isEqualTo(State.FINE);
    }

    @ParameterizedTest
    @CsvSource({"不合格, 合格, OPEN", "不合格, 不合格, BARRED"})
    void twoFailedYearsInARowRefuse(String second, String third, State state) {
        registrationRule();
        grades("合格", second, third, "合格");
        hours("360", "2024-12-01");

        Overview overview = make(new RegistrationOverview(), "2025-12-31");
        assertThat(overview.lines().getFirst().state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, OPEN", "2025-04-01, BARRED", "2025-10-01, BARRED", "2025-10-02, OPEN"})
    void sanctionBarsOnItsDays(String day, State state) {
        registrationRule();
        school.window(3, "处分", "2025-04-01", "2025-10-01");

        assertThat(make(new RegistrationOverview(), day).lines().getFirst().state())
                .isEqualTo(state);
    }

    @Test
    void honoursShowThePlaceAmongTheAuthors() {
        school.add(HonourLedger.HONOUR, 3, "类别", "论文", "级别", "县级", "获得时间", "2024-01-01", "本人位次", "2", "作者人数", "3");
        school.add(HonourLedger.HONOUR, 3, "类别", "课题", "级别", "县级", "获得时间", "2024-01-01", "作者人数", "5");
        school.add(HonourLedger.HONOUR, 3, "类别", "综合荣誉", "级别", "县级", "获得时间", "2024-01-01");

        Overview overview = make(new HonourOverview(), "2025-01-01");
        assertThat(cell(overview, 0, "等分份额")).isEqualTo("1/3");
        assertThat(overview.lines().stream().map(Overview.Line::state))
                .containsExactly(State.FINE, State.OPEN, State.FINE);
        assertThat(cell(overview, 2, "等分份额")).isEmpty();
    }

    @Test
    void timelineTellsALifeAtWorkInOrder() {
        school.add(Roster.TITLE, 1, "职称", "一级教师", "取得时间", "2010-12-01", "聘任时间", "2011-03-01");
        school.add(CareerLedger.SERVICE, 1, "任教单位", "乡小", "地域", "乡村", "开始日期", "2001-08-01", "结束日期", "2005-07-31");
        school.add(MentorLedger.MENTOR_PAIR, 1, "师傅", "B", "学科", "语文", "结对起", "2001-09-01", "结对止", "2002-08-31");
        school.window(1, "评奖评优", "2015-01-01", "2016-01-01");

        Timeline timeline = Timeline.of(school, school.on("2026-01-01").roster().getFirst());
        assertThat(timeline.entries().stream().map(Timeline.Entry::display))
                .containsExactly(
                        "2001-08-01 参加工作时间",
                        "2001-08-01 至 2005-07-31 任教经历：乡小 乡村",
                        "2001-09-01 至 2002-08-31 师徒结对：语文",
                        "2010-12-01 职称：一级教师",
                        "2011-03-01 职称聘任：一级教师",
                        "2015-01-01 至 2016-01-01 师德一票否决期：评奖评优 警告");
    }
}
