package org.qinglan.model.formula;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglan.model.formula.FormulaType.Kind;

/// Asks in a cell whether everything that a formula needs is known: spreadsheets would take nothing for zero.
final class CellKnown {
    private final CellSpace space;
    private final Map<String, Table> tables;
    private final java.util.function.Function<Expr, String> conditions;
    private final Set<String> numbers = new LinkedHashSet<>();
    private final Set<String> others = new LinkedHashSet<>();

    private CellKnown(
            CellSpace space, Map<String, Table> tables, java.util.function.Function<Expr, String> conditions) {
        this.space = space;
        this.tables = tables;
        this.conditions = conditions;
    }

    /// @param conditions writes a condition
    /// @return a condition; empty where nothing can be missing
    static String of(
            CellSpace space,
            Map<String, Table> tables,
            java.util.function.Function<Expr, String> conditions,
            Expr... formulas) {
        CellKnown known = new CellKnown(space, tables, conditions);
        Stream.of(formulas).forEach(known::need);
        return known.written();
    }

    /// `whole` where everything is known, else an empty text.
    static String guarded(String known, String whole) {
        return known.isEmpty() ? whole : "IF(" + known + "," + whole + ",\"\")";
    }

    private void need(Expr expr) {
        switch (expr) {
            case Expr.Name(var name, var _) -> needName(name);
            case Expr.Population population -> add(space.known(population));
            case Expr.Negate(var operand, var _) -> need(operand);
            case Expr.Binary binary
            when !isCondition(binary.operator()) -> {
                need(binary.left());
                need(binary.right());
            }
            case Expr.Lookup lookup -> needKeys(lookup);
            case Expr.Call call -> needCall(call);
            case Expr.Binary _ -> {}
            case Expr.Literal _ -> {}
            case Expr.Not _ -> {}
            case Expr.OneOf _ -> {}
        }
    }

    private static boolean isCondition(Operator operator) {
        return operator.binding() <= Operator.EQUAL.binding();
    }

    private void needName(String name) {
        if (!space.mayMiss(name)) {
            return;
        }
        if (space.kind(name) == Kind.NUMBER || space.kind(name) == Kind.DATE) {
            numbers.add(space.cell(name));
        } else {
            others.add(space.cell(name) + "<>\"\"");
        }
    }

    /// A word that is missing is looked up as the empty word.
    private void needKeys(Expr.Lookup lookup) {
        switch (tables.get(lookup.table())) {
            case Table.Steps _ -> need(lookup.keys().getFirst());
            case Table.Grid(var rows, var columns, var _) -> {
                needKey(rows, lookup.keys().getFirst());
                needKey(columns, lookup.keys().get(1));
            }
            case Table.Words _ -> {}
            case null -> {}
        }
    }

    private void needKey(TableAxis axis, Expr key) {
        if (axis instanceof TableAxis.Brackets) {
            need(key);
        }
    }

    private void needCall(Expr.Call call) {
        List<Expr> arguments = call.arguments();
        switch (call.function()) {
            case HAS, STARTS, ENDS -> {}
            case IF -> needChoice(arguments);
            case MIN, MAX, ROUND, FLOOR, CEILING, ABS, YEARS, MONTHS, DAYS, AFTER, YEAR ->
                arguments.forEach(this::need);
        }
    }

    private void needChoice(List<Expr> arguments) {
        String first = of(space, tables, conditions, arguments.get(1));
        String second = of(space, tables, conditions, arguments.get(2));
        if (first.equals(second)) {
            add(first);
        } else {
            UnaryOperator<String> orTrue = known -> known.isEmpty() ? "TRUE" : known;
            add("IF(" + conditions.apply(arguments.getFirst()) + "," + orTrue.apply(first) + "," + orTrue.apply(second)
                    + ")");
        }
    }

    private void add(String condition) {
        if (!condition.isEmpty()) {
            others.add(condition);
        }
    }

    private String written() {
        List<String> all = new ArrayList<>();
        if (numbers.size() == 1) {
            all.add("ISNUMBER(" + numbers.iterator().next() + ")");
        } else if (!numbers.isEmpty()) {
            all.add("COUNT(" + String.join(",", numbers) + ")=" + numbers.size());
        }
        all.addAll(others);
        return all.size() <= 1 ? String.join("", all) : "AND(" + String.join(",", all) + ")";
    }
}
