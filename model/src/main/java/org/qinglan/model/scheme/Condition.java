package org.qinglan.model.scheme;

import java.util.List;
import java.util.stream.Stream;

/// What somebody must meet, as a tree.
public sealed interface Condition {

    /// What the reason is called where the condition does not hold.
    String name();

    String clause();

    record Single(Scheme.Rule rule) implements Condition {
        @Override
        public String name() {
            return rule.name();
        }

        @Override
        public String clause() {
            return rule.clause();
        }
    }

    /// Several of which some must hold.
    ///
    /// @param wanted how many must hold, at least: 1 for any, the number of parts for all
    record Several(String name, int wanted, List<Condition> parts, String clause) implements Condition {
        public Several {
            parts = List.copyOf(parts);
        }
    }

    /// The formulas of the whole tree.
    default Stream<Scheme.Rule> rules() {
        return switch (this) {
            case Single(var rule) -> Stream.of(rule);
            case Several(var _, var _, var parts, var _) -> parts.stream().flatMap(Condition::rules);
        };
    }
}
