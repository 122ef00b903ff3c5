package org.qinglan.model.laboratory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.laboratory.SchemePath.Step;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// The text of a scheme with the places of everything in it; answers edits with a new text.
public final class SchemeText {
    static final Messages MESSAGES = Messages.beside(SchemeText.class);
    private static final String BOM = "\uFEFF";

    /// What stands in front of the rest of an item.
    private static final List<String> LEADING = List.of("formula", "where", "take");

    private final String bom;
    private final String text;
    private final Node root;
    private final TextSpot spot;

    private SchemeText(String bom, String text, Node root) {
        this.bom = bom;
        this.text = text;
        this.root = root;
        this.spot = new TextSpot(text);
    }

    /// The edited text, or why the edit cannot be made.
    public sealed interface Edited {
        record Done(String text) implements Edited {}

        record Refused(Finding finding) implements Edited {}
    }

    /// Makes one edit.
    public static Edited edit(String text, SchemeEdit edit) {
        String plain = text.startsWith(BOM) ? text.substring(1) : text;
        return SchemeTree.of(plain)
                .map(root -> new SchemeText(text.startsWith(BOM) ? BOM : "", plain, root).edit(edit))
                .orElseGet(() -> refused("no-yaml", ""));
    }

    /// Makes several edits, all or none.
    public static Edited edit(String text, List<SchemeEdit> edits) {
        Edited edited = new Edited.Done(text);
        for (SchemeEdit next : edits) {
            if (edited instanceof Edited.Done(var done)) {
                edited = edit(done, next);
            }
        }
        return edited;
    }

    /// What a scalar of the text says; nothing where there is none in that place.
    public static Optional<String> value(String text, SchemePath path) {
        return SchemeTree.of(text.startsWith(BOM) ? text.substring(1) : text)
                .flatMap(root -> SchemeTree.find(root, path))
                .flatMap(node -> node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty());
    }

    private Edited edit(SchemeEdit edit) {
        return switch (edit) {
            case SchemeEdit.Put(var path, var value) -> put(path, value);
            case SchemeEdit.Remove(var path) -> remove(path);
            case SchemeEdit.Append(var to, var key, var content) -> append(to, key, content);
        };
    }

    private static Edited refused(String code, String place) {
        return new Edited.Refused(MESSAGES.error(place, code));
    }

    private Edited done(int from, int to, String with) {
        return new Edited.Done(bom + text.substring(0, from) + with + text.substring(to));
    }

    private Edited put(SchemePath path, String value) {
        Optional<Node> present = SchemeTree.find(root, path);
        if (present.isPresent()) {
            return present.get() instanceof ScalarNode scalar
                    ? replace(scalar, ScalarText.of(value, scalar.getScalarStyle(), isInFlow(path)))
                    : refused("no-scalar", display(path));
        }
        Optional<Node> parent = SchemeTree.find(root, path.parent());
        return parent.isPresent()
                        && parent.get() instanceof MappingNode mapping
                        && path.last() instanceof Step.Key(var key)
                ? addKey(mapping, key, new Fragment.Word(value), isInFlow(path))
                : refused("no-place", display(path));
    }

    private Edited replace(ScalarNode scalar, String value) {
        int start = spot.start(scalar);
        // An empty value stands right behind its colon.
        boolean glued = start > 0 && text.charAt(start - 1) == ':';
        return done(start, spot.end(scalar), glued ? " " + value : value);
    }

    /// Whether some mapping or list above is written with braces or brackets.
    private boolean isInFlow(SchemePath path) {
        SchemePath above = path;
        while (!above.isRoot()) {
            above = above.parent();
            Optional<Node> node = SchemeTree.find(root, above);
            if (node.isPresent()
                    && node.get() instanceof CollectionNode<?> collection
                    && !TextSpot.isBlock(collection)) {
                return true;
            }
        }
        return false;
    }

    private Edited addKey(MappingNode mapping, String key, Fragment content, boolean flow) {
        String line = ScalarText.of(key, flow) + ": " + content.inline(flow);
        if (mapping.getValue().isEmpty()) {
            int inside = spot.start(mapping) + 1;
            return done(inside, inside, line);
        }
        NodeTuple before = LEADING.stream()
                .map(leading -> SchemeTree.tuple(mapping, leading))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(_ -> content instanceof Fragment.Word)
                .orElse(mapping.getValue().getLast());
        int end = spot.end(before.getValueNode());
        if (!TextSpot.isBlock(mapping)) {
            return done(end, end, ", " + line);
        }
        int column = spot.column(spot.start(mapping.getValue().getFirst().getKeyNode()));
        return addLine(end, " ".repeat(column) + line);
    }

    private Edited addLine(int after, String lines) {
        int end = spot.lineEnd(after);
        return done(end, end, spot.lineBreak() + lines);
    }

