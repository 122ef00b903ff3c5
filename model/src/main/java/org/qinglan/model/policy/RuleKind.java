package org.qinglan.model.policy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.yaml.YamlMap;

/// One kind of rule that packs may hold: how it is written and how its examples are worked.
public interface RuleKind<R extends Rule> {
    /// The word after `kind:`.
    String key();

    /// What a clerk calls rules of this kind.
    String term();

    Class<R> type();

    /// Whether a rule is of this kind, where several kinds make rules of one type.
    default boolean holds(Rule rule) {
        return type().isInstance(rule);
    }

    /// Reads the keys of this kind; what is wrong with them is said through the map. Keys that were not asked for are
    /// refused afterwards.
    ///
    /// @return nothing where the text is too wrong to make a rule of
    @Nullable
    R read(RuleHead head, YamlMap map);

    /// Works an example of a rule.
    ///
    /// @param given the example's inputs, to be read like the rule itself
    /// @return every result by the name under which `expect` may speak of it
    Map<String, String> workOut(R rule, YamlMap given);

    /// Whether a rule computes something, so that it must show by an example how.
    default boolean isComputing(R rule) {
        return true;
    }

    /// What a rule says, in whole sentences, for whoever reads through the rules; nothing where its name says enough.
    default List<String> sentences(R rule) {
        return List.of();
    }

    /// The months in which a rule falls due every year, 1 to 12; nothing where it has no month.
    default List<Integer> months(R rule) {
        return List.of();
    }
}
