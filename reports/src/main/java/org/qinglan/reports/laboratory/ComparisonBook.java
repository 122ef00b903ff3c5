package org.qinglan.reports.laboratory;

import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.laboratory.Comparison;
import org.qinglan.model.laboratory.Comparison.Line;
import org.qinglan.model.laboratory.Comparison.Measure;
import org.qinglan.model.laboratory.Comparison.Part;
import org.qinglan.model.laboratory.Comparison.Standing;
import org.qinglan.model.laboratory.EffectText;
import org.qinglan.model.laboratory.EffectText.Naming;
import org.qinglan.model.laboratory.Effects;
import org.qinglan.model.laboratory.PersonGroups.Group;
import org.qinglan.model.laboratory.Trial;
import org.qinglan.model.laboratory.Weights;
import org.qinglan.reports.book.Book;
import org.qinglan.reports.book.Look;
import org.qinglan.reports.book.Page;
import org.qinglan.reports.book.TargetFile;
import org.qinglan.reports.book.Writing;

/// Two schemes compared, as a workbook: the changes with their effects, everybody, the groups, the weights and what
/// to look at.
public final class ComparisonBook {
    private static final Messages MESSAGES = Messages.beside(ComparisonBook.class);
    private static final int HEADER = 1;
    private static final int PLACES = 4;

    private ComparisonBook() {}

    public static Writing write(Trial trial, Effects effects, Path target) {
        return TargetFile.write(target, out -> {
            try (Book book = new Book(trial.after().title())) {
                changes(book.page(MESSAGES.text("sheet.changes")), trial, effects);
                people(book.page(MESSAGES.text("sheet.people")), trial);
                groups(book.page(MESSAGES.text("sheet.groups")), trial);
                weights(book.page(MESSAGES.text("sheet.weights")), trial);
                findings(book.page(MESSAGES.text("sheet.findings")), trial);
                book.writeTo(out);
            }
            return List.of();
        });
    }

    private static void begin(Page page, Trial trial, String... headings) {
        page.put(
                0,
                0,
                MESSAGES.text("title", trial.before().title(), trial.after().title()),
                Look.TITLE);
        page.height(0, 32);
        page.merge(0, 0, 0, headings.length - 1);
        for (int i = 0; i < headings.length; i++) {
            page.put(HEADER, i, headings[i], Look.HEADER);
            page.width(i, 14);
        }
        page.freeze(HEADER + 1, 1);
        page.print(new Page.Headings(HEADER, HEADER), MESSAGES.text("page-of"));
    }

    private static String[] headings(String key) {
        return MESSAGES.text(key).split("\\|", -1);
    }

    private static void changes(Page page, Trial trial, Effects effects) {
        begin(page, trial, headings("heads.changes"));
        page.width(0, 8);
        page.width(1, 70);
        page.width(2, 70);
        int row = HEADER + 1;
        for (Effects.Step step : effects.steps()) {
            page.put(row, 0, Value.of(row - HEADER), Look.COUNT);
            page.put(
                    row,
                    1,
                    String.join(
                            "\n",
                            step.changes().stream()
                                    .map(change -> change.sentence())
                                    .toList()),
                    Look.WRAPPED);
            page.put(
                    row,
                    2,
                    step.isIdle() ? MESSAGES.text("idle") : EffectText.of(step.comparison(), Naming.NAMED),
                    Look.WRAPPED);
            row++;
        }
        page.put(row, 1, MESSAGES.text("whole"), Look.WRAPPED);
        page.put(row, 2, EffectText.of(trial.comparison(), Naming.NAMED), Look.WRAPPED);
    }

