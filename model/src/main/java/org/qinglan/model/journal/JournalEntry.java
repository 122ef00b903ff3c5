package org.qinglan.model.journal;

import java.time.Instant;

/// One line of the journal: who changed what, and when. Entries are chained: each carries the hash of the one before.
///
/// @param number   1, 2, 3 … without gaps
/// @param action   stable word: `create`, `import`, `add`, `correct`, `delete`, `undo-import`, `run`
/// @param subject  what was changed, e.g. `training 1234` or `run 3`
/// @param before   canonical text of the values before, empty where there were none
/// @param after    canonical text of the values after, empty where there are none
/// @param reason   why, in the author's words; may be empty
/// @param previous hash of the entry before, 64 zeros for the first
/// @param hash     SHA-256 over all other fields in a fixed order, lower-case hex
public record JournalEntry(
        long number,
        Instant at,
        String author,
        String action,
        String subject,
        String before,
        String after,
        String reason,
        String previous,
        String hash) {}
