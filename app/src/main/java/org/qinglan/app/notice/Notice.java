package org.qinglan.app.notice;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// One thing that the reader is told in passing.
///
/// @param action what can be done about it with one click
public record Notice(
        Kind kind, String text, LocalTime at, @Nullable Action action) {

    public enum Kind {
        /// Something is done.
        DONE,
        /// Something did not work; stays until it is read.
        TROUBLE
    }

    /// @param label what the button says
    public record Action(String label, Runnable work) {}
}
