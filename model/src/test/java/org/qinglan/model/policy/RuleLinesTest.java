package org.qinglan.model.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglan.model.finding.Finding;

/// A rule's captured lines can be read alone, however the rule is laid out.
class RuleLinesTest {
    private static final String HEAD = PackMistakesTest.PACK.substring(0, PackMistakesTest.PACK.indexOf("  - rule:"));

    /// The same rule in many guises, each below a line of its own.
    private static final String LAYOUTS = """
            === the usual form, with a comment before the next rule
              - rule: a.b
                kind: statutory-leave
                name: 假
                clause: {document: 办法, article: 一}
                leave: 假
                days: 1
                examples: [{given: {}, expect: {days: 1}}]
            # 下一条

            === one line, with a comment behind
              - {rule: a.b, kind: statutory-leave, name: 假, clause: {document: 办法, article: 一}, leave: 假, days: 1} # 一行
            === braces over several lines
              - {rule: a.b, kind: statutory-leave, name: 假,
                 clause: {document: 办法, article: 一},
                 leave: 假, days: 1,
                 examples: [{expect: {days: 1}}]}
            === a dash on a line of its own, a comment at the margin
              -
                rule: a.b
            # 说明
                kind: statutory-leave
                name: 假
                clause:
                  document: 办法
                  article: 一
                leave: 假
                days: 1
                examples:
                  - expect:
                      days: 1
            === a long note at the end, one of its lines like a comment
              - rule: a.b
                kind: statutory-leave
                name: 假
                clause: {document: 办法, article: 一}
                leave: 假
                days: 1
                note: |
                  第一行 🦊
                    缩进
                  # 不是注释
            === quoted text over two lines
              - rule: a.b
                kind: statutory-leave
                name: "假
                  期"
                clause: {document: 办法, article: 一}
                leave: 假
                days: 1
            """;

    static Stream<String> layouts() {
        return Stream.of(LAYOUTS.split("===.*\n")).filter(layout -> !layout.isBlank());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void capturedLinesReadAsTheSameRule(String rule) {
        for (String text : List.of(HEAD + rule, HEAD + rule + PackMistakesTest.PACK.substring(HEAD.length()))) {
            PolicyPack pack = PackMistakesTest.accepted(text);
            PackRule original = pack.rules().getFirst();
            List<Finding> findings = new ArrayList<>();

            Optional<PackRule> again =
                    new PackReader(PackMistakesTest.KINDS).readRule("a.b", original.text(), pack.documents(), findings);

            assertThat(findings).noneMatch(Finding::isError);
            assertThat(again).map(PackRule::rule).contains(original.rule());
            assertThat(again).map(PackRule::text).contains(original.text());
        }
    }

    @Test
    void linesOfTheNextRuleAreNotTaken() {
        PolicyPack pack = PackMistakesTest.accepted(PackMistakesTest.PACK);
        assertThat(pack.rules().getFirst().text())
                .startsWith("rule: xian.leave\nkind:")
                .doesNotContain("xian.month");
        assertThat(pack.rules().getLast().text()).endsWith("expect: {due: 是}}\n");
    }
}
