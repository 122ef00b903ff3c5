package org.qinglan.model.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.policy.PackReader;
import org.qinglan.model.policy.PackRule;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.policy.Ruling;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.Situation;

/// Weights, cut-offs and names differ from school to school; each here is one that schools have used.
class AssessmentTest {
    private static final String HEAD = """
        rule: school.assessment
        kind: ethics-assessment
        name: 师德考核
        clause: {document: 本校办法, article: 第三条}
        """;
    private static final String FOUR =
            "grades: [{grade: 优秀, from: 90}, {grade: 合格, from: 70}, {grade: 基本合格, from: 60}, {grade: 不合格, from: 0}]";
    private static final String FOUR_HIGH =
            "grades: [{grade: 优秀, from: 90}, {grade: 合格, from: 80}, {grade: 基本合格, from: 70}, {grade: 不合格, from: 0}]";
    private static final String WITH_GOOD =
            "grades: [{grade: 优秀, from: 90}, {grade: 良好, from: 80}, {grade: 合格, from: 70}, {grade: 不合格, from: 0}]";

    @ParameterizedTest
    @CsvSource({"90,优秀", "89.99,合格", "82,合格", "70,合格", "69.99,基本合格", "60,基本合格", "59.99,不合格"})
    void cutOffsIncludeTheirScore(String score, String grade) {
        assertHolds(rule("自评: 40, 考核小组: 60", FOUR), "自评: [" + score + "], 考核小组: [" + score + "]", score, grade);
    }

    @Test
    void sameScoreHasDifferentNamesInDifferentSchools() {
        assertHolds(rule("考核小组: 100", FOUR), "考核小组: [82]", "82", "合格");
        assertHolds(rule("考核小组: 100", WITH_GOOD), "考核小组: [82]", "82", "良好");
        assertHolds(rule("考核小组: 100", FOUR_HIGH), "考核小组: [79]", "79", "基本合格");
    }

    @Test
    void ratersAreWeightedAndTheirBallotsAveraged() {
        assertHolds(
                rule("考核小组: 30, 学生: 10, 家长: 10, 互评: 30, 自评: 20", FOUR),
                "考核小组: [90], 学生: [80, 100], 家长: [70], 互评: [85, 95], 自评: [100]",
                "90",
                "优秀");
    }

    @Test
    void lowestTenthOfPupilsIsLeftOutAndSelfRatingDoesNotCount() {
        String rule = """
            rule: school.assessment
            kind: ethics-assessment
            name: 师德考核
            clause: {document: 本校办法, article: 第三条}
            weights:
              - {rater: 学生, weight: 60, drop-lowest: 10%%}
              - {rater: 互评, weight: 20}
              - {rater: 考核小组, weight: 20}
            %s
            """.formatted(FOUR);

        assertHolds(rule, "学生: [0, 90, 90, 90, 90, 90, 90, 90, 90, 90], 互评: [90], 考核小组: [90], 自评: [100]", "90", "优秀");
        assertHolds(rule, "学生: [0, 90, 90, 90, 90, 90, 90, 90, 90], 互评: [90], 考核小组: [90]", "84", "合格");
    }

    @Test
    void withoutARaterThatCountsThereIsNoScore() {
        assertHolds(rule("自评: 40, 考核小组: 60", FOUR), "考核小组: [90]", "不全", "不全");
    }

    @Test
    void bestGradeIsCappedAndTiesAreLeftToTheSchool() {
        School school = school(10, "best-share: 30%", 99, 98, 97, 97, 96, 80, 80, 80, 80, 65);

        List<String> proposed = proposed(school);

        assertThat(proposed).containsExactly("优秀", "优秀", "合格", "合格", "合格", "合格", "合格", "合格", "合格", "基本合格");
        Overview overview = school.overview();
        assertThat(overview.lines().get(2).reasons())
                .anyMatch(reason -> reason.sentence().contains("同分"));
        assertThat(overview.lines().get(4).reasons())
                .anyMatch(reason -> reason.sentence().contains("名额已满"));
    }

