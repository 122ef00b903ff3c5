package org.qinglan.model.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.CellSpace.Fraction;
import org.qinglan.model.formula.FormulaType.Kind;

/// Writes a checked formula as a cell formula for Excel, WPS and LibreOffice.
///
/// Spreadsheets count in binary, which misses half fen. So every cell holds a whole number, fractions are carried as
/// numerator and denominator, and the one division comes last, inside the one rounding.
public final class CellFormula {
    private final CellSpace space;
    private final Map<String, Table> tables;

    public CellFormula(CellSpace space, Map<String, Table> tables) {
        this.space = space;
        this.tables = Map.copyOf(tables);
    }

    /// A number formula whose result is rounded half up to `decimals` and stands as a whole number.
    public String number(Expr expr, int decimals) {
        // Rounding keeps order, so it may go inside the choosing functions: each branch then divides on its own.
        if (expr instanceof Expr.Call call) {
            List<Expr> arguments = call.arguments();
            switch (call.function()) {
                case MIN, MAX -> {
                    return call.function().name() + "(" + join(arguments, part -> number(part, decimals)) + ")";
                }
                case IF -> {
                    return "IF(" + condition(arguments.getFirst()) + "," + number(arguments.get(1), decimals) + ","
                            + number(arguments.get(2), decimals) + ")";
                }
                default -> {}
            }
        }
        return rounded(fraction(expr), decimals, "ROUND(", ",0)");
    }

