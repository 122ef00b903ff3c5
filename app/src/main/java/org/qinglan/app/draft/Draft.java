package org.qinglan.app.draft;

import java.time.LocalDateTime;
import java.util.Map;

/// What somebody typed into a form and did not store.
///
/// @param title of the form
/// @param at    when it was last typed in
/// @param texts by the key of the field
public record Draft(String title, LocalDateTime at, Map<String, String> texts) {
    public Draft {
        texts = Map.copyOf(texts);
    }
}
