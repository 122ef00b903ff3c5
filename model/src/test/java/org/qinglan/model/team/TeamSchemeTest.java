package org.qinglan.model.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.mentoring.MadeUpSchool;
import org.qinglan.model.mentoring.MentorLedger;
import org.qinglan.model.record.HonourLedger;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.FrozenFacts;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeFailure;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;
import org.qinglan.model.scheme.SheetRow;
import org.qinglan.model.training.TrainingLedger;

/// Schemes about teams and about people who are bound together, over a small school worked out by hand.
class TeamSchemeTest {
    private static final String HEAD = """
            scheme: 捆绑考核
            for: standing
            reference-date: 2026-01-31
            windows:
              本学期: {from: 2025-09-01, to: 2026-01-31}
            """;
    private static final String PEOPLE = HEAD + """
            population: {when: 是, clause: 第一条}
            facts:
              年级组: {from: 集体成员, where: 集体类别 = "年级组", touching: 本学期, take: 集体, combine: latest}
              年级得分: {from: 集体评分, match: {集体: 年级组}, window: 本学期, take: 得分, combine: mean}
              获奖: {from: 荣誉与教科研, window: 本学期}
            links:
              徒弟: {from: 师徒结对, person: 师傅, side: named, touching: 本学期, clause: 第六条}
              师傅: {from: 师徒结对, side: owner, touching: 本学期}
            """;
    private static final String END = """
            standing:
              conditions:
                - {reason: 一, when: 是, clause: 第九条}
            """;

    private final MadeUpSchool school = new MadeUpSchool();
    private final Map<String, Long> people = new HashMap<>();
    private int order;

    private long person(String name, String... teams) {
        long id = school.person(name, MadeUpSchool.idNumber(LocalDate.of(1980, 1, 1), ++order));
        people.put(name, id);
        for (String team : teams) {
            member(id, team);
        }
        return id;
    }

    private void member(long id, String team) {
        school.add(TeamLedger.MEMBER, id, "集体", team, "集体类别", "年级组", "加入日期", "2025-09-01");
    }

    private List<LedgerRecord> roster() {
        return school.on("2026-01-31").roster();
    }

    private LedgerRecord team(String name) {
        return school.add(TeamLedger.TEAM, 0, "集体", name, "集体类别", "年级组");
    }

    private void score(String team, String score) {
        school.add(TeamLedger.SCORE, 0, "集体", team, "评分项目", "期末", "得分", score, "评分日期", "2026-01-20");
    }

    private void pair(String apprentice, String mentor) {
        school.add(
                MentorLedger.MENTOR_PAIR,
                number(apprentice),
                "师傅",
                roster().stream()
                        .filter(person -> person.id() == number(mentor))
                        .map(person -> person.text("id_number"))
                        .findFirst()
                        .orElseThrow(),
                "结对起",
                "2025-09-01");
    }

    /// 一年级 90, 二年级 80, 三年级 without a score; 孙 belongs nowhere; an empty team 四年级 has 100.
    private void grades() {
        person("赵", "一年级");
        person("钱", "一年级");
        person("李", "二年级");
        person("周", "三年级");
        person("孙");
        List.of("一年级", "二年级", "三年级", "四年级").forEach(this::team);
        score("一年级", "90");
        score("二年级", "80");
        score("四年级", "100");
    }

    private static String items(String... formulas) {
        StringBuilder text = new StringBuilder("items:\n");
        for (int i = 0; i < formulas.length; i += 2) {
            text.append("  - {item: ")
                    .append(formulas[i])
                    .append(", formula: '")
                    .append(formulas[i + 1])
                    .append("', clause: 第二条}\n");
        }
        return text.toString();
    }

    private ComputedRun run(String text) {
        return ComputedRun.of(scheme(text), school, roster());
    }

    private static Scheme scheme(String text) {
        SchemeReading reading = SchemeReader.read("捆绑.yaml", text);
        assertThat(reading).as(String.valueOf(reading)).isInstanceOf(SchemeReading.Accepted.class);
        return ((SchemeReading.Accepted) reading).scheme();
    }

    private static List<String> column(ComputedRun run, String column) {
        return run.sheet().rows().stream()
                .map(row -> run.sheet().cell(row, column).display())
                .toList();
    }

    private static Explanation explain(ComputedRun run, String person, String column) {
        SheetRow row = run.sheet().rows().stream()
                .filter(line -> line.name().equals(person))
                .findFirst()
                .orElseThrow();
        return run.explain(row.teacher(), column);
    }

