package org.qinglan.model.titlereview.round;

import java.util.List;
import java.util.Optional;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.journal.HashChain;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.Facts.Person;
import org.qinglan.model.scheme.FrozenFacts;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeFailure;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// The scheme by which a round compares its applicants, as its text was put into the round.
///
/// @param scheme  nothing where there is no text or it cannot be read
/// @param trouble why it cannot be read
public record RoundScheme(Optional<Scheme> scheme, List<Finding> trouble) {

    /// What ranking somebody came to.
    public sealed interface Attempt {
        record Ranked(Ranking ranking) implements Attempt {}

        record Failed(String sentence) implements Attempt {}
    }

    public RoundScheme {
        trouble = List.copyOf(trouble);
    }

    static RoundScheme of(LedgerRecord round) {
        String text = round.text("scheme_text");
        if (text.isBlank()) {
            return new RoundScheme(Optional.empty(), List.of());
        }
        return switch (SchemeReader.read(round.text("scheme"), text)) {
            case SchemeReading.Accepted(var scheme, var _) -> new RoundScheme(Optional.of(scheme), List.of());
            case SchemeReading.Refused(var findings) -> new RoundScheme(Optional.empty(), findings);
        };
    }

    /// SHA-256 of a scheme's text, lower-case hex.
    public static String hash(String text) {
        return HashChain.hash(text);
    }

    /// Ranks people by the records as they are now; nothing is stored.
    public Attempt rank(Situation situation, List<LedgerRecord> people) {
        if (scheme.isEmpty()) {
            return new Attempt.Failed(RoundSay.text("scheme-missing"));
        }
        try {
            List<Person> persons = people.stream()
                    .map(one -> new Person(one.id(), one.text(Roster.ID_NUMBER), one.text(Roster.NAME)))
                    .toList();
            FrozenFacts facts = FrozenFacts.take(scheme.get(), situation.records(), persons);
            return new Attempt.Ranked(Ranking.of(Evaluation.of(scheme.get(), facts.facts())));
        } catch (SchemeFailure failure) {
            return new Attempt.Failed(failure.finding().sentence());
        }
    }
}
