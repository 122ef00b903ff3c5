package org.qinglan.model.formula;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Value;

/// Reads a formula. Depth and length are bounded, so that no text can exhaust the program.
///
/// Grammar, loosest first: `或` `且` `非` comparison and `属于`, `+ −`, `× ÷`, sign, then literals, names,
/// `function(…)`, `table[…]`, `sum(column by group, … per unit of link)` and parentheses.
public final class FormulaParser {
    private static final int DEEPEST = 60;
    /// Bounds the depth of the tree, which `a + b + c …` makes as deep as it is long.
    private static final int MOST_OPERATORS = 300;

    private static final int LONGEST_NAME = 40;
    private static final Set<String> NO_NAMES = Set.of(
            "且", "and", "或", "or", "非", "not", "是", "true", "否", "false", "属于", "in", "不是", "by", "按", "per", "每",
            "of");
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final Map<String, Operator> OPERATORS = Map.ofEntries(
            Map.entry("+", Operator.ADD),
            Map.entry("-", Operator.SUBTRACT),
            Map.entry("*", Operator.MULTIPLY),
            Map.entry("/", Operator.DIVIDE),
            Map.entry("=", Operator.EQUAL),
            Map.entry("<>", Operator.UNEQUAL),
            Map.entry("不是", Operator.UNEQUAL),
            Map.entry("<", Operator.LESS),
            Map.entry("<=", Operator.AT_MOST),
            Map.entry(">", Operator.GREATER),
            Map.entry(">=", Operator.AT_LEAST),
            Map.entry("且", Operator.AND),
            Map.entry("and", Operator.AND),
            Map.entry("或", Operator.OR),
            Map.entry("or", Operator.OR));

    private final List<Token> tokens;
    private int next;
    private int depth;
    private int operators;

    private FormulaParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// @throws FormulaProblem naming the first mistake and its place
    public static Expr parse(String text) {
        FormulaParser parser = new FormulaParser(Lexer.cut(text));
        Expr whole = parser.expression(1);
        Token rest = parser.peek();
        if (rest.kind() != Token.Kind.END) {
            throw new FormulaProblem(rest.at(), "left-over", rest.text());
        }
        return whole;
    }

    /// Whether formulas can speak of something by this name: a word of letters, digits and `_`, none of the language's
    /// own, of a length that a column heading can have.
    public static boolean isName(String word) {
        return word.length() <= LONGEST_NAME && Lexer.isName(word) && !NO_NAMES.contains(word);
    }

    private Expr expression(int binding) {
        if (++depth > DEEPEST) {
            throw new FormulaProblem(peek().at(), "too-deep", DEEPEST);
        }
        Expr left = prefix();
        while (true) {
            Token token = peek();
            Operator operator = operator(token);
            if (operator != null && operator.binding() >= binding) {
                count(token);
                left = new Expr.Binary(operator, left, expression(operator.binding() + 1), token.at());
                if (operator.isComparison()) {
                    refuseChain();
                }
            } else if (isOneOf(token) && Operator.EQUAL.binding() >= binding) {
                count(token);
                left = new Expr.OneOf(left, choices(token), token.at());
                refuseChain();
            } else {
                depth--;
                return left;
            }
        }
    }

    /// `1 < x < 3` reads like school mathematics but means something else; it is refused.
    private void refuseChain() {
        Operator following = operator(peek());
        if (isOneOf(peek()) || (following != null && following.isComparison())) {
            throw new FormulaProblem(peek().at(), "chained-comparison");
        }
    }

    private void count(Token operator) {
        next++;
        if (++operators > MOST_OPERATORS) {
            throw new FormulaProblem(operator.at(), "too-many-operators", MOST_OPERATORS);
        }
    }

    private static boolean isOneOf(Token token) {
        return token.is("属于") || token.is("in");
    }

    private List<Expr> choices(Token word) {
        List<Expr> choices = list("(", ")");
        if (choices.isEmpty()) {
            throw new FormulaProblem(word.at(), "no-choices", word.text());
        }
        return choices;
    }

    private static @Nullable Operator operator(Token token) {
        return token.kind() == Token.Kind.SIGN || token.kind() == Token.Kind.WORD ? OPERATORS.get(token.text()) : null;
    }

