package org.qinglan.reports.print;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.document.Document;

/// A document set on pages: what the preview shows, the printer prints and the PDF holds, all by the same outlines.
public final class Pages {
    static final Messages MESSAGES = Messages.beside(Pages.class);
    private static final double FOOT = 9;
    private static final double PALE = 110;
    private static final int MOST_TOLD = 8;

    private final Typeface typeface;
    private final PageSetup.Sheet sheet;
    private final List<List<Mark>> pages;
    private final List<Finding> findings;

    private Pages(Typeface typeface, PageSetup.Sheet sheet, List<List<Mark>> pages, List<Finding> findings) {
        this.typeface = typeface;
        this.sheet = sheet;
        this.pages = List.copyOf(pages);
        this.findings = List.copyOf(findings);
    }

    /// Sets a document.
    ///
    /// @param progress asked to stop at every row
    public static Pages of(Document document, PageSetup setup, Typeface typeface, Progress progress) {
        PageSetup.Sheet sheet = setup.sheet(document, typeface);
        List<Strip> strips = new Setting(typeface, sheet, progress).of(document);
        List<List<Mark>> pages = Pagination.of(strips, sheet);
        for (int i = 0; i < pages.size(); i++) {
            finish(pages.get(i), document.mark(), typeface, sheet, MESSAGES.text("page", i + 1, pages.size()));
        }
        return new Pages(typeface, sheet, pages, findings(document, pages, typeface, sheet));
    }

    private static void finish(List<Mark> page, String pale, Typeface typeface, PageSetup.Sheet sheet, String number) {
        if (!pale.isEmpty()) {
            page.addFirst(new Mark.Pale(sheet.wide() / 2, sheet.high() / 2, PALE, pale));
        }
        double width = typeface.width(Face.TEXT, number, FOOT);
        page.add(new Mark.Words(
                (sheet.wide() - width) / 2, sheet.bottom() + sheet.margin() / 2, Face.TEXT, FOOT, number));
    }

    private static List<Finding> findings(
            Document document, List<List<Mark>> pages, Typeface typeface, PageSetup.Sheet sheet) {
        List<Finding> findings = new ArrayList<>(unknown(pages, typeface));
        document.tables().stream()
                .map(table -> Columns.of(table, typeface, sheet.width()).size())
                .filter(size -> size < Columns.READABLE)
                .findFirst()
                .ifPresent(size -> findings.add(MESSAGES.warning("", "small", size)));
        return findings;
    }

    /// Characters that no font of this computer has, with the words they stand in.
    private static List<Finding> unknown(List<List<Mark>> pages, Typeface typeface) {
        Set<String> words = new LinkedHashSet<>();
        for (List<Mark> page : pages) {
            for (Mark mark : page) {
                if (mark instanceof Mark.Words(var _, var _, var _, var _, var text)
                        && text.codePoints().anyMatch(typeface::isMissing)) {
                    words.add(told(text, typeface));
                }
            }
        }
        return words.isEmpty()
                ? List.of()
                : List.of(MESSAGES.warning(
                        "", "unknown", words.stream().limit(MOST_TOLD).collect(Collectors.joining("；")), words.size()));
    }

    private static String told(String text, Typeface typeface) {
        return text.codePoints()
                .mapToObj(c -> Character.toString(c)
                        + (typeface.isMissing(c)
                                ? "（U+" + Integer.toHexString(c).toUpperCase(Locale.ROOT) + "）"
                                : ""))
                .collect(Collectors.joining());
    }

    public int count() {
        return pages.size();
    }

    /// What the reader should know before printing.
    public List<Finding> findings() {
        return findings;
    }

    public boolean isAcross() {
        return sheet.wide() > sheet.high();
    }

    /// The words of a page, line by line, as they stand there.
    public List<String> words(int page) {
        return pages.get(page).stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .toList();
    }

    Typeface typeface() {
        return typeface;
    }

    PageSetup.Sheet sheet() {
        return sheet;
    }

    List<Mark> marks(int page) {
        return pages.get(page);
    }
}