    @Test
    void theScoreOfATeamIsCarriedToItsMembersAndCountsOnce() {
        grades();
        ComputedRun run = run(PEOPLE
                + items(
                        "名次分",
                        "rank(年级得分 per 年级组)",
                        "组数",
                        "count(年级得分 per 年级组)",
                        "组均",
                        "mean(年级得分 per 年级组)",
                        "人均",
                        "mean(年级得分)",
                        "组和",
                        "sum(年级得分 每 年级组)")
                + END);
        assertThat(column(run, "年级得分")).containsExactly("90", "90", "80", "", "");
        assertThat(column(run, "名次分")).containsExactly("1", "1", "2", "", "");
        assertThat(column(run, "组数")).containsOnly("2");
        assertThat(column(run, "组均")).containsOnly("85");
        assertThat(column(run, "人均")).containsOnly("86.6667");
        assertThat(column(run, "组和")).containsOnly("170");
        assertThat(explain(run, "李", "名次分").inputs())
                .filteredOn(part -> part.name().startsWith("rank"))
                .singleElement()
                .satisfies(part -> assertThat(part.sentence()).isEqualTo("年级组“二年级”在 2 个集体中列第 2 名"));
        assertThat(explain(run, "赵", "年级得分").inputs()).singleElement().satisfies(part -> assertThat(part.name())
                .contains("集体评分", "一年级"));
        assertThat(explain(run, "赵", "年级得分").formula()).contains("集体与本人的年级组相同");
    }

    @Test
    void aTeamWhoseMembersDifferIsRefusedByName() {
        grades();
        school.add(HonourLedger.HONOUR, number("钱"), "类别", "论文", "名称", "甲", "获得时间", "2025-10-01");
        assertThatThrownBy(() -> run(PEOPLE + items("名次分", "rank(获奖 per 年级组)") + END))
                .isInstanceOfSatisfying(
                        SchemeFailure.class,
                        failure -> assertThat(failure.finding().sentence()).contains("“获奖”在集体“一年级”里不一致：赵是 0，钱是 1。"));
        ComputedRun mended = run(PEOPLE + items("组均", "mean(获奖 by 年级组)", "名次分", "rank(组均 per 年级组)") + END);
        assertThat(column(mended, "名次分")).containsExactly("1", "1", "2", "2", "");
    }

    @Test
    void unitsAreCountedWithinGroups() {
        grades();
        ComputedRun run = run(PEOPLE.replace("  获奖:", "  学段: {from: 教职工, take: 任教学段}\n  获奖:")
                + items("组数", "count(年级得分 per 年级组 by 学段)")
                + END);
        assertThat(column(run, "组数")).containsOnly("2");
    }

    @Test
    void mentorsGetWhatTheirApprenticesWon() {
        grades();
        pair("钱", "赵");
        pair("李", "赵");
        pair("周", "孙");
        school.add(HonourLedger.HONOUR, number("钱"), "类别", "论文", "名称", "甲", "获得时间", "2025-10-01");
        school.add(HonourLedger.HONOUR, number("李"), "类别", "论文", "名称", "乙", "获得时间", "2025-10-02");
        school.add(HonourLedger.HONOUR, number("李"), "类别", "论文", "名称", "丙", "获得时间", "2025-10-03");
        ComputedRun run = run(PEOPLE
                + items(
                        "徒弟获奖",
                        "sum(获奖 of 徒弟)",
                        "徒弟均",
                        "mean(获奖 of 徒弟)",
                        "最好",
                        "best(获奖 of 徒弟)",
                        "徒弟数",
                        "count(获奖 of 徒弟)",
                        "师傅奖",
                        "sum(徒弟获奖 of 师傅)")
                + END);
        assertThat(column(run, "徒弟获奖")).containsExactly("3", "0", "0", "0", "0");
        assertThat(column(run, "徒弟均")).containsExactly("1.5", "", "", "", "0");
        assertThat(column(run, "最好")).containsExactly("2", "", "", "", "0");
        assertThat(column(run, "徒弟数")).containsExactly("2", "0", "0", "0", "1");
        assertThat(column(run, "师傅奖")).containsExactly("0", "3", "3", "0", "0");
        Explanation mean = explain(run, "赵", "徒弟均").inputs().stream()
                .filter(part -> part.name().startsWith("mean"))
                .findFirst()
                .orElseThrow();
        assertThat(mean.sentence()).isEqualTo("徒弟 2 人");
        assertThat(mean.inputs()).extracting(Explanation::name).containsExactly("钱", "李");

        FrozenFacts again = new FrozenFacts(run.frozen().gzip());
        assertThat(ComputedRun.again(run.scheme(), again).resultBytes()).isEqualTo(run.resultBytes());
    }

