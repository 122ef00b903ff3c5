package org.qinglan.app.command;

import java.nio.file.Path;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.SchoolFiles;
import org.qinglan.model.store.sqlite.SqliteSchoolFiles;

/// Opens and creates the school files that commands name.
final class Schools {
    private final SchoolFiles files;

    Schools(Terminal terminal) {
        this.files = new SqliteSchoolFiles(terminal.clock());
    }

    SchoolFile open(Path file) {
        return files.open(file);
    }

    SchoolFile create(Path file, String school, String author) {
        return files.create(file, school, author);
    }
}
