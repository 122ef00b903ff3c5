package org.qinglan.model.laboratory;

import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Where nodes stand in the text that they were read from, in characters of the text.
record TextSpot(String text) {
    int start(Node node) {
        return offset(node.getStartMark());
    }

    /// Behind the last character of the node. Marks of block collections and block scalars stand far behind that.
    int end(Node node) {
        return switch (node) {
            case ScalarNode scalar when isBlock(scalar) -> trimmed(offset(scalar.getEndMark()), start(scalar));
            case ScalarNode scalar -> offset(scalar.getEndMark());
            case MappingNode mapping
            when isBlock(mapping) ->
                mapping.getValue().isEmpty()
                        ? start(mapping)
                        : end(mapping.getValue().getLast().getValueNode());
            case SequenceNode sequence
            when isBlock(sequence) ->
                sequence.getValue().isEmpty()
                        ? start(sequence)
                        : end(sequence.getValue().getLast());
            default -> offset(node.getEndMark());
        };
    }

    static boolean isBlock(CollectionNode<?> node) {
        return node.getFlowStyle() != FlowStyle.FLOW;
    }

    private static boolean isBlock(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.FOLDED || scalar.getScalarStyle() == ScalarStyle.LITERAL;
    }

    private int trimmed(int end, int start) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /// Marks count code points, texts count halves of the rarest characters as well.
    private int offset(Optional<Mark> mark) {
        return text.offsetByCodePoints(0, mark.orElseThrow().getIndex());
    }

    int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /// The end of the line, before its break; comments belong to the line.
    int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        int last = end < 0 ? text.length() : end;
        return last > at && text.charAt(last - 1) == '\r' ? last - 1 : last;
    }

    /// Behind the break of the line.
    int nextLine(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    /// What breaks lines in this text.
    String lineBreak() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    int column(int at) {
        return at - lineStart(at);
    }

    /// The dash of a list entry that begins at a place.
    int dash(int entry) {
        return text.lastIndexOf('-', entry - 1);
    }
}
