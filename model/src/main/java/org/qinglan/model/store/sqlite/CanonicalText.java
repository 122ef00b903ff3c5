package org.qinglan.model.store.sqlite;

import java.util.Map;
import java.util.stream.Collectors;
import org.qinglan.model.journal.JournalText;

/// Texts by name written as lines `name=text` in the order of the map; reading gives back what was written.
final class CanonicalText {
    private CanonicalText() {}

    static String write(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + escape(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    static Map<String, String> read(String canonical) {
        return JournalText.texts(canonical);
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }
}
