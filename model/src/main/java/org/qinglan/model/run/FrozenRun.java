package org.qinglan.model.run;

import java.time.Instant;
import org.qinglan.model.frozen.StoredRun;

/// A run that stands frozen in a school file, computed again from what was frozen with it.
///
/// @param id     its number in the file, 1, 2, 3 …
/// @param at     when it was frozen
/// @param author who froze it
public record FrozenRun(long id, Instant at, String author, Run run) {

    /// @param run what came out of the stored one
    public static FrozenRun of(StoredRun stored, Run run) {
        return new FrozenRun(stored.id(), stored.at(), stored.author(), run);
    }
}
