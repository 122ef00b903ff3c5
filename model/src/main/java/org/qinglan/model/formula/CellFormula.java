package org.qinglan.model.formula;

import java.math.BigInteger;
import java.math.RoundingMode;
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
    private static final BigInteger MOST_DAYS = BigInteger.valueOf(10_000_000);
    private static final Rounded WHOLE = new Rounded(0, RoundingMode.HALF_UP);
    private static final String NO_TEXT = "\uE001";
    private final CellSpace space;
    private final Map<String, Table> tables;
    private final CellLookup lookups;
    private BigInteger widest = BigInteger.ZERO;

    public CellFormula(CellSpace space, Map<String, Table> tables) {
        this.space = space;
        this.tables = Map.copyOf(tables);
        this.lookups = new CellLookup(this, space, this.tables);
    }

    /// A number formula whose result is rounded to `decimals` and stands as a whole number; an empty text where
    /// something that it needs is not known.
    ///
    /// @param held what is done to each known result: floor and cap
    public String number(Expr expr, Rounded rounded, UnaryOperator<String> held) {
        if (expr instanceof Expr.Call(var function, var arguments, var _) && function == Function.IF) {
            return "IF(" + condition(arguments.getFirst()) + "," + number(arguments.get(1), rounded, held) + ","
                    + number(arguments.get(2), rounded, held) + ")";
        }
        return CellKnown.guarded(known(expr), held.apply(whole(expr, rounded)));
    }

    /// Places and way of rounding.
    public record Rounded(int decimals, RoundingMode mode) {}

    /// A formula of text, day or yes-or-no, whose result stands as it would on a sheet of facts; an empty text where
    /// something that it needs is not known.
    public String plain(Expr expr) {
        if (expr instanceof Expr.Call call && call.function() == Function.IF) {
            return choice(call, this::plain);
        }
        return switch (kind(expr)) {
            case TEXT -> plainText(expr);
            case FLAG -> yesOrNo(expr);
            case DATE -> CellKnown.guarded(known(expr), day(expr));
            case NUMBER -> throw new IllegalArgumentException("a number: " + FormulaText.of(expr));
        };
    }

    /// Nothing but blanks is nothing; a reference to a blank cell alone would be 0.
    private String plainText(Expr expr) {
        if (expr instanceof Expr.Literal(Value.Text(var text), var _) && text.isBlank()) {
            return "\"\"";
        }
        return text(expr);
    }

    /// The largest whole number that may have come up in the formulas written so far: spreadsheets count exactly up to
    /// 2^53.
    public BigInteger widest() {
        return widest;
    }

    String known(Expr... formulas) {
        return CellKnown.of(space, tables, this::condition, formulas);
    }

    private String whole(Expr expr, Rounded rounded) {
        // Rounding keeps order, so it may go inside the choosing functions: each branch then divides on its own.
        if (expr instanceof Expr.Call call) {
            List<Expr> arguments = call.arguments();
            switch (call.function()) {
                case MIN, MAX -> {
                    return call.function().name() + "(" + join(arguments, part -> whole(part, rounded)) + ")";
                }
                case IF -> {
                    return "IF(" + condition(arguments.getFirst()) + "," + whole(arguments.get(1), rounded) + ","
                            + whole(arguments.get(2), rounded) + ")";
                }
                default -> {}
            }
        }
        return rounded(fraction(expr), rounded).numerator();
    }

    private CellFraction rounded(CellFraction fraction, Rounded rounded) {
        CellFraction half = seen(seen(fraction).rounded(rounded.decimals(), "ROUND(", ",0)"));
        return switch (rounded.mode()) {
            case DOWN -> fraction.rounded(rounded.decimals(), "ROUNDDOWN(", ",0)");
            case UP -> fraction.rounded(rounded.decimals(), "ROUNDUP(", ",0)");
            case HALF_EVEN -> seen(fraction.halfEven(half));
            case HALF_UP -> half;
            case CEILING, FLOOR, HALF_DOWN, UNNECESSARY ->
                throw new IllegalArgumentException(rounded.mode().name());
        };
    }

    CellFraction seen(CellFraction fraction) {
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

    static String endsWith(String text, String ending) {
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
            case TEXT -> "EXACT(" + comparable(left) + "," + comparable(right) + ")";
            case FLAG -> "EXACT(" + yesOrNo(left) + "," + yesOrNo(right) + ")";
        };
    }

    /// An empty text is not the same as nothing known, of which a cell is empty: a sign stands for it that no cell has.
    private String comparable(Expr expr) {
        return expr instanceof Expr.Literal(Value.Text(var text), var _) && text.isEmpty()
                ? quoted(NO_TEXT)
                : text(expr);
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

    Kind kind(Expr expr) {
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
                    case MIN, MAX -> kind(arguments.getFirst());
                    case AFTER -> Kind.DATE;
                    case ROUND, FLOOR, CEILING, ABS, YEARS, MONTHS, DAYS, YEAR -> Kind.NUMBER;
                };
            case Expr.Binary _ -> Kind.NUMBER;
            case Expr.Negate _ -> Kind.NUMBER;
            case Expr.Lookup _ -> Kind.NUMBER;
            case Expr.Population _ -> Kind.NUMBER;
        };
    }

    String text(Expr expr) {
        return switch (expr) {
            case Expr.Literal(Value.Text(var text), var _) -> quoted(text);
            case Expr.Name(var name, var _) -> named(name);
            case Expr.Call call when call.function() == Function.IF -> choice(call, this::text);
            default -> throw new IllegalArgumentException("no text: " + FormulaText.of(expr));
        };
    }

    private String yesOrNo(Expr expr) {
        return switch (expr) {
            case Expr.Name(var name, var _) -> named(name);
            case Expr.Call call when call.function() == Function.IF -> choice(call, this::yesOrNo);
            default -> "IF(" + condition(expr) + ",\"是\",\"否\")";
        };
    }

    /// A blank cell would be 0 where it is handed on.
    private String named(String name) {
        return space.mayMiss(name) ? space.cell(name) + "&\"\"" : space.cell(name);
    }

    private String day(Expr expr) {
        return switch (expr) {
            case Expr.Literal(Value.Day(var day), var _) ->
                "DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
            case Expr.Name(var name, var _) -> space.cell(name);
            case Expr.Call call when call.function() == Function.IF -> choice(call, this::day);
            case Expr.Call call
            when call.function() == Function.AFTER ->
                "EDATE(" + day(call.arguments().getFirst()) + ","
                        + rounded(fraction(call.arguments().get(1)), WHOLE).numerator() + ")";
            case Expr.Call(var function, var arguments, var _)
            when function == Function.MIN || function == Function.MAX ->
                function.name() + "(" + join(arguments, this::day) + ")";
            default -> throw new IllegalArgumentException("no date: " + FormulaText.of(expr));
        };
    }

    private String choice(Expr.Call call, java.util.function.Function<Expr, String> write) {
        List<Expr> arguments = call.arguments();
        return "IF(" + condition(arguments.getFirst()) + "," + write.apply(arguments.get(1)) + ","
                + write.apply(arguments.get(2)) + ")";
    }

    static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    CellFraction fraction(Expr expr) {
        return seen(
                switch (expr) {
                    case Expr.Literal(Value.Num(var number), var _) -> CellFraction.literal(Numbers.exact(number));
                    case Expr.Name(var name, var _) ->
                        CellFraction.whole(space.cell(name), space.decimals(name), space.size(name));
                    case Expr.Negate(var operand, var _) -> fraction(operand).negated();
                    case Expr.Binary binary -> arithmetic(binary);
                    case Expr.Population population -> space.population(population);
                    case Expr.Lookup lookup -> lookups.of(lookup);
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
            case ROUND ->
                rounded(fraction(first), new Rounded(Evaluator.places(arguments.get(1)), RoundingMode.HALF_UP));
            case FLOOR -> seen(fraction(first)).rounded(0, "INT(", ")");
            case CEILING ->
                seen(fraction(first)).negated().rounded(0, "INT(", ")").negated();
            case ABS -> fraction(first).absolute();
            case YEAR -> small("YEAR(" + day(first) + ")");
            case YEARS -> small(between(day(first), day(arguments.get(1)), MONTH_PARTS * 12));
            case MONTHS -> small(between(day(first), day(arguments.get(1)), MONTH_PARTS));
            case DAYS -> CellFraction.whole("(" + day(arguments.get(1)) + "-" + day(first) + ")", 0, MOST_DAYS);
            case AFTER, HAS, STARTS, ENDS -> throw new IllegalArgumentException("no number: " + FormulaText.of(call));
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

    private static String join(List<Expr> parts, java.util.function.Function<Expr, String> write) {
        return parts.stream().map(write).collect(Collectors.joining(","));
    }
}
