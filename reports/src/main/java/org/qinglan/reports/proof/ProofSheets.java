package org.qinglan.reports.proof;

import static org.qinglan.reports.proof.ProofText.MESSAGES;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.run.Outcome;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.FactRule;
import org.qinglan.model.store.Progress;
import org.qinglan.model.titlereview.TitleReview;
import org.qinglan.reports.book.Book;
import org.qinglan.reports.book.Look;
import org.qinglan.reports.book.Page;

/// Writes a plan's sheets.
final class ProofSheets {
    /// Row of the first person in the result, as the spreadsheet counts.
    static final int FIRST_RESULT = 4;

    private static final int ID_WIDTH = 21;
    private static final int NAME_WIDTH = 10;
    private static final int REPORT_EVERY = 100;
    private final ProofPlan plan;
    private final ProofDetails details;
    private final Book book;
    private final Progress progress;
    private final Evaluation evaluation;
    private long done;

    ProofSheets(ProofPlan plan, ProofDetails details, Book book, Progress progress) {
        this.plan = plan;
        this.details = details;
        this.book = book;
        this.progress = progress;
        evaluation = plan.evaluation();
    }

    void write() {
        SheetNames names = plan.names();
        new GuideSheet(plan, details).write(book.page(names.guide()));
        new CheckSheet(plan).write(book.page(names.checks()));
        writeParameters(book.page(names.parameters()));
        writeFacts(book.page(names.facts()));
        if (!plan.space().links().isEmpty()) {
            plan.space().links().write(book.page(names.links()));
        }
        writeWorkings(book.page(names.workings()));
        writeResult(book.page(names.result()));
        writeFrozen(book.page(names.frozen()));
    }

    private void tick() {
        done++;
        if (done % REPORT_EVERY == 0) {
            progress.check();
            progress.report(done, 4L * evaluation.rows());
        }
    }

    private void title(Page page, String title, String note, int lastColumn) {
        page.put(0, 0, title, Look.TITLE);
        page.height(0, 26);
        page.merge(0, 0, 0, lastColumn);
        page.put(1, 0, note, Look.NOTE);
        page.height(1, 30);
        page.merge(1, 1, 0, lastColumn);
    }

    private void writeParameters(Page page) {
        List<Parameters.Line> lines = plan.parameters().lines();
        title(page, plan.names().parameters(), MESSAGES.text("parameters.note"), 3);
        String[] heads = {"name", "entered", "whole", "source"};
        for (int column = 0; column < heads.length; column++) {
            page.put(2, column, MESSAGES.text("parameters." + heads[column]), Look.HEADER);
        }
        for (int i = 0; i < lines.size(); i++) {
            Parameters.Line line = lines.get(i);
            int row = Parameters.HEAD + i;
            page.put(row, 0, line.name(), Look.TEXT);
            Value entered = line.entered();
            page.put(
                    row,
                    1,
                    entered == null ? Value.missing() : entered,
                    entered == null ? Look.NUMBER : entered instanceof Value.Day ? Look.ENTERED_DATE : Look.ENTERED);
            if (line.formula() == null) {
                page.put(row, 2, Value.missing(), Look.INTEGER);
            } else {
                page.formula(row, 2, line.formula(), line.value(), Look.INTEGER);
            }
            page.put(row, 3, line.note(), Look.WRAPPED);
        }
        widths(page, 44, 16, 22, 46);
        page.freeze(Parameters.HEAD, 1);
        page.print(new Page.Headings(2, 2), MESSAGES.text("page-of"));
    }

    private static void widths(Page page, int... widths) {
        for (int column = 0; column < widths.length; column++) {
            page.width(column, widths[column]);
        }
    }

    private void head(Page page, int row, Stream<String> headers) {
        List<String> all = Stream.concat(
                        Stream.of("head.number", "head.id", "head.name").map(MESSAGES::text), headers)
                .toList();
        for (int column = 0; column < all.size(); column++) {
            page.put(row, column, all.get(column), Look.HEADER);
        }
        page.height(row, 44);
    }

