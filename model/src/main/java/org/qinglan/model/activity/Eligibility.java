package org.qinglan.model.activity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.requirement.Level;

/// Why an event of the right kind does not count for an obligation.
final class Eligibility {
    private static final Messages MESSAGES = Messages.beside(Eligibility.class);

    private Eligibility() {}

    /// @return a sentence, or nothing where the event counts
    static Optional<String> objection(Obligation.Event wanted, LedgerRecord event, LocalDate held, LocalDate day) {
        if (held.isAfter(day)) {
            return Optional.of(MESSAGES.text("event-in-future", held));
        }
        return level(wanted, event)
                .or(() ->
                        wanted.evidence() && event.text(ActivityLedger.EVIDENCE).isEmpty()
                                ? Optional.of(MESSAGES.text("event-without-evidence", held))
                                : Optional.empty())
                .or(() -> people(event) < wanted.together()
                        ? Optional.of(MESSAGES.text("event-without-partner", held, wanted.together(), people(event)))
                        : Optional.empty());
    }

    private static Optional<String> level(Obligation.Event wanted, LedgerRecord event) {
        Level lowest = wanted.lowest();
        if (lowest == null) {
            return Optional.empty();
        }
        String word = event.text(ActivityLedger.LEVEL);
        String held = event.text(ActivityLedger.HELD_ON);
        if (word.isEmpty()) {
            return Optional.of(MESSAGES.text("event-without-level", held, lowest.term()));
        }
        Optional<Level> level = Level.of(word);
        if (level.isEmpty()) {
            return Optional.of(MESSAGES.text("event-of-unknown-level", held, word, String.join("、", Level.terms())));
        }
        return level.get().reaches(lowest)
                ? Optional.empty()
                : Optional.of(MESSAGES.text("event-too-low", held, word, lowest.term()));
    }

    /// The teacher and whoever stands under 同行人.
    static long people(LedgerRecord event) {
        return 1
                + Stream.of(event.text(ActivityLedger.PARTNER).split("[、,，;；/\\s]+", -1))
                        .filter(name -> !name.isBlank())
                        .count();
    }
}
