package org.qinglan.app.find;

import org.qinglan.app.search.SearchKey;

/// Something that can be found and opened.
///
/// @param title  as it is found and shown
/// @param detail that tells it from others of the same title; may be empty
/// @param open   goes there
public record Hit(Kind kind, String title, String detail, SearchKey key, Runnable open) {

    /// In the order in which they are shown.
    public enum Kind {
        PERSON,
        PAGE,
        LIST,
        ACTION
    }

    /// Something that is found by its title alone.
    public static Hit of(Kind kind, String title, String detail, Runnable open) {
        return new Hit(kind, title, detail, SearchKey.of(title, "", ""), open);
    }
}
