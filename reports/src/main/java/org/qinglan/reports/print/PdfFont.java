package org.qinglan.reports.print;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/// One font of a PDF (Type 3): character `n` of the list has the code `n + 1`.
record PdfFont(PDDocument pdf, List<Glyph> glyphs) {
    /// Codes have one byte; 0 stays free.
    static final int MOST = 255;

    PDType3Font font() throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
        font.setItem(COSName.FONT_BBOX, numbers(-500, -500, 2000, 1500));
        font.setItem(COSName.RESOURCES, new COSDictionary());
        font.setInt(COSName.FIRST_CHAR, 1);
        font.setInt(COSName.LAST_CHAR, glyphs.size());
        font.setItem(COSName.CHAR_PROCS, outlines());
        font.setItem(COSName.ENCODING, encoding());
        font.setItem(COSName.WIDTHS, widths());
        font.setItem(COSName.TO_UNICODE, stream(characters()));
        return new PDType3Font(font);
    }

    private static COSArray numbers(float... numbers) {
        COSArray array = new COSArray();
        for (float number : numbers) {
            array.add(new COSFloat(number));
        }
        return array;
    }

    private COSArray widths() {
        COSArray array = new COSArray();
        glyphs.forEach(glyph -> array.add(new COSFloat((float) glyph.advance())));
        return array;
    }

    private COSDictionary encoding() {
        COSArray names = new COSArray();
        names.add(COSInteger.get(1));
        glyphs.forEach(glyph -> names.add(name(glyph)));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, names);
        return encoding;
    }

    private COSName name(Glyph glyph) {
        return COSName.getPDFName("g" + glyphs.indexOf(glyph));
    }

    private COSDictionary outlines() throws IOException {
        COSDictionary outlines = new COSDictionary();
        for (Glyph glyph : glyphs) {
            outlines.setItem(name(glyph), stream(outline(glyph)));
        }
        return outlines;
    }

    /// Which characters the codes stand for, for searching and copying.
    private String characters() {
        StringBuilder lines = new StringBuilder("""
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Qinglan def /CMapType 2 def
            1 begincodespacerange <00> <FF> endcodespacerange
            """);
        HexFormat hex = HexFormat.of().withUpperCase();
        for (int i = 0; i < glyphs.size(); i++) {
            byte[] utf16 = Character.toString(glyphs.get(i).codePoint()).getBytes(StandardCharsets.UTF_16BE);
            lines.append("1 beginbfchar <%02X> <%s> endbfchar\n".formatted(i + 1, hex.formatHex(utf16)));
        }
        return lines.append("endcmap CMapName currentdict /CMap defineresource pop end end\n")
                .toString();
    }

    private COSStream stream(String text) throws IOException {
        COSStream stream = pdf.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static String outline(Glyph glyph) {
        Rectangle2D box = glyph.outline().getBounds2D();
        StringBuilder path = new StringBuilder();
        add(path, "d1", glyph.advance(), 0, box.getMinX(), -box.getMaxY(), box.getMaxX(), -box.getMinY());
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator step = glyph.outline().getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> add(path, "m", at[0], -at[1]);
                case PathIterator.SEG_LINETO -> add(path, "l", at[0], -at[1]);
                case PathIterator.SEG_QUADTO -> quadratic(path, x, y, at);
                case PathIterator.SEG_CUBICTO -> add(path, "c", at[0], -at[1], at[2], -at[3], at[4], -at[5]);
                default -> path.append("h\n");
            }
            int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            if (kind != PathIterator.SEG_CLOSE) {
                x = at[last];
                y = at[last + 1];
            }
        }
        return path.append("f\n").toString();
    }

    /// A PDF knows curves of the third degree only.
    private static void quadratic(StringBuilder path, double x, double y, double[] at) {
        add(
                path,
                "c",
                x + 2 * (at[0] - x) / 3,
                -(y + 2 * (at[1] - y) / 3),
                at[2] + 2 * (at[0] - at[2]) / 3,
                -(at[3] + 2 * (at[1] - at[3]) / 3),
                at[2],
                -at[3]);
    }

    private static void add(StringBuilder path, String operator, double... numbers) {
        for (double number : numbers) {
            path.append(String.format(Locale.ROOT, "%.1f ", number));
        }
        path.append(operator).append("\n");
    }
}
