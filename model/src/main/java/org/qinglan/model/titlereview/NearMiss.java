package org.qinglan.model.titlereview;

import static org.qinglan.model.titlereview.TitleSay.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.FormulaProblem;
import org.qinglan.model.formula.FormulaText;
import org.qinglan.model.formula.Function;
import org.qinglan.model.formula.Operator;
import org.qinglan.model.scheme.Condition;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.Item;

/// Says what somebody lacks of a condition that does not hold, from the condition's own formula.
final class NearMiss {
    private final Evaluation evaluation;
    private final int row;

    NearMiss(Evaluation evaluation, int row) {
        this.evaluation = evaluation;
        this.row = row;
    }

    /// What is missing of a condition that does not hold.
    Unmet of(Condition condition) {
        return switch (condition) {
            case Condition.Single(var rule) -> named(rule.name(), of(rule.when()));
            case Condition.Several several -> several(several);
        };
    }

    private static Unmet named(String reason, Unmet lack) {
        return new Unmet(reason, lack.sentence(), lack.metOn());
    }

    private Unmet several(Condition.Several condition) {
        List<Unmet> lacks = condition.parts().stream()
                .filter(part -> !evaluation.holds(part, row))
                .map(this::ofPart)
                .sorted(NearMiss::sooner)
                .toList();
        int parts = condition.parts().size();
        int missing = condition.wanted() - (parts - lacks.size());
        LocalDate metOn = lacks.get(missing - 1).metOn();
        String each = lacks.stream().map(NearMiss::titled).collect(Collectors.joining(text("and")));
        String sentence = condition.wanted() == parts
                ? each
                : condition.wanted() == 1
                        ? text("lack.any", numbered(lacks))
                        : text("lack.at-least", parts, parts - lacks.size(), missing, each);
        return new Unmet(condition.name(), sentence, metOn);
    }

    /// A part without a name of its own is called by its formula, which the sentence tells anyway.
    private Unmet ofPart(Condition part) {
        return part instanceof Condition.Single(var rule) && rule.name().equals(rule.formula())
                ? of(rule.when())
                : of(part);
    }

    private static String titled(Unmet lack) {
        String sentence = lack.sentence();
        if (lack.reason().isEmpty()) {
            return sentence.contains(text("and")) ? text("lack.several", sentence) : sentence;
        }
        return text("lack.titled", lack.reason(), sentence);
    }

    private static String numbered(List<Unmet> lacks) {
        return IntStream.range(0, lacks.size())
                .mapToObj(i -> text("lack.way", i + 1, titled(lacks.get(i))))
                .collect(Collectors.joining(text("and")));
    }

    /// What time mends stands in front, the soonest first; the rest stays as written.
    private static int sooner(Unmet a, Unmet b) {
        LocalDate first = a.metOn() == null ? LocalDate.MAX : a.metOn();
        return first.compareTo(b.metOn() == null ? LocalDate.MAX : b.metOn());
    }

    private Unmet of(Expr expr) {
        try {
            return switch (expr) {
                case Expr.Binary binary -> binary(binary);
                case Expr.OneOf(var operand, var choices, var _) -> choice(operand, choices);
                case Expr.Name(var name, var _) ->
                    sentence(text("lack.flag", name, own(expr), Value.of(true).display()));
                case Expr.Not(var operand, var _) -> not(operand, expr);
                case Expr.Call call -> call(call);
                default -> plain(expr);
            };
        } catch (FormulaProblem _) {
            return plain(expr);
        }
    }

    private static Unmet sentence(String sentence) {
        return new Unmet("", sentence, null);
    }

    private static Unmet plain(Expr expr) {
        return sentence(text("lack.plain", FormulaText.of(expr)));
    }

    private Unmet not(Expr operand, Expr whole) {
        return switch (operand) {
            case Expr.Name(var name, var _) ->
                sentence(text("lack.flag", name, own(operand), Value.of(false).display()));
            case Expr.Not(var inner, var _) -> of(inner);
            case Expr.OneOf(var inner, var choices, var _) ->
                sentence(text("lack.other", title(inner), quoted(value(inner)), text("lack.not", words(choices))));
            case Expr.Call(var function, var arguments, var _)
            when function == Function.HAS -> sentence(text("lack.has-not", title(arguments.getFirst())));
            case Expr.Binary(var operator, var left, var right, int at)
            when operator == Operator.AND || operator == Operator.OR ->
                of(new Expr.Binary(
                        operator == Operator.AND ? Operator.OR : Operator.AND,
                        new Expr.Not(left, at),
                        new Expr.Not(right, at),
                        at));
            case Expr.Binary binary -> turned(binary, whole);
            default -> plain(whole);
        };
    }

