package org.qinglan.reports.ledger;

import static org.qinglan.reports.ledger.LedgerBook.MESSAGES;

import org.jspecify.annotations.Nullable;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.reports.book.Book;
import org.qinglan.reports.intake.SheetMarks;
import org.qinglan.reports.ledger.LedgerBook.Ids;

/// The records of one ledger in a book; the sheet is made when the first one comes.
final class LedgerSheet {
    private final Book book;
    private final Ledger ledger;
    private final SchoolFile school;
    private final Ids ids;
    private final Staff staff;
    private @Nullable LedgerPage page;

    LedgerSheet(Book book, Ledger ledger, SchoolFile school, Ids ids) {
        this.book = book;
        this.ledger = ledger;
        this.school = school;
        this.ids = ids;
        this.staff = new Staff(school.roster(), ids);
    }

    /// Makes the sheet whether there are records or not.
    LedgerPage open() {
        LedgerPage open = page;
        if (open == null) {
            open = new LedgerPage(book.page(ledger.name()), ledger, title(), school.schoolName());
            page = open;
        }
        return open;
    }

    /// @return whether there is a sheet
    boolean fill() {
        school.scan(ledger, this::add);
        if (page != null) {
            page.finish();
        }
        return page != null;
    }

    private void add(LedgerRecord record) {
        open().add(record, staff);
    }

    private String title() {
        String title = MESSAGES.text("title", school.schoolName(), ledger.name());
        return switch (ids) {
            case FULL -> title;
            case MASKED -> MESSAGES.text("title.masked", title, SheetMarks.MASKED);
        };
    }
}
