package org.qinglan.model.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Fields parted by tabs on one line, whatever they hold: tabs, line ends and backslashes are written with a backslash.
public final class TabText {
    private TabText() {}

    public static String line(Stream<String> fields) {
        return fields.map(TabText::escaped).collect(Collectors.joining("\t"));
    }

    /// The fields of a line that was written by [#line].
    public static List<String> fields(String line) {
        return Stream.of(line.split("\t", -1)).map(TabText::unescaped).toList();
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\' && i + 1 < field.length()) {
                i++;
                text.append(
                        switch (field.charAt(i)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> field.charAt(i);
                        });
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
