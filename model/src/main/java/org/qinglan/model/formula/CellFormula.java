package org.qinglan.model.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.FormulaType.Kind;

/// Writes a checked formula as a cell formula for Excel, WPS and LibreOffice.
///
/// Spreadsheets count in binary, which misses half fen. So every cell holds a whole number, fractions are carried as
/// numerator and denominator, and the one division comes last, inside the one rounding.
public final class CellFormula {
    private static final int MONTH_PARTS = 32;
    private final CellSpace space;
    private final Map<String, Table> tables;
    private BigInteger widest = BigInteger.ZERO;

    public CellFormula(CellSpace space, Map<String, Table> tables) {
        this.space = space;
        this.tables = Map.copyOf(tables);
    }

    /// A number formula whose result is rounded half up to `decimals` and stands as a whole number; an empty text where
    /// something that it needs is not known.
    ///
    /// @param held what is done to each known result: floor and cap
    public String number(Expr expr, int decimals, UnaryOperator<String> held) {
        if (expr instanceof Expr.Call(var function, var arguments, var _) && function == Function.IF) {
            return "IF(" + condition(arguments.getFirst()) + "," + number(arguments.get(1), decimals, held) + ","
                    + number(arguments.get(2), decimals, held) + ")";
        }
        return CellKnown.guarded(known(expr), held.apply(whole(expr, decimals)));
    }

    /// The largest whole number that may have come up in the formulas written so far: spreadsheets count exactly up to
    /// 2^53.
    public BigInteger widest() {
        return widest;
    }

    private String known(Expr... formulas) {
        return CellKnown.of(space, this::condition, formulas);
    }

    private String whole(Expr expr, int decimals) {
        // Rounding keeps order, so it may go inside the choosing functions: each branch then divides on its own.
        if (expr instanceof Expr.Call call) {
            List<Expr> arguments = call.arguments();
            switch (call.function()) {
                case MIN, MAX -> {
                    return call.function().name() + "(" + join(arguments, part -> whole(part, decimals)) + ")";
                }
                case IF -> {
                    return "IF(" + condition(arguments.getFirst()) + "," + whole(arguments.get(1), decimals) + ","
                            + whole(arguments.get(2), decimals) + ")";
                }
                default -> {}
            }
        }
        return rounded(fraction(expr), decimals).numerator();
    }

    private CellFraction rounded(CellFraction fraction, int decimals) {
        return seen(seen(fraction).rounded(decimals, "ROUND(", ",0)"));
    }

    private CellFraction seen(CellFraction fraction) {
        widest = widest.max(fraction.size()).max(fraction.under());
        return fraction;
    }

    /// A yes-or-no formula.
    public String condition(Expr expr) {
        return switch (expr) {
            case Expr.Literal(Value.Flag(var yes), var _) -> yes ? "TRUE" : "FALSE";
            case Expr.Name(var name, var _) -> "EXACT(" + space.cell(name) + ",\"是\")";
            case Expr.Not(var operand, var _) -> "NOT(" + condition(operand) + ")";
            case Expr.OneOf(var operand, var choices, var _) ->
                "OR(" + join(choices, choice -> equal(operand, choice)) + ")";
            case Expr.Binary binary -> binaryCondition(binary);
            case Expr.Call call -> callCondition(call);
            default -> throw new IllegalArgumentException("no condition: " + FormulaText.of(expr));
        };
    }

    private String binaryCondition(Expr.Binary binary) {
        return switch (binary.operator()) {
            case AND -> "AND(" + condition(binary.left()) + "," + condition(binary.right()) + ")";
            case OR -> "OR(" + condition(binary.left()) + "," + condition(binary.right()) + ")";
            case EQUAL -> equal(binary.left(), binary.right());
            case UNEQUAL -> "NOT(" + equal(binary.left(), binary.right()) + ")";
            case LESS -> ordered(binary, "<");
            case AT_MOST -> ordered(binary, "<=");
            case GREATER -> ordered(binary, ">");
            case AT_LEAST -> ordered(binary, ">=");
            case ADD, SUBTRACT, MULTIPLY, DIVIDE ->
                throw new IllegalArgumentException("no condition: " + FormulaText.of(binary));
        };
    }

    private String callCondition(Expr.Call call) {
        List<Expr> arguments = call.arguments();
        return switch (call.function()) {
            case HAS -> has(arguments.getFirst());
            case STARTS ->
                "EXACT(LEFT(" + text(arguments.getFirst()) + ",LEN(" + text(arguments.get(1)) + ")),"
                        + text(arguments.get(1)) + ")";
            case ENDS -> endsWith(text(arguments.getFirst()), text(arguments.get(1)));
            case IF ->
                "IF(" + condition(arguments.getFirst()) + "," + condition(arguments.get(1)) + ","
                        + condition(arguments.get(2)) + ")";
            default -> throw new IllegalArgumentException("no condition: " + FormulaText.of(call));
        };
    }

    private static String endsWith(String text, String ending) {
        return "EXACT(RIGHT(" + text + ",LEN(" + ending + "))," + ending + ")";
    }

