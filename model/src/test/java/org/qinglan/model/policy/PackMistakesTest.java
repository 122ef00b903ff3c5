package org.qinglan.model.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.provision.ProvisionKind;
import org.qinglan.model.provision.StatutoryLeaveKind;

/// Every mistake that a pack can have: its code, its line and column, and the word that its sentence names.
class PackMistakesTest {
    static final List<RuleKind<?>> KINDS = List.of(new ProvisionKind(), new StatutoryLeaveKind());

    /// A pack without mistakes, into which each test writes one.
    static final String PACK = """
            pack: xian
            name: 某县
            level: place
            version: "1"
            documents:
              办法: {title: 某县办法, number: 某教〔2024〕1号, date: 2024-09-01}
            rules:
              - rule: xian.leave
                kind: statutory-leave
                name: 探亲假
                clause: {document: 办法, article: 第三条}
                from: 2024-09-01
                to: 2026-08-31
                leave: 探亲假
                days: 20
                examples:
                  - {given: {first: 2025-01-20}, expect: {days: 20, last: 2025-02-08}}
              - rule: xian.month
                kind: provision
                name: 整治月
                clause: {document: 办法, article: 第四条}
                topic: 师德
                who: 学校
                demand: 开展整治
                months: [9]
                values:
                  - {name: 参加比例, at-least: 90%}
                examples:
                  - {given: {day: 2025-09-01}, expect: {due: 是}}
            """;

    /// @param old    the text that is replaced in the pack, once
    /// @param marked the new text; `@` stands before the place that must be named
    record Mistake(String code, String old, String marked, String word) {
        String text() {
            return PACK.replace(old, marked).replace("@", "");
        }

        String place() {
            String before = PACK.replace(old, marked);
            before = before.substring(0, before.indexOf('@'));
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            return "县.yaml 第 " + line + " 行第 " + (before.length() - before.lastIndexOf('\n')) + " 列";
        }

        @Override
        public String toString() {
            return code + ": " + marked.substring(0, Math.min(50, marked.length()));
        }
    }

