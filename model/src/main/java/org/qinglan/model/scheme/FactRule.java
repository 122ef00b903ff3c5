package org.qinglan.model.scheme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.Semester;
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
/// @param shareOf  condition whose share among the records is taken
/// @param weight   of each record in a mean; nothing where all weigh the same
/// @param selection which records count, and how much of each
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
        @Nullable Expr shareOf,
        @Nullable Expr weight,
        Selection selection,
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
        LATEST,
        /// Of all records, the share that fulfils a condition.
        SHARE,
        /// How many different values there are.
        DISTINCT;

        /// Whether one record alone makes the value.
        boolean picksOne() {
            return this == MAX || this == MIN || this == LATEST;
        }

        /// Whether no record at all makes zero, and not nothing.
        public boolean isZeroOfNothing() {
            return this == SUM || this == COUNT || this == DISTINCT;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Combine> of(String word) {
            return Arrays.stream(values())
                    .filter(combine -> combine.name().equalsIgnoreCase(word))
                    .findFirst();
        }
    }

    /// Periods by the day on which a record begins.
    public enum Per {
        SEMESTER("semester", "学期"),
        SCHOOL_YEAR("school-year", "学年"),
        CALENDAR_YEAR("calendar-year", "自然年"),
        MONTH("month", "月");

        private final String key;
        private final String word;

        Per(String key, String word) {
            this.key = key;
            this.word = word;
        }

        /// The period as a trait of a record.
        public String word() {
            return word;
        }

        /// The period in which a day lies, equal for all days of the same.
        Object of(LocalDate day) {
            return switch (this) {
                case SEMESTER -> Semester.of(day);
                case SCHOOL_YEAR -> Semester.of(day).schoolYear();
                case CALENDAR_YEAR -> day.getYear();
                case MONTH -> YearMonth.from(day);
            };
        }

        static Optional<Per> worded(String word) {
            return Arrays.stream(values()).filter(per -> per.word.equals(word)).findFirst();
        }

        static Optional<Per> of(String key) {
            return Arrays.stream(values()).filter(per -> per.key.equals(key)).findFirst();
        }
    }

    /// Orders all records that count, of all people, by a number; equals share a place.
    ///
    /// @param of            key of the number field
    /// @param by            keys of the fields within whose groups places are given
    /// @param smallestFirst whether the smallest number has place 1, as with times; else the largest
    /// @param names         what `each` may ask about the group, with the names that the scheme gives
    public record RecordRank(String of, List<String> by, boolean smallestFirst, Map<GroupName, String> names) {
        public RecordRank {
            by = List.copyOf(by);
            names = Map.copyOf(names);
        }
    }

    /// What a record can be told about its group.
    public enum GroupName {
        PLACE,
        SIZE,
        MEAN,
        /// The number of place 1.
        BEST,
        /// The number of the last place.
        WORST;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether a record gives what it says, without a formula.
    boolean isPlain() {
        return each == null && shareOf == null && weight == null;
    }

    /// Whether a person's records are decided on together, and not one after the other.
    boolean keepsCandidates() {
        return !selection.isAll() || weight != null;
    }

    /// What the fact is where no record counts.
    Value nothing() {
        if (missing != null) {
            return missing;
        }
        return combine.isZeroOfNothing() ? Value.of(0) : Value.missing();
    }

    /// Names of other facts that must be known before this one.
    public List<String> needs(Collection<String> factNames) {
        List<String> needed = new ArrayList<>();
        Stream.of(where, each, shareOf, weight).filter(Objects::nonNull).forEach(expr -> needed.addAll(expr.names()));
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
