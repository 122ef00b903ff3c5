package org.qinglan.model.store;

import java.nio.file.Path;

/// Opens and creates school files.
public interface SchoolFiles {

    /// @throws SchoolFileException with a sentence for the clerk if there is something at `path`, or it cannot be
    /// written
    SchoolFile create(Path path, String schoolName, String author);

    /// @throws SchoolFileException with a sentence for the clerk if the file is missing, is not one of ours, is newer
    ///     than this program, is damaged or is open elsewhere; the file is left as it was
    SchoolFile open(Path path);
}
