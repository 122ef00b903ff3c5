package org.qinglan.model.ledger;

import java.util.List;

/// One named field of a ledger.
///
/// @param key      English name: column in the data file, key in message bundles
/// @param name     the field's Chinese term, with which schemes speak of it
/// @param required whether a record without it is refused
/// @param words    the words that are usual here, offered where somebody types; others are accepted too
public record Field(String key, String name, FieldType type, boolean required, List<String> words) {
    public Field {
        words = List.copyOf(words);
    }

    public static Field required(String key, String name, FieldType type) {
        return new Field(key, name, type, true, List.of());
    }

    public static Field optional(String key, String name, FieldType type) {
        return new Field(key, name, type, false, List.of());
    }

    /// The same field with the words that are usual in it.
    public Field among(String... usual) {
        return new Field(key, name, type, required, List.of(usual));
    }
}
