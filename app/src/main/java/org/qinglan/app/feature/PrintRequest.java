package org.qinglan.app.feature;

import java.time.LocalDate;
import java.util.function.Function;
import org.qinglan.reports.document.Composition;

/// Something that somebody wants on paper: a table as it is shown, a paper of one record.
///
/// @param name  what window and files call it
/// @param maker makes the document; called on the worker's thread, where the school file may be asked
public record PrintRequest(String name, Function<Letterhead, Composition> maker) {

    /// Who prints, and when.
    public record Letterhead(String school, LocalDate day) {}
}
