package org.qinglan.model.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.formula.FormulaType;
import org.qinglan.model.grading.Grading;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.scheme.AllotmentRule;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.FactRule;
import org.qinglan.model.scheme.Item;
import org.qinglan.model.scheme.RankingRule;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.Sheet;
import org.qinglan.model.scheme.SheetColumn;
import org.qinglan.model.scheme.SheetColumn.Role;
import org.qinglan.model.scheme.SheetRow;
import org.qinglan.model.scheme.Veto;
import org.qinglan.model.titlereview.TitleReview;

/// Lays an evaluation and its outcome out as one sheet: facts, items, then money or places.
final class SheetMaker {
    static final Messages MESSAGES = Messages.beside(SheetMaker.class);
    private static final String JOINED = "、";
    private final Evaluation evaluation;
    private final Outcome outcome;
    private final List<SheetColumn> columns = new ArrayList<>();
    private final List<List<Value>> values = new ArrayList<>();

    private SheetMaker(Evaluation evaluation, Outcome outcome) {
        this.evaluation = evaluation;
        this.outcome = outcome;
    }

    static Sheet make(Evaluation evaluation, Outcome outcome) {
        SheetMaker maker = new SheetMaker(evaluation, outcome);
        Scheme scheme = evaluation.scheme();
        scheme.facts().forEach(maker::add);
        scheme.items().stream().filter(item -> !maker.isPaid(item)).forEach(maker::add);
        switch (outcome) {
            case Outcome.Paid(var pay) -> maker.addPay(pay);
            case Outcome.Ranked(var review) -> maker.addReview(review);
            case Outcome.Graded(var grading) -> maker.addGrades(grading);
            case Outcome.Assessed assessed -> maker.addAssessment(assessed.failing());
        }
        return new Sheet(maker.columns, maker.rows());
    }

    private List<SheetRow> rows() {
        return order().stream()
                .map(row -> new SheetRow(
                        evaluation.people().get(row).teacher(),
                        evaluation.people().get(row).idNumber(),
                        evaluation.people().get(row).name(),
                        values.stream().map(column -> column.get(row)).toList()))
                .toList();
    }

    /// In a review the ranked stand first, by place; else the roster's order holds.
    private List<Integer> order() {
        IntStream roster = IntStream.range(0, evaluation.rows());
        return switch (outcome) {
            case Outcome.Ranked(var review) -> order(review, roster);
            case Outcome.Graded(var grading) -> order(grading.review(), roster);
            case Outcome.Paid paid -> roster.boxed().toList();
            case Outcome.Assessed assessed -> roster.boxed().toList();
        };
    }

    private static List<Integer> order(TitleReview review, IntStream roster) {
        return Stream.concat(
                        review.order().stream(),
                        roster.filter(row -> !review.isEligible(row)).boxed())
                .toList();
    }

    private boolean isPaid(Item item) {
        return outcome instanceof Outcome.Paid(var pay)
                && (pay.fixed().containsKey(item.name()) || pay.deductions().containsKey(item.name()));
    }

    private void add(FactRule fact) {
        int decimals = fact.type().kind() == FormulaType.Kind.NUMBER ? decimals(fact) : 0;
        add(new SheetColumn(fact.name(), Role.FACT, decimals, fact.type().unit(), fact.clause()), fact.name());
    }

    /// As many places as some value needs.
    private int decimals(FactRule fact) {
        return IntStream.range(0, evaluation.rows())
                .mapToObj(row -> evaluation.at(fact.name(), row))
                .mapToInt(value -> value instanceof Value.Num number
                        ? Math.max(
                                0,
                                number.rounded(fact.decimals())
                                        .stripTrailingZeros()
                                        .scale())
                        : 0)
                .max()
                .orElse(0);
    }

    private void add(Item item) {
        add(new SheetColumn(item.name(), Role.ITEM, item.decimals(), item.unit(), item.clause()), item.name());
    }

    private void add(SheetColumn column, String name) {
        columns.add(column);
        values.add(IntStream.range(0, evaluation.rows())
                .mapToObj(row -> evaluation.at(name, row))
                .toList());
    }

