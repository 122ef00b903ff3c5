package org.qinglan.model.scheme;

import java.util.LinkedHashMap;
import java.util.Map;

/// For whose rows the records of a ledger count.
public sealed interface Reach {
    /// For that of their owner: a teacher, or in a scheme of teams the team whose own record it is.
    record OfOwner() implements Reach {}

    /// For every row whose facts say the same as fields of the record.
    ///
    /// @param factsByField names of facts by keys of fields
    record Matching(Map<String, String> factsByField) implements Reach {
        public Matching {
            factsByField = new LinkedHashMap<>(factsByField);
        }
    }

    /// For that of the team which the record names.
    record OfTeam() implements Reach {}

    /// For those of the teams to which the record's owner belonged when it began; a record without a day counts for
    /// those of the reference date.
    record ThroughMembers() implements Reach {}
}
