package org.qinglan.model.policy;

import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A rule's own lines, cut out of its pack so that they can be read alone.
final class RuleLines {
    private RuleLines() {}

    /// The text of a node, moved to the left margin, without what stands between it and the next.
    static String of(Node node, String text) {
        Node last = last(node);
        if (node.getStartMark().isEmpty() || last.getEndMark().isEmpty()) {
            return "";
        }
        Mark start = node.getStartMark().get();
        int from = text.offsetByCodePoints(0, start.getIndex());
        int until = text.offsetByCodePoints(0, last.getEndMark().get().getIndex());
        return text.substring(from, until)
                .stripTrailing()
                .lines()
                .map(line -> outdented(line, start.getColumn()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// The innermost node at the end: a block's own end mark stands only before whatever comes next.
    private static Node last(Node node) {
        return switch (node) {
            case MappingNode map
            when map.getFlowStyle() != FlowStyle.FLOW && !map.getValue().isEmpty() ->
                last(map.getValue().getLast().getValueNode());
            case SequenceNode list
            when list.getFlowStyle() != FlowStyle.FLOW && !list.getValue().isEmpty() ->
                last(list.getValue().getLast());
            default -> node;
        };
    }

    private static String outdented(String line, int most) {
        int blanks = 0;
        while (blanks < Math.min(most, line.length()) && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return line.substring(blanks);
    }
}
