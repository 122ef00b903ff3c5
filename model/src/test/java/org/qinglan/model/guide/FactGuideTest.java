package org.qinglan.model.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;

class FactGuideTest {
    static List<Ledger> ledgers() {
        return FactGuide.ledgers();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void theExampleIsAFactThatASchemeMayHave(Ledger ledger) {
        String scheme = """
                scheme: 例
                for: standing
                reference-date: 2025-08-31
                windows:
                  本学年: {from: 2024-09-01, to: 2025-08-31}
                population: {when: 是, clause: 例}
                facts:
                  所在集体: {from: 集体成员, take: 集体, combine: latest, missing: 无}
                  %s
                items:
                  - {item: 一, formula: "1", clause: 例}
                standing:
                  conditions:
                    - {reason: 够, when: 一 ≥ 1, clause: 例}
                """.formatted(FactGuide.example(ledger));
        SchemeReading reading = SchemeReader.read("例.yaml", scheme);
        assertThat(reading)
                .as(String.valueOf(reading))
                .isInstanceOfSatisfying(SchemeReading.Accepted.class, accepted -> assertThat(
                                accepted.scheme().facts())
                        .filteredOn(fact -> !fact.name().equals("所在集体"))
                        .allSatisfy(fact -> assertThat(fact.ledger()).isEqualTo(ledger)));
    }

    @Test
    void everyNoteIsAboutAFieldThatThereIs() {
        Set<String> known = Ledgers.all()
                .flatMap(ledger -> ledger.fields().stream().map(field -> ledger.key() + "." + field.key()))
                .collect(Collectors.toSet());
        assertThat(known).containsAll(FieldNotes.keys());
    }

    @Test
    void theDocumentIsWhatTheProgramWrites() throws IOException {
        Path document = Path.of("docs", "facts.md");
        assertThat(Files.readString(document))
                .as("%s 不是最新的：运行 qinglan facts --markdown > model/docs/facts.md", document)
                .isEqualTo(FactPaper.text());
    }

    @Test
    void everyLedgerStandsInTheListForTheTerminal() {
        String list = String.join("\n", FactGuide.lines());
        Ledgers.all().forEach(ledger -> assertThat(list).contains(ledger.name()));
        assertThat(list).contains("学时（数字，必填）", "从“开始日期”到“结束日期”", "凭“年度、考核类别、票号”区分", "没有日期，不能写时段");
    }
}
