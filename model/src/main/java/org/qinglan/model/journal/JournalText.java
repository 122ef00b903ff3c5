package org.qinglan.model.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads the canonical texts that journal entries keep of records: lines `name=text`.
public final class JournalText {
    private static final String OWNER = "@owner";
    private static final Pattern LINE = Pattern.compile("\n");

    private JournalText() {}

    /// What a record said, by field key, as its table holds it; names that begin with `@` are no fields.
    public static Map<String, String> fields(String canonical) {
        Map<String, String> texts = texts(canonical);
        texts.keySet().removeIf(name -> name.startsWith("@"));
        return texts;
    }

    /// Number of whose the record is; 0 where the entry is about no record.
    public static long owner(JournalEntry entry) {
        String text = entry.after().isEmpty() ? entry.before() : entry.after();
        return Long.parseLong(texts(text).getOrDefault(OWNER, "0"));
    }

    /// All that stands in a canonical text.
    public static Map<String, String> texts(String canonical) {
        Map<String, String> texts = new LinkedHashMap<>();
        LINE.splitAsStream(canonical).filter(line -> !line.isEmpty()).forEach(line -> {
            int equals = line.indexOf('=');
            texts.put(line.substring(0, equals), unescape(line.substring(equals + 1)));
        });
        return texts;
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
