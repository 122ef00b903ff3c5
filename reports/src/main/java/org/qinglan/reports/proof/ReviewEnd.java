package org.qinglan.reports.proof;

import static org.qinglan.reports.proof.ProofText.MESSAGES;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.FormulaType.Kind;
import org.qinglan.model.grading.Grading;
import org.qinglan.model.run.ColumnNames;
import org.qinglan.model.scheme.Condition;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.Item;
import org.qinglan.model.scheme.RankingRule;
import org.qinglan.model.scheme.RankingRule.Line;
import org.qinglan.model.scheme.RankingRule.Order;
import org.qinglan.model.scheme.RankingRule.Quota;
import org.qinglan.model.scheme.RankingRule.Track;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.titlereview.TitleReview;
import org.qinglan.reports.book.Look;

/// Conditions, reasons and places, in cells.
final class ReviewEnd {
    private static final String ELIGIBLE = "#eligible";
    private static final String REASONS = "#reasons";
    private static final String PLACE = "#place";
    private static final String TRACK = "#track";
    private static final String BELOW = "#below";

    /// Behind everything: where a value is missing.
    private static final long LAST = 9_000_000_000_000_000L;

    private final ProofPlan plan;
    private final Workings workings;
    private final Evaluation evaluation;
    private final RankingRule rule;
    private final List<List<String>> reasons;

    private ReviewEnd(ProofPlan plan, List<List<String>> reasons) {
        this.plan = plan;
        this.reasons = reasons;
        workings = plan.workings();
        evaluation = plan.evaluation();
        rule = Objects.requireNonNull(plan.scheme().ranking());
    }

    /// @param reasons a row, the conditions that do not hold
    static void addStanding(ProofPlan plan, List<List<String>> reasons) {
        ReviewEnd end = new ReviewEnd(plan, reasons);
        end.addConditions();
        plan.scheme().items().forEach(end::addItem);
        plan.result()
                .add(new ResultColumn(
                        ColumnNames.MET,
                        row -> "IF(" + end.workings.cell(ELIGIBLE, row) + "=1,\"是\",\"否\")",
                        row -> Value.of(end.isEligible(row) ? "是" : "否"),
                        Look.TEXT_CENTERED,
                        false,
                        8));
        end.addReasons();
        end.addCounts();
    }

    static void addRanking(ProofPlan plan, TitleReview review) {
        ReviewEnd end = new ReviewEnd(plan, review.reasons());
        end.addConditions();
        end.addPlaces(review);
        end.addPlaceColumns(review);
        plan.scheme().items().forEach(end::addItem);
        end.addReasons();
        end.addCounts();
    }

    static void addGrading(ProofPlan plan, Grading grading) {
        TitleReview review = grading.review();
        ReviewEnd end = new ReviewEnd(plan, review.reasons());
        end.addConditions();
        end.addPlaces(review);
        end.addPlaceColumn(review);
        new GradeCells(plan, grading, PLACE).add();
        end.addPlaceChecks(review);
        plan.scheme().items().forEach(end::addItem);
        end.addReasons();
        end.addCounts();
    }

    private boolean isEligible(int row) {
        return reasons.get(row).isEmpty();
    }

    private static String condition(int i) {
        return "#condition " + i;
    }

