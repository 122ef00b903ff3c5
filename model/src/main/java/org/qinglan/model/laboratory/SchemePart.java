package org.qinglan.model.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qinglan.model.laboratory.SchemePath.Step;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// One thing of a scheme that somebody can edit: an item, a table, a share, a condition, a fact.
///
/// @param kind    what it is: 项目, 表 …
/// @param name    empty where there is only one of its kind
/// @param entries what can be written in it, empty ones that might be added among them
public record SchemePart(SchemePath path, String kind, String name, String clause, List<Entry> entries) {
    private static final List<String> SECTIONS =
            List.of("items", "tables", "allot", "ranking", "standing", "population", "veto", "windows", "facts");
    private static final List<String> HEAD = List.of("scheme", "document", "reference-date", "decimals");
    private static final Set<String> FORMULAS = Set.of("formula", "when", "where", "each");
    private static final List<String> OF_ITEM =
            List.of("formula", "cap", "floor", "full-mark", "decimals", "unit", "clause");

    public SchemePart {
        entries = List.copyOf(entries);
    }

    /// A value with where it stands.
    ///
    /// @param term    what it is called
    /// @param value   empty where it is not written
    /// @param formula whether it is a formula or a condition
    public record Entry(SchemePath path, String term, String value, boolean formula) {}

    /// The parts of a text, items first; none where it is no YAML.
    public static List<SchemePart> of(String text) {
        List<SchemePart> parts = new ArrayList<>();
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        SchemeTree.of(plain)
                .ifPresent(root -> SECTIONS.forEach(section -> SchemeTree.find(root, SchemePath.of(section))
                        .ifPresent(node -> section(SchemePath.of(section), node, parts))));
        SchemeTree.of(plain).map(SchemePart::head).ifPresent(parts::add);
        return parts;
    }

    public boolean isItem() {
        return path.steps().getFirst().equals(new Step.Key("items"));
    }

    /// Whether lines with a word and a number can be added.
    public boolean isTableOfWords() {
        return path.steps().getFirst().equals(new Step.Key("tables"))
                && entries.stream().noneMatch(entry -> entry.path().last() instanceof Step.At);
    }

    /// What stands above all sections.
    private static SchemePart head(Node root) {
        SchemePath path = SchemePath.of(HEAD.getFirst());
        List<Entry> entries = HEAD.stream()
                .map(key -> entry(SchemePath.of(key), SchemeTree.text(root, SchemePath.of(key))))
                .toList();
        return new SchemePart(path, kind(path), "", "", entries);
    }

    private static void section(SchemePath path, Node node, List<SchemePart> parts) {
        String section = ((Step.Key) path.last()).key();
        switch (section) {
            case "items" -> list(path, node, parts);
            case "tables", "facts", "windows" -> {
                if (node instanceof MappingNode mapping) {
                    mapping.getValue().forEach(tuple -> parts.add(part(path.key(key(tuple)), tuple.getValueNode())));
                }
            }
            case "allot", "ranking", "standing" -> {
                if (node instanceof MappingNode mapping) {
                    mapping.getValue().stream()
                            .filter(tuple -> isList(tuple.getValueNode()))
                            .forEach(tuple -> list(path.key(key(tuple)), tuple.getValueNode(), parts));
                }
                add(part(path, node), parts);
            }
            default -> add(part(path, node), parts);
        }
    }

    private static void add(SchemePart part, List<SchemePart> parts) {
        if (!part.entries().isEmpty()) {
            parts.add(part);
        }
    }

    private static boolean isList(Node node) {
        return node instanceof SequenceNode list
                && !list.getValue().isEmpty()
                && list.getValue().stream().allMatch(MappingNode.class::isInstance);
    }

    private static void list(SchemePath path, Node node, List<SchemePart> parts) {
        if (!(node instanceof SequenceNode list)) {
            return;
        }
        for (Node entry : list.getValue()) {
            SchemePath.IDENTITIES.stream()
                    .filter(identity -> SchemeTree.tuple(entry, identity).isPresent())
                    .findFirst()
                    .ifPresent(identity -> parts.add(part(
                            path.then(new Step.Entry(identity, SchemeTree.text(entry, SchemePath.of(identity)))),
                            entry)));
        }
    }

    private static SchemePart part(SchemePath path, Node node) {
        List<Entry> entries = new ArrayList<>();
        boolean item = path.steps().getFirst().equals(new Step.Key("items"));
        if (item) {
            OF_ITEM.forEach(key -> entries.add(entry(path.key(key), SchemeTree.text(node, SchemePath.of(key)))));
        } else {
            collect(path, node, entries);
        }
        String name =
                switch (path.last()) {
                    case Step.Entry(var _, var entry) -> entry;
                    case Step.Key(var key) -> path.steps().size() == 1 ? "" : key;
                    case Step.At _, Step.Pair _ -> "";
                };
        return new SchemePart(path, kind(path), name, SchemeTree.text(node, SchemePath.of("clause")), entries);
    }

    private static String kind(SchemePath path) {
        List<Step> keys =
                path.steps().stream().filter(Step.Key.class::isInstance).toList();
        Step step = path.last() instanceof Step.Entry || keys.size() == 1 ? keys.getLast() : keys.get(keys.size() - 2);
        return ChangeWording.term(((Step.Key) step).key());
    }

    private static Entry entry(SchemePath path, String value) {
        String key = path.last() instanceof Step.Key(var found) ? found : "";
        return new Entry(path, ChangeWording.term(key), value, FORMULAS.contains(key));
    }

    private static void collect(SchemePath path, Node node, List<Entry> entries) {
        if (!(node instanceof MappingNode mapping)) {
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            SchemePath below = path.key(key(tuple));
            switch (tuple.getValueNode()) {
                case ScalarNode scalar
                when !SchemePath.IDENTITIES.contains(key(tuple)) -> entries.add(entry(below, scalar.getValue()));
                case SequenceNode list -> words(below, list, entries);
                default -> {}
            }
        }
    }

    /// Steps with their bounds and numbers; plain words in their order.
    private static void words(SchemePath path, SequenceNode list, List<Entry> entries) {
        for (int i = 0; i < list.getValue().size(); i++) {
            SchemePath at = path.at(i);
            switch (list.getValue().get(i)) {
                case ScalarNode scalar ->
                    entries.add(new Entry(at, entry(path, "").term(), scalar.getValue(), false));
                case SequenceNode pair
                when !SchemeTree.first(pair).isEmpty() ->
                    Stream.of(0, 1)
                            .forEach(side -> entries.add(new Entry(
                                    at.at(side),
                                    SchemeText.MESSAGES.text(side == 0 ? "bound" : "bound-number"),
                                    SchemeDifference.shown(pair.getValue().get(side)),
                                    false)));
                default -> {}
            }
        }
    }

    private static String key(NodeTuple tuple) {
        return SchemeDifference.shown(tuple.getKeyNode());
    }

    /// What a reader sees before the part is opened: the formula, or the values in a row.
    public String summary() {
        return entries.stream()
                .filter(Entry::formula)
                .findFirst()
                .map(Entry::value)
                .orElseGet(() -> String.join(
                        "，",
                        entries.stream()
                                .filter(entry -> !entry.value().isEmpty()
                                        && !entry.value().equals(clause))
                                .map(entry -> entry.term() + " " + entry.value())
                                .toList()))
                .replaceAll("\\s+", " ");
    }
}