    /// What is not known fails both a comparison and its opposite, so only known values may be turned round.
    private Unmet turned(Expr.Binary binary, Expr whole) {
        return opposite(binary.operator())
                .filter(_ -> !value(binary.left()).isMissing()
                        && !value(binary.right()).isMissing())
                .map(other -> of(new Expr.Binary(other, binary.left(), binary.right(), binary.at())))
                .orElseGet(() -> plain(whole));
    }

    private static Optional<Operator> opposite(Operator operator) {
        return switch (operator) {
            case EQUAL -> Optional.of(Operator.UNEQUAL);
            case UNEQUAL -> Optional.of(Operator.EQUAL);
            case LESS -> Optional.of(Operator.AT_LEAST);
            case AT_MOST -> Optional.of(Operator.GREATER);
            case GREATER -> Optional.of(Operator.AT_MOST);
            case AT_LEAST -> Optional.of(Operator.LESS);
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, AND, OR -> Optional.empty();
        };
    }

    private Unmet binary(Expr.Binary binary) {
        return switch (binary.operator()) {
            case AND -> both(binary);
            case OR -> either(binary);
            case EQUAL, UNEQUAL, LESS, AT_MOST, GREATER, AT_LEAST -> comparison(binary);
            case ADD, SUBTRACT, MULTIPLY, DIVIDE -> plain(binary);
        };
    }

    private Unmet both(Expr.Binary binary) {
        List<Unmet> lacks = flat(binary, Operator.AND)
                .filter(part -> !evaluation.evaluator().isTrue(part, row))
                .map(this::of)
                .toList();
        LocalDate metOn = lacks.stream().anyMatch(lack -> lack.metOn() == null)
                ? null
                : lacks.stream().map(Unmet::metOn).max(LocalDate::compareTo).orElse(null);
        return new Unmet("", lacks.stream().map(NearMiss::titled).collect(Collectors.joining(text("and"))), metOn);
    }

    private Unmet either(Expr.Binary binary) {
        List<Unmet> lacks =
                flat(binary, Operator.OR).map(this::of).sorted(NearMiss::sooner).toList();
        return new Unmet("", text("lack.any", numbered(lacks)), lacks.getFirst().metOn());
    }

    private static Stream<Expr> flat(Expr expr, Operator operator) {
        return expr instanceof Expr.Binary(var own, var left, var right, var _) && own == operator
                ? Stream.concat(flat(left, operator), flat(right, operator))
                : Stream.of(expr);
    }

    private Unmet comparison(Expr.Binary binary) {
        if (isGiven(binary.left()) && !isGiven(binary.right())) {
            Expr own = binary.right();
            return comparison(new Expr.Binary(turned(binary.operator()), own, binary.left(), binary.at()));
        }
        Value own = value(binary.left());
        Value wanted = value(binary.right());
        if (wanted.isMissing()) {
            return sentence(text("lack.nothing-to-compare", title(binary.right()), title(binary.left())));
        }
        if (own.isMissing()) {
            return sentence(
                    text("lack.nothing", title(binary.left()), bound(binary.operator(), wanted, binary.left())));
        }
        if (own instanceof Value.Num(var number) && wanted instanceof Value.Num(var least)) {
            return span(binary, least).orElseGet(() -> sentence(numbers(binary, number, least)));
        }
        return sentence(
                text("lack.other", title(binary.left()), quoted(own), bound(binary.operator(), wanted, binary.left())));
    }

    /// Years or months that time will fill.
    private Optional<Unmet> span(Expr.Binary binary, BigFraction least) {
        boolean strict = binary.operator() == Operator.GREATER;
        if (!strict && binary.operator() != Operator.AT_LEAST) {
            return Optional.empty();
        }
        return Span.of(binary.left(), least, strict, evaluation, row)
                .map(span -> new Unmet(
                        "",
                        text(
                                "lack.span",
                                title(binary.left()),
                                quoted(value(binary.left())) + unit(binary.left()),
                                bound(binary.operator(), Value.of(least), binary.left()),
                                Tenure.monthsUntil(span.until(), span.metOn()),
                                span.metOn()),
                        span.metOn()));
    }

