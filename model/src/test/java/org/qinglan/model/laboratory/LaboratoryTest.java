package org.qinglan.model.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.laboratory.Comparison.Fate;
import org.qinglan.model.laboratory.EffectText.Naming;
import org.qinglan.model.laboratory.Examination.Limits;
import org.qinglan.model.laboratory.PersonGroups.Group;
import org.qinglan.model.laboratory.PersonGroups.Grouping;
import org.qinglan.model.laboratory.ReadyRuleText.Filled;
import org.qinglan.model.laboratory.SchemeText.Edited;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;
import org.qinglan.model.store.Progress;

/// Schemes tried on data: who gains, what weighs how much, what should be looked at.
@Isolated("changes the language of all that runs beside it")
class LaboratoryTest {
    private static final Hours SCHOOL = Hours.of("100/10", "80/20", "60/30");

    @Test
    void everybodysChangeIsTheDifferenceOfTheirPay() {
        // Without the cap 100:80:60 instead of 80:80:60; the fixed items are 20+40+60 = 120, so 9880 are shared,
        // of which 70 % (6916) go by 工作量分: 2514.91, 2514.91, 1886.18 become 2881.67, 2305.33, 1729.00.
        Comparison comparison = compare(Schemes.PAY, Schemes.PAY.replace("cap: 80", "cap: 100"));

        assertThat(comparison.lines())
                .extracting(line -> Numbers.display(known(line.change())))
                .containsExactly("366.76", "-209.58", "-157.18");
        assertThat(comparison.lines())
                .extracting(Comparison.Line::fate)
                .containsExactly(Fate.GAINS, Fate.LOSES, Fate.LOSES);
        assertThat(comparison.lines().getFirst().parts()).singleElement().satisfies(part -> assertThat(part.column())
                .isEqualTo("工作量绩效"));
        assertThat(EffectText.of(comparison, Naming.NAMED))
                .isEqualTo("1 人增加，最多 +366.76 元（教师1）；2 人减少，最多 −209.58 元（教师2）。");
    }

    @Test
    void partsOfPayAddUpToItsChange() {
        Comparison comparison =
                compare(Schemes.PAY, Schemes.PAY.replace("70%", "35%").replace("乙 × 2)\"", "乙 × 5)\""));

        assertThat(comparison.lines()).allSatisfy(line -> assertThat(
                        line.parts().stream().map(Comparison.Part::change).reduce(BigFraction.ZERO, BigFraction::add))
                .isEqualTo(line.change()));
    }

    @Test
    void placesTellWhoGainsInAReview() {
        String after = Schemes.REVIEW.replace("量化 + 测评", "量化 + 测评 × 5");
        Comparison comparison = Comparison.of(SCHOOL.run(Schemes.REVIEW), SCHOOL.run(after));

        // 110, 100, 90 become 150, 180, 210.
        assertThat(comparison.byTeacher().get(3L)).satisfies(line -> {
            assertThat(line.fate()).isEqualTo(Fate.GAINS);
            assertThat(line.climbs()).isEqualTo(2);
            assertThat(line.change()).isEqualTo(BigFraction.of(120));
        });
        assertThat(EffectText.of(comparison, Naming.NAMED)).contains("进入推荐：教师3", "退出推荐：教师1");
    }

