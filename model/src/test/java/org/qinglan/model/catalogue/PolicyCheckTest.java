package org.qinglan.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.PolicyLedger;

/// What may be chosen, changed and exempted, and the sentence for what may not.
class PolicyCheckTest {
    private static final String CONSENT = "anqiu.pay.consent";
    private static final String TEXT = BuiltInPacksTest.rules()
            .filter(rule -> rule.rule().head().id().equals(CONSENT))
            .findFirst()
            .orElseThrow()
            .text();
    private static final String OWN = """
            rule: school.seminar
            kind: provision
            name: 本校研讨
            clause: {title: 本校教研制度, number: 校发〔2025〕1号, date: 2025-01-01, article: 第二条}
            topic: 教研
            who: 教师
            demand: 每月参加一次研讨
            """;
    private static final PolicySchool SCHOOL = new PolicySchool()
            .chooses("安丘", "2023-09-01", "2025-08-31")
            .changes(CONSENT, TEXT, "2024-01-01", "2024-12-31", "教代会");

    @ParameterizedTest
    @CsvSource({
        "德化, 2025-09-01, '', '', ''",
        "dehua, 2025-09-01, 2025-09-01, '', ''",
        "安丘, 2025-09-01, '', '', ''",
        "安丘, 2023-01-01, 2023-08-31, '', ''",
        "安丘, 2025-08-31, '', pack-chosen-already, 开始日期",
        "anqiu, 2020-01-01, 2023-09-01, pack-chosen-already, 开始日期",
        "德化, 2025-08-31, '', pack-beside-other, 政策包",
        "青山, 2025-09-01, '', pack-unknown, 政策包",
        "国家, 2025-09-01, '', national-always, 政策包",
        "德化, 2025-09-01, 2025-08-31, ends-before-it-begins, 结束日期"
    })
    void choiceIsJudged(String pack, String from, String last, String code, String place) {
        assertFindings(
                check(PolicyLedger.CHOICE, Map.of("pack", pack, "from_date", from, "last_date", last)), code, place);
    }

    @Test
    void correctedChoiceDoesNotOverlapItself() {
        LedgerRecord stored = SCHOOL.of(PolicyLedger.CHOICE, 0).getFirst();
        assertThat(Catalogue.check(stored, SCHOOL.on("2024-05-01"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pack: xian, xian, '', ''",
        "pack: xian, county, pack-id-differs, 政策包",
        "pack: anqiu, anqiu, pack-built-in, 政策文本",
        "pack: [, xian, not-yaml, 政策文本",
        "pack: xian\\nauthor: 我, xian, unknown-key, 政策文本"
    })
    void packOfOnesOwnIsJudged(String head, String pack, String code, String place) {
        String text = head.replace("\\n", "\n") + "\nname: 某县\nlevel: place\nversion: 1\n";
        assertFindings(
                check(PolicyLedger.CHOICE, Map.of("pack", pack, "from_date", "2026-01-01", "text", text)), code, place);
    }

    static Stream<List<String>> changes() {
        String never = TEXT.replace("kind:", "from: 2023-01-01\nto: 2024-12-31\nkind:");
        return Stream.of(
                List.of(CONSENT, TEXT, "2025-01-01", "教代会", "", ""),
                List.of("school.seminar", OWN, "2025-01-01", "教代会", "", ""),
                List.of(CONSENT, TEXT, "2024-12-31", "教代会", "rule-changed-already", "开始日期"),
                List.of(CONSENT, TEXT, "2025-01-01", "", "reason-wanted", "理由"),
                List.of(
                        "anqiu.pay.consents",
                        TEXT.replace(CONSENT, "anqiu.pay.consents"),
                        "2025-01-01",
                        "教代会",
                        "rule-not-there",
                        "规定"),
                List.of("school.seminar", TEXT, "2025-01-01", "教代会", "rule-id-differs", "规定文本"),
                List.of(CONSENT, never, "2025-01-01", "教代会", "rule-never-holds", "规定文本"),
                List.of(CONSENT, TEXT.replace("强镇筑基", "弱镇"), "2025-01-01", "教代会", "word-not-allowed", "规定文本"),
                List.of(CONSENT, TEXT.replace("同意: 152", "同意: 153"), "2025-01-01", "教代会", "example-differs", "规定文本"),
                List.of(
                        "school.seminar",
                        OWN.replace("title: 本校教研制度, ", ""),
                        "2025-01-01",
                        "教代会",
                        "missing-key",
                        "规定文本"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changeIsJudged(List<String> change) {
        Map<String, String> words = new HashMap<>(Map.of("rule", change.get(0), "text", change.get(1)));
        words.put("from_date", change.get(2));
        words.put("reason", change.get(3));
        assertFindings(check(PolicyLedger.OVERRIDE, words), change.get(4), change.get(5));
    }

    @ParameterizedTest
    @CsvSource({
        "anqiu.pay.consent, 2024-01-01, 2024-06-30, '', ''",
        "产假, 2024-01-01, 2024-06-30, '', ''",
        "产甲, 2024-01-01, 2024-06-30, exemption-from-nothing, 规定",
        "dehua.pay.honest, 2024-01-01, 2024-06-30, exemption-from-nothing, 规定",
        "产假, 2024-01-01, 2023-12-31, exemption-ends-before-it-begins, 结束日期"
    })
    void exemptionIsJudged(String rule, String from, String last, String code, String place) {
        assertFindings(
                check(
                        PolicyLedger.EXEMPTION,
                        Map.of("rule", rule, "from_date", from, "last_date", last, "reason", "支教")),
                code,
                place);
    }

    private static List<Finding> check(Ledger ledger, Map<String, String> words) {
        return Catalogue.check(PolicySchool.record(ledger, words), SCHOOL.on("2024-05-01"));
    }

    private static void assertFindings(List<Finding> findings, String code, String place) {
        if (code.isEmpty()) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).anySatisfy(finding -> {
                assertThat(finding.code()).isEqualTo(code);
                assertThat(finding.place()).isEqualTo(place);
                assertThat(finding.message()).containsPattern("\\p{IsHan}").doesNotContain("{");
                assertThat(finding.mend()).isNotBlank();
            });
        }
    }
}
