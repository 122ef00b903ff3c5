package org.qinglan.model.store.sqlite;

/// How a file is opened: flags of `sqlite3_open_v2`.
enum Access {
    READ_ONLY(0x1),
    /// The file must be there; SQLite would otherwise make an empty one.
    READ_WRITE(0x2),
    CREATE(0x6);

    private static final int READ_NAMES_AS_URI = 0x40;
    private final int flags;

    Access(int flags) {
        this.flags = flags | READ_NAMES_AS_URI;
    }

    String flags() {
        return Integer.toString(flags);
    }
}
