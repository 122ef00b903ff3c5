package org.qinglan.reports.ledger;

import static org.qinglan.reports.ledger.LedgerBook.MESSAGES;

import java.util.List;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.reports.book.Look;
import org.qinglan.reports.book.Page;

/// The sheet of one ledger, as bureaus lay it out and as the program reads it again.
final class LedgerPage {
    private static final int HEADER = 2;
    private static final int ROWS_WITH_OFFERS = 2_000;
    private static final int BLANK_ROWS = 30;
    private static final int LEADING_COLUMNS = 2;

    private final Page page;
    private final List<LedgerColumn> columns;
    private int row = HEADER + 1;

    LedgerPage(Page page, Ledger ledger, String title, String school) {
        this.page = page;
        this.columns = LedgerColumn.of(ledger);
        int last = columns.size() - 1;
        page.put(0, 0, title, Look.TITLE);
        page.height(0, 36);
        page.merge(0, 0, 0, last);
        page.put(1, 0, MESSAGES.text("school", school), Look.REMARK);
        page.merge(1, 1, 0, last);
        for (int i = 0; i < columns.size(); i++) {
            LedgerColumn column = columns.get(i);
            page.put(HEADER, i, column.header(), Look.HEADER);
            page.width(i, column.width());
            page.usual(i, column.look());
        }
        page.height(HEADER, 34);
        page.freeze(HEADER + 1, ledger.isOfSchool() ? 0 : LEADING_COLUMNS);
        page.print(new Page.Headings(HEADER, HEADER), MESSAGES.text("page-of"));
    }

    void add(LedgerRecord record, Staff staff) {
        for (int i = 0; i < columns.size(); i++) {
            LedgerColumn column = columns.get(i);
            page.put(row, i, column.content().of(record, staff), column.look());
        }
        row++;
    }

    /// Lines of the form on which nobody has written yet.
    void addBlank() {
        for (int line = 0; line < BLANK_ROWS; line++) {
            for (int i = 0; i < columns.size(); i++) {
                page.put(row, i, Value.missing(), columns.get(i).look());
            }
            row++;
        }
    }

    void finish() {
        int last = Math.max(row, HEADER + ROWS_WITH_OFFERS);
        for (int i = 0; i < columns.size(); i++) {
            page.offer(HEADER + 1, last, i, columns.get(i).words());
        }
    }
}