    @Test
    void groupsCountTheirMembers() {
        Comparison comparison = compare(Schemes.PAY, Schemes.PAY.replace("cap: 80", "cap: 100"));
        List<Group> groups = new PersonGroups(
                        SCHOOL, SCHOOL.roster(), Hours.scheme(Schemes.PAY).referenceDate())
                .of(comparison);

        assertThat(groups)
                .filteredOn(group ->
                        group.grouping() == Grouping.SUBJECT && group.name().equals("数学"))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.count()).isEqualTo(2);
                    assertThat(Numbers.display(group.sum())).isEqualTo("209.58");
                    assertThat(Numbers.display(group.mean())).isEqualTo("104.79");
                    assertThat(group.gain()).isEqualTo(1);
                });
        assertThat(groups)
                .filteredOn(group -> group.grouping() == Grouping.AGE)
                .singleElement()
                .satisfies(group -> assertThat(group.name()).isEqualTo("未填"));
    }

    @Test
    void smallItemWithLargeSpreadDecides() {
        // 85 objective points and 15 by ballot; ranges 9.16 and 11.55.
        Hours candidates = Hours.of("70/1", "71/12.55", "79.16/5", "75/6", "74/7", "73.5/9", "72.25/3");
        Examination examination = Examination.of(candidates.run(Schemes.REVIEW), null, Limits.USUAL);

        assertThat(examination.weights()).singleElement().satisfies(weights -> {
            assertThat(weights.parts())
                    .extracting(part -> Percent.of(known(part.nominal())))
                    .containsExactly("85.0 %", "15.0 %");
            assertThat(weights.parts())
                    .extracting(part -> Percent.of(known(part.effective())))
                    .containsExactly("44.2 %", "55.8 %");
        });
        assertThat(examination.findings())
                .filteredOn(finding -> finding.code().equals("weighs-more"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.sentence()).startsWith("二 测评：").contains("15.0 %", "55.8 %"));
    }

    @Test
    void slipInTheWritingOfASchemeIsFound() {
        // Two tests of 100 points each are added before they are weighted, though bands stop at 100.
        String slip = Schemes.REVIEW
                .replace("{item: 量化, formula: 甲, full-mark: 85", "{item: 量化, formula: 甲, cap: 100, full-mark: 100")
                .replace("{item: 测评, formula: 乙, full-mark: 15", "{item: 测评, formula: 乙, cap: 100, full-mark: 100")
                .replace("量化 + 测评", "(量化 + 测评) × 0.8 + 20");

        assertThat(findings(slip)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("reach-above-full");
            assertThat(finding.sentence()).startsWith("三 总分：满分写 100，按公式最多能得 180。");
        });
    }

    @Test
    void whatCountsAtMostInEachPeriodBoundsTheReach() {
        String text = Schemes.REVIEW
                .replace("facts:", "windows:\n  学年: {from: 2024-09-01, to: 2025-08-31}\nfacts:")
                .replace(
                        "combine: sum, decimals: 2}\nitems",
                        "combine: sum, window: 学年, per: semester, at-most: 3}\nitems")
                .replace("full-mark: 15", "full-mark: 15, floor: 0");
        SchemeReach reach = new SchemeReach(Hours.scheme(text));

        assertThat(reach.item("测评")).isEqualTo(new Reach(BigFraction.ZERO, BigFraction.of(6)));
        assertThat(reach.item("量化").most()).isNull();
        // An item that states a full mark is taken to keep it.
        assertThat(reach.item("总分").most()).isEqualTo(BigFraction.of(91));
    }

    @Test
    void fullMarksThatNobodyCanReachAreFound() {
        String slip = Schemes.REVIEW.replace("formula: 乙, full-mark: 15", "\"formula\": \"min(12, 乙)\", full-mark: 15");

        assertThat(findings(slip)).extracting(Finding::code).contains("reach-below-full");
        assertThat(findings(slip)).extracting(Finding::code).contains("full-mark-unheld");
    }

    @Test
    void whoeverIsAtTheCapIsNamed() {
        ComputedRun run = SCHOOL.run(Schemes.PAY);

        assertThat(ItemStatistics.of(run))
                .filteredOn(item -> item.item().name().equals("工作量分"))
                .singleElement()
                .satisfies(item -> assertThat(item.atCap()).containsExactly("教师1", "教师2"));
        assertThat(findings(Schemes.PAY)).extracting(Finding::code).contains("capped-many");
    }

    @Test
    void itemThatDecidesAloneIsNamed() {
        Hours school = Hours.of("90/1", "80/2", "70/3", "60/4");

        Weights weights = Weights.of(school.run(Schemes.REVIEW)).getFirst();

        assertThat(weights.parts())
                .extracting(part -> Percent.of(known(part.agreement())))
                .containsExactly("100.0 %", "0.0 %");
        assertThat(Examination.of(school.run(Schemes.REVIEW), null, Limits.USUAL)
                        .findings())
                .extracting(Finding::code)
                .contains("one-decides");
    }

    @Test
    void whoeverFallsFarBelowTheLastRunIsNamed() {
        ComputedRun last = SCHOOL.run(Schemes.PAY);
        ComputedRun now = SCHOOL.run(Schemes.PAY.replace("70%", "5%"));

        assertThat(Examination.of(now, last, Limits.USUAL).findings())
                .filteredOn(finding -> finding.code().equals("below-last"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("1 人", "分配", "10.0 %", "教师1"));
    }

    @Test
    void effectsOfSingleChangesLeadToTheWhole() {
        String after = Schemes.PAY
                .replace("cap: 80", "cap: 100")
                .replace("70%", "60%")
                .replace("# 津贴照付\n", "- {item: 新项, formula: \"新表['甲'] × 5\", decimals: 2, clause: 十}\n")
                .replace("fixed: [津贴]", "fixed: [津贴, 新项]")
                .replace("tables:\n", "tables:\n  新表: {甲: 1}\n");
        ComputedRun before = SCHOOL.run(Schemes.PAY);
        ComputedRun now = SCHOOL.run(after);
        Effects effects = Effects.of(before, now, SCHOOL.material(), Progress.NONE);

        assertThat(effects.steps()).hasSizeBetween(4, 5);
        for (Comparison.Line whole : Comparison.of(before, now).lines()) {
            assertThat(effects.steps().stream()
                            .map(step -> change(step.comparison(), whole.teacher()))
                            .reduce(BigFraction.ZERO, BigFraction::add))
                    .isEqualTo(whole.change());
        }
        assertThat(effects.steps()).anySatisfy(step -> assertThat(step.sentence(Naming.UNNAMED))
                .startsWith("第七条 项目“工作量分”：封顶由 80 改为 100。影响：1 人增加"));
    }

    @Test
    void factsAreTakenOnceForSchemesThatTakeTheSame() {
        Hours school = Hours.of("100/10", "80/20");
        Material material = school.material();
        material.compute(Hours.scheme(Schemes.PAY));
        int scans = school.scans();

        material.compute(Hours.scheme(Schemes.PAY.replace("cap: 80", "cap: 100").replace("[20, 2]", "[20, 3]")));
        assertThat(school.scans()).isEqualTo(scans);

        material.compute(Hours.scheme(Schemes.PAY.replace("= \"乙\"", "≠ \"甲\"")));
        assertThat(school.scans()).isGreaterThan(scans);
    }

    @ParameterizedTest
    @EnumSource(ReadyRule.class)
    void everyReadyRuleBecomesAComputableItem(ReadyRule rule) {
        String text = Schemes.PAY.replace("facts:\n", "facts:\n  学科: {from: 教职工, take: 任教学科}\n");
        Map<String, String> filled = Map.ofEntries(
                Map.entry("item", "新项"),
                Map.entry("quantity", "乙"),
                Map.entry("second", "甲"),
                Map.entry("quantities", "甲，乙"),
                Map.entry("word", "学科"),
                Map.entry("within", "学科"),
                Map.entry("rate", "40"),
                Map.entry("base", "200"),
                Map.entry("per-head", "3"),
                Map.entry("steps", "10=0.3\n以上=0.5"),
                Map.entry("places", "1=100\n以上＝60"),
                Map.entry("reading", "marginal"),
                Map.entry("lines", "语文=1.5；其他=1"),
                Map.entry("weights", "甲=30%\n乙=70%"),
                Map.entry("cap", "120"),
                Map.entry("full", "20"),
                Map.entry("free", "6"),
                Map.entry("deduct", "1"),
                Map.entry("amount", "3000"),
                Map.entry("months", "5"),
                Map.entry("portion", "50%"),
                Map.entry("clause", "第十一条"),
                Map.entry("into", "考核分"));
        Filled done = ReadyRuleText.fill(Hours.scheme(text), rule, filled);

        assertThat(done).isInstanceOf(Filled.Done.class);
        Edited edited = SchemeText.edit(text, ((Filled.Done) done).edits());
        assertThat(edited).isInstanceOf(Edited.Done.class);
        String after = ((Edited.Done) edited).text();
        assertThat(Hours.scheme(after).item("新项")).isPresent();
        assertThat(Hours.scheme(after).item("考核分").orElseThrow().formula()).isEqualTo("乙 × 2 + 新项");
        assertThat(SCHOOL.run(after).sheet().rows()).hasSize(3);
        assertThat(rule.hint()).isNotEmpty();
        assertThat(rule.blanks()).allSatisfy(blank -> assertThat(blank.hint()).isNotEmpty());
    }

    @Test
    void tiersAskHowTheyAreRead() {
        Map<String, String> filled = Map.of("item", "新项", "quantity", "乙", "steps", "10=0.3\n以上=0.5");

        assertThat(ReadyRuleText.fill(Hours.scheme(Schemes.PAY), ReadyRule.TIERS, filled))
                .isInstanceOfSatisfying(Filled.Refused.class, refused -> assertThat(refused.findings())
                        .singleElement()
                        .satisfies(finding -> assertThat(finding.sentence()).startsWith("怎样分档：还没有说明怎样分档。")));
    }

    @Test
    void blanksThatDoNotFitAreNamed() {
        Map<String, String> filled = Map.of("item", "津贴", "quantity", "乙乙", "rate", "四十", "into", "没有");

        assertThat(ReadyRuleText.fill(Hours.scheme(Schemes.PAY), ReadyRule.RATE, filled))
                .isInstanceOfSatisfying(Filled.Refused.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::code)
                        .containsExactly("blank-name", "blank-column", "blank-number", "blank-into"));
    }

    @Test
    void moneyPaidAsItIsHasTwoDecimalsAndIsListed() {
        Map<String, String> filled = Map.of("item", "值班费", "quantity", "乙", "rate", "40", "into", "fixed");
        Filled.Done done = (Filled.Done) ReadyRuleText.fill(Hours.scheme(Schemes.PAY), ReadyRule.RATE, filled);
        Edited.Done edited = (Edited.Done) SchemeText.edit(Schemes.PAY, done.edits());

        assertThat(edited.text()).contains("fixed: [津贴, 值班费]");
        assertThat(Hours.scheme(edited.text()).item("值班费").orElseThrow().decimals())
                .isEqualTo(2);
    }

    @Test
    void stepsBackAndForthAreNamed() {
        Draft draft = Draft.of("甲").to("乙", "一").to("丙", "二");

        assertThat(draft.undoable()).isEqualTo(Optional.of("二"));
        assertThat(draft.undo().text()).isEqualTo("乙");
        assertThat(draft.undo().redoable()).isEqualTo(Optional.of("二"));
        assertThat(draft.undo().to("丁", "三").redoable()).isEmpty();
        assertThat(draft.undo().undo().undo().isChanged()).isFalse();
        Draft many = draft;
        for (int i = 0; i < 500; i++) {
            many = many.to("文" + i, "步");
        }
        assertThat(many.versions()).hasSize(200);
        assertThat(many.original()).isEqualTo("甲");
    }

    @Test
    void everySentenceIsInBothLanguages() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(EffectText.of(compare(Schemes.PAY, Schemes.PAY.replace("cap: 80", "cap: 100")), Naming.NAMED))
                    .isEqualTo("1 gain, at most +366.76 yuan (教师1); 2 lose, at most −209.58 yuan (教师2).");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static BigFraction known(@Nullable BigFraction number) {
        return Objects.requireNonNull(number);
    }

    private static BigFraction change(Comparison comparison, long teacher) {
        return known(Objects.requireNonNull(comparison.byTeacher().get(teacher)).change());
    }

    private static Comparison compare(String before, String after) {
        Material material = SCHOOL.material();
        return Comparison.of(material.compute(Hours.scheme(before)), material.compute(Hours.scheme(after)));
    }

    private static List<Finding> findings(String text) {
        assertThat(SchemeReader.read("", text)).isInstanceOf(SchemeReading.Accepted.class);
        return Examination.of(SCHOOL.run(text), null, Limits.USUAL).findings();
    }
}
