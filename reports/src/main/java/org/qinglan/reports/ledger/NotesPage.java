package org.qinglan.reports.ledger;

import static org.qinglan.reports.ledger.LedgerBook.MESSAGES;

import java.util.List;
import org.qinglan.model.guide.FieldNotes;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.reports.book.Look;
import org.qinglan.reports.book.Page;
import org.qinglan.reports.intake.SheetMarks;

/// What goes with the sheets of a book: who may see it, and how each column is filled in.
final class NotesPage {
    private static final List<Integer> WIDTHS = List.of(18, 18, 8, 10, 48, 60);

    private final Page page;
    private int row;

    private NotesPage(Page page) {
        this.page = page;
    }

    /// @param remarks sentences that stand above the table
    static void write(Page page, List<Ledger> ledgers, List<String> remarks) {
        NotesPage notes = new NotesPage(page);
        notes.head(remarks);
        notes.line(
                List.of(
                        MESSAGES.text("notes.ledger"),
                        MESSAGES.text("notes.field"),
                        MESSAGES.text("notes.required"),
                        MESSAGES.text("notes.type"),
                        MESSAGES.text("notes.words"),
                        MESSAGES.text("notes.meaning")),
                Look.HEADER);
        ledgers.forEach(ledger -> ledger.fields().forEach(field -> notes.field(ledger, field)));
        page.print(null, MESSAGES.text("page-of"));
    }

    private void head(List<String> remarks) {
        int last = WIDTHS.size() - 1;
        for (int i = 0; i <= last; i++) {
            page.width(i, WIDTHS.get(i));
        }
        page.put(row, 0, SheetMarks.NOTES, Look.TITLE);
        page.height(row, 36);
        page.merge(row, row, 0, last);
        row++;
        for (String remark : remarks) {
            page.put(row, 0, remark, Look.NOTE);
            page.merge(row, row, 0, last);
            page.height(row, 28);
            row++;
        }
    }

    private void field(Ledger ledger, Field field) {
        line(
                List.of(
                        ledger.name(),
                        field.name(),
                        field.required() ? MESSAGES.text("notes.yes") : "",
                        FieldNotes.typeName(field.type()),
                        String.join("、", field.words()),
                        meaning(ledger, field)),
                Look.WRAPPED);
    }

    private static String meaning(Ledger ledger, Field field) {
        String own = FieldNotes.of(ledger, field);
        if (field.type() == FieldType.PERSON) {
            return MESSAGES.text("notes.person", own);
        }
        return field.type() == FieldType.DATE && own.isEmpty() ? MESSAGES.text("notes.date") : own;
    }

    private void line(List<String> texts, Look look) {
        for (int i = 0; i < texts.size(); i++) {
            page.put(row, i, texts.get(i), look);
        }
        row++;
    }
}
