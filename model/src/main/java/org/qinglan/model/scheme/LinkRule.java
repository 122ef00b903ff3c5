package org.qinglan.model.scheme;

import java.util.Arrays;
import java.util.Optional;

/// A relation between people that records state, such as mentor and apprentice.
///
/// @param records which records count, with windows and conditions; nothing is taken of them
/// @param person  key of the field that names the other person
/// @param side    whom the link leads to
public record LinkRule(FactRule records, String person, Side side) {
    public enum Side {
        /// From the person named in a record to its owner: a mentor's apprentices.
        NAMED("named"),
        /// From the owner of a record to the person named in it: an apprentice's mentors.
        OWNER("owner");

        private final String key;

        Side(String key) {
            this.key = key;
        }

        static Optional<Side> of(String key) {
            return Arrays.stream(values()).filter(side -> side.key.equals(key)).findFirst();
        }
    }

    public String name() {
        return records.name();
    }

    public String clause() {
        return records.clause();
    }
}
