package org.qinglan.model.titlereview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.run.CheckedScheme;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.Outcome;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;

/// How many are recommended: a part of those who stand, tracks of their own, a line and a reserve.
class QuotaTest {
    private static final String HEAD = """
            scheme: 推荐
            for: title-review
            reference-date: 2025-12-31
            population: {when: 是}
            facts:
              分: {from: 培训学时, take: 学时, combine: max}
              系列: {from: 教职工, take: 备注, missing: 统一}
            items:
              - {item: 总分, formula: 分, clause: 一}
            ranking:
              order: [总分 从大到小]
            """;

    private static ComputedRun run(String end, List<String> people) {
        String text = HEAD + end.indent(2) + "examples:\n  - example: 例\n    people:\n"
                + String.join("\n", people.stream().map("      - "::concat).toList()) + "\n";
        Scheme scheme =
                switch (SchemeReader.read("方案.yaml", text)) {
                    case SchemeReading.Accepted(var accepted, var _) -> accepted;
                    case SchemeReading.Refused(var findings) ->
                        throw new AssertionError(findings.getFirst().sentence());
                };
        assertThat(CheckedScheme.differences(scheme)).map(Finding::sentence).isEmpty();
        return CheckedScheme.run(scheme, scheme.examples().getFirst());
    }

    /// 40 % of 17 are 6.8: six where it is cut down.
    @Test
    void quotaIsAPartOfThoseWhoStand() {
        List<String> people = IntStream.rangeClosed(1, 17)
                .mapToObj(i -> "{name: 人%d, given: {分: %d}, expect: {名次: %d, 推荐: %s}}"
                        .formatted(i, 100 - i, i, i <= 6 ? "是" : "否"))
                .toList();

        ComputedRun run = run("quota: {formula: \"floor(count(总分) × 40%)\"}", people);

        assertThat(((Outcome.Ranked) run.outcome()).review().quota()).isEqualTo(6);
        assertThat(run.explain(1, "推荐").sentence()).isEqualTo("符合全部条件，在 17 名符合条件者中列第 1 名（推荐名额 6 名）。");
    }

    @Test
    void tieAtTheEdgeOfOneTrackDoesNotTouchTheOther() {
        ComputedRun run = run(
                "quotas: {by: 系列, 统一: 2, 基层: 1, 其他: 0}",
                List.of(
                        "{name: 甲, given: {分: 90}, expect: {名次: 1, 推荐: 是}}",
                        "{name: 乙, given: {分: 80}, expect: {名次: 2, 推荐: 是}}",
                        "{name: 丙, given: {分: 80}, expect: {名次: 2, 推荐: 是}}",
                        "{name: 丁, given: {分: 80, 系列: 基层}, expect: {名次: 1, 推荐: 是}}",
                        "{name: 戊, given: {分: 70, 系列: 基层}, expect: {名次: 2, 推荐: 否}}",
                        "{name: 己, given: {分: 99, 系列: 借调}, expect: {名次: 1, 推荐: 否}}"));

        assertThat(run.explain(2, "推荐").sentence())
                .isEqualTo("统一系列：符合全部条件，在 3 名符合条件者中列第 2 名（推荐名额 2 名）。本名次并列 2 人。同名次者超过推荐名额，须由学校另行决定。");
        assertThat(run.explain(4, "推荐").sentence()).isEqualTo("基层系列：符合全部条件，在 2 名符合条件者中列第 1 名（推荐名额 1 名）。");
    }

    @Test
    void lineComesBeforeQuotaAndReserve() {
        ComputedRun run = run(
                """
                quota: 1
                reserve: 2
                line: {column: 总分, at-least: 60}
                """,
                List.of(
                        "{name: 甲, given: {分: 90}, expect: {名次: 1, 推荐: 是, 达线: 是, 候补: 无}}",
                        "{name: 乙, given: {分: 60}, expect: {名次: 2, 推荐: 否, 达线: 是, 候补: 1}}",
                        "{name: 丙, given: {分: 59.99}, expect: {名次: 3, 推荐: 否, 达线: 否, 候补: 无}}",
                        "{name: 丁, expect: {名次: 4, 推荐: 否, 达线: 否, 候补: 无}}"));

        assertThat(run.explain(2, "推荐").sentence()).endsWith("列为候补第 1 名。");
        assertThat(run.explain(3, "推荐").sentence()).endsWith("未达到分数线，不推荐。");
    }
}
