package org.qinglan.reports.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.reports.book.Book;
import org.qinglan.reports.book.TargetFile;
import org.qinglan.reports.book.Writing;

/// Ledgers as workbooks: what a school has recorded, or an empty form. With whole ID numbers the program reads them
/// again, so they are for the office alone; the notes in the book say so.
public final class LedgerBook {
    static final Messages MESSAGES = Messages.beside(LedgerBook.class);

    private LedgerBook() {}

    /// How ID and telephone numbers are shown.
    public enum Ids {
        /// Whole: the book can be imported again.
        FULL,
        /// First and last digits: the book can be handed on, and not be imported.
        MASKED
    }

    /// Writes all records of one ledger, with whole ID numbers.
    ///
    /// @throws IllegalArgumentException if the ledger is not a stored one
    public static Writing write(SchoolFile school, Ledger ledger, Path target) {
        return write(school, ledger, target, Ids.FULL);
    }

    /// Writes all records of one ledger; a ledger without records gives a sheet with its header.
    ///
    /// @throws IllegalArgumentException if the ledger is not a stored one
    public static Writing write(SchoolFile school, Ledger ledger, Path target, Ids ids) {
        requireStored(ledger);
        return write(target, school.schoolName(), book -> {
            LedgerSheet sheet = new LedgerSheet(book, ledger, school, ids);
            sheet.open();
            sheet.fill();
            notes(book, List.of(ledger), remarks(ids));
            return List.of();
        });
    }

    /// Writes every ledger that has records, a sheet each, with whole ID numbers.
    public static Writing writeAll(SchoolFile school, Path target) {
        return writeAll(school, target, Ids.FULL);
    }

    /// Writes every ledger that has records, a sheet each; notes in the book and the answer list those without.
    public static Writing writeAll(SchoolFile school, Path target, Ids ids) {
        return write(target, school.schoolName(), book -> {
            List<Ledger> written = new ArrayList<>();
            List<Ledger> empty = new ArrayList<>();
            for (Ledger ledger : Ledgers.STORED) {
                boolean any = new LedgerSheet(book, ledger, school, ids).fill();
                (any ? written : empty).add(ledger);
            }
            List<Finding> leftOut = empty.isEmpty() ? List.of() : List.of(leftOut(target, empty));
            List<String> remarks = new ArrayList<>(remarks(ids));
            leftOut.forEach(finding -> remarks.add(finding.message()));
            notes(book, written, remarks);
            return leftOut;
        });
    }

    /// Writes an empty form that a clerk fills in and the program imports.
    ///
    /// @throws IllegalArgumentException if the ledger is not a stored one
    public static Writing template(Ledger ledger, Path target) {
        requireStored(ledger);
        return write(target, "", book -> {
            String title = MESSAGES.text("title", "", ledger.name());
            LedgerPage page = new LedgerPage(book.page(ledger.name()), ledger, title, "");
            page.addBlank();
            page.finish();
            notes(book, List.of(ledger), List.of(MESSAGES.text("remark.form"), MESSAGES.text("remark.words")));
            return List.of();
        });
    }

    private interface Content {
        List<Finding> fill(Book book);
    }

    private static Writing write(Path target, String creator, Content content) {
        return TargetFile.write(target, out -> {
            try (Book book = new Book(creator)) {
                List<Finding> findings = content.fill(book);
                book.writeTo(out);
                return findings;
            }
        });
    }

    private static void notes(Book book, List<Ledger> ledgers, List<String> remarks) {
        NotesPage.write(book.page(MESSAGES.text("notes.sheet")), ledgers, remarks);
    }

    private static List<String> remarks(Ids ids) {
        return switch (ids) {
            case FULL -> List.of(MESSAGES.text("remark.private"), MESSAGES.text("remark.words"));
            case MASKED -> List.of(MESSAGES.text("remark.masked"));
        };
    }

    private static Finding leftOut(Path target, List<Ledger> empty) {
        String names = empty.stream().map(Ledger::name).collect(Collectors.joining("、"));
        return new Finding(
                "ledgers-without-records",
                Finding.Severity.NOTE,
                String.valueOf(target.getFileName()),
                MESSAGES.text("left-out", names),
                "",
                null);
    }

    private static void requireStored(Ledger ledger) {
        if (!Ledgers.STORED.contains(ledger)) {
            throw new IllegalArgumentException(ledger.key() + " is not stored");
        }
    }
}