    static Stream<Mistake> mistakes() {
        String example = "- {given: {first: 2025-01-20}, expect: {days: 20, last: 2025-02-08}}\n";
        return Stream.of(
                new Mistake("empty-text", PACK, "@# 空", "空"),
                new Mistake("not-yaml", "article: 第三条}\n    from: ", "article: 第三条\n    from@: ", "括号"),
                new Mistake("tab-found", "    days: 20\n", "@\tdays: 20\n", "空格"),
                new Mistake("star-unquoted", "leave: 探亲假", "leave: @*探亲假", "引号"),
                new Mistake("too-deep-text", "[9]", "[".repeat(17) + "@[" + "]".repeat(18), "20"),
                new Mistake("mapping-wanted", PACK, "@一句话", "名称"),
                new Mistake("mapping-wanted", "{document: 办法, article: 第三条}", "@办法第三条", "名称"),
                new Mistake("mapping-wanted", "{title: 某县办法, number: 某教〔2024〕1号, date: 2024-09-01}", "@某县办法", "名称"),
                new Mistake("mapping-wanted", "- {given: {day: 2025-09-01}, expect: {due: 是}}", "- @示例", "名称"),
                new Mistake("key-wanted", "leave: 探亲假", "? @[a]\n    : 1\n    leave: 探亲假", "冒号"),
                new Mistake("doubled-key", "days: 20\n    ex", "days: 20\n    @days: 21\n    ex", "days"),
                new Mistake("unknown-key", "version: \"1\"", "version: \"1\"\n@author: 我", "author"),
                new Mistake("unknown-key", "leave: 探亲假", "leave: 探亲假\n    @day: 20", "days"),
                new Mistake("unknown-key", "article: 第三条}", "article: 第三条, @page: 3}", "page"),
                new Mistake("unknown-key", "number: 某教〔2024〕1号,", "number: 某教〔2024〕1号, @pages: 3,", "number"),
                new Mistake(
                        "unknown-key",
                        "{given: {first: 2025-01-20}",
                        "{given: {first: 2025-01-20, @second: 1}",
                        "first"),
                new Mistake("unknown-key", "expect: {due: 是}", "expect: {due: 是}, @why: 因为", "expect"),
                new Mistake("unknown-key", "at-least: 90%", "at-least: 90%, @per: 年", "per"),
                new Mistake("missing-key", "pack: xian\nname", "@name", "pack"),
                new Mistake("missing-key", "    clause: {document: 办法, article: 第三条}\n", "", "clause"),
                new Mistake("missing-key", "{document: 办法, article: 第三条}", "@{document: 办法}", "article"),
                new Mistake("missing-key", "{document: 办法, article: 第三条}", "@{title: 通知}", "article"),
                new Mistake("missing-key", "{title: 某县办法, number", "@{number", "title"),
                new Mistake("missing-key", ", expect: {due: 是}}", "}", "expect"),
                new Mistake("text-wanted", "name: 整治月", "name: @[整治月]", "括号"),
                new Mistake("number-wanted", "at-least: 90%", "at-least: @九成", "九成"),
                new Mistake("count-wanted", "days: 20\n    ex", "days: @2.5\n    ex", "days"),
                new Mistake("count-wanted", "days: 20\n    ex", "days: @-1\n    ex", "days"),
                new Mistake("date-wanted", "from: 2024-09-01", "from: @2024-9-1", "2024-9-1"),
                new Mistake("date-wanted", "date: 2024-09-01", "date: @2024-09-31", "2024-09-31"),
                new Mistake("list-wanted", "months: [9]", "months: @9", "列表"),
                new Mistake("list-wanted", PACK.substring(PACK.indexOf("rules:")), "rules: @无", "列表"),
                new Mistake("heading-wanted", "name: 某县", "name: @" + "某县".repeat(30), "40"),
                new Mistake("word-not-allowed", "level: place", "level: @county", "place"),
                new Mistake("word-not-allowed", "kind: statutory-leave", "kind: @statutory-leav", "statutory-leave"),
                new Mistake("word-not-allowed", "{document: 办法, article: 第三条}", "{document: @方法, article: 第三条}", "办法"),
                new Mistake("word-not-allowed", "topic: 师德", "topic: @师风", "师德"),
                new Mistake(
                        "too-many",
                        "    examples:\n      " + example,
                        "    examples:\n      @" + (example + "      ").repeat(101) + "\n",
                        "100"),
                new Mistake("id-not-usable", "pack: xian", "pack: @某县", "anqiu"),
                new Mistake("id-not-usable", "rule: xian.month", "rule: @xian..month", "小写"),
                new Mistake("doubled-rule", "rule: xian.month", "rule: @xian.leave", "xian.leave"),
                new Mistake("rule-ends-before-it-begins", "to: 2026-08-31", "to: @2024-08-31", "2024-09-01"),
                new Mistake("example-unknown-result", "expect: {due: 是}", "expect: {dew: @是}", "due"),
                new Mistake("example-expects-nothing", "expect: {due: 是}", "expect: @{}", "expect"),
                new Mistake("example-differs", "days: 20, last", "days: 21, last", "应为 21，算得 20"),
                new Mistake("no-example", PACK.substring(PACK.lastIndexOf("    examples:")), "", "整治月"),
                new Mistake("month-wanted", "months: [9]", "months: @[13]", "13"),
                new Mistake("bound-wanted", "{name: 参加比例, at-least: 90%}", "{name: @参加比例}", "at-least"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakeIsNamedWithItsPlaceAndMend(Mistake mistake) {
        List<Finding> findings = findings(mistake.text());

        assertThat(findings).doesNotHaveDuplicates();
        List<Finding> own = findings.stream()
                .filter(finding -> finding.code().equals(mistake.code()))
                .toList();
        assertThat(own).as("%s in %s", mistake.code(), findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.message()).containsPattern("\\p{IsHan}").doesNotContain("{0", "null");
            assertThat(finding.mend()).isNotBlank();
        });
        assertThat(own).anySatisfy(finding -> {
            assertThat(finding.message() + finding.mend()).contains(mistake.word());
            if (mistake.marked().contains("@")) {
                assertThat(finding.place()).isEqualTo(mistake.place());
            }
        });
    }

    @Test
    void packWithoutMistakeIsAcceptedInEveryGuise() {
        assertThat(findings(PACK)).isEmpty();
        assertThat(findings("\uFEFF" + PACK)).isEmpty();
        assertThat(findings(PACK.replace("\n", "\r\n"))).isEmpty();
    }

    @Test
    void idThatStandsInAnotherTextOfThePackIsDoubled() {
        String rule = PACK.substring(PACK.indexOf("  - rule: xian.month"));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("pack.yaml", PACK);
        texts.put("师德.yaml", "rules:\n" + rule);

        assertThat(refused(texts)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("doubled-rule");
            assertThat(finding.place()).isEqualTo("师德.yaml 第 2 行第 11 列");
        });
    }

