package org.qinglan.model.laboratory;

import java.util.List;
import java.util.stream.Stream;

/// Where something stands in the text of a scheme: `items`, the item 工作量分, `cap`.
public record SchemePath(List<Step> steps) {
    /// The keys by which entries of a list are told apart.
    static final List<String> IDENTITIES = List.of("item", "name", "reason");

    public SchemePath {
        steps = List.copyOf(steps);
    }

    /// One step further down.
    public sealed interface Step {
        /// What stands under a key of a mapping.
        record Key(String key) implements Step {}

        /// The mapping of a list that says who it is, e.g. `item: 工作量分`.
        record Entry(String identity, String name) implements Step {}

        /// The entry of a list at a position, from 0.
        record At(int position) implements Step {}

        /// The pair of a list that begins with a word or bound, e.g. `[10, 0.3]`.
        record Pair(String first) implements Step {}
    }

    public static SchemePath of(String... keys) {
        return new SchemePath(Stream.of(keys).<Step>map(Step.Key::new).toList());
    }

    public static SchemePath item(String name) {
        return of("items").then(new Step.Entry("item", name));
    }

    public SchemePath key(String key) {
        return then(new Step.Key(key));
    }

    public SchemePath at(int position) {
        return then(new Step.At(position));
    }

    SchemePath then(Step step) {
        return new SchemePath(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    SchemePath parent() {
        return new SchemePath(steps.subList(0, steps.size() - 1));
    }

    Step last() {
        return steps.getLast();
    }

    boolean isRoot() {
        return steps.isEmpty();
    }
}