    private String numbers(Expr.Binary binary, BigFraction own, BigFraction least) {
        String unit = unit(binary.left());
        String sentence = text(
                "lack.number",
                title(binary.left()),
                quoted(Value.of(own)) + unit,
                bound(binary.operator(), Value.of(least), binary.left()));
        String gap = Value.of(own.subtract(least).abs()).display() + unit;
        return switch (binary.operator()) {
            case AT_LEAST -> sentence + text("lack.short", gap);
            case AT_MOST -> sentence + text("lack.over", gap);
            case GREATER -> Numbers.compare(own, least) < 0 ? sentence + text("lack.short", gap) : sentence;
            case LESS -> Numbers.compare(own, least) > 0 ? sentence + text("lack.over", gap) : sentence;
            case EQUAL, UNEQUAL, ADD, SUBTRACT, MULTIPLY, DIVIDE, AND, OR -> sentence;
        };
    }

    private static Operator turned(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.GREATER;
            case AT_MOST -> Operator.AT_LEAST;
            case GREATER -> Operator.LESS;
            case AT_LEAST -> Operator.AT_MOST;
            case EQUAL, UNEQUAL, ADD, SUBTRACT, MULTIPLY, DIVIDE, AND, OR -> operator;
        };
    }

    /// What is wanted, in words: `不少于 5 年`, `不早于 2018-09-01`, `“本科”`.
    private String bound(Operator operator, Value wanted, Expr own) {
        String date = wanted instanceof Value.Day ? ".date" : "";
        String key =
                switch (operator) {
                    case AT_LEAST -> "lack.at-least-bound" + date;
                    case GREATER -> "lack.more" + date;
                    case AT_MOST -> "lack.at-most" + date;
                    case LESS -> "lack.less" + date;
                    case UNEQUAL -> "lack.not";
                    case EQUAL, ADD, SUBTRACT, MULTIPLY, DIVIDE, AND, OR ->
                        wanted instanceof Value.Num ? "lack.is.number" : "lack.is";
                };
        return text(key, quoted(wanted) + (wanted instanceof Value.Num ? unit(own) : ""));
    }

    private Unmet choice(Expr operand, List<Expr> choices) {
        String wanted = words(choices);
        Value own = value(operand);
        return sentence(
                own.isMissing()
                        ? text("lack.nothing", title(operand), wanted)
                        : text("lack.other", title(operand), quoted(own), wanted));
    }

    private String words(List<Expr> choices) {
        return choices.stream().map(choice -> quoted(value(choice))).collect(Collectors.joining(text("lack.or")));
    }

    private Unmet call(Expr.Call call) {
        List<Expr> arguments = call.arguments();
        return switch (call.function()) {
            case HAS -> sentence(text("lack.has", title(arguments.getFirst())));
            case STARTS, ENDS -> {
                String key = call.function() == Function.STARTS ? "lack.starts" : "lack.ends";
                String wanted = text(key, quoted(value(arguments.get(1))));
                Value own = value(arguments.getFirst());
                yield sentence(
                        own.isMissing()
                                ? text("lack.nothing", title(arguments.getFirst()), wanted)
                                : text("lack.other", title(arguments.getFirst()), quoted(own), wanted));
            }
            case IF ->
                of(evaluation.evaluator().isTrue(arguments.getFirst(), row) ? arguments.get(1) : arguments.get(2));
            default -> plain(call);
        };
    }

    private static boolean isGiven(Expr expr) {
        return expr.names().isEmpty();
    }

    private Value value(Expr expr) {
        return evaluation.evaluator().evaluate(expr, row);
    }

    private String own(Expr expr) {
        Value value = value(expr);
        return value.isMissing() ? text("lack.unknown") : value.display();
    }

    private static String title(Expr expr) {
        return FormulaText.of(expr);
    }

    private static String quoted(Value value) {
        return value instanceof Value.Text(var words) ? "“" + words + "”" : value.display();
    }

    /// The unit of a column, or of a count of time, with a space before it.
    private String unit(Expr expr) {
        String unit = expr instanceof Expr.Name(var name, var _)
                ? Stream.concat(
                                evaluation.scheme().item(name).stream().map(Item::unit),
                                evaluation.scheme().fact(name).stream()
                                        .map(fact -> fact.type().unit()))
                        .findFirst()
                        .orElse("")
                : "";
        return unit.isEmpty()
                ? Span.unit(expr, evaluation.scheme())
                        .map(time -> text("lack." + time.name().toLowerCase(Locale.ROOT)))
                        .orElse("")
                : " " + unit;
    }
}