    @Test
    void headStandsInTheFirstTextOnly() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("pack.yaml", PACK);
        texts.put("二.yaml", "pack: xian\nrules: []\n");
        assertThat(refused(texts)).singleElement().satisfies(finding -> assertThat(finding.place())
                .isEqualTo("二.yaml 第 1 行第 1 列"));
    }

    @Test
    void nothingIsSaidOfTheOtherTextsWhereTheFirstCannotBeRead() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("pack.yaml", "pack: [");
        texts.put("二.yaml", "rules:\n" + PACK.substring(PACK.indexOf("  - rule: xian.month")));
        assertThat(refused(texts)).singleElement().satisfies(finding -> assertThat(finding.code())
                .isEqualTo("not-yaml"));
    }

    @Test
    void ruleMayNameItsDocumentOnTheSpot() {
        String text = PACK.replace(
                "{document: 办法, article: 第三条}", "{title: 本校制度, number: 校发〔2025〕3号, date: 2025-01-10, article: 第二条}");
        PolicyPack pack = accepted(text.replace("    from: 2024-09-01\n", ""));
        RuleHead head = pack.rules().getFirst().rule().head();
        assertThat(head.citation().display()).isEqualTo("《本校制度》（校发〔2025〕3号，2025-01-10）第二条");
        assertThat(head.inForce().display()).isEqualTo("2025-01-10 至 2026-08-31");
    }

    @Test
    void millionCharactersAndDeepNestingAreRefused() {
        assertThat(findings("#".repeat(1_000_001))).extracting(Finding::code).containsExactly("text-too-long");
        assertThat(findings("rules: " + "[".repeat(100_000)))
                .extracting(Finding::code)
                .containsExactly("too-deep-text");
        assertThat(findings("a: &a [x]\nb: *a\n")).extracting(Finding::code).containsExactly("star-unquoted");
        assertThat(findings("a: 1\n---\nb: 2\n")).extracting(Finding::code).containsExactly("not-yaml");
    }

    @Test
    void rulesAndDocumentsAreCounted() {
        String rule = PACK.substring(PACK.indexOf("  - rule: xian.month"));
        String many = IntStream.range(0, 501)
                .mapToObj(i -> rule.replace("xian.month", "xian.month" + i))
                .collect(Collectors.joining());
        String documents = IntStream.range(0, 101)
                .mapToObj(i -> "  甲" + i + ": {title: 甲}\n")
                .collect(Collectors.joining());

        assertThat(findings(PACK + many)).extracting(Finding::code).containsExactly("too-many");
        assertThat(findings(PACK.replace("rules:\n", documents + "rules:\n")))
                .extracting(Finding::code)
                .containsExactly("too-many");
    }

    @Test
    void hugeNamesMakeNoHugeSentences() {
        assertThat(findings(PACK.replace("kind: provision", "kind: " + "长".repeat(300_000))))
                .allSatisfy(finding -> assertThat(finding.sentence()).hasSizeLessThan(500));
    }

    static PolicyPack accepted(String text) {
        PackReading reading = new PackReader(KINDS).read(Map.of("县.yaml", text));
        assertThat(reading).isInstanceOf(PackReading.Accepted.class);
        return ((PackReading.Accepted) reading).pack();
    }

    private static List<Finding> findings(String text) {
        return switch (new PackReader(KINDS).read(Map.of("县.yaml", text))) {
            case PackReading.Accepted(var _, var warnings) -> warnings;
            case PackReading.Refused(var findings) -> findings;
        };
    }

    private static List<Finding> refused(Map<String, String> texts) {
        PackReading reading = new PackReader(KINDS).read(texts);
        assertThat(reading).isInstanceOf(PackReading.Refused.class);
        return ((PackReading.Refused) reading).findings();
    }
}
