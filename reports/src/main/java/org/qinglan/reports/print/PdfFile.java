package org.qinglan.reports.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.book.TargetFile;
import org.qinglan.reports.book.Writing;

/// Pages as a PDF. Every character is in it once, as an outline, with its code point: it looks the same everywhere,
/// needs no font, and can be searched and copied.
public final class PdfFile {
    private PdfFile() {}

    public static Writing write(Pages pages, String title, Path target, Progress progress) {
        return TargetFile.write(target, out -> {
            try (PDDocument pdf = new PDDocument()) {
                pdf.getDocumentInformation().setTitle(title);
                PdfGlyphs glyphs = new PdfGlyphs(pdf, pages.typeface());
                PDResources resources = new PDResources();
                for (int i = 0; i < pages.count(); i++) {
                    progress.check();
                    progress.report(i, pages.count());
                    page(pdf, pages, i, glyphs).setResources(resources);
                }
                glyphs.addTo(resources);
                pdf.save(out);
            }
            return pages.findings();
        });
    }

    private static PDPage page(PDDocument pdf, Pages pages, int number, PdfGlyphs glyphs) throws IOException {
        PageSetup.Sheet sheet = pages.sheet();
        PDPage page = new PDPage(new PDRectangle((float) sheet.wide(), (float) sheet.high()));
        PDStream content = new PDStream(pdf);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write((Mark.Line.WIDTH + " w\n").getBytes(StandardCharsets.US_ASCII));
            for (Mark mark : pages.marks(number)) {
                out.write(operators(mark, sheet, glyphs, pages.typeface()).getBytes(StandardCharsets.US_ASCII));
            }
        }
        page.setContents(content);
        pdf.addPage(page);
        return page;
    }

    private static String operators(Mark mark, PageSetup.Sheet sheet, PdfGlyphs glyphs, Typeface typeface) {
        double high = sheet.high();
        return switch (mark) {
            case Mark.Line(var fromX, var fromY, var toX, var toY) ->
                "%s %s m %s %s l S%n".formatted(number(fromX), number(high - fromY), number(toX), number(high - toY));
            case Mark.Words(var x, var y, var face, var size, var text) ->
                text(glyphs.show(face, text, size), "1 0 0 1 " + number(x) + " " + number(high - y));
            case Mark.Pale pale -> {
                double turn = -Mark.Pale.TURN;
                double back = typeface.width(Face.TITLE, pale.text(), pale.size()) / 2;
                double down = pale.size() / 3;
                double x = pale.x() - back * Math.cos(turn) + down * Math.sin(turn);
                double y = high - pale.y() - back * Math.sin(turn) - down * Math.cos(turn);
                String matrix = List.of(Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), x, y).stream()
                        .map(PdfFile::number)
                        .reduce("", (a, b) -> a + " " + b);
                yield Mark.Pale.GREY + " g " + text(glyphs.show(Face.TITLE, pale.text(), pale.size()), matrix)
                        + "0 g\n";
            }
        };
    }

    private static String text(String shown, String matrix) {
        return "BT " + matrix + " Tm " + shown + "ET\n";
    }

    static String number(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
