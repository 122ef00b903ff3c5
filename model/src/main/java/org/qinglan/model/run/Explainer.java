package org.qinglan.model.run;

import static org.qinglan.model.run.SheetMaker.MESSAGES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.FormulaText;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.meritpay.MeritPay.GivenShare;
import org.qinglan.model.scheme.AllotmentRule;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.FactRule;
import org.qinglan.model.scheme.Facts.Evidence;
import org.qinglan.model.scheme.Item;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SheetColumn;
import org.qinglan.model.titlereview.TitleReview;

/// Explains the cells of one person: from the number down to the records and their workbook cells.
final class Explainer {
    private final ComputedRun run;
    private final Evaluation evaluation;
    private final Scheme scheme;
    private final int row;
    private final Map<Integer, List<Evidence>> evidence;

    Explainer(ComputedRun run, long teacher) {
        this.run = run;
        this.evaluation = run.evaluation();
        this.scheme = run.scheme();
        this.row = IntStream.range(0, evaluation.rows())
                .filter(i -> evaluation.people().get(i).teacher() == teacher)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("teacher " + teacher + " is not in this run"));
        this.evidence = run.frozen().evidence(evaluation.rosterRow(row));
    }

    Explanation explain(String column) {
        SheetColumn known = run.sheet().columns().stream()
                .filter(candidate -> candidate.name().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + column));
        return switch (known.role()) {
            case FACT, ITEM -> figure(column);
            case MONEY, VERDICT -> ending(column, known.role());
        };
    }

    private Explanation ending(String column, SheetColumn.Role role) {
        return switch (run.outcome()) {
            case Outcome.Paid(var pay) -> role == SheetColumn.Role.MONEY ? money(column, pay) : veto(column);
            case Outcome.Ranked(var review) -> verdict(column, standing(review));
            case Outcome.Assessed(var failing) ->
                verdict(
                        column,
                        failing.get(row).isEmpty()
                                ? MESSAGES.text("all-hold")
                                : MESSAGES.text("not-eligible", String.join("、", failing.get(row))));
        };
    }

    private String standing(TitleReview review) {
        return review.isEligible(row)
                ? MESSAGES.text(
                        "ranked", review.places().get(row), review.order().size(), review.quota())
                : MESSAGES.text(
                        "not-eligible", String.join("、", review.reasons().get(row)));
    }

    private Explanation figure(String name) {
        return scheme.item(name)
                .map(this::item)
                .or(() -> scheme.fact(name).map(this::fact))
                .orElseGet(() -> leaf(name, evaluation.at(name, row), ""));
    }

    private Explanation item(Item item) {
        Value value = evaluation.at(item.name(), row);
        Value raw = evaluation.evaluator().evaluate(item.expression(), row);
        String sentence = FormulaText.of(item.expression(), evaluation.evaluator(), row) + " = " + shown(raw)
                + held(item, raw, value);
        return new Explanation(
                item.name(),
                value,
                item.unit(),
                FormulaText.of(item.expression()),
                sentence,
                item.clause(),
                inputs(item.expression()),
                List.of());
    }

    /// What happened between the formula and the figure: rounding, floor, cap.
    private static String held(Item item, Value raw, Value value) {
        if (!(raw instanceof Value.Num number) || !(value instanceof Value.Num)) {
            return "";
        }
        BigDecimal rounded = number.rounded(item.decimals());
        String text =
                Value.of(rounded).equals(raw) ? "" : MESSAGES.text("rounded", item.decimals(), rounded.toPlainString());
        if (value.equals(item.cap()) && !Value.of(rounded).equals(value)) {
            return text + MESSAGES.text("capped", value.display());
        }
        if (value.equals(item.floor()) && !Value.of(rounded).equals(value)) {
            return text + MESSAGES.text("floored", value.display());
        }
        return text;
    }

    private List<Explanation> inputs(Expr expression) {
        List<Explanation> inputs = new ArrayList<>();
        expression.all().forEach(node -> {
            switch (node) {
                case Expr.Name(var name, var _) -> {
                    if (inputs.stream().noneMatch(input -> input.name().equals(name))) {
                        inputs.add(figure(name));
                    }
                }
                case Expr.Population population -> inputs.add(population(population));
                case Expr.Lookup lookup -> inputs.add(lookup(lookup));
                default -> {}
            }
        });
        return inputs;
    }

    private Explanation population(Expr.Population population) {
        long people = IntStream.range(0, evaluation.rows())
                .filter(evaluation::takesPart)
                .filter(i -> !evaluation.at(population.column(), i).isMissing())
                .count();
        return leaf(
                FormulaText.of(population),
                evaluation.evaluator().evaluate(population, row),
                MESSAGES.text("population", people));
    }

    private Explanation lookup(Expr.Lookup lookup) {
        String clause = Optional.ofNullable(scheme.tables().get(lookup.table()))
                .map(Scheme.NamedTable::clause)
                .orElse("");
        return new Explanation(
                MESSAGES.text("table", lookup.table()),
                evaluation.evaluator().evaluate(lookup, row),
                "",
                FormulaText.of(lookup),
                FormulaText.of(lookup, evaluation.evaluator(), row),
                clause,
                List.of(),
                List.of());
    }

    private Explanation fact(FactRule fact) {
        List<Evidence> records = evidence.getOrDefault(scheme.facts().indexOf(fact), List.of());
        return new Explanation(
                fact.name(),
                evaluation.at(fact.name(), row),
                fact.type().unit(),
                FactText.of(fact),
                records.isEmpty() ? MESSAGES.text("no-records") : MESSAGES.text("records", records.size()),
                fact.clause(),
                records.stream().map(Explainer::record).toList(),
                List.of());
    }

    private static Explanation record(Evidence evidence) {
        return new Explanation(
                evidence.label(),
                evidence.contribution(),
                "",
                "",
                evidence.source() == null ? MESSAGES.text("by-hand") : "",
                "",
                List.of(),
                evidence.source() == null ? List.of() : List.of(evidence.source()));
    }

    private static Explanation leaf(String name, Value value, String sentence) {
        return new Explanation(name, value, "", "", sentence, "", List.of(), List.of());
    }

    private Explanation money(String column, MeritPay pay) {
        if (evaluation.isVetoed(row)) {
            return new Explanation(
                    column,
                    Value.of(MeritPay.yuan(0)),
                    ColumnNames.YUAN,
                    "",
                    MESSAGES.text("vetoed"),
                    "",
                    List.of(veto(ColumnNames.VETO)),
                    List.of());
        }
        if (pay.fixed().containsKey(column)) {
            return figure(column);
        }
        return pay.shares().stream()
                .filter(share -> share.rule().name().equals(column))
                .findFirst()
                .map(share -> share(share, pay))
                .orElseGet(() -> total(column, pay));
    }

    private Explanation total(String column, MeritPay pay) {
        List<Explanation> parts = new ArrayList<>();
        pay.fixed().keySet().forEach(name -> parts.add(figure(name)));
        pay.shares().forEach(share -> parts.add(share(share, pay)));
        List<String> names = parts.stream().map(Explanation::name).toList();
        List<String> sums = parts.stream()
                .map(part -> part.name() + " "
                        + ((Value.Num) part.value()).rounded(2).toPlainString())
                .toList();
        return new Explanation(
                column,
                Value.of(MeritPay.yuan(pay.total().get(row))),
                ColumnNames.YUAN,
                String.join(" + ", names),
                String.join(" + ", sums) + " = "
                        + MeritPay.yuan(pay.total().get(row)).toPlainString(),
                "",
                parts,
                List.of());
    }

    private Explanation share(GivenShare share, MeritPay pay) {
        long part = share.parts().get(row);
        BigDecimal sum = new BigDecimal(share.weightSum(), share.decimals());
        String sentence = MESSAGES.text(
                "share",
                MeritPay.yuan(share.fen()).toPlainString(),
                sum.toPlainString(),
                shown(evaluation.at(share.rule().by(), row)),
                MeritPay.yuan(part).toPlainString());
        return new Explanation(
                share.rule().name(),
                Value.of(MeritPay.yuan(part)),
                ColumnNames.YUAN,
                MESSAGES.text("share.formula", share.rule().name(), share.rule().by()),
                sentence + (share.roundedUp().get(row) ? MESSAGES.text("one-fen-more") : ""),
                share.rule().clause(),
                List.of(figure(share.rule().by()), shareSize(share, pay)),
                List.of());
    }

    private Explanation shareSize(GivenShare share, MeritPay pay) {
        AllotmentRule rule = scheme.allotment();
        List<Explanation> pool = new ArrayList<>();
        if (rule != null) {
            rule.pool()
                    .forEach(part -> pool.add(new Explanation(
                            part.name(),
                            Value.of(MeritPay.yuan(part.fen())),
                            ColumnNames.YUAN,
                            "",
                            "",
                            part.clause(),
                            List.of(),
                            List.of())));
        }
        BigDecimal portion = share.rule().portion();
        String portionText = portion == null
                ? MESSAGES.text("rest")
                : portion.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        return new Explanation(
                MESSAGES.text("share.size", share.rule().name()),
                Value.of(MeritPay.yuan(share.fen())),
                ColumnNames.YUAN,
                MESSAGES.text("share.size.formula", portionText),
                MESSAGES.text(
                        "share.size.sentence",
                        MeritPay.yuan(pay.pool()).toPlainString(),
                        MeritPay.yuan(pay.fixedFen()).toPlainString(),
                        portionText,
                        MeritPay.yuan(share.fen()).toPlainString()),
                share.rule().clause(),
                pool,
                List.of());
    }

    private Explanation veto(String column) {
        Scheme.Rule rule = scheme.veto();
        return rule == null
                ? leaf(column, Value.missing(), "")
                : condition(column, Value.of(evaluation.isVetoed(row)), rule);
    }

    private Explanation condition(String name, Value value, Scheme.Rule rule) {
        boolean holds = evaluation.evaluator().isTrue(rule.when(), row);
        return new Explanation(
                name,
                value,
                "",
                FormulaText.of(rule.when()),
                FormulaText.of(rule.when(), evaluation.evaluator(), row) + " → "
                        + MESSAGES.text(holds ? "holds" : "holds-not"),
                rule.clause(),
                inputs(rule.when()),
                List.of());
    }

    private Explanation verdict(String column, String sentence) {
        List<Explanation> parts = new ArrayList<>();
        if (scheme.ranking() != null) {
            scheme.ranking()
                    .conditions()
                    .forEach(rule -> parts.add(condition(
                            rule.name(), Value.of(evaluation.evaluator().isTrue(rule.when(), row)), rule)));
            scheme.ranking().order().forEach(order -> parts.add(figure(order.column())));
        }
        Value value = run.sheet().rows().stream()
                .filter(line -> line.teacher() == evaluation.people().get(row).teacher())
                .findFirst()
                .map(line -> run.sheet().cell(line, column))
                .orElseGet(Value::missing);
        return new Explanation(column, value, "", "", sentence, "", parts, List.of());
    }

    private static String shown(Value value) {
        return value.isMissing() ? MESSAGES.text("nothing") : value.display();
    }
}
