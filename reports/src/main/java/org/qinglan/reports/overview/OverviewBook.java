package org.qinglan.reports.overview;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.standing.Overview;
import org.qinglan.reports.book.Book;
import org.qinglan.reports.book.Look;
import org.qinglan.reports.book.Page;
import org.qinglan.reports.book.TargetFile;
import org.qinglan.reports.book.Writing;

/// An overview as a workbook: a sheet with the table and how each line stands, and a sheet with every reason, its
/// clause and the workbook row behind it.
public final class OverviewBook {
    private static final Messages MESSAGES = Messages.beside(OverviewBook.class);
    private static final int HEADER = 1;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 40;
    private static final int SENTENCE_WIDTH = 60;

    private OverviewBook() {}

    /// @param title headline of both sheets
    public static Writing write(Overview overview, String title, Path target) {
        return TargetFile.write(target, out -> {
            try (Book book = new Book(title)) {
                table(book.page(MESSAGES.text("sheet.table")), overview, title);
                reasons(book.page(MESSAGES.text("sheet.reasons")), overview, title);
                book.writeTo(out);
            }
            return List.of();
        });
    }

    private static void table(Page page, Overview overview, String title) {
        List<Overview.Column> columns = overview.columns();
        int last = columns.size() + 1;
        begin(page, title, last);
        head(page, 0, MESSAGES.text("person"), 12);
        for (int i = 0; i < columns.size(); i++) {
            head(page, i + 1, columns.get(i).name(), width(overview, i));
        }
        head(page, last, MESSAGES.text("state"), 10);
        int row = HEADER + 1;
        for (Overview.Line line : overview.lines()) {
            page.put(row, 0, line.person(), Look.TEXT);
            for (int i = 0; i < columns.size(); i++) {
                put(page, row, i + 1, i < line.cells().size() ? line.cells().get(i) : Value.missing());
            }
            page.put(row, last, state(line), Look.TEXT_CENTERED);
            row++;
        }
        page.filter(HEADER, row - 1, last);
        for (Finding note : overview.notes()) {
            page.put(row, 0, note.sentence(), Look.WRAPPED);
            page.merge(row, row, 0, last);
            row++;
        }
    }

    private static void reasons(Page page, Overview overview, String title) {
        begin(page, title, 4);
        head(page, 0, MESSAGES.text("person"), 12);
        head(page, 1, MESSAGES.text("state"), 10);
        head(page, 2, MESSAGES.text("reason"), SENTENCE_WIDTH);
        head(page, 3, MESSAGES.text("clause"), SENTENCE_WIDTH);
        head(page, 4, MESSAGES.text("source"), WIDEST);
        int row = HEADER + 1;
        for (Overview.Line line : overview.lines()) {
            for (Overview.Reason reason : line.reasons()) {
                page.put(row, 0, line.person(), Look.TEXT);
                page.put(row, 1, state(line), Look.TEXT_CENTERED);
                page.put(row, 2, reason.sentence(), Look.WRAPPED);
                page.put(
                        row,
                        3,
                        reason.citation() == null ? "" : reason.citation().display(),
                        Look.WRAPPED);
                page.put(row, 4, reason.source() == null ? "" : reason.source().address(), Look.TEXT);
                row++;
            }
        }
        page.filter(HEADER, row - 1, 4);
    }

    private static void begin(Page page, String title, int last) {
        page.put(0, 0, title, Look.TITLE);
        page.height(0, 32);
        page.merge(0, 0, 0, last);
        page.freeze(HEADER + 1, 1);
        page.print(new Page.Headings(HEADER, HEADER), MESSAGES.text("page-of"));
    }

    private static void head(Page page, int column, String name, int width) {
        page.put(HEADER, column, name, Look.HEADER);
        page.width(column, width);
    }

    /// A number that is no decimal is written as it is read, with its sign that it was cut.
    private static void put(Page page, int row, int column, Value value) {
        switch (value) {
            case Value.Num(var number)
            when !Numbers.isDecimal(number) -> page.put(row, column, value.display(), Look.TEXT);
            case Value.Num _ -> page.put(row, column, value, Look.NUMBER);
            case Value.Day _ -> page.put(row, column, value, Look.DATE);
            case Value.Flag _ -> page.put(row, column, value, Look.TEXT_CENTERED);
            case Value.Text _, Value.Missing _ -> page.put(row, column, value, Look.TEXT);
        }
    }

    private static int width(Overview overview, int column) {
        String longest = overview.lines().stream()
                .filter(line -> column < line.cells().size())
                .map(line -> line.cells().get(column).display())
                .collect(Collectors.maxBy(Comparator.comparingInt(OverviewBook::width)))
                .orElse("");
        int heading = width(overview.columns().get(column).name());
        return Math.clamp(Math.max(width(longest), heading) + 2L, NARROWEST, WIDEST);
    }

    /// In Latin characters; a Chinese one takes two.
    private static int width(String text) {
        return text.codePoints().map(character -> character < 0x2E80 ? 1 : 2).sum();
    }

    private static String state(Overview.Line line) {
        return MESSAGES.text("state." + line.state().name().toLowerCase(Locale.ROOT));
    }
}
