package org.qinglan.model.laboratory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qinglan.model.formula.FormulaParser;
import org.qinglan.model.formula.FormulaProblem;
import org.qinglan.model.formula.FormulaText;
import org.qinglan.model.laboratory.SchemePath.Step;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Whether two pieces of a scheme say the same: `80` and `80.0`, `50%` and `0.5`, a formula with more spaces.
final class ScalarMeaning {
    private static final Set<String> FORMULAS = Set.of("formula", "when", "where", "each");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?%?");

    private ScalarMeaning() {}

    static boolean isSame(SchemePath path, Node before, Node after) {
        if (before instanceof ScalarNode old && after instanceof ScalarNode now) {
            return meaning(path, old.getValue()).equals(meaning(path, now.getValue()));
        }
        if (before instanceof SequenceNode old && after instanceof SequenceNode now) {
            List<Node> olds = old.getValue();
            List<Node> nows = now.getValue();
            return olds.size() == nows.size()
                    && IntStream.range(0, olds.size()).allMatch(i -> isSame(path, olds.get(i), nows.get(i)));
        }
        return SchemeTree.write(before).equals(SchemeTree.write(after));
    }

    static String meaning(SchemePath path, String text) {
        boolean formula = !path.isRoot() && path.last() instanceof Step.Key(var key) && FORMULAS.contains(key);
        return formula
                ? formula(text).orElse(text.strip())
                : number(text.strip()).orElse(text.strip());
    }

    private static Optional<String> formula(String text) {
        try {
            return Optional.of(FormulaText.of(FormulaParser.parse(text)));
        } catch (FormulaProblem _) {
            return Optional.empty();
        }
    }

    private static Optional<String> number(String text) {
        if (!NUMBER.matcher(text).matches() || text.length() > 30) {
            return Optional.empty();
        }
        boolean percent = text.endsWith("%");
        BigDecimal number = new BigDecimal(percent ? text.substring(0, text.length() - 1) : text);
        return Optional.of((percent ? number.movePointLeft(2) : number)
                .stripTrailingZeros()
                .toPlainString());
    }
}