    private void person(Page page, int row, int number, int person) {
        page.put(row, 0, Value.of(number), Look.INTEGER);
        page.put(row, 1, evaluation.people().get(person).idNumber(), Look.TEXT_CENTERED);
        page.put(row, 2, evaluation.people().get(person).name(), Look.TEXT_CENTERED);
        tick();
    }

    private void peopleWidths(Page page) {
        widths(page, 6, ID_WIDTH, NAME_WIDTH);
    }

    private void writeFacts(Page page) {
        List<FactRule> facts = plan.scheme().facts();
        title(page, plan.names().facts(), MESSAGES.text("facts.note"), Workings.LEAD + Math.max(7, facts.size()) - 1);
        head(page, Workings.HEAD - 2, facts.stream().map(FactRule::name));
        page.put(Workings.HEAD - 1, 0, "", Look.HEADER);
        page.put(Workings.HEAD - 1, 1, "", Look.HEADER);
        page.put(Workings.HEAD - 1, 2, MESSAGES.text("head.unit"), Look.HEADER);
        peopleWidths(page);
        for (int i = 0; i < facts.size(); i++) {
            page.put(Workings.HEAD - 1, Workings.LEAD + i, facts.get(i).type().unit(), Look.HEADER);
            page.width(Workings.LEAD + i, 13);
        }
        for (int row = 0; row < evaluation.rows(); row++) {
            person(page, Workings.HEAD + row, row + 1, row);
            for (int i = 0; i < facts.size(); i++) {
                Value value = evaluation.at(facts.get(i).name(), row);
                page.put(Workings.HEAD + row, Workings.LEAD + i, shown(facts.get(i), value), look(facts.get(i)));
            }
        }
        page.freeze(Workings.HEAD, Workings.LEAD);
        page.print(new Page.Headings(2, 3), MESSAGES.text("page-of"));
    }

    /// A fraction that no decimal is exactly stands rounded, as its rule rounds it.
    private static Value shown(FactRule fact, Value value) {
        return value instanceof Value.Num number && !Numbers.isDecimal(number.number())
                ? Value.of(number.rounded(fact.decimals()))
                : value;
    }

    private static Look look(FactRule fact) {
        return switch (fact.type().kind()) {
            case NUMBER -> Look.NUMBER;
            case TEXT -> Look.TEXT;
            case DATE -> Look.DATE;
            case FLAG -> Look.YES_NO;
        };
    }

    private void writeWorkings(Page page) {
        List<Working> columns = plan.workings().columns();
        title(page, plan.names().workings(), MESSAGES.text("workings.note"), Workings.LEAD + 7);
        head(page, Workings.HEAD - 2, columns.stream().map(Working::header));
        page.put(Workings.HEAD - 1, 0, "", Look.HEADER);
        page.put(Workings.HEAD - 1, 1, "", Look.HEADER);
        page.put(Workings.HEAD - 1, 2, MESSAGES.text("head.scale"), Look.HEADER);
        page.height(Workings.HEAD - 1, 30);
        peopleWidths(page);
        for (int i = 0; i < columns.size(); i++) {
            page.put(Workings.HEAD - 1, Workings.LEAD + i, columns.get(i).scale(), Look.HEADER);
            page.width(Workings.LEAD + i, 15);
        }
        for (int row = 0; row < evaluation.rows(); row++) {
            person(page, Workings.HEAD + row, row + 1, row);
            for (int i = 0; i < columns.size(); i++) {
                writeWorking(page, columns.get(i), row, Workings.LEAD + i);
            }
        }
        page.freeze(Workings.HEAD, Workings.LEAD);
        page.print(new Page.Headings(2, 3), MESSAGES.text("page-of"));
    }

    private static void writeWorking(Page page, Working working, int row, int column) {
        Value value = working.values().get(row);
        if (working.template() == null) {
            page.put(Workings.HEAD + row, column, value, working.look());
        } else {
            page.formula(Workings.HEAD + row, column, Workings.filled(working.template(), row), value, working.look());
        }
    }

