package org.qinglan.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglan.model.ledger.Ledger;

/// Names in code are held to the glossary, ledger by ledger.
class GlossaryTest {

    static Stream<Ledger> ledgers() {
        return Stream.concat(Ledgers.STORED.stream(), Ledgers.DERIVED.stream());
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void eachLedgerAndFieldStandsInTheGlossaryUnderItsTerm(Ledger ledger) throws IOException {
        List<String> rows = Files.readAllLines(Path.of("docs", "glossary.md")).stream()
                .filter(line -> line.startsWith("| " + ledger.name()) && line.contains("| `" + ledger.key() + "` |"))
                .toList();

        assertThat(rows).as("rows of %s `%s`", ledger.name(), ledger.key()).hasSize(1);
        assertThat(rows.getFirst())
                .contains(ledger.fields().stream()
                        .map(field -> field.name() + " `" + field.key() + "`")
                        .toList());
    }
}
