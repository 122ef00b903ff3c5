package org.qinglan.model.standing;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;

/// How one thing stands for one teacher, in the few words that are read at a glance.
///
/// @param key     stable English name, e.g. `training`
/// @param ledger  where its records are kept
/// @param lead    the main thing: `76/90`, `无`
/// @param share   what is done of what is needed, nothing where nothing is counted
/// @param marks   what else is to be seen at once, in the order in which it is read
/// @param reasons why it stands so, in sentences
public record Card(
        String key,
        String name,
        Ledger ledger,
        String lead,
        @Nullable Share share,
        List<Mark> marks,
        State state,
        List<Reason> reasons) {
    public Card {
        marks = List.copyOf(marks);
        reasons = List.copyOf(reasons);
    }

    /// @param needed above zero
    public record Share(BigFraction done, BigFraction needed) {}

    /// A few words with what they ask of the reader.
    public record Mark(String text, State state) {
        public static Mark fine(String text) {
            return new Mark(text, State.FINE);
        }
    }
}
