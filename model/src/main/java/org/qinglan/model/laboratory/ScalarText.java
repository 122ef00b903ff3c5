package org.qinglan.model.laboratory;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/// Writes a value so that YAML reads exactly that value again.
final class ScalarText {
    private static final Pattern BROKEN = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern BAD_BEGIN = Pattern.compile("^[-?:,\\[\\]{}#&*!|>'\"%@`\\s]");
    private static final Pattern BAD_INSIDE = Pattern.compile(":(\\s|$)|\\s#|\\p{Cntrl}");
    private static final Pattern BAD_IN_FLOW = Pattern.compile("[,\\[\\]{}]|:[\"']");

    private ScalarText() {}

    /// @param before how the value that it replaces was written; kept where it fits
    /// @param flow   whether it stands between brackets or braces
    static String of(String value, ScalarStyle before, boolean flow) {
        String line = BROKEN.matcher(value).replaceAll(" ").strip();
        return switch (before) {
            case DOUBLE_QUOTED -> doubled(line);
            case SINGLE_QUOTED -> single(line);
            case PLAIN, LITERAL, FOLDED, JSON_SCALAR_STYLE ->
                isPlain(line, flow) ? line : line.contains("\"") ? single(line) : doubled(line);
        };
    }

    static String of(String value, boolean flow) {
        return of(value, ScalarStyle.PLAIN, flow);
    }

    private static boolean isPlain(String line, boolean flow) {
        boolean negative = line.matches("-\\d.*");
        return !line.isEmpty()
                && (negative || !BAD_BEGIN.matcher(line).find())
                && !BAD_INSIDE.matcher(line).find()
                && !line.endsWith(":")
                && !(flow && BAD_IN_FLOW.matcher(line).find());
    }

    private static String single(String line) {
        return "'" + line.replace("'", "''") + "'";
    }

    private static String doubled(String line) {
        return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
