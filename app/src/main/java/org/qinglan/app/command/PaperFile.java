package org.qinglan.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.feature.PrintRequest.Letterhead;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.document.Composition;
import org.qinglan.reports.document.Document;
import org.qinglan.reports.print.PageSetup;
import org.qinglan.reports.print.Pages;
import org.qinglan.reports.print.PdfFile;
import org.qinglan.reports.print.Typeface;

/// Writes a paper as a PDF, set as the window sets it; ID numbers are shown in part.
record PaperFile(Terminal terminal) {

    /// @return what was written
    /// @throws RefusedException with the reason
    Path write(PrintRequest wanted, String school, Path target) {
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(".pdf") || Files.isDirectory(target)) {
            throw RefusedException.of("paper-not-pdf", target);
        }
        Document document = document(wanted, new Letterhead(school, LocalDate.now(terminal.clock())));
        Pages pages = Pages.of(document.masked(), PageSetup.usual(), Typeface.ofThisComputer(), Progress.NONE);
        terminal.warn(pages.findings());
        return switch (PdfFile.write(pages, wanted.name(), target, Progress.NONE)) {
            case Writing.Done(var file, var notes) -> {
                terminal.warn(notes);
                yield file;
            }
            case Writing.Refused(var reason) -> throw new RefusedException(reason.sentence());
        };
    }

    private static Document document(PrintRequest wanted, Letterhead head) {
        return switch (wanted.maker().apply(head)) {
            case Composition.Ready(var document) -> document;
            case Composition.Refused(var reason) -> throw new RefusedException(reason.sentence());
        };
    }
}
