package org.qinglan.reports.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/// The characters of a PDF, numbered as they come: font after font of 255, each with outlines of its own (Type 3).
final class PdfGlyphs {
    private final PDDocument pdf;
    private final Typeface typeface;
    private final Map<Face, Map<Integer, Code>> codes = new EnumMap<>(Face.class);
    private final List<List<Glyph>> fonts = new ArrayList<>();

    private record Code(int font, int code) {}

    PdfGlyphs(PDDocument pdf, Typeface typeface) {
        this.pdf = pdf;
        this.typeface = typeface;
    }

    /// The operators that show a text at the present place.
    String show(Face face, String text, double size) {
        StringBuilder operators = new StringBuilder();
        int font = -1;
        for (int c : text.codePoints().toArray()) {
            Code code = code(face, c);
            if (code.font() != font) {
                operators.append(font < 0 ? "" : "> Tj ");
                operators
                        .append("/")
                        .append(name(code.font()))
                        .append(" ")
                        .append(size)
                        .append(" Tf <");
                font = code.font();
            }
            operators.append(String.format(Locale.ROOT, "%02X", code.code()));
        }
        return operators.append(font < 0 ? "" : "> Tj ").toString();
    }

    private Code code(Face face, int codePoint) {
        return codes.computeIfAbsent(face, _ -> new HashMap<>()).computeIfAbsent(codePoint, c -> add(face, c));
    }

    private Code add(Face face, int codePoint) {
        if (fonts.isEmpty() || fonts.getLast().size() == PdfFont.MOST) {
            fonts.add(new ArrayList<>());
        }
        fonts.getLast().add(typeface.glyph(face, codePoint));
        return new Code(fonts.size() - 1, fonts.getLast().size());
    }

    private static String name(int font) {
        return "F" + font;
    }

    void addTo(PDResources resources) throws IOException {
        for (int i = 0; i < fonts.size(); i++) {
            resources.put(COSName.getPDFName(name(i)), new PdfFont(pdf, fonts.get(i)).font());
        }
    }
}