    private String has(Expr expr) {
        if (expr instanceof Expr.Name(var name, var _)) {
            return "(" + space.cell(name) + "<>\"\")";
        }
        String known = known(expr);
        return known.isEmpty() ? "TRUE" : known;
    }

    private String equal(Expr left, Expr right) {
        return switch (kind(left)) {
            case NUMBER -> bothOrNeither(left, right, compared(left, right, "="));
            case DATE -> bothOrNeither(left, right, "(" + day(left) + "=" + day(right) + ")");
            case TEXT -> "EXACT(" + text(left) + "," + text(right) + ")";
            case FLAG -> "EXACT(" + yesOrNo(left) + "," + yesOrNo(right) + ")";
        };
    }

    /// Nothing known is equal to nothing known, and to nothing else.
    private String bothOrNeither(Expr left, Expr right, String equal) {
        String both = known(left, right);
        if (both.isEmpty()) {
            return equal;
        }
        String first = known(left);
        String second = known(right);
        String neither = first.isEmpty() || second.isEmpty() ? "FALSE" : "NOT(OR(" + first + "," + second + "))";
        return "IF(" + both + "," + equal + "," + neither + ")";
    }

    /// Nothing known is neither smaller nor larger.
    private String ordered(Expr.Binary binary, String sign) {
        String compared = kind(binary.left()) == Kind.DATE
                ? "(" + day(binary.left()) + sign + day(binary.right()) + ")"
                : compared(binary.left(), binary.right(), sign);
        String known = known(binary.left(), binary.right());
        return known.isEmpty() ? compared : "IF(" + known + "," + compared + ",FALSE)";
    }

    private String compared(Expr left, Expr right, String sign) {
        CellFraction a = fraction(left);
        CellFraction b = fraction(right);
        seen(a.minus(b));
        return a.compared(b, sign);
    }

    private Kind kind(Expr expr) {
        return switch (expr) {
            case Expr.Literal(var value, var _) -> FormulaCheck.literal(value).kind();
            case Expr.Name(var name, var _) -> space.kind(name);
            case Expr.Not _ -> Kind.FLAG;
            case Expr.OneOf _ -> Kind.FLAG;
            case Expr.Binary binary when binary.operator().binding() <= Operator.EQUAL.binding() -> Kind.FLAG;
            case Expr.Call(var function, var arguments, var _) ->
                switch (function) {
                    case HAS, STARTS, ENDS -> Kind.FLAG;
                    case IF -> kind(arguments.get(1));
                    case MIN, MAX, ROUND, FLOOR, CEILING, ABS, YEARS, MONTHS, YEAR -> Kind.NUMBER;
                };
            case Expr.Binary _ -> Kind.NUMBER;
            case Expr.Negate _ -> Kind.NUMBER;
            case Expr.Lookup _ -> Kind.NUMBER;
            case Expr.Population _ -> Kind.NUMBER;
        };
    }

    private String text(Expr expr) {
        return switch (expr) {
            case Expr.Literal(Value.Text(var text), var _) -> quoted(text);
            case Expr.Name(var name, var _) -> space.cell(name);
            case Expr.Call call when call.function() == Function.IF -> choice(call, this::text);
            default -> throw new IllegalArgumentException("no text: " + FormulaText.of(expr));
        };
    }

    private String yesOrNo(Expr expr) {
        return expr instanceof Expr.Name(var name, var _)
                ? space.cell(name)
                : "IF(" + condition(expr) + ",\"是\",\"否\")";
    }

    private String day(Expr expr) {
        return switch (expr) {
            case Expr.Literal(Value.Day(var day), var _) ->
                "DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
            case Expr.Name(var name, var _) -> space.cell(name);
            case Expr.Call call when call.function() == Function.IF -> choice(call, this::day);
            default -> throw new IllegalArgumentException("no date: " + FormulaText.of(expr));
        };
    }

