package org.qinglan.model.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.FormulaText;
import org.qinglan.model.formula.Operator;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.run.ColumnNames;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.Outcome;
import org.qinglan.model.scheme.AllotmentRule;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.Item;
import org.qinglan.model.scheme.Scheme;

/// What the parts of a sum weigh on paper and in truth.
///
/// Whoever decides an order is not the part with the most points but the one in which people differ most. The
/// effective weight of a part is its spread divided by the spreads of all parts.
///
/// @param total name of the sum
public record Weights(String total, List<Part> parts) {
    public Weights {
        parts = List.copyOf(parts);
    }

    /// One part of a sum.
    ///
    /// @param item       name of the item, where the part is one alone; else empty
    /// @param full       how much it can bring: full mark, cap or reach; for money what it pays out; nothing where
    /// it
    ///                   is not known
    /// @param nominal    share of all that the parts can bring; nothing where some part is not known
    /// @param effective  share of all ranges (largest less smallest); nothing where nobody differs
    /// @param byDeviation the same by standard deviations
    /// @param agreement  of the pairs of people whose sums differ, the share that this part puts in the same order
    public record Part(
            String name,
            String item,
            @Nullable BigFraction full,
            @Nullable BigFraction nominal,
            Spread spread,
            @Nullable BigFraction effective,
            @Nullable BigFraction byDeviation,
            @Nullable BigFraction agreement) {}

    /// A part before it is weighed against the others.
    private record Term(String name, String item, @Nullable BigFraction full, List<BigFraction> values) {}

    /// The sums of a run: the money, then what each of its shares follows; or the points of a review.
    public static List<Weights> of(ComputedRun run) {
        List<Weights> all = new ArrayList<>();
        SchemeReach reach = new SchemeReach(run.scheme());
        List<Integer> rows = rows(run);
        if (run.outcome() instanceof Outcome.Paid(var pay)) {
            all.add(weigh(ColumnNames.TOTAL, money(pay, rows), amounts(pay.total(), rows)));
        }
        totals(run.scheme()).stream()
                .distinct()
                .map(name -> run.scheme().item(name))
                .flatMap(Optional::stream)
                .map(item -> points(run.evaluation(), item, reach, rows))
                .filter(weights -> weights.parts().size() > 1)
                .forEach(all::add);
        return all;
    }

    /// Rows of those who take part.
    private static List<Integer> rows(ComputedRun run) {
        Evaluation evaluation = run.evaluation();
        return IntStream.range(0, evaluation.rows())
                .filter(row -> !evaluation.isVetoed(row))
                .filter(row -> !(run.outcome() instanceof Outcome.Ranked(var review)) || review.isEligible(row))
                .boxed()
                .toList();
    }

    /// Items that decide something by themselves.
    static List<String> totals(Scheme scheme) {
        AllotmentRule allotment = scheme.allotment();
        if (allotment != null) {
            return allotment.shares().stream().map(AllotmentRule.Share::by).toList();
        }
        return scheme.ranking() == null || scheme.ranking().order().isEmpty()
                ? List.of()
                : List.of(scheme.ranking().order().getFirst().column());
    }

    private static List<Term> money(MeritPay pay, List<Integer> rows) {
        List<Term> terms = new ArrayList<>();
        pay.fixed().forEach((name, fen) -> terms.add(new Term(name, name, yuan(sum(fen)), amounts(fen, rows))));
        pay.shares()
                .forEach(share ->
                        terms.add(new Term(share.rule().name(), "", yuan(share.fen()), amounts(share.parts(), rows))));
        return terms;
    }

    private static long sum(List<Long> fen) {
        return fen.stream().mapToLong(Long::longValue).sum();
    }

    private static List<BigFraction> amounts(List<Long> fen, List<Integer> rows) {
        return rows.stream().map(row -> yuan(fen.get(row))).toList();
    }

    private static BigFraction yuan(long fen) {
        return BigFraction.of(fen, 100);
    }

    private static Weights points(Evaluation evaluation, Item total, SchemeReach reach, List<Integer> rows) {
        List<Term> terms = terms(total.expression()).stream()
                .map(expr -> new Term(
                        FormulaText.of(expr),
                        expr instanceof Expr.Name(var name, var _) ? name : "",
                        full(evaluation.scheme(), expr, reach),
                        rows.stream().map(row -> number(evaluation, expr, row)).toList()))
                .toList();
        return weigh(
                total.name(),
                terms,
                rows.stream()
                        .map(row -> orZero(evaluation.at(total.name(), row)))
                        .toList());
    }

    private static BigFraction number(Evaluation evaluation, Expr expr, int row) {
        return orZero(evaluation.evaluator().evaluate(expr, row));
    }

    private static BigFraction orZero(Value value) {
        return value instanceof Value.Num(var number) ? number : BigFraction.ZERO;
    }

    /// What a sum adds up; a number that is the same for everybody weighs nothing.
    static List<Expr> terms(Expr sum) {
        if (sum instanceof Expr.Binary(var operator, var left, var right, int at)
                && (operator == Operator.ADD || operator == Operator.SUBTRACT)) {
            List<Expr> terms = new ArrayList<>(terms(left));
            terms(right).forEach(term -> terms.add(operator == Operator.ADD ? term : new Expr.Negate(term, at)));
            return terms;
        }
        return sum instanceof Expr.Literal ? List.of() : List.of(sum);
    }

    private static @Nullable BigFraction full(Scheme scheme, Expr expr, SchemeReach reach) {
        Optional<Item> item = expr instanceof Expr.Name(var name, var _) ? scheme.item(name) : Optional.<Item>empty();
        return item.map(Item::fullMark)
                .map(Value.Num::number)
                .or(() -> Optional.ofNullable(reach.of(expr).most()))
                .orElse(null);
    }

    private static Weights weigh(String total, List<Term> terms, List<BigFraction> sums) {
        List<Spread> spreads =
                terms.stream().map(term -> Spread.of(term.values())).toList();
        BigFraction ranges = spreads.stream().map(Spread::range).reduce(BigFraction.ZERO, BigFraction::add);
        BigFraction deviations = spreads.stream()
                .map(spread -> Numbers.fraction(spread.deviation()))
                .reduce(BigFraction.ZERO, BigFraction::add);
        boolean known = terms.stream()
                .allMatch(term -> term.full() != null && term.full().signum() >= 0);
        BigFraction whole = terms.stream()
                .map(Term::full)
                .<BigFraction>mapMulti((full, into) -> {
                    if (full != null) {
                        into.accept(full);
                    }
                })
                .reduce(BigFraction.ZERO, BigFraction::add);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            Spread spread = spreads.get(i);
            parts.add(new Part(
                    term.name(),
                    term.item(),
                    term.full(),
                    known && term.full() != null ? share(term.full(), whole) : null,
                    spread,
                    share(spread.range(), ranges),
                    share(Numbers.fraction(spread.deviation()), deviations),
                    PairOrder.agreement(term.values(), sums)));
        }
        return new Weights(total, parts);
    }

    private static @Nullable BigFraction share(BigFraction part, BigFraction whole) {
        return whole.signum() == 0 ? null : part.divide(whole);
    }
}
