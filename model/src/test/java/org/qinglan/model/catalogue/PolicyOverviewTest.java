package org.qinglan.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.figure.Value;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.OverviewMaker;

/// The lists about the rules themselves.
class PolicyOverviewTest {
    private static final PolicySchool EVERYWHERE = new PolicySchool()
            .chooses("安丘", "2010-01-01", "")
            .chooses("德化", "2010-01-01", "")
            .chooses("沂源", "2010-01-01", "")
            .chooses("兰州", "2010-01-01", "");

    @Test
    void fourListsStandUnderPolicy() {
        assertThat(Catalogue.overviews(Area.POLICY))
                .extracting(OverviewMaker::key)
                .contains("policy-rules", "policy-calendar", "policy-changes", "policy-packs");
        assertThat(Catalogue.OVERVIEWS).extracting(OverviewMaker::key).doesNotHaveDuplicates();
        assertThat(Catalogue.OVERVIEWS).extracting(OverviewMaker::name).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleOfTheFivePacksIsReachableWithItsClause() {
        Set<String> listed = BuiltInPacksTest.rules()
                .map(rule -> rule.rule().head())
                .flatMap(head -> {
                    Overview.Line line =
                            make(
                                            "policy-rules",
                                            EVERYWHERE,
                                            head.inForce().from().toString())
                                    .lines()
                                    .stream()
                                    .filter(one -> cells(one).contains(head.id()))
                                    .findFirst()
                                    .orElseThrow();
                    assertThat(line.person()).isEqualTo(head.name());
                    assertThat(cells(line)).contains(head.citation().display());
                    assertThat(line.reasons()).isNotEmpty().allSatisfy(reason -> assertThat(reason.citation())
                            .isEqualTo(head.citation()));
                    return Stream.of(head.id());
                })
                .collect(Collectors.toSet());
        assertThat(listed).hasSize((int) BuiltInPacksTest.rules().count());
    }

    @Test
    void onlyRulesThatHoldOnTheDayAreListed() {
        assertThat(make("policy-rules", new PolicySchool(), "2025-01-01").lines())
                .allSatisfy(line -> assertThat(cells(line)).contains("国家"));
        assertThat(make("policy-rules", EVERYWHERE, "2011-12-31").lines())
                .noneSatisfy(line -> assertThat(line.person()).isEqualTo("涉及教职工切身利益的办法须经教代会通过"));
    }

    @Test
    void voteSaysHowManyMustAgree() {
        Overview.Line line = make("policy-rules", EVERYWHERE, "2025-01-01").lines().stream()
                .filter(one -> cells(one).contains("anqiu.pay.consent"))
                .findFirst()
                .orElseThrow();
        assertThat(line.reasons()).extracting(Overview.Reason::sentence).contains("绩效工资方案要有应到人数的 85% 以上（含）同意才能执行。");
    }

    @Test
    void provisionSaysWhatItDemands() {
        Overview.Line line = make("policy-rules", EVERYWHERE, "2025-01-01").lines().stream()
                .filter(one -> cells(one).contains("anqiu.party.pairs"))
                .findFirst()
                .orElseThrow();
        assertThat(line.reasons()).extracting(Overview.Reason::sentence).contains("党员教师：与需要帮助的教师或学生结对子。");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-01, 每月收账 OPEN|每月收账 FINE|九月师德专项整治月 FINE|九月师德专项整治月 FINE",
        "2025-09-30, 每月收账 OPEN|九月师德专项整治月 OPEN|九月师德专项整治月 OPEN|每月收账 FINE",
        "2026-02-28, 每月收账 OPEN|每月收账 FINE|三月转作风活动月 FINE",
        "2026-06-15, 每月收账 OPEN|每月收账 FINE|教研员任务的完成时限 FINE"
    })
    void calendarHoldsThisMonthAndTheNext(String day, String lines) {
        assertThat(make("policy-calendar", EVERYWHERE, day).lines())
                .extracting(line -> line.person() + " " + line.state())
                .containsExactlyInAnyOrder(lines.split("\\|"));
    }

    @Test
    void changesTellWhatCameAndWhatComes() {
        PolicySchool school = new PolicySchool()
                .chooses("安丘", "2023-09-01", "2026-08-31")
                .changes("anqiu.pay.share", share("60%"), "2025-01-01", "", "教代会 2024-12-20 通过");
        List<Overview.Line> lines = make("policy-changes", school, "2025-06-01").lines();

        assertThat(lines)
                .filteredOn(line -> line.state() == Overview.State.OPEN)
                .extracting(line ->
                        line.cells().get(1).display() + line.cells().getFirst().display())
                .contains("停止2026-09-01");
        assertThat(lines)
                .flatExtracting(Overview.Line::reasons)
                .extracting(Overview.Reason::sentence)
                .contains(
                        "2023-09-01 起，开始执行“基础性与奖励性的比例由学校自定”（安丘）。",
                        "2025-01-01 起，“本校比例”改按新的规定执行：原来是 安丘，现在是 教代会 2024-12-20 通过。",
                        "2026-09-01 起，不再执行“绩效工资总量的四个来源”（安丘）。");
        assertThat(lines)
                .filteredOn(line -> line.state() == Overview.State.FINE)
                .extracting(line -> line.cells().getFirst().display())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void packsAreListedWithTheStateOfTheirExamples() {
        Overview overview = make("policy-packs", new PolicySchool().chooses("德化", "2024-09-01", ""), "2025-01-01");
        assertThat(overview.lines()).extracting(Overview.Line::person).containsExactly("国家", "安丘", "德化", "沂源", "兰州");
        assertThat(cells(overview.lines().getFirst())).contains("国家", "全部相符", "始终");
        assertThat(cells(overview.lines().get(2))).contains("2024-09-01 至 长期");
        assertThat(overview.lines().get(2).reasons().getFirst().sentence()).contains("2025-01-01", "本校执行“德化”的规定");
        assertThat(overview.lines().get(1).reasons().getFirst().sentence()).contains("没有选用“安丘”");
    }

    @Test
    void choiceThatCannotBeReadIsTold() {
        PolicySchool school = new PolicySchool().chooses("青山", "2024-09-01", "");
        assertThat(make("policy-packs", school, "2025-01-01").notes()).isNotEmpty();
        assertThat(make("policy-rules", school, "2025-01-01").notes()).isNotEmpty();
    }

    private static String share(String base) {
        return """
                rule: anqiu.pay.share
                kind: provision
                name: 本校比例
                clause: {document: 强镇筑基, article: 第22条}
                topic: 绩效工资
                who: 学校
                demand: 按教代会定下的比例分配
                values: [{name: 基础性部分, is: %s}]
                """.formatted(base);
    }

    private static Overview make(String key, PolicySchool school, String day) {
        return Catalogue.overview(key).orElseThrow().make(school.on(day));
    }

    private static List<String> cells(Overview.Line line) {
        return line.cells().stream().map(Value::display).toList();
    }
}