    private String choice(Expr.Call call, java.util.function.Function<Expr, String> write) {
        List<Expr> arguments = call.arguments();
        return "IF(" + condition(arguments.getFirst()) + "," + write.apply(arguments.get(1)) + ","
                + write.apply(arguments.get(2)) + ")";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private CellFraction fraction(Expr expr) {
        return seen(
                switch (expr) {
                    case Expr.Literal(Value.Num(var number), var _) -> CellFraction.literal(Numbers.exact(number));
                    case Expr.Name(var name, var _) ->
                        CellFraction.whole(space.cell(name), space.decimals(name), space.size(name));
                    case Expr.Negate(var operand, var _) -> fraction(operand).negated();
                    case Expr.Binary binary -> arithmetic(binary);
                    case Expr.Population population -> space.population(population);
                    case Expr.Lookup lookup -> lookup(lookup);
                    case Expr.Call call -> call(call);
                    default -> throw new IllegalArgumentException("no number: " + FormulaText.of(expr));
                });
    }

    private CellFraction arithmetic(Expr.Binary binary) {
        CellFraction a = fraction(binary.left());
        CellFraction b = fraction(binary.right());
        return switch (binary.operator()) {
            case ADD -> a.plus(b);
            case SUBTRACT -> a.minus(b);
            case MULTIPLY -> a.times(b);
            case DIVIDE -> a.over(b);
            case EQUAL, UNEQUAL, LESS, AT_MOST, GREATER, AT_LEAST, AND, OR ->
                throw new IllegalArgumentException("no number: " + FormulaText.of(binary));
        };
    }

    private CellFraction call(Expr.Call call) {
        List<Expr> arguments = call.arguments();
        Expr first = arguments.getFirst();
        return switch (call.function()) {
            case MIN, MAX ->
                arguments.stream()
                        .map(this::fraction)
                        .reduce((a, b) -> a.chosen(b, call.function().name()))
                        .orElseThrow();
            // Numerators and denominators are chosen apart, so that a branch that divides by zero is never touched.
            case IF -> fraction(arguments.get(1)).choice(condition(first), fraction(arguments.get(2)));
            case ROUND -> rounded(fraction(first), Evaluator.places(arguments.get(1)));
            case FLOOR -> seen(fraction(first)).rounded(0, "INT(", ")");
            case CEILING ->
                seen(fraction(first)).negated().rounded(0, "INT(", ")").negated();
            case ABS -> fraction(first).absolute();
            case YEAR -> small("YEAR(" + day(first) + ")");
            case YEARS -> small(between(day(first), day(arguments.get(1)), MONTH_PARTS * 12));
            case MONTHS -> small(between(day(first), day(arguments.get(1)), MONTH_PARTS));
            case HAS, STARTS, ENDS -> throw new IllegalArgumentException("no number: " + FormulaText.of(call));
        };
    }

    private static CellFraction small(String formula) {
        return CellFraction.whole(formula, 0, BigInteger.valueOf(10_000));
    }

    /// Whole periods, cut towards zero as in the Java library: each month has 32 parts.
    private static String between(String from, String until, int parts) {
        return "TRUNC((" + parts(until) + "-" + parts(from) + ")/" + parts + ",0)";
    }

    private static String parts(String day) {
        return "((YEAR(" + day + ")*12+MONTH(" + day + "))*" + MONTH_PARTS + "+DAY(" + day + "))";
    }

    private CellFraction lookup(Expr.Lookup lookup) {
        String name = lookup.table();
        Table table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("unchecked table " + name);
        }
        return switch (table) {
            case Table.Words words -> tableNumber(name, words, words(name, words, text(lookup.key())));
            case Table.Steps steps when steps.marginal() -> marginal(name, steps, fraction(lookup.key()));
            case Table.Steps steps -> tableNumber(name, steps, wholeStep(name, steps, fraction(lookup.key())));
        };
    }

    private CellFraction tableNumber(String name, Table table, String cell) {
        return CellFraction.whole(cell, space.tableDecimals(name), largest(name, table));
    }

    private BigInteger largest(String name, Table table) {
        return table.numbers()
                .map(number -> Numbers.exact(number)
                        .movePointRight(space.tableDecimals(name))
                        .toBigInteger()
                        .abs())
                .reduce(BigInteger.ZERO, BigInteger::max);
    }

    private String words(String name, Table.Words words, String key) {
        String formula = words.otherwise() == null
                ? "NA()"
                : space.tableCell(name, words.lines().size());
        for (int i = words.lines().size() - 1; i >= 0; i--) {
            Table.Line line = words.lines().get(i);
            String fits = line.isEnding()
                    ? endsWith(key, quoted(line.ending()))
                    : "EXACT(" + key + "," + quoted(line.word()) + ")";
            formula = "IF(" + fits + "," + space.tableCell(name, i) + "," + formula + ")";
        }
        return formula;
    }

    private String wholeStep(String name, Table.Steps steps, CellFraction key) {
        String formula = space.tableCell(name, steps.steps().size() - 1);
        for (int i = steps.steps().size() - 2; i >= 0; i--) {
            String fits = key.compared(bound(name, steps, i), "<=");
            formula = "IF(" + fits + "," + space.tableCell(name, i) + "," + formula + ")";
        }
        return formula;
    }

    private CellFraction bound(String name, Table.Steps steps, int step) {
        return CellFraction.whole(space.boundCell(name, step), space.tableDecimals(name), largest(name, steps));
    }

    /// The part of the amount within each step, times the rate of the step.
    private CellFraction marginal(String name, Table.Steps steps, CellFraction amount) {
        CellFraction key = amount.positive();
        CellFraction zero = CellFraction.literal(BigDecimal.ZERO);
        CellFraction sum = null;
        for (int i = 0; i < steps.steps().size(); i++) {
            CellFraction top = i == steps.steps().size() - 1 ? key : key.chosen(bound(name, steps, i), "MIN");
            CellFraction below = i == 0 ? zero : bound(name, steps, i - 1);
            CellFraction part = top.with(below, (x, y) -> "MAX(0," + x + "-" + y + ")");
            CellFraction product = part.times(tableNumber(name, steps, space.tableCell(name, i)));
            sum = sum == null ? product : sum.plus(product);
        }
        return sum == null ? zero : sum;
    }

    private static String join(List<Expr> parts, java.util.function.Function<Expr, String> write) {
        return parts.stream().map(write).collect(Collectors.joining(","));
    }
}
