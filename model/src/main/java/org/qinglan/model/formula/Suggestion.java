package org.qinglan.model.formula;

import java.util.Collection;
import java.util.Comparator;

/// The word that somebody probably meant.
public final class Suggestion {
    private Suggestion() {}

    /// The known word nearest to `word` by edits; empty where nothing is near.
    public static String nearest(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> edits(word, candidate) <= Math.max(1, word.length() / 2))
                .min(Comparator.<String>comparingInt(candidate -> edits(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /// The same for a sentence: where nothing is near, it says so.
    public static String shown(String word, Collection<String> known) {
        String nearest = nearest(word, known);
        return nearest.isEmpty() ? FormulaMessages.MESSAGES.text("nothing") : nearest;
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
