package org.qinglan.model.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglan.model.finding.Finding;

/// Every mistake that a scheme can have: its code, its line and column, and the word that its sentence names.
class SchemeMistakesTest {
    /// A scheme without mistakes, into which each test writes one.
    private static final String PAY = """
            scheme: 试算方案
            for: merit-pay
            reference-date: 2026-01-31
            windows:
              考核期: {from: 2025-09-01, to: 2026-01-31}
            population: {when: 状态 = "在职"}
            tables:
              系数: {语文: 1.0, 其他: 0.8}
              分段: {marginal: [[10, 0.3], [以上, 0.6]]}
            facts:
              状态: {from: 教职工, take: 状态, missing: 在职}
              课时: {from: 学期工作量, window: 考核期, take: 周课时, combine: sum}
              学科: {from: 学期工作量, take: 任教学科, combine: latest}
              入职: {from: 教职工, take: 从教时间}
            veto: {when: 课时 > 99, withheld: stays-in-pool}
            items:
              - {item: 津贴, formula: 课时 × 2, decimals: 2, clause: 一}
              - {item: 得分, formula: "系数[学科] × 课时", clause: 二}
            allot:
              pool:
                - {name: 总额, amount: 100000}
              fixed: [津贴]
              shares:
                - {name: 绩效, share: rest, by: 得分}
            """;

    private static final String REVIEW = """
            scheme: 推荐方案
            for: title-review
            reference-date: 2025-12-31
            population: {when: 状态 = "在职"}
            facts:
              状态: {from: 教职工, take: 状态}
              入职: {from: 教职工, take: 从教时间}
            items:
              - {item: 总分, formula: "years(入职, 截止日)", clause: 一}
            ranking:
              conditions:
                - {reason: 年限, when: 总分 ≥ 5}
              order: [总分 从大到小]
              quota: 1
            """;

    private static final String ASSESSMENT = """
            scheme: 自评
            for: assessment
            reference-date: 2025-12-31
            population: {when: 是}
            facts:
              入职: {from: 教职工, take: 从教时间}
            items:
              - {item: 总分, formula: "years(入职, 截止日)", clause: 一}
            assessment: {score: 总分, grades: [{grade: A, at-least: 900}, {grade: B}]}
            """;

    /// @param old    the text that is replaced in the scheme, once
    /// @param marked the new text; `@` stands before the place that must be named
    record Mistake(String code, String base, String old, String marked, String word) {
        Mistake(String code, String old, String marked, String word) {
            this(code, PAY, old, marked, word);
        }

        String text() {
            return base.replace(old, marked).replace("@", "");
        }

        String place() {
            String before = base.replace(old, marked);
            before = before.substring(0, before.indexOf('@'));
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            return "方案.yaml 第 " + line + " 行第 " + (before.length() - before.lastIndexOf('\n')) + " 列";
        }

        @Override
        public String toString() {
            return code + ": " + marked.substring(0, Math.min(50, marked.length()));
        }
    }

    private static Mistake sum(String code, String more, String word) {
        return new Mistake(code, "combine: sum", "combine: sum, " + more, word);
    }

    private static Mistake each(String code, String rank, String word) {
        return new Mistake(code, "take: 周课时, combine: sum", "each: 1, combine: sum, " + rank, word);
    }

    private static Mistake grades(String code, String marked, String word) {
        return new Mistake(code, ASSESSMENT, "[{grade: A, at-least: 900}, {grade: B}]", marked, word);
    }

