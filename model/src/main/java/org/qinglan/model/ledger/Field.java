package org.qinglan.model.ledger;

/// One named field of a ledger.
///
/// @param key      English name: column in the data file, key in message bundles
/// @param name     the field's Chinese term, with which schemes speak of it
/// @param required whether a record without it is refused
public record Field(String key, String name, FieldType type, boolean required) {

    public static Field required(String key, String name, FieldType type) {
        return new Field(key, name, type, true);
    }

    public static Field optional(String key, String name, FieldType type) {
        return new Field(key, name, type, false);
    }
}
