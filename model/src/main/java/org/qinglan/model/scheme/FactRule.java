package org.qinglan.model.scheme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.FormulaType;
import org.qinglan.model.ledger.Ledger;

/// How one fact is taken from records: which records, what of each, and how they come together.
///
/// @param reach    for whose rows a record counts
/// @param where    which records count; a formula over the record's fields and earlier facts
/// @param window   when they must have happened
/// @param take     key of the field that is taken of each record; nothing where `each` computes it or records are
/// counted
/// @param each     formula over a record's fields
/// @param per      periods within which `atMost` holds
/// @param atMost   the most that comes of one period, or of all where there are no periods
/// @param rank     a place among all people's records, for `each`
/// @param missing  what the fact is where no record counts; else a sum or count is 0 and anything else is missing
/// @param decimals places to which the fact is rounded half up
/// @param type     what it yields
public record FactRule(
        String name,
        Ledger ledger,
        Reach reach,
        @Nullable Expr where,
        @Nullable WindowUse window,
        @Nullable String take,
        @Nullable Expr each,
        Combine combine,
        @Nullable Per per,
        @Nullable BigFraction atMost,
        @Nullable RecordRank rank,
        @Nullable Value missing,
        int decimals,
        FormulaType type,
        String clause) {

    /// @param touching whether one day in common is enough; else the record must begin within the window
    public record WindowUse(Window window, boolean touching) {}

    /// How several records become one value.
    public enum Combine {
        SUM,
        COUNT,
        MEAN,
        MAX,
        MIN,
        /// Of the record that began last; of equals, the one entered last.
        LATEST;

        /// Whether one record alone makes the value.
        boolean picksOne() {
            return this == MAX || this == MIN || this == LATEST;
        }

        static Optional<Combine> of(String word) {
            return Arrays.stream(values())
                    .filter(combine -> combine.name().equalsIgnoreCase(word))
                    .findFirst();
        }
    }

    /// Periods by the day on which a record begins.
    public enum Per {
        SEMESTER("semester"),
        SCHOOL_YEAR("school-year"),
        CALENDAR_YEAR("calendar-year"),
        MONTH("month");

        private final String key;

        Per(String key) {
            this.key = key;
        }

        static Optional<Per> of(String key) {
            return Arrays.stream(values()).filter(per -> per.key.equals(key)).findFirst();
        }
    }

    /// Orders all records that count, of all people, by a number, the largest first; equals share a place.
    ///
    /// @param of    key of the number field
    /// @param by    keys of the fields within whose groups places are given
    /// @param place name of the place in `each`
    /// @param size  name of the group's size in `each`
    public record RecordRank(String of, List<String> by, String place, String size) {
        public RecordRank {
            by = List.copyOf(by);
        }
    }

    /// Names of other facts that must be known before this one.
    List<String> needs(List<String> factNames) {
        List<String> needed = new ArrayList<>();
        if (where != null) {
            needed.addAll(where.names());
        }
        if (each != null) {
            needed.addAll(each.names());
        }
        needed.removeIf(word -> ledger.fieldByName(word).isPresent());
        if (reach instanceof Reach.Matching(var factsByField)) {
            needed.addAll(factsByField.values());
        }
        if (window != null) {
            for (Window.Bound bound :
                    List.of(window.window().from(), window.window().to())) {
                if (bound instanceof Window.Bound.OfFact(var fact)) {
                    needed.add(fact);
                }
            }
        }
        needed.retainAll(factNames);
        return needed;
    }
}