    /// A yes-or-no formula.
    public String condition(Expr expr) {
        return switch (expr) {
            case Expr.Literal(Value.Flag(var yes), var _) -> yes ? "TRUE" : "FALSE";
            case Expr.Name(var name, var _) -> "(" + space.cell(name) + "=\"是\")";
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
            case HAS -> "(" + raw(arguments.getFirst()) + "<>\"\")";
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

    private String equal(Expr left, Expr right) {
        return switch (kind(left)) {
            case NUMBER -> compared(left, right, "=");
            case TEXT -> "EXACT(" + text(left) + "," + text(right) + ")";
            case DATE -> "(" + raw(left) + "=" + raw(right) + ")";
            case FLAG -> "(" + condition(left) + "=" + condition(right) + ")";
        };
    }

    /// Nothing known is neither smaller nor larger.
    private String ordered(Expr.Binary binary, String sign) {
        String compared = kind(binary.left()) == Kind.DATE
                ? "(" + raw(binary.left()) + sign + raw(binary.right()) + ")"
                : compared(binary.left(), binary.right(), sign);
        String known = binary.parts()
                .filter(Expr.Name.class::isInstance)
                .map(part -> "ISNUMBER(" + raw(part) + ")")
                .collect(Collectors.joining(","));
        return known.isEmpty() ? compared : "IF(AND(" + known + ")," + compared + ",FALSE)";
    }

    private String compared(Expr left, Expr right, String sign) {
        Fraction a = fraction(left);
        Fraction b = fraction(right);
        int decimals = Math.max(a.decimals(), b.decimals());
        return "(" + times(lifted(a, decimals), b.denominator()) + sign + times(lifted(b, decimals), a.denominator())
                + ")";
    }

    private Kind kind(Expr expr) {
        return switch (expr) {
            case Expr.Literal(var value, var _) -> FormulaCheck.literal(value).kind();
            case Expr.Name(var name, var _) -> space.kind(name);
            case Expr.Not _ -> Kind.FLAG;
            case Expr.OneOf _ -> Kind.FLAG;
            case Expr.Binary binary when binary.operator().binding() <= Operator.EQUAL.binding() -> Kind.FLAG;
            case Expr.Call(var function, var _, var _) when function == Function.HAS -> Kind.FLAG;
            case Expr.Call(var function, var _, var _) when function == Function.STARTS -> Kind.FLAG;
            case Expr.Call(var function, var _, var _) when function == Function.ENDS -> Kind.FLAG;
            case Expr.Call(var function, var arguments, var _) when function == Function.IF -> kind(arguments.get(1));
            default -> Kind.NUMBER;
        };
    }

    private String text(Expr expr) {
        return switch (expr) {
            case Expr.Literal(Value.Text(var text), var _) -> quoted(text);
            case Expr.Name(var name, var _) -> space.cell(name);
            case Expr.Call(var function, var arguments, var _)
            when function == Function.IF ->
                "IF(" + condition(arguments.getFirst()) + "," + text(arguments.get(1)) + "," + text(arguments.get(2))
                        + ")";
            default -> throw new IllegalArgumentException("no text: " + FormulaText.of(expr));
        };
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /// A date, or the cell of a name as it stands.
    private String raw(Expr expr) {
        return switch (expr) {
            case Expr.Literal(Value.Day(var day), var _) ->
                "DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
            case Expr.Name(var name, var _) -> space.cell(name);
            default -> number(expr, 4);
        };
    }

    private Fraction fraction(Expr expr) {
        return switch (expr) {
            case Expr.Literal(Value.Num(var number), var _) -> literal(Numbers.exact(number));
            case Expr.Name(var name, var _) -> new Fraction(space.cell(name), "", space.decimals(name));
            case Expr.Negate(var operand, var _) -> negated(fraction(operand));
            case Expr.Binary binary -> arithmetic(binary);
            case Expr.Population population -> space.population(population);
            case Expr.Lookup lookup -> lookup(lookup);
            case Expr.Call call -> call(call);
            default -> throw new IllegalArgumentException("no number: " + FormulaText.of(expr));
        };
    }

    private static Fraction literal(BigDecimal number) {
        return new Fraction(number.unscaledValue().toString(), "", number.scale());
    }

    private static Fraction negated(Fraction fraction) {
        return new Fraction("(-" + fraction.numerator() + ")", fraction.denominator(), fraction.decimals());
    }

    private Fraction arithmetic(Expr.Binary binary) {
        Fraction a = fraction(binary.left());
        Fraction b = fraction(binary.right());
        return switch (binary.operator()) {
            case ADD -> combined(a, b, (x, y) -> "(" + x + "+" + y + ")");
            case SUBTRACT -> combined(a, b, (x, y) -> "(" + x + "-" + y + ")");
            case MULTIPLY ->
                new Fraction(
                        times(a.numerator(), b.numerator()),
                        times(a.denominator(), b.denominator()),
                        a.decimals() + b.decimals());
            case DIVIDE -> divided(a, b);
            default -> throw new IllegalArgumentException("no number: " + FormulaText.of(binary));
        };
    }

    /// `(A/10^i ÷ d) ÷ (B/10^j ÷ e)` is `A·e·10^j over B·d·10^i`; only the surplus power is written.
    private static Fraction divided(Fraction a, Fraction b) {
        String numerator = times(a.numerator(), b.denominator());
        String denominator = times(b.numerator(), a.denominator());
        int surplus = b.decimals() - a.decimals();
        return surplus > 0
                ? new Fraction(times(numerator, power(surplus)), denominator, 0)
                : new Fraction(numerator, denominator, -surplus);
    }

    private static Fraction combined(Fraction a, Fraction b, BinaryOperator<String> operation) {
        int decimals = Math.max(a.decimals(), b.decimals());
        if (a.denominator().equals(b.denominator())) {
            return new Fraction(operation.apply(lifted(a, decimals), lifted(b, decimals)), a.denominator(), decimals);
        }
        return new Fraction(
                operation.apply(
                        times(lifted(a, decimals), b.denominator()), times(lifted(b, decimals), a.denominator())),
                times(a.denominator(), b.denominator()),
                decimals);
    }

    private Fraction call(Expr.Call call) {
        List<Expr> arguments = call.arguments();
        Expr first = arguments.getFirst();
        return switch (call.function()) {
            case MIN, MAX ->
                arguments.stream()
                        .map(this::fraction)
                        .reduce((a, b) ->
                                combined(a, b, (x, y) -> call.function().name() + "(" + x + "," + y + ")"))
                        .orElseThrow();
            case IF -> choice(call);
            case ROUND -> {
                int places = Evaluator.places(arguments.get(1));
                yield new Fraction(number(first, places), "", places);
            }
            case FLOOR -> new Fraction(rounded(fraction(first), 0, "INT(", ")"), "", 0);
            case CEILING -> new Fraction("(-" + rounded(negated(fraction(first)), 0, "INT(", ")") + ")", "", 0);
            case ABS -> {
                Fraction inner = fraction(first);
                yield new Fraction("ABS(" + inner.numerator() + ")", inner.denominator(), inner.decimals());
            }
            case YEAR -> new Fraction("YEAR(" + raw(first) + ")", "", 0);
            case YEARS -> between(raw(first), raw(arguments.get(1)), CellFormula::years);
            case MONTHS -> between(raw(first), raw(arguments.get(1)), CellFormula::months);
            case HAS, STARTS, ENDS -> throw new IllegalArgumentException("no number: " + FormulaText.of(call));
        };
    }

    /// Numerators and denominators are chosen apart, so that a branch that divides by zero is never touched.
    private Fraction choice(Expr.Call call) {
        Fraction a = fraction(call.arguments().get(1));
        Fraction b = fraction(call.arguments().get(2));
        String condition = condition(call.arguments().getFirst());
        int decimals = Math.max(a.decimals(), b.decimals());
        String denominator = a.denominator().equals(b.denominator())
                ? a.denominator()
                : "IF(" + condition + "," + orOne(a.denominator()) + "," + orOne(b.denominator()) + ")";
        return new Fraction(
                "IF(" + condition + "," + lifted(a, decimals) + "," + lifted(b, decimals) + ")", denominator, decimals);
    }

    /// Counted from the earlier day, so that both directions give the same number of whole periods.
    private static Fraction between(String from, String until, BinaryOperator<String> forwards) {
        return new Fraction(
                "IF(" + until + "<" + from + ",-" + forwards.apply(until, from) + "," + forwards.apply(from, until)
                        + ")",
                "",
                0);
    }

    private static String years(String from, String until) {
        return "(YEAR(" + until + ")-YEAR(" + from + ")-IF(MONTH(" + until + ")*100+DAY(" + until + ")<MONTH(" + from
                + ")*100+DAY(" + from + "),1,0))";
    }

    private static String months(String from, String until) {
        return "((YEAR(" + until + ")-YEAR(" + from + "))*12+MONTH(" + until + ")-MONTH(" + from + ")-IF(DAY(" + until
                + ")<DAY(" + from + "),1,0))";
    }

    private Fraction lookup(Expr.Lookup lookup) {
        String name = lookup.table();
        Table table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("unchecked table " + name);
        }
        int decimals = space.tableDecimals(name);
        return switch (table) {
            case Table.Words words -> new Fraction(words(name, words, text(lookup.key())), "", decimals);
            case Table.Steps steps when steps.marginal() -> marginal(name, steps, fraction(lookup.key()), decimals);
            case Table.Steps steps -> new Fraction(whole(name, steps, fraction(lookup.key()), decimals), "", decimals);
        };
    }

    private String words(String name, Table.Words words, String key) {
        String otherwise = words.otherwise() == null
                ? "NA()"
                : space.tableCell(name, words.lines().size());
        String formula = otherwise;
        for (int i = words.lines().size() - 1; i >= 0; i--) {
            Table.Line line = words.lines().get(i);
            String fits = line.isEnding()
                    ? endsWith(key, quoted(line.ending()))
                    : "EXACT(" + key + "," + quoted(line.word()) + ")";
            formula = "IF(" + fits + "," + space.tableCell(name, i) + "," + formula + ")";
        }
        return formula;
    }

    private String whole(String name, Table.Steps steps, Fraction key, int decimals) {
        String formula = space.tableCell(name, steps.steps().size() - 1);
        for (int i = steps.steps().size() - 2; i >= 0; i--) {
            Fraction bound = new Fraction(space.boundCell(name, i), "", decimals);
            int common = Math.max(key.decimals(), decimals);
            String fits = lifted(key, common) + "<=" + times(lifted(bound, common), key.denominator());
            formula = "IF(" + fits + "," + space.tableCell(name, i) + "," + formula + ")";
        }
        return formula;
    }

    private Fraction marginal(String name, Table.Steps steps, Fraction key, int decimals) {
        Fraction sum = null;
        for (int i = 0; i < steps.steps().size(); i++) {
            Fraction below =
                    i == 0 ? literal(BigDecimal.ZERO) : new Fraction(space.boundCell(name, i - 1), "", decimals);
            Fraction top = i == steps.steps().size() - 1
                    ? key
                    : combined(
                            key,
                            new Fraction(space.boundCell(name, i), "", decimals),
                            (x, y) -> "MIN(" + x + "," + y + ")");
            Fraction part = combined(top, below, (x, y) -> "MAX(0," + x + "-" + y + ")");
            Fraction rate = new Fraction(space.tableCell(name, i), "", decimals);
            Fraction product = new Fraction(
                    times(part.numerator(), rate.numerator()), part.denominator(), part.decimals() + rate.decimals());
            sum = sum == null ? product : combined(sum, product, (x, y) -> "(" + x + "+" + y + ")");
        }
        return sum == null ? literal(BigDecimal.ZERO) : sum;
    }

    private static String rounded(Fraction fraction, int decimals, String open, String close) {
        int lift = decimals - fraction.decimals();
        if (fraction.denominator().isEmpty() && lift >= 0) {
            return times(fraction.numerator(), power(lift));
        }
        String numerator = lift > 0 ? times(fraction.numerator(), power(lift)) : fraction.numerator();
        String denominator = lift < 0 ? times(fraction.denominator(), power(-lift)) : fraction.denominator();
        return open + numerator + "/" + bracketed(denominator) + close;
    }

    private static String lifted(Fraction fraction, int decimals) {
        return times(fraction.numerator(), power(decimals - fraction.decimals()));
    }

    private static String power(int exponent) {
        return exponent == 0 ? "" : BigDecimal.TEN.pow(exponent).toBigInteger().toString();
    }

    private static String times(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a + b;
        }
        return a + "*" + b;
    }

    private static String bracketed(String denominator) {
        return denominator.contains("*") ? "(" + denominator + ")" : denominator;
    }

    private static String orOne(String denominator) {
        return denominator.isEmpty() ? "1" : denominator;
    }

    private static String join(List<Expr> parts, java.util.function.Function<Expr, String> write) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> write.apply(parts.get(i)))
                .collect(Collectors.joining(","));
    }
}
