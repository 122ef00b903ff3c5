package org.qinglan.model.catalogue;

import java.util.List;
import java.util.Optional;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleKind;

/// What the kinds say of rules of which only that they are rules is known.
final class Kinds {
    private Kinds() {}

    static String term(Rule rule) {
        return of(rule).map(RuleKind::term).orElse("");
    }

    static List<String> sentences(Rule rule) {
        return of(rule).map(kind -> sentences(kind, rule)).orElse(List.of());
    }

    static List<Integer> months(Rule rule) {
        return of(rule).map(kind -> months(kind, rule)).orElse(List.of());
    }

    /// In the order of the catalogue.
    static int place(Rule rule) {
        for (int i = 0; i < Catalogue.RULE_KINDS.size(); i++) {
            if (Catalogue.RULE_KINDS.get(i).holds(rule)) {
                return i;
            }
        }
        return Catalogue.RULE_KINDS.size();
    }

    private static Optional<? extends RuleKind<?>> of(Rule rule) {
        return Catalogue.RULE_KINDS.stream().filter(kind -> kind.holds(rule)).findFirst();
    }

    private static <R extends Rule> List<String> sentences(RuleKind<R> kind, Rule rule) {
        return kind.sentences(kind.type().cast(rule));
    }

    private static <R extends Rule> List<Integer> months(RuleKind<R> kind, Rule rule) {
        return kind.months(kind.type().cast(rule));
    }
}
