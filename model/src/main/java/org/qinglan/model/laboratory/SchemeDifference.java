package org.qinglan.model.laboratory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// In what two schemes differ. Spaces, comments, quotes and the order of items are no difference.
public final class SchemeDifference {
    private static final Set<String> SECTIONS = Set.of("items", "tables", "facts", "windows");
    private static final Set<String> LISTS = Set.of("pool", "shares", "conditions");
    private final List<Change> changes = new ArrayList<>();
    private final ChangeWording wording;

    private SchemeDifference(Node before, Node after) {
        this.wording = new ChangeWording(before, after);
    }

    /// @param before text of an accepted scheme
    /// @param after  text of another
    /// @return in the order of the later text, what was taken away last
    /// @throws IllegalArgumentException if one of them is no YAML
    public static List<Change> of(String before, String after) {
        Node old = tree(before);
        Node now = tree(after);
        SchemeDifference difference = new SchemeDifference(old, now);
        difference.compare(new SchemePath(List.of()), old, now);
        return Stream.concat(
                        difference.changes.stream().filter(Change::brings),
                        difference.changes.stream().filter(change -> !change.brings()))
                .toList();
    }

    static Node tree(String text) {
        return SchemeTree.of(text.startsWith("\uFEFF") ? text.substring(1) : text)
                .orElseThrow(() -> new IllegalArgumentException("no YAML"));
    }

    private void compare(SchemePath path, Node before, Node after) {
        if (before instanceof MappingNode old && after instanceof MappingNode now) {
            compareKeys(path, old, now);
        } else if (before instanceof SequenceNode old && after instanceof SequenceNode now) {
            compareLists(path, old, now);
        } else if (!ScalarMeaning.isSame(path, before, after)) {
            change(path, before, after);
        }
    }

    private void change(SchemePath path, @Nullable Node before, @Nullable Node after) {
        changes.add(new Change(
                path, ChangeWording.shortName(path), wording.place(path), wording.what(path, before, after), after));
    }

    private void compareKeys(SchemePath path, MappingNode before, MappingNode after) {
        List<String> old = keys(before);
        List<String> now = keys(after);
        for (String key : now) {
            Node value = value(after, key);
            if (!old.contains(key)) {
                added(path.key(key), value);
            } else {
                compare(path.key(key), value(before, key), value);
            }
        }
        old.stream().filter(key -> !now.contains(key)).forEach(key -> removed(path.key(key), value(before, key)));
        if (isTable(path) && isReordered(old, now)) {
            change(path, before, after);
        }
    }

    /// In a table of words the first line that fits wins, so its order counts.
    private static boolean isTable(SchemePath path) {
        return path.steps().size() == 2 && path.steps().getFirst().equals(new Step.Key("tables"));
    }

    private static boolean isReordered(List<String> old, List<String> now) {
        List<String> kept = old.stream().filter(now::contains).toList();
        List<String> still = now.stream().filter(old::contains).toList();
        return !kept.equals(still) && kept.stream().anyMatch(word -> word.startsWith("*"));
    }

    /// A whole new section is told entry by entry.
    private void added(SchemePath path, Node value) {
        if (isOfEntries(path) && value instanceof MappingNode mapping) {
            keys(mapping).forEach(key -> change(path.key(key), null, value(mapping, key)));
        } else {
            change(path, null, value);
        }
    }

    private void removed(SchemePath path, Node value) {
        if (isOfEntries(path) && value instanceof MappingNode mapping) {
            keys(mapping).forEach(key -> change(path.key(key), value(mapping, key), null));
        } else {
            change(path, value, null);
        }
    }

    private static boolean isOfEntries(SchemePath path) {
        return path.steps().size() == 1 && path.last() instanceof Step.Key(var key) && SECTIONS.contains(key);
    }

    private void compareLists(SchemePath path, SequenceNode before, SequenceNode after) {
        Optional<List<Step>> old = names(path, before);
        Optional<List<Step>> now = names(path, after);
        if (old.isEmpty() || now.isEmpty()) {
            if (!ScalarMeaning.isSame(path, before, after)) {
                change(path, before, after);
            }
            return;
        }
        Set<Step> all = new LinkedHashSet<>(now.get());
        all.addAll(old.get());
        for (Step step : all) {
            Node was = SchemeTree.child(before, step).orElse(null);
            Node is = SchemeTree.child(after, step).orElse(null);
            if (was == null || is == null) {
                change(path.then(step), was, is);
            } else {
                compare(path.then(step), was, is);
            }
        }
    }

    /// How the entries of a list are told apart; nothing where they are not, or where their order is their meaning.
    private static Optional<List<Step>> names(SchemePath path, SequenceNode list) {
        if (!(path.last() instanceof Step.Key(var key)) || !(SECTIONS.contains(key) || LISTS.contains(key))) {
            return Optional.empty();
        }
        List<Step> steps = list.getValue().stream()
                .map(SchemeDifference::name)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return steps.size() == list.getValue().size() ? Optional.of(steps) : Optional.empty();
    }

    private static Optional<Step> name(Node entry) {
        return SchemePath.IDENTITIES.stream()
                .map(identity -> new Step.Entry(identity, SchemeTree.text(entry, SchemePath.of(identity))))
                .filter(step -> !step.name().isEmpty())
                .<Step>map(step -> step)
                .findFirst();
    }

    private static List<String> keys(MappingNode mapping) {
        return mapping.getValue().stream()
                .map(NodeTuple::getKeyNode)
                .filter(ScalarNode.class::isInstance)
                .map(key -> ((ScalarNode) key).getValue())
                .toList();
    }

    private static Node value(MappingNode mapping, String key) {
        return SchemeTree.tuple(mapping, key).orElseThrow().getValueNode();
    }

    /// A node on one line, as it may stand in a sentence.
    static String shown(Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar.getValue().strip();
            case SequenceNode list ->
                list.getValue().stream()
                        .map(SchemeDifference::shown)
                        .collect(Collectors.joining(
                                list.getValue().stream().anyMatch(SequenceNode.class::isInstance) ? "；" : "、"));
            case MappingNode mapping ->
                mapping.getValue().stream()
                        .map(tuple -> ChangeWording.term(shown(tuple.getKeyNode())) + " " + shown(tuple.getValueNode()))
                        .collect(Collectors.joining("，"));
            default -> "";
        };
    }

    /// Whether lists of pairs have the same bounds.
    static boolean samePairs(SequenceNode before, SequenceNode after) {
        return before.getValue().size() == after.getValue().size()
                && IntStream.range(0, before.getValue().size())
                        .allMatch(
                                i -> !SchemeTree.first(before.getValue().get(i)).isEmpty()
                                        && SchemeTree.first(before.getValue().get(i))
                                                .equals(SchemeTree.first(
                                                        after.getValue().get(i))));
    }
}
