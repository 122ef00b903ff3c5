package org.qinglan.model.result;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.meritpay.MeritPay.GivenGroup;
import org.qinglan.model.meritpay.MeritPay.GivenShare;
import org.qinglan.model.run.ColumnNames;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.Outcome;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.FactRule;
import org.qinglan.model.scheme.Facts.Evidence;
import org.qinglan.model.scheme.Item;
import org.qinglan.model.scheme.RankingRule;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.Veto;
import org.qinglan.model.titlereview.TitleReview;
import org.qinglan.model.titlereview.Unmet;

/// Why a cell is not more: what lacks, what is capped, what a veto takes, how far the line is, what rounding took.
public final class WhyNot {
    private final ComputedRun run;
    private final Evaluation evaluation;
    private final Scheme scheme;
    private final int row;
    private final List<Reason> reasons = new ArrayList<>();

    /// @param clause empty where none is cited
    /// @param on     the day from which time alone mends it; nothing where time does not
    public record Reason(
            Kind kind,
            String sentence,
            String clause,
            @Nullable LocalDate on) {}

    /// What kind of reason.
    public enum Kind {
        VETO,
        CONDITION,
        LINE,
        CAP,
        SHORT,
        RECORDS,
        ROUNDING
    }

    private WhyNot(ComputedRun run, int row) {
        this.run = run;
        this.evaluation = run.evaluation();
        this.scheme = run.scheme();
        this.row = row;
    }

