package org.qinglan.model.scheme;

import java.time.LocalDate;

/// A named span of a scheme; both bounds belong to it, as on paper.
public record Window(String name, Bound from, Bound to) {

    /// One end of a window.
    public sealed interface Bound {
        /// The same day for everybody.
        record Fixed(LocalDate day) implements Bound {}

        /// A date of each teacher, e.g. 聘任时间.
        record OfFact(String fact) implements Bound {}

        /// The bound as the scheme writes it.
        default String display() {
            return switch (this) {
                case Fixed(var day) -> day.toString();
                case OfFact(var fact) -> fact;
            };
        }
    }

    public String display() {
        return from.display() + " 至 " + to.display();
    }
}
