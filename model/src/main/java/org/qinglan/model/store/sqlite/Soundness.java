package org.qinglan.model.store.sqlite;

import java.util.List;
import org.qinglan.model.store.SchoolFileException;

/// Whether the pages of a file hang together.
final class Soundness {
    private Soundness() {}

    static boolean isSound(Database database) {
        return complaints(database).isEmpty();
    }

    /// What SQLite complains of when it walks through all pages and indexes.
    static List<String> complaints(Database database) {
        return read(database, "PRAGMA integrity_check");
    }

    /// Refuses a damaged file: thoroughly after an unclean end, else without comparing indexes with tables.
    static void require(Database database, Thoroughness thoroughness) {
        List<String> complaints =
                read(database, thoroughness == Thoroughness.FULL ? "PRAGMA integrity_check" : "PRAGMA quick_check");
        if (!complaints.isEmpty()) {
            throw new SchoolFileException(
                    Sentences.error("store-damaged", database.file(), String.join("\n", complaints), new Object[0]));
        }
    }

    /// How closely to look.
    enum Thoroughness {
        QUICK,
        FULL
    }

    private static List<String> read(Database database, String pragma) {
        List<String> lines = database.list(pragma, row -> row.getString(1));
        return lines.equals(List.of("ok")) ? List.of() : lines;
    }
}
