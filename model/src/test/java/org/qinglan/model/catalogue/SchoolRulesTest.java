package org.qinglan.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.policy.PolicyPack;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.policy.Ruling;
import org.qinglan.model.vote.VoteRule;

/// Nation, province, place and school, one above the other, each on its own days.
class SchoolRulesTest {
    private static final String CONSENT = "anqiu.pay.consent";

    /// The rule of the place in the school's words: nine tenths instead of 85 %.
    private static final String STRICTER = BuiltInPacksTest.rules()
            .filter(rule -> rule.rule().head().id().equals(CONSENT))
            .findFirst()
            .orElseThrow()
            .text()
            .replace("at-least: 85%", "at-least: 90%")
            .replace("至少: 153, 通过: 是", "至少: 162, 通过: 否")
            .replace("至少: 153", "至少: 162");

    @Test
    void nationAlwaysHoldsAndNothingElseWithoutChoice() {
        SchoolRules rules = SchoolRules.of(new PolicySchool());
        assertThat(rules.packs()).extracting(PolicyPack::name).containsExactly("国家");
        assertThat(rules.rulebook().all()).extracting(Ruling::source).containsOnly("国家");
    }

    @Test
    void packHoldsFromTheDayOfItsChoiceToItsLast() {
        PolicySchool school = new PolicySchool().chooses("安丘", "2023-09-01", "2025-08-31");
        assertThat(consent(school, "2023-08-31")).isNull();
        assertThat(consent(school, "2023-09-01")).isEqualTo("85%");
        assertThat(consent(school, "2025-08-31")).isEqualTo("85%");
        assertThat(consent(school, "2025-09-01")).isNull();
    }

    @Test
    void ruleReplacedForPartOfItsSpanIsShownAsThreeRulings() {
        PolicySchool school = new PolicySchool()
                .chooses("安丘", "2022-09-01", "")
                .changes(CONSENT, STRICTER, "2024-01-01", "2024-12-31", "2023 年教代会通过");

        List<Ruling<Rule>> rulings = rulings(school, CONSENT);

        assertThat(rulings)
                .extracting(ruling -> ruling.source() + " " + ruling.span().display())
                .containsExactlyInAnyOrder(
                        "安丘 2022-09-01 至 2023-12-31", "2023 年教代会通过 2024-01-01 至 2024-12-31", "安丘 2025-01-01 至 长期");
        assertThat(consent(school, "2023-12-31")).isEqualTo("85%");
        assertThat(consent(school, "2024-01-01")).isEqualTo("90%");
        assertThat(consent(school, "2024-12-31")).isEqualTo("90%");
        assertThat(consent(school, "2025-01-01")).isEqualTo("85%");
    }

    @Test
    void ruleOfTheSchoolStandsThoughItsPackIsNotChosen() {
        PolicySchool school = new PolicySchool().changes(CONSENT, STRICTER, "2024-01-01", "", "教代会");
        assertThat(rulings(school, CONSENT)).singleElement().satisfies(ruling -> assertThat(ruling.source())
                .isEqualTo("教代会"));
        assertThat(SchoolRules.of(school).findings()).isEmpty();
    }

    @Test
    void packOfTheSchoolsOwnCountyStandsWithItsTextInTheChoice() {
        String text = """
                pack: qingshan
                name: 青山
                level: province
                version: "1"
                documents:
                  办法: {title: 青山县办法, date: 2024-01-01}
                rules:
                  - rule: national.congress.adopt
                    kind: provision
                    name: 教代会三分之二通过
                    clause: {document: 办法, article: 第五条}
                    topic: 民主管理
                    who: 学校
                    demand: 提交教代会通过
                """;
        PolicySchool school = new PolicySchool()
                .with(PolicySchool.record(
                        PolicyLedger.CHOICE, Map.of("pack", "qingshan", "from_date", "2025-01-01", "text", text)))
                .chooses("安丘", "2022-09-01", "");
        SchoolRules rules = SchoolRules.of(school);

        assertThat(rules.findings()).isEmpty();
        assertThat(rules.packs()).extracting(PolicyPack::name).containsExactly("国家", "青山", "安丘");
        assertThat(rulings(school, "national.congress.adopt"))
                .extracting(ruling -> ruling.source() + " " + ruling.span().display())
                .containsExactlyInAnyOrder("国家 2012-01-01 至 2024-12-31", "青山 2025-01-01 至 长期");
    }

    @Test
    void choicesAndChangesThatCannotBeReadAreSaid() {
        PolicySchool school =
                new PolicySchool().chooses("青山", "2024-01-01", "").changes(CONSENT, "rule: [", "2024-01-01", "", "教代会");
        SchoolRules rules = SchoolRules.of(school);
        assertThat(rules.findings()).extracting(Finding::code).containsExactly("pack-unknown", "not-yaml");
        assertThat(rules.packs()).extracting(PolicyPack::name).containsExactly("国家");
    }

    /// Whatever packs are chosen and rules changed, on no day are there two rules of one id, and every day of a rule
    /// is somebody's.
    @Test
    void onEveryDayEachIdHasAtMostOneRule() {
        Random random = new Random(7);
        for (int i = 0; i < 30; i++) {
            PolicySchool school = new PolicySchool();
            for (int j = 0; j < 6; j++) {
                LocalDate from = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1500));
                String last = random.nextBoolean()
                        ? ""
                        : from.plusDays(random.nextInt(400)).toString();
                if (random.nextBoolean()) {
                    school.chooses(List.of("安丘", "德化", "沂源", "兰州").get(random.nextInt(4)), from.toString(), last);
                } else {
                    school.changes(CONSENT, STRICTER, from.toString(), last, "理由" + j);
                }
            }
            Rulebook book = SchoolRules.of(school).rulebook();
            for (int j = 0; j < 40; j++) {
                LocalDate day = LocalDate.of(2020, 6, 1).plusDays(random.nextInt(2500));
                assertThat(book.on(Rule.class, day))
                        .extracting(rule -> rule.head().id())
                        .doesNotHaveDuplicates();
            }
        }
    }

    private static List<Ruling<Rule>> rulings(PolicySchool school, String id) {
        return SchoolRules.of(school).rulebook().all().stream()
                .filter(ruling -> ruling.rule().head().id().equals(id))
                .toList();
    }

    /// The share of consent that is wanted on a day, nothing where none is.
    private static @Nullable String consent(PolicySchool school, String day) {
        return SchoolRules.of(school)
                .rulebook()
                .find(VoteRule.class, CONSENT, LocalDate.parse(day))
                .map(rule -> Numbers.display(rule.share().multiply(100)) + "%")
                .orElse(null);
    }
}