    @Test
    void capIsRoundedDown() {
        assertThat(proposed(school(9, "best-share: 30%", 99, 98, 97, 80, 80, 80, 80, 80, 80)))
                .startsWith("优秀", "优秀", "合格");
    }

    @Test
    void sanctionedTeacherIsNotProposedForTheBestGrade() {
        School school = school(10, "best-share: 30%", 99, 98, 97, 96, 80, 80, 80, 80, 80, 80);
        school.cases().decision(1, "警告", "2025-03-10", "");

        assertThat(proposed(school)).startsWith("合格", "优秀", "优秀", "优秀", "合格");
    }

    @Test
    void recordedGradeThatDiffersWaits() {
        School school = school(2, "best-share: 50%", 99, 80);
        school.cases()
                .add(EthicsLedger.ASSESSMENT, 1, "year=2025|grade=合格")
                .add(EthicsLedger.ASSESSMENT, 2, "year=2025|grade=合格");

        assertThat(school.overview().lines()).extracting(Line::state).containsExactly(State.WAITING, State.FINE);
    }

    @Test
    void withoutAMethodTheOverviewSaysHowToWriteOne() {
        Cases cases = new Cases().teacher(1, "甲").add(EthicsLedger.ASSESSMENT, 1, "year=2025|grade=合格");

        Overview overview = new School(cases, List.of()).overview();

        assertThat(overview.notes()).hasSize(1);
        assertThat(overview.notes().getFirst().message()).contains("ethics-assessment");
        assertThat(overview.lines()).extracting(Line::state).containsExactly(State.FINE);
    }

    private static School school(int people, String more, int... scores) {
        String rule = HEAD + "weights: [{rater: 考核小组, weight: 100}]\n" + FOUR + "\n" + more + "\n";
        Cases cases = new Cases();
        for (int i = 1; i <= people; i++) {
            cases.teacher(i, "教师" + i)
                    .add(EthicsLedger.RATING, i, "year=2025|rater=考核小组|ballot=票" + i + "|score=" + scores[i - 1]);
        }
        return new School(cases, List.of(read(rule).rule()));
    }

    /// Records and the school's own rules, which stand above the nation's.
    private record School(Cases cases, List<Rule> own) {
        Overview overview() {
            List<Rule> national = cases.rules().all().stream().map(Ruling::rule).toList();
            DateSpan always = new DateSpan(LocalDate.of(2000, 1, 1), null);
            Rulebook rules = Rulebook.of(
                    List.of(new Rulebook.Layer("国家", always, national), new Rulebook.Layer("本校", always, own)));
            Situation now = cases.on("2026-01-10");
            return Catalogue.overview("ethics-assessment")
                    .orElseThrow()
                    .make(new Situation(now.records(), now.roster(), rules, now.day()));
        }
    }

    private static List<String> proposed(School school) {
        return school.overview().lines().stream()
                .map(line -> line.cells().get(2).display())
                .toList();
    }

    private static String rule(String weights, String grades) {
        StringBuilder text = new StringBuilder(HEAD + "weights:\n");
        for (String weight : weights.split(", ", -1)) {
            String[] parts = weight.split(": ", -1);
            text.append("  - {rater: ")
                    .append(parts[0])
                    .append(", weight: ")
                    .append(parts[1])
                    .append("}\n");
        }
        return text.append(grades).append('\n').toString();
    }

    private static void assertHolds(String rule, String ballots, String score, String grade) {
        String text = rule.stripTrailing() + "\nexamples:\n  - given: {ballots: {" + ballots
                + "}}\n    expect: {score: " + score + ", grade: " + grade + "}\n";

        assertThat(read(text).failures()).extracting(Finding::sentence).isEmpty();
    }

    private static PackRule read(String text) {
        List<Finding> findings = new ArrayList<>();
        return new PackReader(Catalogue.RULE_KINDS)
                .readRule("rule.yaml", text, Map.of("本校办法", new Citation("本校办法", "", null, "")), findings)
                .orElseThrow(() -> new AssertionError(findings.toString()));
    }
}