    /// The weightiest first; empty where nothing stands in the way of more.
    ///
    /// @throws IllegalArgumentException if the teacher is not in the run
    public static List<Reason> of(ComputedRun run, long teacher, String column) {
        int row = IntStream.range(0, run.evaluation().rows())
                .filter(i -> run.evaluation().people().get(i).teacher() == teacher)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("teacher " + teacher + " is not in this run"));
        WhyNot why = new WhyNot(run, row);
        why.ending(column);
        why.figures(column);
        return List.copyOf(why.reasons);
    }

    private void ending(String column) {
        switch (run.outcome()) {
            case Outcome.Paid(var pay) -> paid(pay, column);
            case Outcome.Ranked(var review) -> ranked(review, column);
            case Outcome.Graded(var grading) -> lacks(grading.review().lacks(row), column);
            case Outcome.Assessed(var lacks) -> lacks(lacks.get(row), column);
        }
    }

    private void paid(MeritPay pay, String column) {
        boolean share =
                pay.shares().stream().anyMatch(given -> given.rule().name().equals(column));
        boolean part = share || pay.fixed().containsKey(column);
        boolean whole =
                column.equals(ColumnNames.TOTAL) || column.equals(ColumnNames.VETO) || column.equals(Scheme.WITHHELD);
        for (Veto veto : evaluation.vetoes(row)) {
            if (whole || (part && veto.covers(column))) {
                veto(veto);
            }
        }
        pay.shares().stream()
                .filter(given ->
                        column.equals(ColumnNames.TOTAL) || given.rule().name().equals(column))
                .forEach(this::rounding);
    }

    private void veto(Veto veto) {
        Unmet against = TitleReview.against(evaluation, row, veto.rule());
        String effect = say(veto.lapses() ? "veto.lapses" : "veto.excludes");
        add(
                Kind.VETO,
                say("veto", veto.rule().name(), effect, against.sentence()),
                veto.rule().clause(),
                against.metOn());
        veto.rule().when().names().forEach(this::evidence);
    }

    /// What the records behind a veto say, the days of its window among it.
    private void evidence(String name) {
        scheme.fact(name).ifPresent(fact -> records(fact).stream()
                .filter(Evidence::counts)
                .forEach(record -> add(Kind.RECORDS, say("behind", name, record.label()), fact.clause(), null)));
    }

    private List<Evidence> records(FactRule fact) {
        return run.frozen()
                .evidence(evaluation.rosterRow(row))
                .getOrDefault(scheme.facts().indexOf(fact), List.of());
    }

    /// How much of a fen, or of the unit of payment, rounding took or gave.
    private void rounding(GivenShare share) {
        int at = share.groupOf().get(row);
        if (at < 0 || !(evaluation.at(share.rule().by(), row) instanceof Value.Num points)) {
            return;
        }
        GivenGroup group = share.groups().get(at);
        if (group.weightSum().signum() == 0) {
            return;
        }
        BigInteger weight = points.rounded(share.decimals()).unscaledValue();
        BigFraction exact = BigFraction.of(weight.multiply(BigInteger.valueOf(group.fen())), group.weightSum())
                .divide(100);
        BigFraction paid = Numbers.fraction(MeritPay.yuan(share.parts().get(row)));
        BigFraction left = exact.subtract(paid);
        if (left.signum() != 0 && evaluation.vetoes(row).isEmpty()) {
            String key = left.signum() > 0 ? "rounded-down" : "rounded-up";
            add(
                    Kind.ROUNDING,
                    say(key, share.rule().name(), places(exact, 6), places(paid, 2), places(left.abs(), 6)),
                    "",
                    null);
        }
    }

    private static String places(BigFraction number, int places) {
        return Numbers.round(number, places, RoundingMode.HALF_UP).toPlainString();
    }

    private boolean isVerdict(String column) {
        return evaluation.scheme().fact(column).isEmpty() && scheme.item(column).isEmpty();
    }

    private void lacks(List<Unmet> lacks, String column) {
        if (isVerdict(column)) {
            for (Unmet lack : lacks) {
                String day = lack.metOn() == null ? "" : say("met-on", lack.metOn());
                add(Kind.CONDITION, say("lacks", lack.reason(), lack.sentence(), day), "", lack.metOn());
            }
        }
    }

    private void ranked(TitleReview review, String column) {
        lacks(review.lacks(row), column);
        if (isVerdict(column) && review.isEligible(row) && !review.isRecommended(row)) {
            line();
            behind(review);
        }
    }

    private void line() {
        RankingRule.Line line =
                scheme.ranking() == null ? null : scheme.ranking().line();
        if (line == null) {
            return;
        }
        if (!(evaluation.at(line.column(), row) instanceof Value.Num(var own))) {
            add(
                    Kind.LINE,
                    say("line.unknown", line.column(), Value.of(line.atLeast()).display()),
                    line.clause(),
                    null);
        } else if (Numbers.compare(own, line.atLeast()) < 0) {
            String gap = Value.of(line.atLeast().subtract(own)).display();
            String least = Value.of(line.atLeast()).display();
            add(Kind.LINE, say("line", line.column(), Value.of(own).display(), least, gap), line.clause(), null);
        }
    }

    /// How far the last one who is recommended stands in front.
    private void behind(TitleReview review) {
        int place = review.places().get(row);
        String reserve = review.reservePlace(row) > 0 ? say("reserve", review.reservePlace(row)) : "";
        String gap = review.order().stream()
                .filter(other ->
                        review.tracks().get(other).equals(review.tracks().get(row)))
                .filter(review::isRecommended)
                .reduce((_, later) -> later)
                .map(this::gap)
                .orElse("");
        add(Kind.LINE, say("behind-quota", place, review.quota(row), gap, reserve), "", null);
    }

    private String gap(int last) {
        RankingRule ranking = scheme.ranking();
        if (ranking == null || ranking.order().isEmpty()) {
            return "";
        }
        String column = ranking.order().getFirst().column();
        if (evaluation.at(column, last) instanceof Value.Num(var theirs)
                && evaluation.at(column, row) instanceof Value.Num(var own)) {
            BigFraction gap = theirs.subtract(own).abs();
            return gap.signum() == 0
                    ? say("gap.none", column)
                    : say(
                            "gap",
                            column,
                            Value.of(own).display(),
                            Value.of(theirs).display(),
                            Value.of(gap).display());
        }
        return "";
    }

    /// Caps, floors and full marks of all items that went in, and records that do not count.
    private void figures(String column) {
        Set<String> seen = new LinkedHashSet<>();
        collect(column, seen);
        if (run.outcome() instanceof Outcome.Paid(var pay)) {
            pay.shares().stream()
                    .filter(share -> share.rule().name().equals(column))
                    .forEach(share -> collect(share.rule().by(), seen));
        }
        for (String name : seen) {
            scheme.item(name).ifPresent(this::item);
            scheme.fact(name).ifPresent(this::fact);
        }
    }

    private void collect(String name, Set<String> seen) {
        if (seen.add(name)) {
            scheme.item(name).ifPresent(item -> item.expression().names().forEach(input -> collect(input, seen)));
        }
    }

    private void item(Item item) {
        if (!(evaluation.at(item.name(), row) instanceof Value.Num(var own))) {
            return;
        }
        Value raw = evaluation.evaluator().evaluate(item.expression(), row);
        if (item.cap() != null && own.equals(item.cap().number()) && raw instanceof Value.Num number) {
            BigDecimal rounded = item.rounded(number);
            BigFraction over = Numbers.fraction(rounded).subtract(own);
            if (over.signum() > 0) {
                add(
                        Kind.CAP,
                        say(
                                "capped",
                                item.name(),
                                item.cap().display(),
                                Value.of(rounded).display(),
                                Value.of(over).display()),
                        item.clause(),
                        null);
            }
        }
        Value.Num full = item.fullMark() == null ? item.cap() : item.fullMark();
        if (full != null && Numbers.compare(own, full.number()) < 0) {
            String gap = Value.of(full.number().subtract(own)).display();
            add(
                    Kind.SHORT,
                    say("short", item.name(), Value.of(own).display(), full.display(), gap),
                    item.clause(),
                    null);
        }
    }

    private void fact(FactRule fact) {
        List<Evidence> records = records(fact);
        List<Evidence> not = records.stream().filter(record -> !record.counts()).toList();
        if (!not.isEmpty()) {
            String labels = String.join(
                    say("and"), not.stream().map(Evidence::label).distinct().toList());
            add(Kind.RECORDS, say("not-counted", fact.name(), records.size(), not.size(), labels), fact.clause(), null);
        }
        Value value = evaluation.at(fact.name(), row);
        if (value.isMissing() && records.isEmpty()) {
            add(Kind.RECORDS, say("no-records", fact.name(), fact.ledger().name()), fact.clause(), null);
        }
    }

    private void add(Kind kind, String sentence, String clause, @Nullable LocalDate on) {
        reasons.add(new Reason(kind, sentence, clause, on));
    }

    private static String say(String key, Object... details) {
        return WhatIf.MESSAGES.text(key, details);
    }
}
