package org.qinglan.model.laboratory;

import org.jspecify.annotations.Nullable;

/// One change of a scheme's text. Every other character, comments and order among them, stays as it is.
public sealed interface SchemeEdit {

    /// Writes a value: instead of the one that is there, or as a new key of its mapping.
    record Put(SchemePath path, String value) implements SchemeEdit {}

    /// Takes a key or an entry of a list away.
    record Remove(SchemePath path) implements SchemeEdit {}

    /// Puts something behind the others.
    ///
    /// @param to  a mapping, or a list; a key of the whole text is made where it is missing
    /// @param key its key in a mapping; nothing in a list
    record Append(SchemePath to, @Nullable String key, Fragment content) implements SchemeEdit {}
}
