package org.qinglan.model.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.laboratory.SchemePath.Step;
import org.qinglan.model.yaml.YamlProblems;
import org.qinglan.model.yaml.YamlText;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Finds and exchanges parts of a scheme's YAML tree.
final class SchemeTree {
    private static final int NEVER_FOLDED = 1_000_000;
    private static final DumpSettings SETTINGS =
            DumpSettings.builder().setWidth(NEVER_FOLDED).build();

    private SchemeTree() {}

    /// The tree of a text; nothing where it is no YAML.
    static Optional<Node> of(String text) {
        return YamlText.compose(text, new YamlProblems("", text, Messages.beside(SchemeTree.class)));
    }

    /// The tree written out; comments are lost.
    static String write(Node node) {
        return new Present(SETTINGS)
                .emitToString(new Serialize(SETTINGS).serializeOne(node).iterator());
    }

    static Optional<Node> find(Node root, SchemePath path) {
        Optional<Node> found = Optional.of(root);
        for (Step step : path.steps()) {
            found = found.flatMap(node -> child(node, step));
        }
        return found;
    }

    /// The text of a scalar; empty where there is none.
    static String text(Node root, SchemePath path) {
        return find(root, path)
                .map(node -> node instanceof ScalarNode scalar ? scalar.getValue() : "")
                .orElse("");
    }

    static Optional<Node> child(Node node, Step step) {
        return switch (step) {
            case Step.Key(var key) -> tuple(node, key).map(NodeTuple::getValueNode);
            case Step.Entry _, Step.At _, Step.Pair _ -> {
                int position = position(node, step);
                yield position < 0
                        ? Optional.empty()
                        : Optional.of(((SequenceNode) node).getValue().get(position));
            }
        };
    }

    static Optional<NodeTuple> tuple(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode scalar
                                && scalar.getValue().equals(key))
                        .findFirst()
                : Optional.empty();
    }

    /// Position in a list; -1 where there is no such entry.
    static int position(Node node, Step step) {
        if (!(node instanceof SequenceNode sequence)) {
            return -1;
        }
        for (int i = 0; i < sequence.getValue().size(); i++) {
            if (fits(sequence.getValue().get(i), i, step)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean fits(Node entry, int position, Step step) {
        return switch (step) {
            case Step.Key _ -> false;
            case Step.Entry(var identity, var name) ->
                text(entry, SchemePath.of(identity)).equals(name);
            case Step.At(var wanted) -> position == wanted;
            case Step.Pair(var first) -> first(entry).equals(first);
        };
    }

    /// The first word of a pair such as `[10, 0.3]`; empty where the node is none.
    static String first(Node entry) {
        return entry instanceof SequenceNode pair
                        && pair.getValue().size() == 2
                        && pair.getValue().getFirst() instanceof ScalarNode word
                ? word.getValue()
                : "";
    }

    /// The same tree with another part in a place, or without what stands there.
    ///
    /// @param part nothing takes away; what is not there yet is put behind the others
    static Node with(Node root, SchemePath path, @Nullable Node part) {
        return with(root, path.steps(), part);
    }

    private static Node with(Node node, List<Step> steps, @Nullable Node part) {
        Step step = steps.getFirst();
        List<Step> below = steps.subList(1, steps.size());
        Optional<Node> child = child(node, step);
        Node changed = below.isEmpty() ? part : with(child.orElseGet(SchemeTree::emptyMapping), below, part);
        return step instanceof Step.Key(var key) ? withKey(node, key, changed) : withEntry(node, step, changed);
    }

    private static Node emptyMapping() {
        return new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);
    }

    private static Node withKey(Node node, String key, @Nullable Node value) {
        List<NodeTuple> tuples = new ArrayList<>();
        boolean found = false;
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                boolean here = tuple.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key);
                found |= here;
                if (!here) {
                    tuples.add(tuple);
                } else if (value != null) {
                    tuples.add(new NodeTuple(tuple.getKeyNode(), value));
                }
            }
        }
        if (!found && value != null) {
            tuples.add(new NodeTuple(new ScalarNode(Tag.STR, key, ScalarStyle.PLAIN), value));
        }
        return new MappingNode(Tag.MAP, tuples, style(node));
    }

    private static Node withEntry(Node node, Step step, @Nullable Node value) {
        List<Node> entries = new ArrayList<>(node instanceof SequenceNode sequence ? sequence.getValue() : List.of());
        int position = position(node, step);
        if (position >= 0) {
            entries.remove(position);
        }
        if (value != null) {
            entries.add(position < 0 ? entries.size() : position, value);
        }
        return new SequenceNode(Tag.SEQ, entries, style(node));
    }

    private static FlowStyle style(Node node) {
        return switch (node) {
            case MappingNode mapping -> mapping.getFlowStyle();
            case SequenceNode sequence -> sequence.getFlowStyle();
            default -> FlowStyle.BLOCK;
        };
    }
}
