package org.qinglan.model.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.FormulaCheck;
import org.qinglan.model.formula.FormulaProblem;
import org.qinglan.model.formula.FormulaType;
import org.qinglan.model.formula.FormulaType.Kind;
import org.qinglan.model.formula.Suggestion;
import org.qinglan.model.formula.Table;
import org.qinglan.model.formula.WholeSchool;
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// What is known by the time that a scheme's end is read: every column, table and item.
///
/// @param links    names of the links between people that `of` may follow
/// @param reserved names of the columns that the sheet gets by itself
record Known(
        YamlProblems problems,
        Map<String, FormulaType> types,
        Map<String, Table> tables,
        Set<String> links,
        List<Item> items,
        Set<String> reserved) {

    List<String> itemNames() {
        return items.stream().map(Item::name).toList();
    }

    /// Whether the word is an item with numbers.
    boolean isItem(ScalarNode word) {
        boolean known = itemNames().contains(word.getValue());
        if (!known) {
            problems.error(word, "unknown-item", word.getValue(), Suggestion.shown(word.getValue(), itemNames()));
        }
        items.stream()
                .filter(item -> item.name().equals(word.getValue()) && !item.isNumber())
                .forEach(item -> problems.error(word, "number-item-wanted", item.name()));
        return known;
    }

    /// Whether the word is an item in yuan.
    boolean isMoney(ScalarNode word) {
        boolean known = isItem(word);
        items.stream()
                .filter(item -> item.name().equals(word.getValue()) && item.isNumber() && item.decimals() > 2)
                .forEach(item -> problems.error(word, "money-has-two-decimals", item.name()));
        return known;
    }

    List<String> columns(YamlMap map, String key) {
        List<String> columns = new ArrayList<>();
        for (Node node : map.list(key)) {
            map.asScalar(node)
                    .filter(word -> isColumn(word, word.getValue()))
                    .ifPresent(word -> columns.add(word.getValue()));
        }
        return columns;
    }

    boolean isColumn(ScalarNode word, String column) {
        if (!types.containsKey(column)) {
            problems.error(word, "unknown-column", column, Suggestion.shown(column, types.keySet()));
        }
        return types.containsKey(column);
    }

    boolean isColumn(ScalarNode word, Kind kind) {
        if (!isColumn(word, word.getValue())) {
            return false;
        }
        FormulaType type = types.get(word.getValue());
        boolean fits = type != null && type.kind() == kind;
        if (!fits) {
            problems.error(word, kind == Kind.TEXT ? "text-column-wanted" : "number-column-wanted", word.getValue());
        }
        return fits;
    }

    /// A name of a column that the sheet gets where the scheme asks for it; then nothing else may have it.
    void reserve(Node place, String column) {
        if (types.containsKey(column)) {
            problems.error(place, "reserved-name", column);
        }
    }

    /// A number formula with one answer for the whole school.
    Optional<Expr> wholeSchool(YamlMap map, ScalarNode scalar) {
        return map.formula(scalar).filter(expr -> fits(scalar, expr, Kind.NUMBER, true) && isOfAll(scalar, expr));
    }

    private boolean isOfAll(ScalarNode scalar, Expr expr) {
        try {
            WholeSchool.check(expr, Scheme.REFERENCE_DATE);
            return true;
        } catch (FormulaProblem problem) {
            problems.formula(scalar, problem);
            return false;
        }
    }

    /// @param afterItems whether everything is computed by then, so that the formula may look at everybody
    Optional<Expr> condition(YamlMap map, ScalarNode scalar, boolean afterItems) {
        return map.formula(scalar).filter(expr -> fits(scalar, expr, Kind.FLAG, afterItems));
    }

    private boolean fits(ScalarNode scalar, Expr expr, Kind kind, boolean populationAllowed) {
        try {
            FormulaType type = new FormulaCheck(types, tables, populationAllowed, links).check(expr);
            if (type.kind() != kind) {
                problems.error(scalar, kind == Kind.FLAG ? "condition-wanted" : "number-formula-wanted");
            }
            return type.kind() == kind;
        } catch (FormulaProblem problem) {
            problems.formula(scalar, problem);
            return false;
        }
    }
}
