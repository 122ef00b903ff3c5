package org.qinglan.reports.form;

import static org.qinglan.reports.form.FormPage.MESSAGES;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qinglan.model.figure.Value;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.run.ColumnNames;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.Outcome;
import org.qinglan.model.scheme.Sheet;
import org.qinglan.model.scheme.SheetColumn;
import org.qinglan.model.scheme.SheetColumn.Role;
import org.qinglan.model.scheme.SheetRow;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.book.Book;
import org.qinglan.reports.book.Look;
import org.qinglan.reports.book.TargetFile;
import org.qinglan.reports.book.Writing;

/// The pay list (绩效工资发放表) in bureau layout, for print and signature.
public final class PayList {
    private PayList() {}

    /// Whoever gets nothing stays on the list with 0.00.
    ///
    /// @throws IllegalArgumentException if the run pays nothing out
    public static Writing write(ComputedRun run, FormDetails details, Path target, Progress progress) {
        if (!(run.outcome() instanceof Outcome.Paid(var pay))) {
            throw new IllegalArgumentException(run.title() + " pays nothing out");
        }
        return TargetFile.write(target, out -> {
            try (Book book = new Book(details.school())) {
                fill(book, run, pay, details, progress);
                book.writeTo(out);
            }
            return List.of();
        });
    }

    private static void fill(Book book, ComputedRun run, MeritPay pay, FormDetails details, Progress progress) {
        Sheet sheet = run.sheet();
        List<SheetColumn> money = sheet.columns().stream()
                .filter(column -> column.role() == Role.MONEY)
                .toList();
        List<FormPage.Column> columns = new ArrayList<>(FormPage.lead(details));
        int lead = columns.size();
        money.forEach(column -> columns.add(new FormPage.Column(column.name(), Look.MONEY, 14)));
        columns.add(new FormPage.Column(MESSAGES.text("signed"), Look.TEXT_CENTERED, 12));
        columns.add(new FormPage.Column(MESSAGES.text("remark"), Look.TEXT_CENTERED, 14));
        FormPage form = new FormPage(
                book.page(MESSAGES.text("sheet.pay")),
                details,
                details.titleOr(MESSAGES.text("pay.title", run.title())),
                MESSAGES.text("unit.yuan"),
                columns);
        int number = 0;
        for (SheetRow person : sheet.rows()) {
            progress.check();
            number++;
            List<Value> line = new ArrayList<>(FormPage.lead(details, number, person));
            money.forEach(column -> line.add(sheet.cell(person, column.name())));
            line.add(Value.missing());
            line.add(isVetoed(sheet, person) ? Value.of(notPaid(sheet, person)) : Value.missing());
            form.line(line);
            progress.report(number, sheet.rows().size());
        }
        form.totals(MESSAGES.text("total"), lead, totals(sheet, money, lead), Look.MONEY_TOTAL);
        long all = pay.total().stream().mapToLong(Long::longValue).sum();
        form.remark(MESSAGES.text("capital", CapitalAmount.of(all)), 24);
        form.signatures();
    }

    private static boolean isVetoed(Sheet sheet, SheetRow person) {
        return sheet.indexOf(ColumnNames.VETO) >= 0
                && sheet.cell(person, ColumnNames.VETO).equals(Value.of(true));
    }

    /// A veto may take some parts only.
    private static String notPaid(Sheet sheet, SheetRow person) {
        boolean isPaid = !sheet.cell(person, ColumnNames.TOTAL).equals(Value.of(0));
        return MESSAGES.text(isPaid ? "partly-not-paid" : "not-paid");
    }

    private static List<Value> totals(Sheet sheet, List<SheetColumn> money, int lead) {
        List<Value> totals = new ArrayList<>();
        for (int i = 0; i < lead; i++) {
            totals.add(Value.missing());
        }
        for (SheetColumn column : money) {
            totals.add(Value.of(sheet.rows().stream()
                    .map(person -> Objects.requireNonNull(sheet.cell(person, column.name())))
                    .map(value -> value instanceof Value.Num number ? number.rounded(2) : BigDecimal.ZERO)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        totals.add(Value.missing());
        totals.add(Value.missing());
        return totals;
    }
}
