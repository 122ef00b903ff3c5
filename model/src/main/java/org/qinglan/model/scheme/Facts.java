package org.qinglan.model.scheme;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.SourceRow.SourceCell;
import org.qinglan.model.figure.Value;

/// The facts of everybody on the roster: a column a fact, a row a person, in the order of the roster.
///
/// In a scheme of teams a row is a team.
///
/// @param links by name, each link once
public record Facts(List<Person> people, Map<String, List<Value>> columns, Map<String, List<Link>> links) {
    public Facts {
        people = List.copyOf(people);
        columns = Map.copyOf(columns);
        links = Map.copyOf(links);
    }

    /// That one person is linked to another.
    ///
    /// @param row   position of the one from whom the link leads
    /// @param other position of the one to whom it leads
    public record Link(int row, int other) implements Comparable<Link> {
        @Override
        public int compareTo(Link that) {
            return row == that.row ? Integer.compare(other, that.other) : Integer.compare(row, that.row);
        }
    }

    /// @param teacher  number in the roster; of a team, the number of its record
    /// @param idNumber empty for a team
    public record Person(long teacher, String idNumber, String name) {}

    /// One record that went into a fact.
    ///
    /// @param label        what the record says, in a few words
    /// @param contribution what was taken of it
    /// @param source       its workbook cell, or nothing where it was entered by hand
    /// @param treatment    why it contributes other than it would alone, or nothing
    public record Evidence(
            String label,
            Value contribution,
            @Nullable SourceCell source,
            @Nullable Treatment treatment) {

        /// Whether it went into the fact, be it with a factor or a weight.
        public boolean counts() {
            return treatment == null || treatment.kind().counts();
        }
    }

    /// What was done with a record because of the person's other records.
    ///
    /// @param number what it would have contributed; the factor or the weight where `kind` is one
    public record Treatment(Kind kind, Value number) {
        public enum Kind {
            /// Another record of the same kind is better.
            NOT_BEST,
            /// Enough higher ones count.
            BEYOND_MOST,
            HIGHEST_DROPPED,
            LOWEST_DROPPED,
            /// It counts, times a factor.
            FACTOR,
            /// It counts with a weight other than 1.
            WEIGHT;

            public boolean counts() {
                return this == FACTOR || this == WEIGHT;
            }
        }
    }

    /// Receives the evidence while facts are collected.
    @FunctionalInterface
    public interface EvidenceSink {
        /// @param fact position in the scheme's facts
        /// @param row  position of the person
        void add(int fact, int row, Evidence evidence);
    }
}