    private Edited append(SchemePath to, @Nullable String key, Fragment content) {
        Optional<Node> found = SchemeTree.find(root, to);
        if (found.isEmpty() && to.steps().size() == 1 && to.last() instanceof Step.Key(var section)) {
            return addSection(section, key, content);
        }
        return found.map(node -> switch (node) {
                    case MappingNode mapping when key != null -> addKey(mapping, key, content, isInFlow(to.key(key)));
                    case SequenceNode sequence when key == null -> addEntry(sequence, content);
                    default -> refused("no-place", display(to));
                })
                .orElseGet(() -> refused("no-place", display(to)));
    }

    private Edited addSection(String section, @Nullable String key, Fragment content) {
        String entry =
                key == null ? "- " + content.inline(false) : ScalarText.of(key, false) + ": " + content.inline(false);
        String lines = section + ":" + spot.lineBreak() + "  " + entry + spot.lineBreak();
        int items = SchemeTree.tuple(root, "items")
                .map(tuple -> spot.start(tuple.getKeyNode()))
                .orElse(text.length());
        String gap = items == text.length() && !text.endsWith("\n") ? spot.lineBreak() : "";
        return done(items, items, gap + lines + (items == text.length() ? "" : spot.lineBreak()));
    }

    private Edited addEntry(SequenceNode list, Fragment content) {
        if (list.getValue().isEmpty()) {
            int inside = spot.start(list) + 1;
            return done(inside, inside, content.inline(true));
        }
        Node last = list.getValue().getLast();
        int end = spot.end(last);
        if (!TextSpot.isBlock(list)) {
            return done(end, end, ", " + content.inline(true));
        }
        String indent = " ".repeat(spot.column(spot.dash(spot.start(last))));
        boolean lines = last instanceof MappingNode mapping && TextSpot.isBlock(mapping);
        return addLine(
                end,
                lines && content instanceof Fragment.Fields(var fields)
                        ? block(fields, indent)
                        : indent + "- " + content.inline(false));
    }

    private String block(List<Fragment.Field> fields, String indent) {
        StringBuilder lines = new StringBuilder();
        for (Fragment.Field field : fields) {
            lines.append(lines.isEmpty() ? indent + "- " : spot.lineBreak() + indent + "  ")
                    .append(ScalarText.of(field.key(), false))
                    .append(": ")
                    .append(field.value().inline(false));
        }
        return lines.toString();
    }

    private Edited remove(SchemePath path) {
        Optional<Node> parent = path.isRoot() ? Optional.empty() : SchemeTree.find(root, path.parent());
        if (parent.isEmpty() || SchemeTree.child(parent.get(), path.last()).isEmpty()) {
            return refused("no-place", display(path));
        }
        return switch (parent.get()) {
            case MappingNode mapping
            when path.last() instanceof Step.Key(var key) -> {
                int position = mapping.getValue()
                        .indexOf(SchemeTree.tuple(mapping, key).orElseThrow());
                yield removeKey(mapping, position);
            }
            case SequenceNode sequence -> removeEntry(sequence, SchemeTree.position(sequence, path.last()));
            default -> refused("no-place", display(path));
        };
    }

    private Edited removeKey(MappingNode mapping, int position) {
        NodeTuple tuple = mapping.getValue().get(position);
        int start = spot.start(tuple.getKeyNode());
        int end = spot.end(tuple.getValueNode());
        int count = mapping.getValue().size();
        Node next = position + 1 < count ? mapping.getValue().get(position + 1).getKeyNode() : null;
        if (TextSpot.isBlock(mapping)) {
            boolean afterDash = !text.substring(spot.lineStart(start), start).isBlank();
            return afterDash && next != null
                    ? done(start, spot.start(next), "")
                    : done(spot.lineStart(start), spot.nextLine(end), "");
        }
        if (next != null) {
            return done(start, spot.start(next), "");
        }
        return position == 0
                ? done(start, end, "")
                : done(spot.end(mapping.getValue().get(position - 1).getValueNode()), end, "");
    }

    private Edited removeEntry(SequenceNode list, int position) {
        Node entry = list.getValue().get(position);
        int start = spot.start(entry);
        int end = spot.end(entry);
        if (TextSpot.isBlock(list)) {
            return done(spot.lineStart(spot.dash(start)), spot.nextLine(end), "");
        }
        if (position + 1 < list.getValue().size()) {
            return done(start, spot.start(list.getValue().get(position + 1)), "");
        }
        return position == 0
                ? done(start, end, "")
                : done(spot.end(list.getValue().get(position - 1)), end, "");
    }

    private static String display(SchemePath path) {
        return String.join(
                " ",
                path.steps().stream()
                        .map(step -> switch (step) {
                            case Step.Key(var key) -> key;
                            case Step.Entry(var _, var name) -> name;
                            case Step.At(var position) -> String.valueOf(position + 1);
                            case Step.Pair(var first) -> first;
                        })
                        .toList());
    }
}
