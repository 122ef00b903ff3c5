package org.qinglan.model.run;

import static org.qinglan.model.run.SheetMaker.MESSAGES;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.scheme.FactRule;
import org.qinglan.model.scheme.Selection;
import org.qinglan.model.scheme.Selection.Trait;

/// In words, which of a person's records count and how much of each.
final class SelectionText {
    private SelectionText() {}

    static List<String> of(FactRule fact) {
        Selection selection = fact.selection();
        List<String> words = new ArrayList<>();
        if (!selection.bestPer().isEmpty()) {
            words.add(MESSAGES.text(
                    "fact.best-per",
                    selection.bestPer().stream().map(trait -> word(fact, trait)).collect(Collectors.joining("、"))));
        }
        if (selection.most() > 0) {
            words.add(MESSAGES.text("fact.most", selection.most()));
        }
        if (!selection.factors().isEmpty()) {
            words.add(MESSAGES.text(
                    "fact.factors",
                    selection.factors().stream().map(Numbers::display).collect(Collectors.joining("、")),
                    Numbers.display(selection.beyond())));
        }
        if (selection.drop() != null) {
            words.add(drop(selection.drop()));
        }
        return words;
    }

    private static String word(FactRule fact, Trait trait) {
        return switch (trait) {
            case Trait.OfField(var key) -> fact.ledger().field(key).name();
            case Trait.OfDay(var per) -> per.word();
        };
    }

    private static String drop(Selection.Drop drop) {
        String ends = Stream.of(part("fact.drop.highest", drop.highest()), part("fact.drop.lowest", drop.lowest()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("、"));
        boolean hasShare = drop.highest().isShare() || drop.lowest().isShare();
        return MESSAGES.text("fact.drop", ends)
                + (hasShare ? MESSAGES.text("fact.drop." + drop.rounding().name()) : "")
                + (drop.atLeast() > 1 ? MESSAGES.text("fact.drop.at-least", drop.atLeast()) : "");
    }

    private static String part(String key, Selection.Part part) {
        if (part.number().signum() == 0) {
            return "";
        }
        return MESSAGES.text(key, part.isShare() ? part.display() : MESSAGES.text("fact.drop.records", part.display()));
    }
}
