package org.qinglan.reports.print;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The characters that this computer can draw. A character that the wanted family lacks is taken from any other that
/// has it; one that none has becomes 〓 and is remembered.
public final class Typeface {
    /// Printers' mark for a sort that is not in the case.
    private static final int MISSING = 0x3013;

    /// Families with many rare characters, asked before all others.
    private static final List<String> WIDE = List.of(
            "SimSun-ExtB",
            "SimSun-ExtG",
            "SimSun",
            "MingLiU-ExtB",
            "Microsoft YaHei",
            "Noto Sans CJK SC",
            "Noto Serif CJK SC",
            "HanaMinA",
            "HanaMinB",
            "BabelStone Han");

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Set<String> installed;
    private final Map<Face, Map<Integer, Glyph>> glyphs = new EnumMap<>(Face.class);
    private final Set<Integer> missing = ConcurrentHashMap.newKeySet();

    /// Of everything installed. Asking for the fonts takes a moment the first time.
    public static Typeface ofThisComputer() {
        GraphicsEnvironment fonts = GraphicsEnvironment.getLocalGraphicsEnvironment();
        Set<String> families = new LinkedHashSet<>(List.of(fonts.getAvailableFontFamilyNames(Locale.ENGLISH)));
        families.addAll(List.of(fonts.getAvailableFontFamilyNames()));
        return new Typeface(families);
    }

    /// @param installed families that may be used
    Typeface(Set<String> installed) {
        this.installed = new LinkedHashSet<>(installed);
        for (Face face : Face.values()) {
            glyphs.put(face, new ConcurrentHashMap<>());
        }
    }

    Glyph glyph(Face face, int codePoint) {
        return of(face).computeIfAbsent(codePoint, wanted -> draw(face, wanted));
    }

    /// @return in the unit of `size`
    double width(Face face, String text, double size) {
        return text.codePoints().mapToDouble(c -> glyph(face, c).advance()).sum() * size / Glyph.EM;
    }

    /// Whether the character was asked for and no family has it.
    boolean isMissing(int codePoint) {
        return missing.contains(codePoint);
    }

    private Map<Integer, Glyph> of(Face face) {
        return glyphs.getOrDefault(face, Map.of());
    }

    private Glyph draw(Face face, int codePoint) {
        Optional<Font> font = font(face, codePoint);
        if (font.isEmpty()) {
            missing.add(codePoint);
            return font(face, MISSING)
                    .map(other -> outline(other, codePoint, MISSING))
                    .orElseGet(() -> outline(face.font(Font.SERIF), codePoint, '?'));
        }
        return outline(font.get(), codePoint, codePoint);
    }

    /// A private character means something else in every font, so that only the wanted families may say what it is.
    private Optional<Font> font(Face face, int codePoint) {
        boolean own = Character.getType(codePoint) == Character.PRIVATE_USE;
        return (own ? Stream.of(face.families()) : Stream.of(face.families(), WIDE, installed))
                .flatMap(families -> families.stream())
                .filter(installed::contains)
                .map(face::font)
                .filter(font -> font.canDisplay(codePoint))
                .findFirst();
    }

    private static Glyph outline(Font font, int codePoint, int drawn) {
        GlyphVector vector = font.createGlyphVector(EXACT, Character.toString(drawn));
        return new Glyph(
                codePoint, vector.getOutline(), vector.getGlyphMetrics(0).getAdvanceX());
    }
}
