package org.qinglan.model.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.model.catalogue.BuiltInPacks;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.policy.PackReading;

/// The ethics rules of the built-in packs are read, and their examples come out as written.
class EthicsPacksTest {

    @ParameterizedTest
    @ValueSource(strings = {"national", "anqiu", "dehua", "yiyuan", "lanzhou"})
    void packIsReadAndItsExamplesHold(String id) {
        switch (BuiltInPacks.read(id)) {
            case PackReading.Accepted(var _, var warnings) ->
                assertThat(warnings).extracting(Finding::sentence).isEmpty();
            case PackReading.Refused(var findings) ->
                assertThat(findings).extracting(Finding::sentence).isEmpty();
        }
    }
}