    @Test
    void teamsAreRowsWithTheRecordsOfTheirMembers() {
        grades();
        long both = person("吴", "一年级", "二年级");
        train("赵", "20");
        train("钱", "10");
        train("吴", "30");
        school.add(TrainingLedger.TRAINING, both, "培训项目", "早", "培训类别", "师德", "开始日期", "2025-01-01", "学时", "99");
        ComputedRun run = run(HEAD + """
                rows: 集体
                population: {when: 类别 = "年级组", clause: 第一条}
                facts:
                  类别: {from: 集体, take: 集体类别}
                  人数: {from: 集体成员, touching: 本学期}
                  得分: {from: 集体评分, window: 本学期, take: 得分, combine: mean}
                  学时: {from: 培训学时, through: members, take: 学时, combine: sum}
                """ + items("人均学时", "if(人数 = 0, 0, 学时 ÷ 人数)", "名次分", "rank(得分)") + END);
        assertThat(run.sheet().rows()).extracting(SheetRow::name).containsExactly("一年级", "二年级", "三年级", "四年级");
        assertThat(column(run, "人数")).containsExactly("3", "2", "1", "0");
        assertThat(column(run, "学时")).containsExactly("60", "30", "0", "0");
        assertThat(column(run, "人均学时")).containsExactly("20", "15", "0", "0");
        assertThat(column(run, "名次分")).containsExactly("2", "3", "", "1");
        assertThat(explain(run, "二年级", "学时").inputs()).singleElement().satisfies(part -> assertThat(part.name())
                .startsWith("吴 培训学时："));
        assertThat(new String(run.resultBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("\n一年级\t");
    }

    /// Lines of 900 and 600 with equals, and no grade without a score.
    @Test
    void teamsAreGradedByLinesAndByShares() {
        grades();
        score("三年级", "90");
        school.add(TeamLedger.TEAM, 0, "集体", "五年级", "集体类别", "年级组");
        String teams = HEAD.replace("standing", "assessment") + """
                rows: 集体
                population: {when: 是, clause: 第一条}
                facts:
                  得分: {from: 集体评分, window: 本学期, take: 得分, combine: mean}
                """ + items("总分", "得分 × 10");
        ComputedRun lines = run(teams + """
                assessment:
                  score: 总分
                  grades: [{grade: A, at-least: 900}, {grade: B, at-least: 850}, {grade: C}]
                """);
        assertThat(lines.sheet().rows()).extracting(SheetRow::name).containsExactly("四年级", "一年级", "三年级", "二年级", "五年级");
        assertThat(column(lines, "名次")).containsExactly("1", "2", "2", "4", "");
        assertThat(column(lines, "等级")).containsExactly("A", "A", "A", "C", "");
        assertThat(column(lines, "不符合条件")).containsExactly("", "", "", "", "没有总分");
        assertThat(explain(lines, "三年级", "等级").sentence()).isEqualTo("在 4 个参加评定的当中列第 2 名，等级“A”。");
        String shares = teams + """
                assessment:
                  score: 总分
                  grades: [{grade: A, share: 50%}, {grade: B, share: 30%}, {grade: C}]
                """;
        assertThat(column(run(shares + "  ties: better\n"), "等级")).containsExactly("A", "A", "A", "C", "");
        assertThat(column(run(shares + "  ties: worse\n"), "等级")).containsExactly("A", "B", "B", "C", "");
    }

    private void train(String person, String hours) {
        school.add(
                TrainingLedger.TRAINING, number(person), "培训项目", "甲", "培训类别", "师德", "开始日期", "2025-10-01", "学时", hours);
    }

    /// Whatever a team was given, its members all have it, and the places of teams do not depend on their size.
    @Test
    void whatATeamHasIsTheSameForAllItsMembers() {
        Random random = new Random(20260131);
        for (int round = 0; round < 30; round++) {
            TeamSchemeTest other = new TeamSchemeTest();
            int teams = 1 + random.nextInt(6);
            List<String> names = new ArrayList<>();
            for (int i = 0; i < teams; i++) {
                names.add("组" + i);
                other.team("组" + i);
                if (random.nextInt(5) > 0) {
                    other.score("组" + i, String.valueOf(random.nextInt(8)));
                }
            }
            for (int i = 0; i < 12; i++) {
                other.person("人" + i, names.get(random.nextInt(teams)));
            }
            ComputedRun run = other.run(PEOPLE + items("名次分", "rank(年级得分 per 年级组)", "组数", "count(年级得分 per 年级组)") + END);
            Map<Value, List<Value>> seen = new HashMap<>();
            for (SheetRow row : run.sheet().rows()) {
                List<Value> result =
                        List.of(run.sheet().cell(row, "年级得分"), run.sheet().cell(row, "名次分"));
                assertThat(seen.computeIfAbsent(run.sheet().cell(row, "年级组"), _ -> result))
                        .isEqualTo(result);
            }
            long scored = seen.values().stream()
                    .filter(result -> !result.getFirst().isMissing())
                    .count();
            assertThat(column(run, "组数")).containsOnly(String.valueOf(scored));
        }
    }

    private long number(String person) {
        return Objects.requireNonNull(people.get(person), person);
    }
}
