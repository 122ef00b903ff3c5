package org.qinglan.reports.form;

import static org.qinglan.reports.form.FormPage.MESSAGES;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qinglan.model.figure.Value;
import org.qinglan.model.run.ColumnNames;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.Outcome;
import org.qinglan.model.scheme.Item;
import org.qinglan.model.scheme.Sheet;
import org.qinglan.model.scheme.SheetRow;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.book.Book;
import org.qinglan.reports.book.Look;
import org.qinglan.reports.book.TargetFile;
import org.qinglan.reports.book.Writing;

/// The table of training hours (学时统计表): what each has, what is missing in each category, and who is through.
public final class TrainingForm {
    private TrainingForm() {}

    /// @throws IllegalArgumentException if the run is no standing
    public static Writing write(ComputedRun run, FormDetails details, Path target, Progress progress) {
        if (!(run.outcome() instanceof Outcome.Assessed)) {
            throw new IllegalArgumentException(run.title() + " is no standing");
        }
        return TargetFile.write(target, out -> {
            try (Book book = new Book(details.school())) {
                fill(book, run, details, progress);
                book.writeTo(out);
            }
            return List.of();
        });
    }

    /// What is published, with every other item before the first published one.
    private static List<String> shown(ComputedRun run) {
        List<String> published = Published.columns(run.scheme());
        List<String> items = run.scheme().items().stream().map(Item::name).toList();
        return Stream.of(
                        published.stream().filter(name -> !items.contains(name)),
                        items.stream().filter(name -> !published.contains(name)),
                        published.stream().filter(items::contains))
                .flatMap(names -> names)
                .toList();
    }

    private static void fill(Book book, ComputedRun run, FormDetails details, Progress progress) {
        Sheet sheet = run.sheet();
        List<String> shown = shown(run);
        List<FormPage.Column> columns = new ArrayList<>(FormPage.lead(details));
        int lead = columns.size();
        shown.forEach(name -> columns.add(new FormPage.Column(name, Look.NUMBER, 12)));
        columns.add(new FormPage.Column(ColumnNames.MET, Look.TEXT_CENTERED, 8));
        FormPage form = new FormPage(
                book.page(MESSAGES.text("sheet.training")),
                details,
                details.titleOr(MESSAGES.text("training.title", run.title())),
                MESSAGES.text("unit.hours"),
                columns);
        int number = 0;
        for (SheetRow person : sheet.rows()) {
            progress.check();
            number++;
            List<Value> line = new ArrayList<>(FormPage.lead(details, number, person));
            shown.forEach(name -> line.add(sheet.cell(person, name)));
            line.add(sheet.cell(person, ColumnNames.MET));
            form.line(line);
        }
        List<Value> sums =
                line(lead, shown.stream().map(name -> sum(sheet, name)).toList());
        form.totals(MESSAGES.text("total"), lead, sums, Look.TOTAL);
        List<Value> people =
                line(lead, shown.stream().map(name -> positive(sheet, name)).toList());
        form.totals(MESSAGES.text("people-above-zero"), lead, people, Look.TOTAL);
        long met = sheet.rows().stream()
                .filter(person -> sheet.cell(person, ColumnNames.MET).equals(Value.of(true)))
                .count();
        form.remark(MESSAGES.text("met", number, met, number - met), 24);
        form.signatures();
    }

    private static List<Value> line(int lead, List<Value> values) {
        List<Value> line = new ArrayList<>();
        for (int i = 0; i < lead; i++) {
            line.add(Value.missing());
        }
        line.addAll(values);
        line.add(Value.missing());
        return line;
    }

    private static Value sum(Sheet sheet, String column) {
        return Value.of(sheet.rows().stream()
                .map(person -> sheet.cell(person, column))
                .map(value -> value instanceof Value.Num number ? number.rounded(4) : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Value positive(Sheet sheet, String column) {
        return Value.of(sheet.rows().stream()
                .map(person -> sheet.cell(person, column))
                .filter(value ->
                        value instanceof Value.Num number && number.number().signum() > 0)
                .count());
    }
}
