package org.qinglan.reports.print;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Breaks a text into lines: between Chinese characters, never before 。or after （, not within words and numbers
/// unless they are longer than a line.
record Lines(Typeface typeface, Face face, double size) {

    List<String> of(String text, double width) {
        List<String> lines = new ArrayList<>();
        printable(text).lines().forEach(line -> broken(line, width, lines));
        return lines.isEmpty() ? List.of("") : lines;
    }

    private void broken(String text, double width, List<String> lines) {
        BreakIterator places = BreakIterator.getLineInstance(Locale.CHINA);
        places.setText(text);
        StringBuilder line = new StringBuilder();
        int from = places.first();
        for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
            if (isWithinDate(text, to)) {
                continue;
            }
            String word = text.substring(from, to);
            if (!line.isEmpty() && !fits(line + word.stripTrailing(), width)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(fits(word.stripTrailing(), width) ? word : cut(word, width, lines));
            from = to;
        }
        lines.add(line.toString());
    }

    /// A day such as 2025-10-12 stays whole.
    private static boolean isWithinDate(String text, int place) {
        return place < text.length() && text.charAt(place - 1) == '-' && Character.isDigit(text.charAt(place));
    }

    /// Puts all but the last piece of a word that is longer than a line on lines of their own.
    private String cut(String word, double width, List<String> lines) {
        StringBuilder piece = new StringBuilder();
        word.codePoints().forEach(c -> {
            if (!piece.isEmpty() && !fits(piece + Character.toString(c), width)) {
                lines.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(c);
        });
        return piece.toString();
    }

    private boolean fits(String text, double width) {
        return typeface.width(face, text, size) <= width + 0.01;
    }

    /// Without what cannot be drawn by itself: controls, halves of characters, selectors of variants.
    private static String printable(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .map(c -> c == '\t' ? ' ' : c)
                .filter(c -> c == '\n' || !isInvisible(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF);
    }
}
