package org.qinglan.model.finding;

import org.jspecify.annotations.Nullable;

/// Expected trouble as data: what is wrong, where, and how to mend it, in the reader's words.
///
/// @param code    stable name of the kind of trouble, e.g. `id-checksum`
/// @param place   where: a file with line and column, or a workbook cell
/// @param message what is wrong and why
/// @param mend    what to do
/// @param excerpt the wrong text itself, where there is one
public record Finding(
        String code,
        Severity severity,
        String place,
        String message,
        String mend,
        @Nullable String excerpt) {

    /// How much a finding stops.
    public enum Severity {
        /// The row, scheme or file is refused.
        ERROR,
        /// Work goes on, somebody should look.
        WARNING,
        /// Said for completeness.
        NOTE
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// Place, message and mend on one line.
    public String sentence() {
        return (place.isEmpty() ? "" : place + "：") + message + (mend.isEmpty() ? "" : " " + mend);
    }
}