    private void addConditions() {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            Condition condition = rule.conditions().get(i);
            plan.addCondition(
                    condition(i), MESSAGES.text("working.condition", condition.name()), condition, row -> !reasons.get(
                                    row)
                            .contains(condition.name()));
            cells.add(workings.cell(condition(i)));
        }
        String all = cells.isEmpty() ? "" : "," + String.join(",", cells);
        workings.add(
                ELIGIBLE,
                MESSAGES.text("working.eligible"),
                MESSAGES.text("scale.flag"),
                "IF(AND(" + workings.cell(ProofPlan.ADMITTED) + all + "),1,0)",
                row -> Value.of(isEligible(row) ? 1 : 0));
        workings.add(new Working(
                REASONS,
                ColumnNames.REASONS,
                "",
                reasonsFormula(),
                reasons.stream()
                        .map(failing -> Value.of(String.join("、", failing)))
                        .toList(),
                Look.TEXT));
        frozen(ELIGIBLE, MESSAGES.text("working.eligible"));
        frozen(REASONS, ColumnNames.REASONS);
    }

    private String reasonsFormula() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            String name = rule.conditions().get(i).name().replace("\"", "\"\"");
            parts.add("IF(" + workings.cell(condition(i)) + ",\"\",\"、" + name + "\")");
        }
        return parts.isEmpty() ? "\"\"" : "MID(" + String.join("&", parts) + ",2,999)";
    }

    private void frozen(String key, String header) {
        plan.frozen().add(new FrozenColumn(header, key, workings.column(key).values()));
    }

    private void addPlaces(TitleReview review) {
        List<String> keys = new ArrayList<>();
        addTracks();
        if (rule.line() != null) {
            addLine(rule.line(), review);
            keys.add(BELOW);
        }
        for (Order order : rule.order()) {
            String key = "#key " + order.column();
            keys.add(key);
            addKey(key, order);
        }
        String eligible = workings.range(ELIGIBLE) + ",1";
        List<String> ahead = new ArrayList<>();
        StringBuilder equal =
                new StringBuilder(rule.by().isEmpty() ? "" : "," + workings.range(TRACK) + "," + workings.cell(TRACK));
        for (String key : keys) {
            ahead.add(
                    "COUNTIFS(" + eligible + equal + "," + workings.range(key) + ",\"<\"&" + workings.cell(key) + ")");
            equal.append(',').append(workings.range(key)).append(',').append(workings.cell(key));
        }
        workings.add(
                PLACE,
                ColumnNames.PLACE,
                MESSAGES.text("scale.plain"),
                "IF(" + workings.cell(ELIGIBLE) + "=1,1+" + String.join("+", ahead) + ",\"\")",
                row -> place(review, row));
        frozen(PLACE, ColumnNames.PLACE);
    }

    /// Numbers the tracks from 1 as the scheme writes them; 0 is for whoever is in none that has a name.
    private void addTracks() {
        if (rule.by().isEmpty()) {
            return;
        }
        List<String> names = rule.tracks().stream().map(Track::name).toList();
        String cell = plan.space().cell(rule.by());
        String numbered = IntStream.range(0, names.size())
                .filter(i -> !names.get(i).isEmpty())
                .mapToObj(i -> (i + 1) + "*EXACT(" + cell + ",\"" + names.get(i).replace("\"", "\"\"") + "\")")
                .collect(Collectors.joining("+"));
        workings.add(
                TRACK,
                MESSAGES.text("working.track", rule.by()),
                MESSAGES.text("scale.plain"),
                numbered.isEmpty() ? "0" : numbered,
                row -> {
                    String own = evaluation.at(rule.by(), row).display();
                    return Value.of(own.isEmpty() ? 0 : names.indexOf(own) + 1);
                });
    }

    private void addLine(Line line, TitleReview review) {
        int decimals = Math.max(
                plan.space().decimals(line.column()),
                Math.max(0, Numbers.exact(line.atLeast()).scale()));
        String least = plan.parameters()
                .entered(MESSAGES.text("line", line.column()), new Value.Num(line.atLeast()), decimals, line.clause());
        String cell = plan.space().cell(line.column());
        String lifted = cell + "*" + BigInteger.TEN.pow(decimals - plan.space().decimals(line.column()));
        workings.add(
                BELOW,
                MESSAGES.text("working.below"),
                MESSAGES.text("scale.flag"),
                "IF(ISNUMBER(" + cell + "),IF(" + lifted + ">=" + least + ",0,1),1)",
                row -> Value.of(review.reached().get(row) ? 0 : 1));
    }

    private static Value place(TitleReview review, int row) {
        return review.isEligible(row) ? Value.of(review.places().get(row)) : Value.missing();
    }

    /// A whole number by which smaller stands in front; words get their number beforehand.
    private void addKey(String key, Order order) {
        String header = MESSAGES.text("working.key", order.column());
        String column = order.column();
        if (plan.space().kind(column) == Kind.TEXT || plan.space().kind(column) == Kind.FLAG) {
            Map<String, Long> numbers = wordNumbers(order);
            workings.add(key, header, MESSAGES.text("scale.value"), null, row -> {
                Value value = evaluation.at(column, row);
                return Value.of(value.isMissing() ? LAST : Objects.requireNonNull(numbers.get(value.display())));
            });
            return;
        }
        String cell = plan.space().cell(column);
        workings.add(
                key,
                header,
                MESSAGES.text("scale.key"),
                "IF(ISNUMBER(" + cell + ")," + (order.largestFirst() ? "-" : "") + cell + "," + LAST + ")",
                row -> key(order, row));
    }

    private Value key(Order order, int row) {
        BigInteger number =
                switch (evaluation.at(order.column(), row)) {
                    case Value.Num value ->
                        plan.space().whole(order.column(), value) instanceof Value.Num whole
                                ? whole.rounded(0).toBigInteger()
                                : BigInteger.ZERO;
                    case Value.Day(var day) -> BigInteger.valueOf((long) DateUtil.getExcelDate(day));
                    default -> null;
                };
        if (number == null) {
            return Value.of(LAST);
        }
        return Value.of(new BigDecimal(order.largestFirst() ? number.negate() : number));
    }

    private Map<String, Long> wordNumbers(Order order) {
        List<String> words = IntStream.range(0, evaluation.rows())
                .mapToObj(row -> evaluation.at(order.column(), row))
                .filter(value -> !value.isMissing())
                .map(Value::display)
                .distinct()
                .sorted()
                .toList();
        Map<String, Long> numbers = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            numbers.put(words.get(i), (long) (order.largestFirst() ? words.size() - i : i + 1));
        }
        return numbers;
    }

    private void addPlaceColumns(TitleReview review) {
        List<String> quotas = quotas(review);
        addPlaceColumn(review);
        plan.result()
                .add(new ResultColumn(
                        ColumnNames.RECOMMENDED,
                        row -> "IF(ISNUMBER(" + workings.cell(PLACE, row) + "),IF(" + within(row, quota(quotas, row))
                                + ",\"是\",\"否\"),\"\")",
                        row -> review.isEligible(row)
                                ? Value.of(review.isRecommended(row) ? "是" : "否")
                                : Value.missing(),
                        Look.TEXT_CENTERED,
                        false,
                        6));
        addExtras(review, quotas);
        addPlaceChecks(review);
    }

    private void addPlaceColumn(TitleReview review) {
        plan.result()
                .add(new ResultColumn(
                        ColumnNames.PLACE,
                        row -> workings.cell(PLACE, row),
                        row -> place(review, row),
                        Look.INTEGER,
                        false,
                        6));
    }

    private void addPlaceChecks(TitleReview review) {
        String places = workings.fullRange(PLACE);
        long eligible = review.order().size();
        plan.checks()
                .add(Check.of(
                        MESSAGES.text("check.places"),
                        "COUNT(" + places + ")",
                        eligible,
                        "SUM(" + workings.fullRange(ELIGIBLE) + ")",
                        eligible));
        plan.checks()
                .add(Check.of(
                        MESSAGES.text("check.first"),
                        "COUNTIF(" + places + ",\"<1\")+COUNTIF(" + places + ",\">\"&COUNT(" + places + "))",
                        0,
                        "0",
                        0));
    }

    /// Cells of the quotas, a track each.
    private List<String> quotas(TitleReview review) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < rule.tracks().size(); i++) {
            Track track = rule.tracks().get(i);
            String name = rule.by().isEmpty()
                    ? MESSAGES.text("quota")
                    : MESSAGES.text(
                            "quota.track", track.name().isEmpty() ? MESSAGES.text("table.otherwise") : track.name());
            Value value = Value.of(review.quotas().get(i));
            cells.add(
                    switch (track.quota()) {
                        case Quota.Given _ ->
                            plan.parameters().entered(name, (Value.Num) value, 0, MESSAGES.text("quota.note"));
                        case Quota.Computed(var expression, var _) ->
                            plan.wholeSchool(name, expression, 0, value, MESSAGES.text("quota.note"));
                    });
        }
        return cells;
    }

    /// The quota of a person's track, from the sheet of results.
    private String quota(List<String> quotas, int row) {
        if (rule.by().isEmpty()) {
            return quotas.getFirst();
        }
        List<String> names = rule.tracks().stream().map(Track::name).toList();
        int others = names.indexOf("");
        String track = workings.cell(TRACK, row);
        return "IF(" + track + "=0," + (others < 0 ? "0" : quotas.get(others)) + ",CHOOSE(MAX(1," + track + "),"
                + String.join(",", quotas) + "))";
    }

    private String within(int row, String quota) {
        String place = workings.cell(PLACE, row) + "<=" + quota;
        return rule.line() == null ? place : "AND(" + place + "," + workings.cell(BELOW, row) + "=0)";
    }

    private void addExtras(TitleReview review, List<String> quotas) {
        if (rule.line() != null) {
            plan.result()
                    .add(new ResultColumn(
                            Scheme.REACHED,
                            row -> "IF(ISNUMBER(" + workings.cell(PLACE, row) + "),IF(" + workings.cell(BELOW, row)
                                    + "=0,\"是\",\"否\"),\"\")",
                            row -> review.isEligible(row)
                                    ? Value.of(review.reached().get(row) ? "是" : "否")
                                    : Value.missing(),
                            Look.TEXT_CENTERED,
                            false,
                            6));
        }
        if (rule.reserve() > 0) {
            String most = plan.parameters()
                    .entered(MESSAGES.text("reserve-places"), (Value.Num) Value.of(rule.reserve()), 0, "");
            plan.result()
                    .add(new ResultColumn(
                            Scheme.RESERVE,
                            row -> reserve(row, "MAX(0," + quota(quotas, row) + ")", most),
                            row -> review.reservePlace(row) == 0 ? Value.missing() : Value.of(review.reservePlace(row)),
                            Look.INTEGER,
                            false,
                            6));
        }
    }

    private String reserve(int row, String quota, String most) {
        String behind = workings.cell(PLACE, row) + "-" + quota;
        String reached = rule.line() == null ? "" : "," + workings.cell(BELOW, row) + "=0";
        return "IF(ISNUMBER(" + workings.cell(PLACE, row) + "),IF(AND(" + behind + ">0," + behind + "<=" + most
                + reached + ")," + behind + ",\"\"),\"\")";
    }

    private void addItem(Item item) {
        if (!item.isNumber()) {
            addPlain(item);
            return;
        }
        int decimals = plan.space().decimals(item.name());
        String power = decimals == 0 ? "" : "/" + BigInteger.TEN.pow(decimals);
        plan.result()
                .add(new ResultColumn(
                        item.name(),
                        row -> guardedNumber(workings.cell(item.name(), row), power),
                        row -> evaluation.at(item.name(), row),
                        decimals == 4 ? Look.FOUR_PLACES : Look.NUMBER,
                        false,
                        10));
        frozen(item.name(), item.name());
    }

    private void addPlain(Item item) {
        plan.result()
                .add(new ResultColumn(
                        item.name(),
                        row -> workings.cell(item.name(), row),
                        row -> ProofPlan.worded(evaluation.at(item.name(), row)),
                        ProofPlan.look(item),
                        false,
                        12));
        frozen(item.name(), item.name());
    }

    private static String guardedNumber(String cell, String power) {
        return power.isEmpty() ? cell : "IF(ISNUMBER(" + cell + ")," + cell + power + ",\"\")";
    }

    private void addReasons() {
        plan.result()
                .add(new ResultColumn(
                        ColumnNames.REASONS,
                        row -> workings.cell(REASONS, row),
                        row -> Value.of(String.join("、", reasons.get(row))),
                        Look.WRAPPED,
                        false,
                        36));
    }

    private void addCounts() {
        long failing = reasons.stream().filter(names -> !names.isEmpty()).count();
        String all = workings.fullRange(REASONS);
        plan.checks()
                .add(Check.of(
                        MESSAGES.text("check.reasons"),
                        "SUMPRODUCT(1*(LEN(" + all + ")>0))",
                        failing,
                        "COUNTIF(" + workings.fullRange(ELIGIBLE) + ",0)",
                        failing));
        for (int i = 0; i < rule.conditions().size(); i++) {
            String name = rule.conditions().get(i).name();
            long those = reasons.stream().filter(names -> names.contains(name)).count();
            String key = workings.fullRange(condition(i));
            plan.checks()
                    .add(Check.of(
                            MESSAGES.text("check.reason", name),
                            "COUNTIF(" + key + ",FALSE)",
                            those,
                            "SUMPRODUCT(1*ISNUMBER(FIND(\"、" + name.replace("\"", "\"\"") + "、\",\"、\"&" + all
                                    + "&\"、\")))",
                            those));
        }
    }
}