    /// Ranked people stand by place as the program found it, all others in the order of the roster.
    private List<Integer> order() {
        IntStream roster = IntStream.range(0, evaluation.rows());
        return switch (plan.run().outcome()) {
            case Outcome.Ranked(var review) -> order(review, roster);
            case Outcome.Graded(var grading) -> order(grading.review(), roster);
            case Outcome.Paid _ -> roster.boxed().toList();
            case Outcome.Assessed _ -> roster.boxed().toList();
        };
    }

    private static List<Integer> order(TitleReview review, IntStream roster) {
        return Stream.concat(
                        review.order().stream(),
                        roster.filter(row -> !review.isEligible(row)).boxed())
                .toList();
    }

    private void writeResult(Page page) {
        List<ResultColumn> columns = plan.result();
        int last = Workings.LEAD + columns.size() - 1;
        title(page, plan.scheme().name(), MESSAGES.text("result.note", details.school()), last);
        head(page, FIRST_RESULT - 2, columns.stream().map(ResultColumn::header));
        peopleWidths(page);
        List<Integer> order = order();
        for (int i = 0; i < columns.size(); i++) {
            page.width(Workings.LEAD + i, columns.get(i).width());
        }
        for (int line = 0; line < order.size(); line++) {
            int person = order.get(line);
            int row = FIRST_RESULT - 1 + line;
            person(page, row, line + 1, person);
            for (int i = 0; i < columns.size(); i++) {
                ResultColumn column = columns.get(i);
                page.formula(
                        row,
                        Workings.LEAD + i,
                        column.formula().apply(person),
                        column.values().apply(person),
                        column.look());
            }
        }
        writeTotals(page, columns, FIRST_RESULT - 1 + order.size());
        page.freeze(FIRST_RESULT - 1, Workings.LEAD);
        page.print(new Page.Headings(2, 2), MESSAGES.text("page-of"));
    }

    private void writeTotals(Page page, List<ResultColumn> columns, int row) {
        if (columns.stream().noneMatch(ResultColumn::total) || evaluation.rows() == 0) {
            return;
        }
        page.put(row, 0, MESSAGES.text("total"), Look.TOTAL);
        page.put(row, 1, "", Look.TOTAL);
        page.put(row, 2, "", Look.TOTAL);
        page.merge(row, row, 0, 2);
        for (int i = 0; i < columns.size(); i++) {
            ResultColumn column = columns.get(i);
            if (column.total()) {
                String letter = CellReference.convertNumToColString(Workings.LEAD + i);
                page.formula(
                        row,
                        Workings.LEAD + i,
                        "SUM(" + letter + FIRST_RESULT + ":" + letter + row + ")",
                        sum(column),
                        Look.MONEY_TOTAL);
            } else {
                page.put(row, Workings.LEAD + i, "", Look.TOTAL);
            }
        }
    }

    private Value sum(ResultColumn column) {
        return Value.of(IntStream.range(0, evaluation.rows())
                .mapToObj(column.values())
                .map(value -> value instanceof Value.Num number ? number.rounded(2) : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private void writeFrozen(Page page) {
        List<FrozenColumn> columns = plan.frozen();
        title(
                page,
                plan.names().frozen(),
                MESSAGES.text("frozen.note"),
                Workings.LEAD + Math.max(5, columns.size()) - 1);
        head(page, Workings.HEAD - 1, columns.stream().map(FrozenColumn::header));
        peopleWidths(page);
        for (int i = 0; i < columns.size(); i++) {
            page.width(Workings.LEAD + i, 15);
        }
        for (int row = 0; row < evaluation.rows(); row++) {
            person(page, Workings.HEAD + row, row + 1, row);
            for (int i = 0; i < columns.size(); i++) {
                page.put(
                        Workings.HEAD + row,
                        Workings.LEAD + i,
                        columns.get(i).values().get(row),
                        plan.workings().column(columns.get(i).working()).look());
            }
        }
        page.freeze(Workings.HEAD, Workings.LEAD);
        page.print(new Page.Headings(3, 3), MESSAGES.text("page-of"));
    }
}