    private static void people(Page page, Trial trial) {
        begin(page, trial, headings("heads.people"));
        page.width(7, 60);
        int row = HEADER + 1;
        Comparison comparison = trial.comparison();
        for (Line line : comparison.lines()) {
            page.put(row, 0, line.name(), Look.TEXT);
            page.put(row, 1, amount(line.before()), Look.NUMBER);
            page.put(row, 2, amount(line.after()), Look.NUMBER);
            page.put(row, 3, number(line.change()), Look.NUMBER);
            page.put(row, 4, place(line.before()), Look.COUNT);
            page.put(row, 5, place(line.after()), Look.COUNT);
            page.put(row, 6, MESSAGES.text("fate." + line.fate()), Look.TEXT_CENTERED);
            page.put(row, 7, parts(comparison.measure(), line), Look.WRAPPED);
            row++;
        }
        page.filter(HEADER, row - 1, 7);
    }

    /// `工作量绩效 +366.76，考核绩效 −12.00`
    private static String parts(Measure measure, Line line) {
        return String.join(
                "，",
                line.parts().stream()
                        .map(part -> part.column() + " " + change(measure, part))
                        .toList());
    }

    private static String change(Measure measure, Part part) {
        return EffectText.amount(measure, part.change());
    }

    private static Value amount(@Nullable Standing standing) {
        return standing == null ? Value.missing() : number(standing.amount());
    }

    private static Value place(@Nullable Standing standing) {
        return standing == null || standing.place() == 0 ? Value.missing() : Value.of(standing.place());
    }

    private static Value number(@Nullable BigFraction number) {
        return number == null ? Value.missing() : Value.of(Numbers.round(number, PLACES, RoundingMode.HALF_UP));
    }

    private static void groups(Page page, Trial trial) {
        begin(page, trial, headings("heads.groups"));
        int row = HEADER + 1;
        for (Group group : trial.groups()) {
            page.put(row, 0, group.grouping().term(), Look.TEXT);
            page.put(row, 1, group.name(), Look.TEXT);
            page.put(row, 2, Value.of(group.count()), Look.COUNT);
            page.put(row, 3, Value.of(group.gain()), Look.COUNT);
            page.put(row, 4, Value.of(group.lose()), Look.COUNT);
            page.put(row, 5, number(group.sum()), Look.NUMBER);
            page.put(row, 6, number(group.mean()), Look.NUMBER);
            page.put(row, 7, number(group.most()), Look.NUMBER);
            page.put(row, 8, number(group.least()), Look.NUMBER);
            row++;
        }
    }

    private static void weights(Page page, Trial trial) {
        begin(page, trial, headings("heads.weights"));
        page.width(1, 40);
        int row = HEADER + 1;
        for (Weights weights : trial.examination().weights()) {
            for (Weights.Part part : weights.parts()) {
                page.put(row, 0, weights.total(), Look.TEXT);
                page.put(row, 1, part.name(), Look.TEXT);
                page.put(row, 2, number(part.full()), Look.NUMBER);
                page.put(row, 3, number(part.spread().range()), Look.NUMBER);
                page.put(row, 4, Value.of(part.spread().deviation()), Look.NUMBER);
                page.put(row, 5, percent(part.nominal()), Look.NUMBER);
                page.put(row, 6, percent(part.effective()), Look.NUMBER);
                page.put(row, 7, percent(part.byDeviation()), Look.NUMBER);
                page.put(row, 8, percent(part.agreement()), Look.NUMBER);
                row++;
            }
        }
    }

    private static Value percent(@Nullable BigFraction share) {
        return share == null ? Value.missing() : Value.of(Numbers.round(share.multiply(100), 1, RoundingMode.HALF_UP));
    }

    private static void findings(Page page, Trial trial) {
        begin(page, trial, headings("heads.findings"));
        page.width(0, 24);
        page.width(1, 70);
        page.width(2, 50);
        int row = HEADER + 1;
        for (var finding : trial.examination().findings()) {
            page.put(row, 0, finding.place(), Look.WRAPPED);
            page.put(row, 1, finding.message(), Look.WRAPPED);
            page.put(row, 2, finding.mend(), Look.WRAPPED);
            row++;
        }
    }
}