    private Expr prefix() {
        Token token = take();
        return switch (token.kind()) {
            case NUMBER -> new Expr.Literal(number(token.text()), token.at());
            case TEXT -> new Expr.Literal(new Value.Text(token.text()), token.at());
            case DATE -> new Expr.Literal(date(token), token.at());
            case WORD -> word(token);
            case SIGN -> signed(token);
            case END -> throw new FormulaProblem(token.at(), "ends-early");
        };
    }

    private Expr signed(Token token) {
        if (token.is("-")) {
            return new Expr.Negate(expression(Operator.MULTIPLY.binding() + 1), token.at());
        }
        if (token.is("(")) {
            Expr inner = expression(1);
            expect(")");
            return inner;
        }
        throw new FormulaProblem(token.at(), "unexpected", token.text());
    }

    private Expr word(Token token) {
        switch (token.text()) {
            case "非", "not" -> {
                return new Expr.Not(expression(Operator.EQUAL.binding()), token.at());
            }
            case "是", "true" -> {
                return new Expr.Literal(Value.of(true), token.at());
            }
            case "否", "false" -> {
                return new Expr.Literal(Value.of(false), token.at());
            }
            default -> {}
        }
        if (peek().is("(")) {
            return call(token);
        }
        if (peek().is("[")) {
            return new Expr.Lookup(token.text(), list("[", "]"), token.at());
        }
        return new Expr.Name(token.text(), token.at());
    }

    private Expr call(Token word) {
        Optional<PopulationFunction> population = PopulationFunction.named(word.text());
        if (population.isPresent()) {
            return population(population.get(), word);
        }
        Function function = Function.named(word.text())
                .orElseThrow(() -> new FormulaProblem(word.at(), "unknown-function", word.text()));
        List<Expr> arguments = list("(", ")");
        if (!function.takes(arguments.size())) {
            throw new FormulaProblem(
                    word.at(), "wrong-arguments", function.word(), function.arguments(), arguments.size());
        }
        return new Expr.Call(function, arguments, word.at());
    }

    private Expr population(PopulationFunction function, Token word) {
        expect("(");
        String column = name(word);
        List<String> by = new ArrayList<>();
        String per = "";
        String of = "";
        while (isScope(peek())) {
            Token scope = take();
            boolean again = scope.is("of") ? !of.isEmpty() : isPer(scope) ? !per.isEmpty() : !by.isEmpty();
            if (again) {
                throw new FormulaProblem(scope.at(), "scope-twice", scope.text());
            }
            if (scope.is("of")) {
                of = name(word);
            } else if (isPer(scope)) {
                per = name(word);
            } else {
                by.add(name(word));
                while (peek().is(",")) {
                    next++;
                    by.add(name(word));
                }
            }
        }
        expect(")");
        return new Expr.Population(function, column, by, per, of, word.at());
    }

    private static boolean isScope(Token token) {
        return token.is("by") || token.is("按") || token.is("of") || isPer(token);
    }

    private static boolean isPer(Token token) {
        return token.is("per") || token.is("每");
    }

    /// A population function reads whole columns, so its argument is the name of one.
    private String name(Token function) {
        Token token = take();
        if (token.kind() != Token.Kind.WORD || !(peek().is(")") || peek().is(",") || isScope(peek()))) {
            throw new FormulaProblem(token.at(), "column-wanted", function.text());
        }
        return token.text();
    }

    private List<Expr> list(String open, String close) {
        expect(open);
        List<Expr> items = new ArrayList<>();
        if (!peek().is(close)) {
            items.add(expression(1));
            while (peek().is(",")) {
                next++;
                items.add(expression(1));
            }
        }
        expect(close);
        return items;
    }

    private void expect(String sign) {
        Token token = take();
        if (token.kind() == Token.Kind.END) {
            throw new FormulaProblem(token.at(), "not-closed", sign);
        }
        if (!token.is(sign)) {
            throw new FormulaProblem(token.at(), "expected", sign, token.text());
        }
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Token.Kind.END) {
            next++;
        }
        return token;
    }

    private static Value number(String text) {
        boolean percent = text.endsWith("%") || text.endsWith("％");
        String digits = (percent ? text.substring(0, text.length() - 1) : text).replace('．', '.');
        BigDecimal number = new BigDecimal(digits);
        return percent ? Value.of(number.divide(HUNDRED)) : Value.of(number);
    }

    private static Value date(Token token) {
        try {
            return Value.of(LocalDate.parse(token.text()));
        } catch (DateTimeException _) {
            throw new FormulaProblem(token.at(), "no-such-day", token.text());
        }
    }
}
