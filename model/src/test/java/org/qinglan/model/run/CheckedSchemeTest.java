package org.qinglan.model.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.scheme.SchemeReading;

class CheckedSchemeTest {
    private static final String SCHEME = """
            scheme: 两人
            for: merit-pay
            reference-date: 2026-01-31
            population: {when: 在岗 = "是", clause: 一}
            facts:
              在岗: {from: 教职工, take: 状态, missing: 是}
              得分: {from: 学期工作量, take: 教学常规得分, combine: sum}
              入职: {from: 教职工, take: 从教时间}
            items:
              - {item: 分, formula: 得分, clause: 二}
              - {item: 年, formula: "years(入职, 截止日)", clause: 二}
            allot:
              pool: [{name: 总额, amount: 100, clause: 三}]
              shares: [{name: 绩效, share: rest, by: 分, clause: 三}]
              publish: [分, 年]
            examples:
              - example: 三比一
                given: {入职: 2020-01-31}
                people:
            """;

    @Test
    void acceptsASchemeWhoseExamplesComeOut() {
        SchemeReading reading = CheckedScheme.read("例.yaml", SCHEME + """
                      - {name: 甲, given: {得分: 30}, expect: {分: 30.0000, 年: 6, 合计: 75}}
                      - {name: 乙, given: {得分: 10, 入职: 无}, expect: {年: 无, 合计: 25.00}}
                """);

        assertThat(reading).isInstanceOf(SchemeReading.Accepted.class);
    }

    @Test
    void refusesASchemeThatComputesOtherwiseThanItsExampleSays() {
        assertThat(refused("""
                      - {name: 甲, given: {得分: 30}, expect: {合计: 75}}
                      - {name: 乙, given: {得分: 10}, expect: {合计: 24.99}}
                """)).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("示例“三比一”，乙");
            assertThat(finding.sentence()).contains("合计应当是 24.99，按方案算出来是 25");
        });
    }

    @Test
    void namesColumnsThatTheResultDoesNotHave() {
        assertThat(refused("      - {name: 甲, given: {得分: 30}, expect: {奖金: 75}}\n"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("没有“奖金”这一列", "绩效"));
    }

    @Test
    void namesPeopleWhoDoNotTakePart() {
        assertThat(refused("""
                      - {name: 甲, given: {得分: 30}, expect: {合计: 100}}
                      - {name: 乙, given: {在岗: 否}, expect: {合计: 0}}
                """)).singleElement().satisfies(finding -> assertThat(finding.sentence())
                .contains("不在参加范围内"));
    }

    @Test
    void saysWhyAnExampleCannotBeComputed() {
        assertThat(refused("      - {name: 甲, given: {得分: 0}, expect: {合计: 75}}\n"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("算不出来"));
    }

    @Test
    void refusesExamplesThatProveNothingOrNameNoFact() {
        assertThat(refused("      - {name: 甲, given: {得份: 3}}\n"))
                .extracting(Finding::code)
                .contains("example-expects-nothing", "unknown-fact");
    }

    private static List<Finding> refused(String people) {
        return switch (CheckedScheme.read("例.yaml", SCHEME + people)) {
            case SchemeReading.Refused(var findings) -> findings;
            case SchemeReading.Accepted _ -> throw new AssertionError("accepted");
        };
    }
}
