package org.qinglan.model.yaml;

import java.util.List;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Finds a character of a YAML scalar's value in the text that it was read from.
///
/// Exact for plain, quoted and block scalars of one or several lines; an escape inside quotes shifts what follows it.
final class ScalarPlace {
    private final List<String> lines;

    ScalarPlace(String text) {
        this.lines = text.lines().toList();
    }

    /// Line and column, both 0-based.
    record At(int line, int column) {}

    /// A line, 0-based; empty where there is none.
    String line(int number) {
        return number >= 0 && number < lines.size() ? lines.get(number) : "";
    }

    /// @param character 0-based place in the scalar's value
    At of(ScalarNode scalar, Mark start, int character) {
        ScalarStyle style = scalar.getScalarStyle();
        boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
        int last = scalar.getEndMark().map(Mark::getLine).orElse(start.getLine());
        int line = block ? start.getLine() + 1 : start.getLine();
        int begin = block ? indent(line) : start.getColumn() + (style == ScalarStyle.PLAIN ? 0 : 1);
        int blockIndent = block ? begin : Integer.MAX_VALUE;
        int left = character;
        while (line < last && left > line(line).stripTrailing().length() - begin) {
            left -= Math.max(0, line(line).stripTrailing().length() - begin) + 1;
            line++;
            begin = Math.min(indent(line), blockIndent);
        }
        return new At(line, begin + left);
    }

    private int indent(int number) {
        return line(number).length() - line(number).stripLeading().length();
    }
}
