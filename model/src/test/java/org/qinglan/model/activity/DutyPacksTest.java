package org.qinglan.model.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.model.catalogue.BuiltInPacks;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.policy.PackReading;
import org.qinglan.model.requirement.PeriodicRule;

/// Every rule of duties and training in the packs is accepted and its worked examples come out as they say.
class DutyPacksTest {

    @ParameterizedTest
    @ValueSource(strings = {"national", "anqiu", "dehua", "yiyuan", "lanzhou"})
    void isAcceptedAndItsExamplesComeOut(String pack) {
        PackReading reading = BuiltInPacks.read(pack);

        assertThat(reading instanceof PackReading.Refused(var findings) ? sentences(findings) : List.of())
                .isEmpty();
        PackReading.Accepted accepted = (PackReading.Accepted) reading;
        assertThat(sentences(accepted.warnings())).isEmpty();
        assertThat(accepted.pack().rules())
                .filteredOn(rule -> rule.rule() instanceof PeriodicRule)
                .allSatisfy(rule ->
                        assertThat(rule.examples()).as(rule.rule().head().id()).isPositive());
    }

    private static List<String> sentences(List<Finding> findings) {
        return findings.stream().map(Finding::sentence).toList();
    }
}
