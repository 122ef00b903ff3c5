package org.qinglan.model.laboratory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.qinglan.model.formula.Function;
import org.qinglan.model.formula.PopulationFunction;
import org.qinglan.model.scheme.Scheme;

/// A word that can stand in a formula, offered while somebody types.
///
/// @param word what is typed: `病假天数`, `学科系数[`, `max(`
/// @param hint what it is, with its unit
public record Completion(String word, String hint) {
    private static final int OFFERED = 12;

    /// Every name and function that formulas of the items may use.
    public static List<Completion> of(Scheme scheme) {
        List<Completion> all = new ArrayList<>();
        scheme.facts()
                .forEach(fact -> all.add(
                        new Completion(fact.name(), hint("fact", fact.type().unit()))));
        scheme.items().forEach(item -> all.add(new Completion(item.name(), hint("item", item.unit()))));
        scheme.tables().keySet().stream()
                .sorted()
                .forEach(table -> all.add(new Completion(table + "[", hint("table", ""))));
        Arrays.stream(Function.values())
                .forEach(function -> all.add(new Completion(function.word() + "(", hint("function", ""))));
        Arrays.stream(PopulationFunction.values())
                .forEach(function -> all.add(new Completion(function.word() + "(", hint("population", ""))));
        return all;
    }

    private static String hint(String kind, String unit) {
        String term = SchemeText.MESSAGES.text("completion." + kind);
        return unit.isEmpty() ? term : SchemeText.MESSAGES.text("completion.unit", term, unit);
    }

    /// Those that fit what stands before the cursor: beginning with it first, then holding it.
    public static List<Completion> fitting(List<Completion> all, String begun) {
        String wanted = begun.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()
                || all.stream().anyMatch(completion -> completion.word().equals(begun))) {
            return List.of();
        }
        List<Completion> fitting = new ArrayList<>();
        all.stream().filter(one -> one.word().startsWith(wanted)).forEach(fitting::add);
        all.stream()
                .filter(one -> !one.word().startsWith(wanted) && one.word().contains(wanted))
                .forEach(fitting::add);
        return fitting.stream().limit(OFFERED).toList();
    }

    /// The word that is being written at a place of a text.
    ///
    /// @param cursor number of characters before the cursor
    public static String begun(String text, int cursor) {
        int start = cursor;
        while (start > 0 && isPartOfWord(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, cursor);
    }

    private static boolean isPartOfWord(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }
}
