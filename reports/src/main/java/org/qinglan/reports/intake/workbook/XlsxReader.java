package org.qinglan.reports.intake.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.intake.wording.Wording;
import org.xml.sax.SAXException;

/// Reads `.xlsx` as a stream, in its transitional and its strict form.
final class XlsxReader {
    private final String book;
    private final Wording wording;
    private final Progress progress;

    XlsxReader(String book, Wording wording, Progress progress) {
        this.book = book;
        this.wording = wording;
        this.progress = progress;
    }

    BookReading read(Path file) throws IOException, OpenXML4JException, SAXException {
        OPCPackage zip = OPCPackage.open(file.toFile(), PackageAccess.READ);
        try {
            PackagePart main = mainPart(zip);
            if (main == null) {
                return new BookReading.Refused(wording.error("not-a-workbook", book, null));
            }
            if (main.getContentType().contains("binary")) {
                return new BookReading.Refused(wording.error("xlsb", book, null));
            }
            return read(zip, main);
        } finally {
            zip.revert();
        }
    }

    private BookReading read(OPCPackage zip, PackagePart main) throws IOException, OpenXML4JException, SAXException {
        WorkbookPart workbook = new WorkbookPart();
        workbook.read(main);
        StringsPart strings = new StringsPart();
        StylesPart styles = new StylesPart();
        readRelated(main, "sharedStrings", strings);
        readRelated(main, "styles", styles);
        List<Grid> grids = new ArrayList<>();
        List<Finding> notices = new ArrayList<>(partNotices(zip));
        for (WorkbookPart.Entry entry :
                workbook.sheets.stream().limit(Limits.SHEETS).toList()) {
            PackagePart part = related(main, main.getRelationship(entry.relation()));
            if (entry.hidden()) {
                notices.add(wording.warning("hidden-sheet", book + " " + entry.name(), null));
            } else if (part != null && part.getContentType().contains("worksheet")) {
                GridBuilder grid = new GridBuilder(book, entry.name(), wording, progress);
                readSheet(
                        part,
                        new SheetPart(grid, strings, styles, workbook.from1904, progress),
                        grid,
                        entry.name(),
                        grids,
                        notices);
            }
        }
        return new BookReading.Book(grids, notices);
    }

    private void readSheet(
            PackagePart part, SheetPart sheet, GridBuilder grid, String name, List<Grid> grids, List<Finding> notices)
            throws IOException, SAXException {
        try {
            sheet.read(part);
            grids.add(grid.grid());
        } catch (Limits.Reached reached) {
            notices.add(wording.error(reached.code, book + " " + name, null, reached.details()));
        }
        notices.addAll(grid.notices());
    }

    private static void readRelated(PackagePart main, String type, XmlPart into)
            throws IOException, OpenXML4JException, SAXException {
        for (PackageRelationship relation : main.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/" + type)) {
                PackagePart part = related(main, relation);
                if (part != null) {
                    into.read(part);
                    return;
                }
            }
        }
    }

    private static @Nullable PackagePart related(PackagePart from, @Nullable PackageRelationship relation)
            throws OpenXML4JException {
        return relation == null ? null : from.getRelatedPart(relation);
    }

    private static @Nullable PackagePart mainPart(OPCPackage zip) {
        for (PackageRelationship relation : zip.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                PackagePart part = zip.getPart(relation);
                String type = part == null ? "" : part.getContentType().toLowerCase(Locale.ROOT);
                return type.contains("sheet") || type.contains("excel") ? part : null;
            }
        }
        return null;
    }

    /// What the file carries besides tables. All of it is left alone.
    private List<Finding> partNotices(OPCPackage zip) throws OpenXML4JException {
        List<String> names = StreamSupport.stream(zip.getParts().spliterator(), false)
                .map(part -> part.getPartName().getName().toLowerCase(Locale.ROOT))
                .toList();
        List<Finding> notices = new ArrayList<>();
        addIfAny(notices, names, "macros", "vbaproject.bin", "/macrosheets/");
        addIfAny(notices, names, "external-links", "/externallinks/externallink", "\0");
        addIfAny(notices, names, "embedded-objects", "/embeddings/", "/activex/");
        addIfAny(notices, names, "data-connections", "/connections.xml", "/querytables/");
        return notices;
    }

    private void addIfAny(List<Finding> notices, List<String> names, String code, String one, String other) {
        if (names.stream().anyMatch(name -> name.contains(one) || name.contains(other))) {
            notices.add(wording.warning(code, book, null));
        }
    }
}
