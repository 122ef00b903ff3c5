package org.qinglan.model.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.laboratory.SchemePath.Step;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Words for the places and kinds of changes.
final class ChangeWording {
    private static final Set<String> QUOTED =
            Set.of("formula", "when", "where", "each", "scheme", "document", "clause");
    private final Node before;
    private final Node after;

    ChangeWording(Node before, Node after) {
        this.before = before;
        this.after = after;
    }

    /// The Chinese term of a key of the scheme language; the key itself where there is none.
    static String term(String key) {
        String code = "term." + key;
        return SchemeText.MESSAGES.has(code) ? SchemeText.MESSAGES.text(code) : key;
    }

    private static String say(String key, Object... details) {
        return SchemeText.MESSAGES.text(key, details);
    }

    /// The name alone, e.g. of the item.
    static String shortName(SchemePath path) {
        SchemePath thing = thing(path);
        return switch (thing.isRoot() ? new Step.At(0) : thing.last()) {
            case Step.Entry(var _, var name) -> name;
            case Step.Key(var key) -> thing.steps().size() > 1 ? key : term(key);
            case Step.At _, Step.Pair _ -> "";
        };
    }

    /// Clause and name of what was changed.
    String place(SchemePath path) {
        SchemePath thing = thing(path);
        String clause = Stream.of(after, before)
                .map(root -> SchemeTree.text(root, thing.key("clause")))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> found + " ")
                .orElse("");
        return clause + name(thing);
    }

    /// The item, table, fact or part that a path leads into.
    private static SchemePath thing(SchemePath path) {
        List<Step> steps = path.steps();
        for (int i = steps.size() - 1; i > 0; i--) {
            boolean named = steps.get(i) instanceof Step.Entry
                    || (i == 1 && steps.getFirst() instanceof Step.Key(var section) && isNaming(section));
            if (named) {
                return new SchemePath(steps.subList(0, i + 1));
            }
        }
        return new SchemePath(steps.subList(0, Math.min(1, steps.size())));
    }

    private static boolean isNaming(String section) {
        return section.equals("tables") || section.equals("facts") || section.equals("windows");
    }

    private static String name(SchemePath thing) {
        if (thing.isRoot()) {
            return "";
        }
        Optional<String> section = thing.steps().reversed().stream()
                .filter(Step.Key.class::isInstance)
                .map(step -> ((Step.Key) step).key())
                .skip(thing.last() instanceof Step.Key && thing.steps().size() > 1 ? 1 : 0)
                .findFirst();
        String kind = section.map(ChangeWording::term).orElse("");
        return switch (thing.last()) {
            case Step.Entry(var _, var name) -> say("named", kind, name);
            case Step.Key(var name) when thing.steps().size() > 1 -> say("named", kind, name);
            case Step.Key _, Step.At _, Step.Pair _ -> kind;
        };
    }

    /// What was done, without the place.
    String what(SchemePath path, @Nullable Node was, @Nullable Node is) {
        boolean whole = path.equals(thing(path));
        if (was == null && is != null) {
            return whole ? say("added-whole", whole(path, is)) : say("added", label(path), quoted(path, is));
        }
        if (was != null && is == null) {
            return whole ? say("removed-whole", whole(path, was)) : say("removed", label(path), quoted(path, was));
        }
        return was == null || is == null ? "" : changed(path, was, is, whole);
    }

    private String changed(SchemePath path, Node was, Node is, boolean whole) {
        if (was instanceof SequenceNode old && is instanceof SequenceNode now) {
            return list(path, old, now);
        }
        if (was instanceof MappingNode && is instanceof MappingNode) {
            return say("reordered");
        }
        return whole && was instanceof ScalarNode && is instanceof ScalarNode
                ? say("changed-itself", quoted(path, was), quoted(path, is))
                : say("changed", label(path), quoted(path, was), quoted(path, is));
    }

    private String list(SchemePath path, SequenceNode was, SequenceNode is) {
        if (SchemeDifference.samePairs(was, is)) {
            return IntStream.range(0, was.getValue().size())
                    .filter(i -> !second(was, i).equals(second(is, i)))
                    .mapToObj(i -> say(
                            "changed",
                            say("step", SchemeTree.first(is.getValue().get(i))),
                            second(was, i),
                            second(is, i)))
                    .collect(Collectors.joining("，"));
        }
        List<String> old = shown(was);
        List<String> now = shown(is);
        boolean words = is.getValue().stream().allMatch(ScalarNode.class::isInstance)
                && was.getValue().stream().allMatch(ScalarNode.class::isInstance);
        List<String> parts = new ArrayList<>();
        if (words) {
            now.stream().filter(word -> !old.contains(word)).forEach(word -> parts.add(say("list-added", word)));
            old.stream().filter(word -> !now.contains(word)).forEach(word -> parts.add(say("list-removed", word)));
        }
        return parts.isEmpty()
                ? say("changed", label(path), String.join("、", old), String.join("、", now))
                : label(path) + String.join("，", parts);
    }

    private static List<String> shown(SequenceNode list) {
        return list.getValue().stream().map(SchemeDifference::shown).toList();
    }

    private static String second(SequenceNode list, int position) {
        return list.getValue().get(position) instanceof SequenceNode pair
                        && pair.getValue().size() == 2
                ? SchemeDifference.shown(pair.getValue().getLast())
                : "";
    }

    private static String label(SchemePath path) {
        String key = path.last() instanceof Step.Key(var found) ? found : "";
        return isLineOfTable(path) ? say("line", key) : term(key);
    }

    private static boolean isLineOfTable(SchemePath path) {
        return path.steps().size() == 3
                && path.steps().getFirst().equals(new Step.Key("tables"))
                && path.last() instanceof Step.Key(var key)
                && !SchemeText.MESSAGES.has("term." + key);
    }

    private static String quoted(SchemePath path, Node node) {
        String shown = SchemeDifference.shown(node);
        return path.last() instanceof Step.Key(var key) && QUOTED.contains(key) ? say("quoted", shown) : shown;
    }

    /// What a whole item says, without its name and clause, which the place says already.
    private static String whole(SchemePath path, Node node) {
        if (!(node instanceof MappingNode mapping)) {
            return SchemeDifference.shown(node);
        }
        return mapping.getValue().stream()
                .filter(tuple -> !SchemePath.IDENTITIES.contains(SchemeDifference.shown(tuple.getKeyNode())))
                .filter(tuple -> !SchemeDifference.shown(tuple.getKeyNode()).equals("clause"))
                .map(tuple -> label(path.key(SchemeDifference.shown(tuple.getKeyNode()))) + " "
                        + quoted(path.key(SchemeDifference.shown(tuple.getKeyNode())), tuple.getValueNode()))
                .collect(Collectors.joining("，"));
    }
}
