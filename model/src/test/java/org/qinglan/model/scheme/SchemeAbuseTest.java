package org.qinglan.model.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.run.ComputedRun;

/// No text exhausts the program: it is refused with one named mistake, or computed.
class SchemeAbuseTest {
    private static final String STANDING = """
            scheme: 试
            for: standing
            reference-date: 2025-12-31
            population: {when: 是}
            facts:
              学时: {from: 培训学时, take: 学时, combine: sum}
            items:
            <项目>standing:
              conditions: [{reason: 学时, when: 学时 ≥ 0}]
            """;

    @Test
    void millionCharactersAreTooMany() {
        assertOne("#".repeat(1_000_001), "text-too-long", "第 1 行第 1 列");
    }

    @Test
    void deepNestingIsRefusedBeforeItHurts() {
        assertOne("a: " + "[".repeat(100_000), "too-deep-text", "第 1 行第 23 列");
        assertOne(
                IntStream.range(0, 1_000).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining()),
                "too-deep-text",
                "第 21 行");
        assertOne("- ".repeat(100_000) + "x", "too-deep-text", "第 1 行");
    }

    @Test
    void aliasesOfCollectionsAreRefused() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";

        assertOne(bomb, "star-unquoted", "方案.yaml");
        assertOne("a: &a [*a]\n", "star-unquoted", "方案.yaml");
    }

    @ParameterizedTest
    @CsvSource({
        "[],mapping-wanted",
        "一句话,mapping-wanted",
        "'a: b: c',not-yaml",
        "'\"a',not-yaml",
        "'a: \u0007',not-yaml"
    })
    void textThatIsNoSchemeGetsOneSentence(String text, String code) {
        assertOne(text, code, "第 1 行");
    }

    @Test
    void twoDocumentsAreNotOneScheme() {
        assertOne("a: 1\n---\nb: 2\n", "not-yaml", "第 2 行");
    }

    @Test
    void parenthesesByTheThousandAreNamedAtTheirPlace() {
        String formula = "(".repeat(3_000) + "1" + ")".repeat(900);
        List<Finding> findings = refused(item("甲", formula));

        assertThat(findings).extracting(Finding::code).containsExactly("too-deep");
        assertThat(findings.getFirst().place()).isEqualTo("方案.yaml 第 8 行第 96 列");
        assertThat(findings.getFirst().excerpt()).hasSizeLessThan(200);
        assertThat(refused(item("甲", "(".repeat(10_000))))
                .extracting(Finding::code)
                .containsExactly("too-long");
    }

    @Test
    void cycleIsNamedWithItsWholePath() {
        String cycle = item("甲", "乙") + item("乙", "丙 + 1") + item("丙", "max(甲, 学时)");

        assertThat(refused(cycle)).singleElement().satisfies(finding -> assertThat(finding.message())
                .contains("甲 → 乙 → 丙 → 甲"));
    }

    @Test
    void longChainOfItemsIsComputedAndExplained() {
        String chain = item("项0", "学时 + 1")
                + item("项1", "项0 + 学时")
                + IntStream.range(2, 300)
                        .mapToObj(i -> item("项" + i, "项" + (i - 1) + " − 项" + (i - 2)))
                        .collect(Collectors.joining());

        Scheme scheme = RandomSchemes.accepted(STANDING.replace("<项目>", chain));
        ComputedRun run = ComputedRun.of(scheme, RandomSchemes.nothing(), RandomSchemes.roster(2));

        assertThat(run.sheet().columns()).hasSize(303);
        assertThat(run.explain(1, "项299").value())
                .isEqualTo(run.sheet().cell(run.sheet().rows().getFirst(), "项299"));
    }

    @Test
    void numbersThatOutgrowEverythingAreStopped() {
        String powers = item("项0", "学时 + 1000000000000")
                + IntStream.range(1, 100)
                        .mapToObj(i -> item("项" + i, "项" + (i - 1) + " × 项" + (i - 1)))
                        .collect(Collectors.joining());
        Scheme scheme = RandomSchemes.accepted(STANDING.replace("<项目>", powers));

        assertThatThrownBy(() -> ComputedRun.of(scheme, RandomSchemes.nothing(), RandomSchemes.roster(1)))
                .asInstanceOf(InstanceOfAssertFactories.type(SchemeFailure.class))
                .satisfies(failure -> {
                    assertThat(failure.finding().code()).isEqualTo("too-large");
                    assertThat(failure.finding().place()).contains("项1");
                });
    }

    @Test
    void hugeNamesMakeNoHugeSentences() {
        List<Finding> findings = refused("  - {item: " + "名".repeat(500_000) + ", formula: 学时, clause: 一}\n");

        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().sentence()).hasSizeLessThan(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "formula: 学时 + 无此量, clause: 一 | 8 | 31",
                "formula: \"学时 + 无此量\", clause: 一 | 8 | 32",
                "formula: '学时 + 无此量', clause: 一 | 8 | 32"
            })
    void mistakeInAFormulaOnOneLineIsFound(String entry, int line, int column) {
        assertUnknown("  - {item: 甲乙丙, " + entry + "}\n", line, column);
    }

    @Test
    void mistakeInAFormulaOverSeveralLinesIsFound() {
        assertUnknown("  - item: 甲\n    clause: 一\n    formula: |\n      学时 +\n      1 + 无此量\n", 12, 11);
        assertUnknown("  - item: 甲\n    clause: 一\n    formula: >-\n      学时 +\n      1 + 无此量\n", 12, 11);
        assertUnknown("  - item: 甲\n    clause: 一\n    formula: 学时 +\n      1 + 无此量\n", 11, 11);
        assertUnknown("  - item: 甲\n    clause: 一\n    formula: \"学时 +\n      1 + 无此量\"\n", 11, 11);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "学时 + 无此量 | unknown-name",
                "无此表[学时] | unknown-table",
                "平方(学时) | unknown-function",
                "学时 ÷ | ends-early",
                "mean(学时 × 2) | column-wanted",
                "学时 > 1 > 0 | chained-comparison",
                "1\u0000 + 1 | strange-sign",
                "1 + \u202E学时 | strange-sign"
            })
    void mistakeInAFormulaIsOneAndHasItsPlace(String formula, String code) {
        assertThat(refused(item("甲", "学时 + 1") + "  - {item: 乙, clause: 一, formula: '" + formula + "'}\n"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(formula.chars().anyMatch(c -> c == 0) ? "not-yaml" : code);
                    assertThat(finding.place()).contains("第 9 行第 ");
                });
    }

    @Test
    void everybodyIsNotAskedAboutInsideOneRecord() {
        String inside = STANDING.replace("<项目>", item("甲", "学时")).replace("take: 学时,", "each: 'mean(学时)',");

        assertOne(inside, "no-population-here", "第 6 行第 ");
    }

    @Test
    void divisionByZeroNamesItemAndPerson() {
        Scheme scheme = RandomSchemes.accepted(STANDING.replace("<项目>", item("甲", "1 ÷ 学时")));

        assertThatThrownBy(() -> ComputedRun.of(scheme, RandomSchemes.nothing(), RandomSchemes.roster(2)))
                .asInstanceOf(InstanceOfAssertFactories.type(SchemeFailure.class))
                .satisfies(failure -> {
                    assertThat(failure.finding().code()).isEqualTo("division-by-zero");
                    assertThat(failure.finding().place()).contains("甲", "教师1");
                });
    }

    @Test
    void itemsAndTablesByTheThousandAreTooMany() {
        assertThat(refused(IntStream.range(0, 10_000)
                        .mapToObj(i -> item("项" + i, "学时"))
                        .collect(Collectors.joining())))
                .extracting(Finding::code)
                .contains("too-many");
        String lines = IntStream.range(0, 50_000).mapToObj(i -> "词" + i + ": 1").collect(Collectors.joining(", "));
        assertThat(findings(STANDING.replace("<项目>", item("甲", "学时"))
                        .replace("facts:", "tables: {大表: {" + lines + "}}\nfacts:")))
                .extracting(Finding::code)
                .containsExactly("too-many");
    }

    @Test
    void numbersOfManyDigitsAreRefused() {
        assertThat(findings(STANDING.replace("<项目>", item("甲", "学时"))
                        .replace("facts:", "tables: {大表: {甲: " + "9".repeat(900_000) + "}}\nfacts:")))
                .extracting(Finding::code)
                .contains("number-wanted");
        assertThat(refused(item("甲", "9".repeat(900_000))))
                .extracting(Finding::code)
                .containsExactly("too-long");
    }

    /// A chain in which each item reads the one before it many times over is still computed once an item.
    @Test
    void itemsThatReadOneAnotherManyTimesAreComputedOnce() {
        String chain = item("项0", "学时 + 1")
                + IntStream.range(1, 250)
                        .mapToObj(i -> {
                            String before = "项" + (i - 1);
                            return item("项" + i, "max(" + before + ", min(" + before + ", max(" + before + ", 1)))");
                        })
                        .collect(Collectors.joining());
        Scheme scheme = RandomSchemes.accepted(STANDING.replace("<项目>", chain));
        ComputedRun run = ComputedRun.of(scheme, RandomSchemes.nothing(), RandomSchemes.roster(3));

        assertThat(run.explain(1, "项249").value()).isEqualTo(Value.of(1));
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    /// Whatever becomes of a scheme's text by slips of the hand, it is refused with a place or can be computed.
    @ParameterizedTest
    @MethodSource("seeds")
    void mutilatedSchemeIsRefusedWithAPlaceOrComputed(long seed) {
        Random random = new Random(seed);
        RandomSchemes.Case school = RandomSchemes.of(seed % 20);
        String text = mutilated(random, school.text());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            switch (SchemeReader.read("方案.yaml", text)) {
                case SchemeReading.Refused(var findings) ->
                    assertThat(findings).isNotEmpty().allSatisfy(finding -> {
                        assertThat(finding.place()).startsWith("方案.yaml");
                        assertThat(finding.sentence()).hasSizeLessThan(1_000);
                        assertThat(finding.mend()).isNotBlank();
                    });
                case SchemeReading.Accepted(var scheme, var _) -> compute(scheme, school);
            }
        });
    }

    private static void compute(Scheme scheme, RandomSchemes.Case school) {
        try {
            ComputedRun run = ComputedRun.of(
                    scheme,
                    SchoolRules.dossier(school.records()),
                    school.records().roster());
            assertThat(run.resultBytes()).isNotEmpty();
        } catch (SchemeFailure failure) {
            assertThat(failure.finding().place()).isNotBlank();
        }
    }

    private static String mutilated(Random random, String text) {
        String signs = "[]{}()\"',:*&%|>#!?- \n\t0９。÷且非其他以上\u0000\u202E\uFEFF\uD83D";
        StringBuilder changed = new StringBuilder(text);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(changed.length());
            int end = Math.min(changed.length(), at + 1 + random.nextInt(random.nextInt(20) == 0 ? 300 : 4));
            switch (random.nextInt(4)) {
                case 0 -> changed.delete(at, end);
                case 1 -> changed.insert(at, signs.charAt(random.nextInt(signs.length())));
                case 2 -> changed.insert(at, changed.substring(at, end).repeat(1 + random.nextInt(3)));
                default -> changed.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
            }
        }
        return changed.toString();
    }

    private static void assertUnknown(String items, int line, int column) {
        assertThat(refused(items)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("unknown-name");
            assertThat(finding.place()).isEqualTo("方案.yaml 第 " + line + " 行第 " + column + " 列");
        });
    }

    private static String item(String name, String formula) {
        return "  - {item: " + name + ", clause: 一, formula: \"" + formula + "\"}\n";
    }

    private static List<Finding> refused(String items) {
        return findings(STANDING.replace("<项目>", items));
    }

    private static void assertOne(String text, String code, String place) {
        assertThat(findings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.place()).contains(place);
        });
    }

    private static List<Finding> findings(String text) {
        SchemeReading reading = SchemeReader.read("方案.yaml", text);
        assertThat(reading).isInstanceOf(SchemeReading.Refused.class);
        return ((SchemeReading.Refused) reading).findings();
    }
}
