package org.qinglan.model.run;

import static org.qinglan.model.run.SheetMaker.MESSAGES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.formula.FormulaText;
import org.qinglan.model.scheme.FactRule;
import org.qinglan.model.scheme.Reach;

/// A fact's rule in words: which records, when, and how they come together.
final class FactText {
    private FactText() {}

    static String of(FactRule fact) {
        List<String> words = new ArrayList<>();
        words.add(MESSAGES.text("fact.from", fact.ledger().name()));
        reach(fact).ifPresent(words::add);
        if (fact.where() != null) {
            words.add(FormulaText.of(fact.where()));
        }
        if (fact.window() != null) {
            words.add(MESSAGES.text(
                    fact.window().touching() ? "fact.touching" : "fact.within",
                    fact.window().window().name(),
                    fact.window().window().display()));
        }
        if (fact.rank() != null) {
            words.add(rank(fact, fact.rank()));
        }
        if (fact.each() != null) {
            words.add(MESSAGES.text("fact.each", FormulaText.of(fact.each())));
        } else if (fact.take() != null) {
            words.add(
                    MESSAGES.text("fact.take", fact.ledger().field(fact.take()).name()));
        }
        if (fact.shareOf() != null) {
            words.add(MESSAGES.text("fact.share-of", FormulaText.of(fact.shareOf())));
        }
        if (fact.weight() != null) {
            words.add(MESSAGES.text("fact.weight", FormulaText.of(fact.weight())));
        }
        words.addAll(SelectionText.of(fact));
        if (fact.atMost() != null) {
            words.add(MESSAGES.text(
                    fact.per() == null
                            ? "fact.at-most"
                            : "fact.at-most-per." + fact.per().name(),
                    Numbers.display(fact.atMost())));
        }
        words.add(MESSAGES.text("fact.combine." + fact.combine().name()));
        return String.join(MESSAGES.text("fact.joined"), words);
    }

    private static Optional<String> reach(FactRule fact) {
        return switch (fact.reach()) {
            case Reach.OfOwner _ -> Optional.empty();
            case Reach.OfTeam _ -> Optional.of(MESSAGES.text("fact.of-team"));
            case Reach.ThroughMembers _ -> Optional.of(MESSAGES.text("fact.through-members"));
            case Reach.Matching(var factsByField) ->
                Optional.of(factsByField.entrySet().stream()
                        .map(pair -> MESSAGES.text(
                                "fact.match", fact.ledger().field(pair.getKey()).name(), pair.getValue()))
                        .collect(Collectors.joining(MESSAGES.text("fact.joined"))));
        };
    }

    private static String rank(FactRule fact, FactRule.RecordRank rank) {
        String of = fact.ledger().field(rank.of()).name();
        String by = String.join(
                "、",
                rank.by().stream().map(key -> fact.ledger().field(key).name()).toList());
        if (by.isEmpty()) {
            return MESSAGES.text(rank.smallestFirst() ? "fact.rank.all-smallest" : "fact.rank.all", of);
        }
        return MESSAGES.text(rank.smallestFirst() ? "fact.rank.smallest" : "fact.rank", of, by);
    }
}