    static Stream<Mistake> mistakes() {
        String items = IntStream.range(0, 301)
                .mapToObj(i -> (i == 300 ? "  - @" : "  - ") + "{item: 项" + i + ", formula: 课时, clause: 一}\n")
                .collect(Collectors.joining());
        String end = "    - {name: 绩效, share: rest, by: 得分}\n";
        return Stream.of(
                new Mistake("empty-text", PAY, PAY, "@# 空", "空"),
                new Mistake(
                        "example-expects-nothing",
                        end,
                        end + "examples:\n  - @{example: 甲例, people: [{name: 甲}]}\n",
                        "甲例"),
                new Mistake(
                        "unknown-example-link",
                        end,
                        end + "examples:\n  - {example: 甲例, people: [{name: 甲, links: {@徒弟: [甲]}, expect: {得分: 1}}]}\n",
                        "徒弟"),
                new Mistake(
                        "unknown-example-person",
                        end,
                        end + "links: {徒弟: {from: 师徒结对, person: 师傅, side: named}}\nexamples:\n"
                                + "  - {example: 甲例, people: [{name: 甲, links: {@徒弟: [乙]}, expect: {得分: 1}}]}\n",
                        "乙"),
                new Mistake(
                        "unknown-fact",
                        end,
                        end + "examples:\n  - {example: 甲例, people: [{name: 甲, given: {@课市: 3}, expect: {得分: 1}}]}\n",
                        "课时"),
                new Mistake(
                        "not-yaml",
                        "{from: 2025-09-01, to: 2026-01-31}\n",
                        "{from: 2025-09-01, to: 2026-01-31\npopulation@: {}\n",
                        "括号"),
                new Mistake("tab-found", "windows:\n", "windows:\n@\t甲: 1\n", "空格"),
                new Mistake("star-unquoted", "语文: 1.0", "*主任: @1.0", "引号"),
                new Mistake("too-deep-text", "[津贴]", "[".repeat(18) + "@[" + "]".repeat(19), "20"),
                new Mistake("mapping-wanted", "population: {when: 状态 = \"在职\"}", "population: @全体", "名称"),
                new Mistake("key-wanted", "windows:\n", "windows:\n  ? @[a]\n  : 1\n", "冒号"),
                new Mistake("doubled-key", "for: merit-pay", "for: merit-pay\n@for: standing", "for"),
                new Mistake("unknown-key", "items:", "@item: 1\nitems:", "items"),
                new Mistake("missing-key", PAY, PAY, "@for: standing\nreference-date: 2025-01-01", "scheme"),
                new Mistake("missing-key", "scheme: 试算方案", "scheme: @\"\"", "scheme"),
                new Mistake("missing-key", "{item: 津贴, ", "{item: @\"\", ", "item"),
                new Mistake("missing-key", "clause: 二}", "clause: 二}\n  - @{formula: 1, clause: 一}", "item"),
                new Mistake("missing-key", "- {name: 总额, amount: 100000}", "@[]", "pool"),
                new Mistake("text-wanted", "for: merit-pay", "for: @[merit-pay]", "括号"),
                new Mistake("number-wanted", "语文: 1.0", "语文: @一", "一"),
                new Mistake("number-wanted", "amount: 100000", "amount: @60万", "60万"),
                new Mistake("count-wanted", "decimals: 2", "decimals: @2.5", "decimals"),
                new Mistake("count-wanted", "decimals: 2", "decimals: @7", "6"),
                new Mistake("date-wanted", "reference-date: 2026-01-31", "reference-date: @2026-1-31", "2026-1-31"),
                new Mistake("date-wanted", "from: 2025-09-01", "from: @2025-09-31", "2025-09-31"),
                new Mistake("date-wanted", "reference-date: 2026-01-31", "reference-date: @+999999999-12-31", "日期"),
                new Mistake("list-wanted", "fixed: [津贴]", "fixed: @津贴", "列表"),
                new Mistake("unknown-purpose", "for: merit-pay", "for: @绩效", "绩效"),
                new Mistake(
                        "window-backwards",
                        "{from: 2025-09-01, to: 2026-01-31}",
                        "@{from: 2026-09-01, to: 2026-01-31}",
                        "考核期"),
                new Mistake("window-date-wanted", "from: 2025-09-01", "from: @入职日", "入职"),
                new Mistake("window-date-wanted", "from: 2025-09-01", "from: @状态", "状态"),
                new Mistake("step-wanted", "[以上, 0.6]", "@[20, 0.6]", "以上"),
                new Mistake("step-wanted", "[10, 0.3]", "@[10]", "以上"),
                new Mistake("step-wanted", "  分段: {marginal: [[10, 0.3], [以上, 0.6]]}", "  分段: {@whole: []}", "以上"),
                new Mistake("steps-rise", "[10, 0.3]", "[10, 0.3], @[10, 0.4]", "上限"),
                new Mistake("empty-table", "{语文: 1.0, 其他: 0.8}", "@{clause: 三}", "语文"),
                new Mistake("unknown-part", "withheld: stays-in-pool", "withheld: lapses, scope: [@绩小]", "绩小"),
                new Mistake("goes-wanted", "fixed: [津贴]", "deductions: [@{item: 津贴}]", "津贴"),
                new Mistake("one-size-wanted", "share: rest", "share: rest, @amount: 5", "amount"),
                new Mistake("unknown-rounding", "amount: 100000", "formula: count(课时), round: @up", "up"),
                new Mistake("unknown-rounding-unit", "fixed: [津贴]", "fixed: [津贴]\n  rounding: {unit: @5}", "5"),
                new Mistake("unknown-residue", "fixed: [津贴]", "fixed: [津贴]\n  rounding: {residue: @nobody}", "nobody"),
                new Mistake("sized-without-groups", "by: 得分", "by: 得分, sized-by: @headcount", "within"),
                new Mistake(
                        "sized-by-wanted",
                        "- {name: 绩效, share: rest, by: 得分}",
                        "- @{name: 绩效, share: rest, by: 得分, within: 学科}",
                        "学科"),
                new Mistake("groups-not-all", "by: 得分", "by: 得分, within: 学科, sized-by: @{语文: 60%}", "60"),
                new Mistake("text-column-wanted", "by: 得分", "by: 得分, within: @课时, sized-by: headcount", "课时"),
                new Mistake("name-of-one-person", "amount: 100000", "formula: 2 × @课时", "课时"),
                new Mistake("figure-of-one-group", "amount: 100000", "formula: 2 × @sum(课时 by 学科)", "sum"),
                new Mistake(
                        "at-least-of",
                        REVIEW,
                        "- {reason: 年限, when: 总分 ≥ 5}",
                        "- {reason: 年限, at-least: @2, of: [总分 ≥ 5]}",
                        "2"),
                new Mistake(
                        "conditions-too-deep",
                        REVIEW,
                        "when: 总分 ≥ 5",
                        "any: [{any: [{any: [{any: [{any: [{any: [@是]}]}]}]}]}]",
                        "6"),
                new Mistake("whole-quota-wanted", REVIEW, "quota: 1", "quota: {formula: @count(总分) × 40%}", "floor"),
                new Mistake(
                        "number-column-wanted",
                        REVIEW,
                        "quota: 1",
                        "quota: 1\n  line: {column: @入职, at-least: 5}",
                        "入职"),
                new Mistake(
                        "withheld-wanted",
                        "veto: {when: 课时 > 99, withheld: stays-in-pool}",
                        "veto: @{when: 课时 > 99}",
                        "withheld"),
                new Mistake(
                        "veto-or-vetoes",
                        "veto: {when: 课时 > 99, withheld: stays-in-pool}",
                        "veto: {when: 课时 > 99, withheld: lapses}\n@vetoes: [{reason: 甲, when: 课时 > 98, withheld: lapses}]",
                        "veto"),
                new Mistake("unknown-withheld", "stays-in-pool", "@退回", "退回"),
                new Mistake(
                        "veto-for-merit-pay",
                        REVIEW,
                        "items:",
                        "@veto: {when: 状态 = \"x\", withheld: stays-in-pool}\nitems:",
                        "conditions"),
                new Mistake("condition-wanted", "{when: 状态 = \"在职\"}", "{when: @状态}", "条件"),
                new Mistake("condition-wanted", "window: 考核期, take: 周课时", "where: @周课时, take: 周课时", "条件"),
                new Mistake("number-formula-wanted", "take: 周课时, combine: sum", "each: @周课时 > 2, combine: sum", "数"),
                new Mistake("number-formula-wanted", "take: 周课时, combine: sum", "each: @任教学科, combine: sum", "if"),
                new Mistake("doubled-name", "clause: 二}", "clause: 二}\n  - @{item: 得分, formula: 课时, clause: 二}", "得分"),
                new Mistake("doubled-name", "{item: 得分", "@{item: 课时", "课时"),
                new Mistake("doubled-name", "  课时: {from", "  系数: @{from", "系数"),
                new Mistake("doubled-name", "fixed: [津贴]", "fixed: [津贴, @津贴]", "津贴"),
                new Mistake("doubled-name", "{name: 绩效, share: rest", "{name: @得分, share: rest", "得分"),
                new Mistake("doubled-name", "{name: 绩效, share: rest", "{name: @合计, share: rest", "合计"),
                new Mistake(
                        "doubled-name",
                        "take: 周课时, combine: sum",
                        "rank: {of: 周课时, place: 位, size: @位}, combine: count",
                        "位"),
                new Mistake(
                        "doubled-name",
                        "take: 周课时, combine: sum",
                        "rank: {of: 周课时, place: @任教学科, size: 位}, combine: count",
                        "任教学科"),
                new Mistake("name-not-usable", "  课时: {from", "  @周 课时: {from", "周 课时"),
                new Mistake("name-not-usable", "  系数: {", "  @系数(一): {", "系数(一)"),
                new Mistake("name-not-usable", "{item: 得分", "{item: @且", "且"),
                new Mistake("name-not-usable", "{item: 得分", "{item: @" + "长".repeat(41), "40"),
                new Mistake("heading-wanted", "{name: 绩效, share: rest", "{name: @\"绩\\t效\", share: rest", "40"),
                new Mistake("reserved-name", PAY, "for: merit-pay", "@for: merit-pay", "合计"),
                new Mistake("too-many", "items:\n", "items:\n" + items, "300"),
                new Mistake("take-or-each", "take: 周课时, combine", "take: 周课时, each: @1, combine", "each"),
                new Mistake("unknown-ledger", "from: 学期工作量, window", "from: @学期工作, window", "学期工作量"),
                new Mistake("unknown-field", "take: 周课时", "take: @周课", "周课时"),
                new Mistake(
                        "combine-wanted",
                        "{from: 学期工作量, take: 任教学科, combine: latest}",
                        "@{from: 学期工作量, take: 任教学科}",
                        "combine"),
                new Mistake("unknown-combine", "combine: sum", "combine: @total", "total"),
                new Mistake(
                        "combine-does-not-fit",
                        "{from: 学期工作量, take: 任教学科, combine: latest}",
                        "@{from: 学期工作量, take: 任教学科, combine: sum}",
                        "学科"),
                new Mistake(
                        "at-most-does-not-fit",
                        "take: 周课时, combine: sum",
                        "take: 周课时, combine: max, @at-most: 3",
                        "at-most"),
                new Mistake(
                        "ledger-without-dates",
                        "{from: 教职工, take: 状态, missing: 在职}",
                        "{from: 师德考核, @window: 考核期, take: 考核等次, combine: latest}",
                        "师德考核"),
                new Mistake(
                        "number-field-wanted",
                        "take: 周课时, combine: sum",
                        "rank: {of: @任教学科, place: 位, size: 数}, combine: count",
                        "任教学科"),
                new Mistake("window-or-touching", "window: 考核期, take", "window: 考核期, touching: @考核期, take", "touching"),
                new Mistake("unknown-window", "window: 考核期", "window: @考核", "考核期"),
                new Mistake("unknown-per", "combine: sum", "combine: sum, at-most: 1, per: @year", "semester"),
                new Mistake("per-without-at-most", "combine: sum", "combine: sum, per: @month", "at-most"),
                new Mistake("no-missing-date", "take: 从教时间", "take: 从教时间, missing: @2020-01-01", "missing"),
                new Mistake("flag-wanted", "take: 从教时间", "take: 是否班主任, missing: @对", "对"),
                new Mistake("cycle", "formula: 课时 × 2", "formula: @津贴 × 2", "津贴 → 津贴"),
                new Mistake(
                        "cycle", "  课时: {from: 学期工作量, window: 考核期,", "  @课时: {from: 学期工作量, where: 课时 > 0,", "课时 → 课时"),
                new Mistake(
                        "no-clause",
                        "- {item: 津贴, formula: 课时 × 2, decimals: 2, clause: 一}",
                        "- @{item: 津贴, formula: 课时 × 2, decimals: 2}",
                        "津贴"),
                new Mistake("cap-above-full-mark", "- {item: 津贴,", "- @{item: 津贴, cap: 11, full-mark: 10,", "津贴"),
                new Mistake("cap-below-floor", "- {item: 津贴,", "- @{item: 津贴, cap: 1, floor: 2,", "津贴"),
                new Mistake("bound-decimals", "{item: 津贴,", "{item: 津贴, cap: @1.125,", "1.125"),
                new Mistake("whole-fen-wanted", "amount: 100000", "amount: @100.005", "100.005"),
                new Mistake("whole-fen-wanted", "amount: 100000", "amount: @-5", "-5"),
                new Mistake("whole-fen-wanted", "amount: 100000", "amount: @999999999999999", "1000000000000"),
                new Mistake("unknown-item", "fixed: [津贴]", "fixed: [@津贴费]", "津贴"),
                new Mistake("unknown-item", "by: 得分", "by: @课时", "课时"),
                new Mistake("unknown-column", "fixed: [津贴]", "fixed: [津贴]\n  ties: [@入值]", "入职"),
                new Mistake("unknown-column", REVIEW, "[总分 从大到小]", "[@总和 从大到小]", "总分"),
                new Mistake("money-has-two-decimals", "fixed: [津贴]", "fixed: [津贴, @得分]", "得分"),
                new Mistake("one-rest-wanted", "allot:\n  pool:", "allot:\n  @pool:", "rest"),
                new Mistake(
                        "portion-wanted", "{name: 绩效,", "{name: 其一, share: @-10%, by: 得分}\n    - {name: 绩效,", "-10%"),
                new Mistake("portion-wanted", "{name: 绩效,", "{name: 其一, share: @50, by: 得分}\n    - {name: 绩效,", "50"),
                new Mistake("shares-above-all", "allot:\n  pool:", "allot:\n  @pool:", "120"),
                new Mistake("order-wanted", REVIEW, "[总分 从大到小]", "[@总分]", "从大到小"),
                new Mistake(
                        "no-quota",
                        REVIEW,
                        "  conditions:\n    - {reason: 年限, when: 总分 ≥ 5}\n  order: [总分 从大到小]\n  quota: 1",
                        "  @order: [总分 从大到小]",
                        "quota"),
                new Mistake("from-or-back", "{from: 2025-09-01,", "{back: 3年, from: @2025-09-01,", "back"),
                new Mistake("back-wanted", "{from: 2025-09-01,", "{back: @三年,", "三年"),
                new Mistake("back-wanted", "{from: 2025-09-01,", "{back: @3周,", "3周"),
                new Mistake("back-wanted", "{from: 2025-09-01,", "{back: @0年,", "0年"),
                new Mistake("window-date-wanted", "{from: 2025-09-01, to: 2026-01-31}", "{back: 3年, to: @入职日}", "入职"),
                each("rank-name-wanted", "rank: @{of: 周课时}", "place"),
                each("unknown-rank-order", "rank: {of: 周课时, place: 位, order: @desc}", "desc"),
                each("doubled-name", "rank: {of: 周课时, place: 位, mean: @位}", "位"),
                each("missing-key", "rank: {of: 周课时, best: @''}", "best"),
                sum("share-does-not-fit", "@share-of: 周课时 > 1", "share-of"),
                new Mistake("share-does-not-fit", "take: 周课时, combine: sum", "@combine: share", "share-of"),
                new Mistake("share-does-not-fit", "combine: sum", "@combine: share, share-of: 周课时 > 1", "take"),
                new Mistake("condition-wanted", "take: 周课时, combine: sum", "share-of: @周课时", "条件"),
                new Mistake("distinct-of-what", "take: 周课时, combine: sum", "@combine: distinct", "take"),
                sum("unknown-field", "best-per: [@学季]", "学期"),
                sum("beyond-wanted", "@factors: [1, 0.5]", "beyond: 0"),
                sum("beyond-wanted", "@beyond: 0.5", "factors"),
                sum("factor-wanted", "factors: [1, @-0.5], beyond: 0", "-0.5"),
                sum("positive-wanted", "most: @0", "most"),
                sum("drop-what", "drop: @{}", "highest"),
                sum("dropped-share-wanted", "drop: {lowest: @100%, rounding: down}", "100%"),
                sum("rounding-wanted", "drop: @{lowest: 10%}", "down"),
                sum("rounding-wanted", "drop: {lowest: 1, @rounding: down}", "rounding"),
                sum("unknown-rounding", "drop: {lowest: 10%, rounding: @up}", "half-up"),
                sum("selection-does-not-fit", "@weight: 周课时", "mean"),
                new Mistake("selection-does-not-fit", "combine: sum", "combine: max, @factors: [1], beyond: 0", "sum"),
                new Mistake("selection-does-not-fit", "combine: sum", "combine: max, @most: 2", "max"),
                new Mistake("selection-does-not-fit", "combine: sum", "combine: count, @drop: {highest: 1}", "count"),
                new Mistake("selection-of-numbers", "take: 任教学科,", "take: 任教学科, @best-per: [学期],", "best-per"),
                new Mistake("number-formula-wanted", "combine: sum", "combine: mean, weight: @任教学科", "if"),
                new Mistake("ledger-without-dates", "take: 从教时间", "take: 从教时间, best-per: [@学年]", "学年"),
                new Mistake("unknown-round", "{item: 津贴,", "{item: 津贴, round: @半, ", "half-up"),
                new Mistake("for-numbers-only", "formula: 课时 × 2, decimals: 2", "formula: 课时 > 2, @decimals: 2", "是否"),
                new Mistake(
                        "for-numbers-only",
                        "{item: 津贴,",
                        "{item: 等次, formula: '\"优\"', @cap: 2}\n  - {item: 津贴,",
                        "等次"),
                new Mistake("number-item-wanted", "fixed: [津贴]", "fixed: [@津贴]", "津贴"),
                new Mistake("number-item-wanted", "by: 得分}", "by: @得分}", "得分"),
                new Mistake("line-length", "分段: {", "双表: {columns: [甲, 乙], @语文: [1], 其他: [1, 2]}\n  分段: {", "语文"),
                new Mistake("bound-wanted", "分段: {", "双表: {@columns: [甲, 以上], 语文: [1, 2]}\n  分段: {", "甲"),
                new Mistake("steps-rise", "分段: {", "双表: {@columns: [3, 3, 以上], 语文: [1, 2, 3]}\n  分段: {", "由小到大"),
                new Mistake("doubled-key", "分段: {", "双表: {columns: [甲, @甲], 语文: [1, 2]}\n  分段: {", "甲"),
                new Mistake("list-wanted", "分段: {", "双表: {columns: [甲], 语文: @1}\n  分段: {", "["),
                new Mistake("unused-item", "by: 得分", "by: 得分", "津贴"),
                new Mistake(
                        "grade-line",
                        ASSESSMENT,
                        "[{grade: A, at-least: 900}, {grade: B}]",
                        "[@{grade: A}, {grade: B}]",
                        "A"),
                new Mistake(
                        "grade-ties",
                        ASSESSMENT,
                        "{score: 总分, grades: [{grade: A, at-least: 900}, {grade: B}]}",
                        "@{score: 总分, grades: [{grade: A, share: 10%}, {grade: B}]}",
                        "better"),
                new Mistake(
                        "falling-step-wanted",
                        "marginal: [[10, 0.3], [以上, 0.6]]",
                        "at-least: [[10, 0.3], @[以上, 0]]",
                        "其他"),
                new Mistake("falling-step-wanted", "marginal: [[10, 0.3], [以上, 0.6]]", "@at-least: []", "从多少起"),
                new Mistake("steps-fall", "marginal: [[10, 0.3],", "at-least: [[10, 0.3], @[10, 0.4],", "由大到小"),
                grades("grades-fall", "[{grade: A, at-least: 900}, @{grade: B, at-least: 900}, {grade: C}]", "B"),
                grades("grade-shares", "[{grade: A, share: 60%}, @{grade: B, share: 50%}, {grade: C}]", "B"),
                grades("doubled-key", "[{grade: A, at-least: 900}, @{grade: A}]", "A"),
                new Mistake(
                        "doubled-key",
                        "allot:",
                        "examples: [{example: 例, people: [{name: 甲, expect: {合计: 0}}, {name: @甲}]}]\nallot:",
                        "甲"),
                new Mistake("unknown-rows", "population:", "rows: @年级组\npopulation:", "年级组"),
                new Mistake("links-between-people", "population:", "rows: 集体\n@links: {}\npopulation:", "links"),
                fact("match-wanted", "@{from: 集体评分}", "集体评分"),
                fact("match-not-here", "{from: 荣誉与教科研, @match: {类别: 学科}}", "荣誉与教科研"),
                fact("match-field", "{from: 集体评分, match: {@得分: 学科}}", "得分"),
                fact("match-fact", "{from: 集体评分, @match: {集体: 课时}}", "课时"),
                fact(
                        "no-rank-of-teams",
                        "{from: 集体评分, match: {集体: 学科}, @rank: {of: 得分, by: [], place: 位, size: 数}, each: 位, combine: sum}",
                        "新"),
                new Mistake("through-wanted", "{from: 教职工, take: 从教时间}\nveto", "@{from: 教职工, take: 从教时间}\nveto", "教职工"),
                fact("through-not-here", "{from: 荣誉与教科研, through: @members}", "荣誉与教科研"),
                link("no-person-field", "@{from: 荣誉与教科研, side: named}", "荣誉与教科研"),
                link("unknown-person-field", "{from: 师徒结对, person: @徒弟, side: named}", "徒弟"),
                link("unknown-side", "{from: 师徒结对, side: @left}", "left"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakeIsNamedWithItsPlaceAndMend(Mistake mistake) {
        String text = prepared(mistake);

        List<Finding> findings = findings(text);

        assertThat(findings).extracting(Finding::code).contains(mistake.code());
        assertThat(findings).doesNotHaveDuplicates();
        List<Finding> own = findings.stream()
                .filter(finding -> finding.code().equals(mistake.code()))
                .toList();
        assertThat(own).allSatisfy(finding -> {
            assertThat(finding.message()).containsPattern("\\p{IsHan}").doesNotContain("{", "null");
            assertThat(finding.mend()).isNotBlank();
        });
        assertThat(own).anySatisfy(finding -> {
            assertThat(finding.message() + finding.mend()).contains(mistake.word());
            assertThat(finding.place()).isEqualTo(mistake.marked().contains("@") ? mistake.place() : "方案.yaml");
        });
    }

    private static Mistake fact(String code, String marked, String word) {
        return new Mistake(code, "  入职: {from: 教职工", "  新: " + marked + "\n  入职: {from: 教职工", word);
    }

    private static Mistake link(String code, String marked, String word) {
        return new Mistake(code, "veto:", "links:\n  新: " + marked + "\nveto:", word);
    }

    /// Some mistakes need a second change elsewhere.
    private static String prepared(Mistake mistake) {
        return switch (mistake.code()) {
            case "one-rest-wanted" -> mistake.text().replace("share: rest", "share: 100%");
            case "shares-above-all" ->
                mistake.text()
                        .replace(
                                "{name: 绩效,",
                                "{name: 甲, share: 70%, by: 得分}\n    - {name: 乙, share: 50%, by: 得分}\n    - {name: 绩效,");
            case "reserved-name" ->
                mistake.text().replace("{item: 得分", "{item: 合计").replace("by: 得分", "by: 合计");
            case "number-item-wanted" ->
                mistake.text()
                        .replace("formula: 课时 × 2, decimals: 2", "formula: 课时 > 2")
                        .replace("formula: \"系数[学科] × 课时\"", "formula: 入职");
            case "unused-item" -> mistake.text().replace("fixed: [津贴]", "fixed: []");
            case "through-wanted" -> mistake.text() + "rows: 集体\n";
            default -> mistake.text();
        };
    }

    @Test
    void everySentenceOfTheBundleHasItsReproducer() throws IOException {
        Properties bundle = new Properties();
        for (String reader : List.of("scheme", "yaml")) {
            Path file = Path.of("src/main/resources/org/qinglan/model", reader, "messages.properties");
            try (Reader text = Files.newBufferedReader(file)) {
                bundle.load(text);
            }
        }
        Set<String> codes = bundle.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".mend"))
                .map(key -> key.substring(0, key.length() - ".mend".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> reproduced = mistakes().map(Mistake::code).collect(Collectors.toCollection(TreeSet::new));
        // Reproduced with a text that is too long to stand in the table.
        reproduced.add("text-too-long");
        // Nothing in a scheme is one of a few words; policy packs reproduce it.
        reproduced.add("word-not-allowed");
        // Mistakes inside formulas have their sentences with the formulas.
        reproduced.removeAll(Set.of("figure-of-one-group", "name-of-one-person"));

        assertThat(reproduced).isEqualTo(codes);
    }

    @Test
    void schemesWithoutMistakeAreAccepted() {
        assertThat(findings(PAY)).isEmpty();
        assertThat(findings(REVIEW)).isEmpty();
        assertThat(findings(PAY.replace("\n", "\r\n"))).isEmpty();
        assertThat(findings("\uFEFF" + PAY)).isEmpty();
    }

    @Test
    void brokenFormulaIsToldOnceAndNotAgainWhereItsItemIsNamed() {
        for (String broken : List.of("课时 × × 2", "得分 + 1", "rank(5)")) {
            assertThat(findings(PAY.replace("\"系数[学科] × 课时\"", "\"" + broken + "\"")))
                    .extracting(Finding::code)
                    .hasSize(1);
        }
    }

    @Test
    void conditionMayBeCalledVeto() {
        assertThat(findings(REVIEW.replace("reason: 年限, when: 总分 ≥ 5", "reason: veto, when: 总分 ≥ mean(总分)")))
                .isEmpty();
    }

    private static List<Finding> findings(String text) {
        return switch (SchemeReader.read("方案.yaml", text)) {
            case SchemeReading.Accepted(var _, var warnings) -> warnings;
            case SchemeReading.Refused(var findings) -> findings;
        };
    }
}
