package org.qinglan.app.entry;

import java.util.List;

/// Something that was written into the school file at once, and can be taken back at once.
sealed interface Step {
    /// What was done, in the reader's words.
    String name();

    /// Records written by hand, in the order in which it happened.
    record Written(String name, List<HandEntries.Done> done) implements Step {
        public Written {
            done = List.copyOf(done);
        }

        Written reversed() {
            return new Written(
                    name,
                    done.reversed().stream().map(HandEntries.Done::reversed).toList());
        }
    }

    /// @param batch number of the import in the file
    record Imported(String name, long batch) implements Step {}
}
