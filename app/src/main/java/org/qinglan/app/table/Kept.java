package org.qinglan.app.table;

import java.util.HashMap;
import java.util.Map;

/// What a table remembers from one start of the program to the next, as texts by key.
public interface Kept {
    /// The text that was put last; empty where there is none.
    String get(String key);

    void put(String key, String value);

    /// Forgets everything with the program.
    static Kept inMemory() {
        Map<String, String> texts = new HashMap<>();
        return new Kept() {
            @Override
            public String get(String key) {
                return texts.getOrDefault(key, "");
            }

            @Override
            public void put(String key, String value) {
                texts.put(key, value);
            }
        };
    }
}
