package org.qinglan.reports.print;

import static org.qinglan.reports.print.Pages.MESSAGES;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.Progress;

/// The printers that the operating system knows.
public final class InstalledPrinters implements Printers {
    /// Those that the system knows when they are asked for.
    public InstalledPrinters() {}

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        if (usual != null) {
            names.add(usual.getName());
        }
        services().stream()
                .map(PrintService::getName)
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        return names;
    }

    private static List<PrintService> services() {
        PrintService @Nullable [] found = PrintServiceLookup.lookupPrintServices(null, null);
        return found == null ? List.of() : Arrays.asList(found);
    }

    @Override
    public Optional<Finding> print(Pages pages, Order order, Progress progress) {
        Optional<PrintService> service = services().stream()
                .filter(one -> one.getName().equals(order.printer()))
                .findFirst();
        return service.isEmpty()
                ? Optional.of(
                        names().isEmpty()
                                ? MESSAGES.error("", "no-printer")
                                : MESSAGES.error("", "gone", order.printer()))
                : print(service.get(), pages, order, progress);
    }

    static Optional<Finding> print(PrintService service, Pages pages, Order order, Progress progress) {
        PrinterJob job = PrinterJob.getPrinterJob();
        try {
            job.setPrintService(service);
            job.setCopies(order.copies());
            job.setPageable(new Sheets(pages, order.pages(), progress, job));
            job.print();
            progress.check();
            return Optional.empty();
        } catch (PrinterException trouble) {
            progress.check();
            return Optional.of(MESSAGES.error(service.getName(), "refused", String.valueOf(trouble.getMessage())));
        }
    }

    /// The chosen pages, one after another.
    private record Sheets(Pages pages, List<Integer> chosen, Progress progress, PrinterJob job)
            implements Pageable, Printable {
        @Override
        public int getNumberOfPages() {
            return chosen.size();
        }

        @Override
        public PageFormat getPageFormat(int index) {
            Paper paper = new Paper();
            paper.setSize(PageSetup.SHORT, PageSetup.LONG);
            paper.setImageableArea(0, 0, PageSetup.SHORT, PageSetup.LONG);
            PageFormat format = new PageFormat();
            format.setPaper(paper);
            format.setOrientation(pages.isAcross() ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
            return format;
        }

        @Override
        public Printable getPrintable(int index) {
            return this;
        }

        @Override
        public int print(Graphics graphics, PageFormat format, int index) {
            if (progress.cancelled()) {
                job.cancel();
                return NO_SUCH_PAGE;
            }
            if (index >= chosen.size()) {
                return NO_SUCH_PAGE;
            }
            progress.report(index, chosen.size());
            new PagePainter(pages).paint((Graphics2D) graphics, chosen.get(index));
            return PAGE_EXISTS;
        }
    }
}
