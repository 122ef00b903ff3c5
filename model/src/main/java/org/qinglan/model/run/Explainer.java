package org.qinglan.model.run;

import static org.qinglan.model.run.SheetMaker.MESSAGES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.FormulaProblem;
import org.qinglan.model.formula.FormulaText;
import org.qinglan.model.grading.Grading;
import org.qinglan.model.scheme.Condition;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.FactRule;
import org.qinglan.model.scheme.Facts.Evidence;
import org.qinglan.model.scheme.Item;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SheetColumn;
import org.qinglan.model.titlereview.TitleReview;
import org.qinglan.model.titlereview.Unmet;

/// Explains the cells of one person: from the number down to the records and their workbook cells.
final class Explainer {
    private final ComputedRun run;
    private final Evaluation evaluation;
    private final Scheme scheme;
    private final int row;
    private final Map<Integer, List<Evidence>> evidence;
    /// A figure that several others need is explained once, however often it is asked for.
    private final Map<String, Explanation> figures = new HashMap<>();

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
            case Outcome.Paid(var pay) ->
                role == SheetColumn.Role.MONEY ? new PayExplainer(this, evaluation, pay, row).explain(column) : veto();
            case Outcome.Ranked(var review) -> verdict(column, standing(review));
            case Outcome.Graded(var grading) -> verdict(column, graded(grading));
            case Outcome.Assessed(var lacks) ->
                verdict(
                        column,
                        lacks.get(row).isEmpty()
                                ? MESSAGES.text("all-hold")
                                : MESSAGES.text("not-eligible", missing(lacks.get(row))));
        };
    }

    private static String missing(List<Unmet> lacks) {
        return lacks.stream()
                .map(lack -> MESSAGES.text("lack", lack.reason(), lack.sentence()))
                .collect(Collectors.joining(MESSAGES.text("fact.joined")));
    }

    private String graded(Grading grading) {
        TitleReview review = grading.review();
        return review.isEligible(row)
                ? MESSAGES.text(
                        "graded",
                        review.places().get(row),
                        review.order().size(),
                        grading.grades().get(row))
                : MESSAGES.text("not-eligible", missing(review.lacks(row)));
    }

    private String standing(TitleReview review) {
        if (!review.isEligible(row)) {
            return MESSAGES.text("not-eligible", missing(review.lacks(row)));
        }
        int track = review.tracks().get(row);
        String name = scheme.ranking() == null
                ? ""
                : scheme.ranking().tracks().get(track).name();
        long rivals = review.order().stream()
                .filter(other -> review.tracks().get(other) == track)
                .count();
        return (name.isEmpty() ? "" : MESSAGES.text("track", name))
                + MESSAGES.text("ranked", review.places().get(row), rivals, review.quota(row))
                + beside(review);
    }

    /// What else there is to say of a place: a tie, the line, the reserve.
    private String beside(TitleReview review) {
        int tied = review.tied(row);
        return (tied > 1 ? MESSAGES.text("tied", tied) : "")
                + (isOneTooMany(review) ? MESSAGES.text("tied-at-quota") : "")
                + (review.reached().get(row) ? "" : MESSAGES.text("below-line"))
                + (review.reservePlace(row) > 0 ? MESSAGES.text("in-reserve", review.reservePlace(row)) : "");
    }

    /// Whether people of the same place fill more than the quota, so that the school must decide between them.
    private boolean isOneTooMany(TitleReview review) {
        int place = review.places().get(row);
        return review.isRecommended(row) && place + review.tied(row) - 1 > review.quota(row);
    }

    Explanation figure(String name) {
        Explanation known = figures.get(name);
        if (known == null) {
            known = newFigure(name);
            figures.put(name, known);
        }
        return known;
    }

    private Explanation newFigure(String name) {
        Optional<Item> item = scheme.item(name);
        if (item.isPresent()) {
            return item(item.get());
        }
        return scheme.fact(name).map(this::fact).orElseGet(() -> leaf(name, evaluation.at(name, row), ""));
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
                List.of(),
                item.decimals());
    }

    /// What happened between the formula and the figure: rounding, floor, cap.
    private static String held(Item item, Value raw, Value value) {
        if (!(raw instanceof Value.Num number) || !(value instanceof Value.Num)) {
            return "";
        }
        BigDecimal rounded = item.rounded(number);
        String text = Value.of(rounded).equals(raw)
                ? ""
                : MESSAGES.text("rounded." + item.rounding().name(), item.decimals(), rounded.toPlainString());
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
        // No stream around the recursion: items may need one another over many steps.
        for (Expr node : expression.all().toList()) {
            switch (node) {
                case Expr.Name(var name, var _) -> {
                    if (inputs.stream().noneMatch(input -> input.name().equals(name))) {
                        inputs.add(figure(name));
                    }
                }
                case Expr.Population population -> inputs.add(PopulationExplainer.explain(population, evaluation, row));
                case Expr.Lookup lookup -> lookup(lookup).ifPresent(inputs::add);
                default -> {}
            }
        }
        return inputs;
    }

    /// Nothing for a look-up in a branch that was not taken, where it need not be possible.
    private Optional<Explanation> lookup(Expr.Lookup lookup) {
        Value found;
        try {
            found = evaluation.evaluator().evaluate(lookup, row);
        } catch (FormulaProblem _) {
            return Optional.empty();
        }
        String clause = Optional.ofNullable(scheme.tables().get(lookup.table()))
                .map(Scheme.NamedTable::clause)
                .orElse("");
        return Optional.of(new Explanation(
                MESSAGES.text("table", lookup.table()),
                found,
                "",
                FormulaText.of(lookup),
                FormulaText.of(lookup, evaluation.evaluator(), row),
                clause,
                List.of(),
                List.of()));
    }

    private Explanation fact(FactRule fact) {
        List<Evidence> records = evidence.getOrDefault(scheme.facts().indexOf(fact), List.of());
        return new Explanation(
                fact.name(),
                evaluation.at(fact.name(), row),
                fact.type().unit(),
                FactText.of(fact),
                records(records),
                fact.clause(),
                records.stream().map(Explainer::record).toList(),
                List.of());
    }

    private static String records(List<Evidence> records) {
        long counted = records.stream().filter(Evidence::counts).count();
        if (records.isEmpty()) {
            return MESSAGES.text("no-records");
        }
        return counted == records.size()
                ? MESSAGES.text("records", records.size())
                : MESSAGES.text("records-counted", records.size(), counted);
    }

    private static Explanation record(Evidence evidence) {
        return new Explanation(
                evidence.label(),
                evidence.contribution(),
                "",
                "",
                sentence(evidence),
                "",
                List.of(),
                evidence.source() == null ? List.of() : List.of(evidence.source()));
    }

    private static String sentence(Evidence evidence) {
        String treated = evidence.treatment() == null
                ? ""
                : MESSAGES.text(
                        "treated." + evidence.treatment().kind().name(),
                        evidence.treatment().number().display());
        if (evidence.source() != null) {
            return treated;
        }
        return treated.isEmpty()
                ? MESSAGES.text("by-hand")
                : MESSAGES.text("by-hand") + MESSAGES.text("fact.joined") + treated;
    }

    static Explanation leaf(String name, Value value, String sentence) {
        return new Explanation(name, value, "", "", sentence, "", List.of(), List.of());
    }

    /// Whoever is not vetoed has an empty cell.
    private Explanation veto() {
        Value value = evaluation.isVetoed(row) ? Value.of(true) : Value.missing();
        List<Explanation> all = scheme.vetoes().stream()
                .map(veto -> condition(veto.rule().name(), Value.of(evaluation.holds(veto.rule(), row)), veto.rule()))
                .toList();
        return scheme.vetoes().size() == 1
                ? condition(ColumnNames.VETO, value, scheme.vetoes().getFirst().rule())
                : new Explanation(
                        ColumnNames.VETO,
                        value,
                        "",
                        RuleText.of(scheme, ColumnNames.VETO),
                        MESSAGES.text(evaluation.isVetoed(row) ? "holds" : "holds-not"),
                        "",
                        all,
                        List.of());
    }

    /// The vetoes that hold, each with its reason.
    List<Explanation> vetoes() {
        return evaluation.isVetoed(row) ? List.of(veto()) : List.of();
    }

    private Explanation condition(Condition condition) {
        boolean holds = evaluation.holds(condition, row);
        return switch (condition) {
            case Condition.Single(var rule) -> condition(rule.name(), Value.of(holds), rule);
            case Condition.Several(var name, int wanted, var parts, var clause) ->
                new Explanation(
                        name,
                        Value.of(holds),
                        "",
                        MESSAGES.text("condition.wanted", parts.size(), wanted),
                        MESSAGES.text(holds ? "holds" : "holds-not"),
                        clause,
                        parts.stream().map(this::condition).toList(),
                        List.of());
        };
    }

    private Explanation condition(String name, Value value, Scheme.Rule rule) {
        boolean holds = evaluation.holds(rule, row);
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
            scheme.ranking().conditions().forEach(condition -> parts.add(condition(condition)));
            scheme.ranking().order().forEach(order -> parts.add(figure(order.column())));
        }
        Value value = run.sheet().rows().stream()
                .filter(line -> line.teacher() == evaluation.people().get(row).teacher())
                .findFirst()
                .map(line -> run.sheet().cell(line, column))
                .orElseGet(Value::missing);
        return new Explanation(column, value, "", "", sentence, "", parts, List.of());
    }

    static String shown(Value value) {
        return value.isMissing() ? MESSAGES.text("nothing") : value.display();
    }
}
