package org.qinglan.reports.form;

import static org.qinglan.reports.form.FormPage.MESSAGES;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/// The form of scores (量化赋分表): who may stand, by place, and on a second sheet who may not and why.
public final class TitleForm {
    private TitleForm() {}

    /// @throws IllegalArgumentException if the run ranks nobody
    public static Writing write(ComputedRun run, FormDetails details, Path target, Progress progress) {
        if (!(run.outcome() instanceof Outcome.Ranked)) {
            throw new IllegalArgumentException(run.title() + " ranks nobody");
        }
        return TargetFile.write(target, out -> {
            try (Book book = new Book(details.school())) {
                scores(book, run, details, progress);
                reasons(book, run, details, progress);
                book.writeTo(out);
            }
            return List.of();
        });
    }

    private static boolean isRanked(Sheet sheet, SheetRow person) {
        return !sheet.cell(person, ColumnNames.PLACE).isMissing();
    }

    private static void scores(Book book, ComputedRun run, FormDetails details, Progress progress) {
        Sheet sheet = run.sheet();
        List<String> published = Published.columns(run.scheme());
        List<FormPage.Column> columns = new ArrayList<>(FormPage.lead(details));
        published.forEach(name -> columns.add(new FormPage.Column(name, look(run, name), 10)));
        columns.add(new FormPage.Column(ColumnNames.PLACE, Look.INTEGER, 7));
        columns.add(new FormPage.Column(ColumnNames.RECOMMENDED, Look.TEXT_CENTERED, 7));
        FormPage form = new FormPage(
                book.page(MESSAGES.text("sheet.scores")),
                details,
                details.titleOr(MESSAGES.text("title.title", run.title())),
                MESSAGES.text("unit.points"),
                columns);
        int number = 0;
        for (SheetRow person : sheet.rows()) {
            progress.check();
            if (isRanked(sheet, person)) {
                number++;
                List<Value> line = new ArrayList<>(FormPage.lead(details, number, person));
                published.forEach(name -> line.add(sheet.cell(person, name)));
                line.add(sheet.cell(person, ColumnNames.PLACE));
                line.add(sheet.cell(person, ColumnNames.RECOMMENDED));
                form.line(line);
            }
        }
        form.remark(MESSAGES.text("ranked", number, sheet.rows().size() - number), 24);
        form.signatures();
    }

    private static Look look(ComputedRun run, String name) {
        return run.scheme().item(name).map(Item::decimals).orElse(0) == 4 ? Look.FOUR_PLACES : Look.NUMBER;
    }

    private static void reasons(Book book, ComputedRun run, FormDetails details, Progress progress) {
        Sheet sheet = run.sheet();
        List<FormPage.Column> columns = new ArrayList<>(FormPage.lead(details));
        columns.add(new FormPage.Column(ColumnNames.REASONS, Look.WRAPPED, 70));
        FormPage form = new FormPage(
                book.page(MESSAGES.text("sheet.reasons")),
                details,
                MESSAGES.text("reasons.title", run.title()),
                "",
                columns);
        int number = 0;
        for (SheetRow person : sheet.rows()) {
            progress.check();
            if (!isRanked(sheet, person)) {
                number++;
                List<Value> line = new ArrayList<>(FormPage.lead(details, number, person));
                line.add(sheet.cell(person, ColumnNames.REASONS));
                form.line(line);
            }
        }
        form.signatures();
    }
}
