package org.qinglan.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.policy.PackReader;
import org.qinglan.model.policy.PackReading;
import org.qinglan.model.policy.PackRule;
import org.qinglan.model.policy.PolicyPack;

/// The five packs keep what they promise.
class BuiltInPacksTest {
    static List<String> ids() {
        return BuiltInPacks.IDS;
    }

    static Stream<PackRule> rules() {
        return BuiltInPacks.all().stream().flatMap(pack -> pack.rules().stream());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void packIsAcceptedAndEveryExampleAgrees(String id) {
        PackReading reading = BuiltInPacks.read(id);

        assertThat(reading).as("%s", reading).isInstanceOf(PackReading.Accepted.class);
        assertThat(((PackReading.Accepted) reading).warnings()).isEmpty();
        assertThat(((PackReading.Accepted) reading).pack().rules()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyRuleThatIsWrittenIsInForce(String id) {
        long written = BuiltInPacks.texts(id).values().stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("  - rule: "))
                .count();

        assertThat(BuiltInPacks.find(id).orElseThrow().rules()).hasSize(Math.toIntExact(written));
    }

    @Test
    void packsAreCalledByTheirPlaces() {
        assertThat(BuiltInPacks.all()).extracting(PolicyPack::name).containsExactly("国家", "安丘", "德化", "沂源", "兰州");
        assertThat(BuiltInPacks.find("沂源")).map(PolicyPack::id).contains("yiyuan");
        assertThat(BuiltInPacks.find("dehua")).map(PolicyPack::name).contains("德化");
        assertThat(BuiltInPacks.find("青山")).isEmpty();
    }

    @Test
    void everyRuleBelongsToItsPackAndSaysWhereItIsWritten() {
        BuiltInPacks.all().forEach(pack -> assertThat(pack.rules()).allSatisfy(rule -> {
            assertThat(rule.rule().head().id()).startsWith(pack.id() + ".");
            assertThat(rule.rule().head().citation().document()).isNotBlank();
            assertThat(rule.rule().head().citation().clause()).isNotBlank();
        }));
    }

    @Test
    void noRuleStandsInTwoPacks() {
        assertThat(rules().map(rule -> rule.rule().head().id())).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleCanBeReadAloneFromItsOwnText() {
        OwnRules own = new OwnRules(List.of());
        rules().forEach(rule -> {
            List<Finding> findings = new ArrayList<>();
            Optional<PackRule> again = own.read(rule.rule().head().id(), rule.text(), findings);
            assertThat(findings).as(rule.text()).isEmpty();
            assertThat(again).map(PackRule::rule).contains(rule.rule());
        });
    }

    /// Whatever a slip of the hand leaves of a pack is accepted or refused with sentences, never a fault.
    @Test
    void spoiltPacksAreAnsweredWithSentences() {
        Random random = new Random(20261122);
        for (String id : BuiltInPacks.IDS) {
            for (int i = 0; i < 120; i++) {
                Map<String, String> spoilt = BuiltInPacks.texts(id).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, text -> spoil(text.getValue(), random)));
                PackReading reading = new PackReader(Catalogue.RULE_KINDS).read(spoilt);
                if (reading instanceof PackReading.Refused(var findings)) {
                    assertThat(findings).isNotEmpty().allSatisfy(finding -> {
                        assertThat(finding.sentence()).containsPattern("\\p{IsHan}");
                        assertThat(finding.place()).isNotBlank();
                    });
                }
            }
        }
    }

    /// One line of twenty loses its value, its key, a character or its place.
    private static String spoil(String text, Random random) {
        return text.lines()
                .map(line -> random.nextInt(20) == 0 ? spoilLine(line, random) : line)
                .collect(Collectors.joining("\n"));
    }

    private static String spoilLine(String line, Random random) {
        int at = line.isEmpty() ? 0 : random.nextInt(line.length());
        return switch (random.nextInt(6)) {
            case 0 -> line.replaceAll(": .*", ": 九");
            case 1 -> line.replaceAll("\\d+", "0");
            case 2 -> line.replaceAll("\\d+", "999999999");
            case 3 -> line.substring(0, at) + line.substring(Math.min(line.length(), at + 1));
            case 4 -> "";
            default -> " " + line;
        };
    }
}