    private void addPay(MeritPay pay) {
        pay.fixed().forEach((name, fen) -> {
            String clause = evaluation.scheme().item(name).map(Item::clause).orElse("");
            addMoney(name, clause, fen);
        });
        pay.shares().forEach(share -> addMoney(share.rule().name(), share.rule().clause(), share.parts()));
        if (evaluation.scheme().allotment() != null) {
            evaluation.scheme().allotment().deductions().forEach(deduction -> addDeduction(deduction, pay));
        }
        if (hasWithheld(evaluation.scheme())) {
            addMoney(Scheme.WITHHELD, "", pay.withheld());
        }
        addMoney(ColumnNames.TOTAL, "", pay.total());
        List<Veto> vetoes = evaluation.scheme().vetoes();
        if (!vetoes.isEmpty()) {
            String clause = vetoes.stream()
                    .map(veto -> veto.rule().clause())
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(JOINED));
            columns.add(new SheetColumn(ColumnNames.VETO, Role.VERDICT, 0, "", clause));
            values.add(IntStream.range(0, evaluation.rows())
                    .mapToObj(row -> evaluation.isVetoed(row) ? Value.of(true) : Value.missing())
                    .toList());
        }
    }

    /// Whether the sheet tells what lapsing vetoes withhold.
    static boolean hasWithheld(Scheme scheme) {
        return scheme.vetoes().stream().anyMatch(Veto::lapses);
    }

    private void addDeduction(AllotmentRule.Deduction deduction, MeritPay pay) {
        addMoney(
                deduction.item(),
                deduction.clause(),
                Objects.requireNonNull(pay.deductions().get(deduction.item())));
    }

    private void addMoney(String name, String clause, List<Long> fen) {
        columns.add(new SheetColumn(name, Role.MONEY, 2, ColumnNames.YUAN, clause));
        values.add(fen.stream().map(part -> Value.of(MeritPay.yuan(part))).toList());
    }

    private void addGrades(Grading grading) {
        addPlaces(grading.review());
        columns.add(verdict(ColumnNames.GRADE));
        values.add(grading.grades().stream()
                .map(grade -> grade.isEmpty() ? Value.missing() : Value.of(grade))
                .toList());
        addReasons(grading.review());
    }

    private void addPlaces(TitleReview review) {
        columns.add(verdict(ColumnNames.PLACE));
        values.add(review.places().stream()
                .map(place -> place == 0 ? Value.missing() : Value.of(place))
                .toList());
    }

    private void addReview(TitleReview review) {
        addPlaces(review);
        columns.add(verdict(ColumnNames.RECOMMENDED));
        values.add(IntStream.range(0, evaluation.rows())
                .mapToObj(row -> review.isEligible(row) ? Value.of(review.isRecommended(row)) : Value.missing())
                .toList());
        addRankingExtras(review);
        addReasons(review);
    }

    private void addReasons(TitleReview review) {
        columns.add(verdict(ColumnNames.REASONS));
        values.add(review.reasons().stream()
                .map(reasons -> Value.of(String.join(JOINED, reasons)))
                .toList());
    }

    /// Columns that stand only where the scheme asks for them, so that older schemes keep their sheets.
    private void addRankingExtras(TitleReview review) {
        RankingRule rule = Objects.requireNonNull(evaluation.scheme().ranking());
        if (rule.line() != null) {
            columns.add(new SheetColumn(
                    Scheme.REACHED, Role.VERDICT, 0, "", rule.line().clause()));
            values.add(IntStream.range(0, evaluation.rows())
                    .mapToObj(row ->
                            review.isEligible(row) ? Value.of(review.reached().get(row)) : Value.missing())
                    .toList());
        }
        if (rule.reserve() > 0) {
            columns.add(verdict(Scheme.RESERVE));
            values.add(IntStream.range(0, evaluation.rows())
                    .mapToObj(review::reservePlace)
                    .map(place -> place == 0 ? Value.missing() : Value.of(place))
                    .toList());
        }
    }

    private void addAssessment(List<List<String>> failing) {
        columns.add(verdict(ColumnNames.MET));
        values.add(failing.stream().map(reasons -> Value.of(reasons.isEmpty())).toList());
        columns.add(verdict(ColumnNames.REASONS));
        values.add(failing.stream()
                .map(reasons -> Value.of(String.join(JOINED, reasons)))
                .toList());
    }

    private static SheetColumn verdict(String name) {
        return new SheetColumn(name, Role.VERDICT, 0, "", "");
    }
}
