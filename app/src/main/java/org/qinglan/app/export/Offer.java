package org.qinglan.app.export;

import org.qinglan.app.search.SearchKey;

/// Something that can be written or printed.
///
/// @param group what it stands under
/// @param name  as it is found
/// @param what  it is for, in few words
/// @param way   word on its button
/// @param start writes it, or goes to where it is printed
record Offer(String group, String name, String what, String way, SearchKey key, Runnable start) {
    static Offer of(String group, String name, String what, String way, Runnable start) {
        return new Offer(group, name, what, way, SearchKey.of(name, "", ""), start);
    }
}
