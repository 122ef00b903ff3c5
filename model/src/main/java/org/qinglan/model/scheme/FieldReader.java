package org.qinglan.model.scheme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglan.model.formula.Suggestion;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.scheme.Selection.Trait;
import org.qinglan.model.yaml.YamlProblems;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads names of a ledger's fields.
final class FieldReader {
    private final YamlProblems problems;

    FieldReader(YamlProblems problems) {
        this.problems = problems;
    }

    Optional<Field> named(Ledger ledger, ScalarNode word) {
        Optional<Field> field = ledger.fieldByName(word.getValue());
        if (field.isEmpty()) {
            tellUnknown(ledger, word, names(ledger).toList());
        }
        return field;
    }

    /// A field or, where the ledger has none of that name, the period in which a record begins.
    Optional<Trait> trait(Ledger ledger, ScalarNode word) {
        Optional<Trait> field = ledger.fieldByName(word.getValue()).map(known -> new Trait.OfField(known.key()));
        Optional<Trait> trait =
                field.or(() -> FactRule.Per.worded(word.getValue()).map(Trait.OfDay::new));
        if (trait.isEmpty()) {
            Stream<String> periods = Stream.of(FactRule.Per.values()).map(FactRule.Per::word);
            tellUnknown(ledger, word, Stream.concat(names(ledger), periods).toList());
        }
        if (trait.isPresent() && trait.get() instanceof Trait.OfDay && ledger.from() == null) {
            problems.error(word, "ledger-without-dates", ledger.name(), word.getValue());
        }
        return trait;
    }

    private static Stream<String> names(Ledger ledger) {
        return ledger.fields().stream().map(Field::name);
    }

    private void tellUnknown(Ledger ledger, ScalarNode word, List<String> allowed) {
        problems.error(
                word,
                "unknown-field",
                ledger.name(),
                word.getValue(),
                Suggestion.shown(word.getValue(), allowed),
                String.join("、", allowed));
    }
}
