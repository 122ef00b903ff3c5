package org.qinglan.reports.book;

import java.nio.file.Path;
import java.util.List;
import org.qinglan.model.finding.Finding;

/// How the writing of a file ended.
public sealed interface Writing {
    /// The file stands whole in its place.
    ///
    /// @param notes what the reader should know of it
    record Done(Path file, List<Finding> notes) implements Writing {
        public Done {
            notes = List.copyOf(notes);
        }
    }

    /// Nothing was written; an older file of that name is as it was.
    record Refused(Finding finding) implements Writing {}
}
