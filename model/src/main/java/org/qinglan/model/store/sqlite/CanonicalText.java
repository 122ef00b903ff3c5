package org.qinglan.model.store.sqlite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Texts by name written as lines `name=text` in the order of the map; reading gives back what was written.
final class CanonicalText {
    private static final Pattern LINE = Pattern.compile("\n");

    private CanonicalText() {}

    static String write(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + escape(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    static Map<String, String> read(String canonical) {
        Map<String, String> texts = new LinkedHashMap<>();
        LINE.splitAsStream(canonical).filter(line -> !line.isEmpty()).forEach(line -> {
            int equals = line.indexOf('=');
            texts.put(line.substring(0, equals), unescape(line.substring(equals + 1)));
        });
        return texts;
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                c = text.charAt(i) == 'n' ? '\n' : text.charAt(i);
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
