package org.qinglan.model.mentoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.Ruling;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// What is wrong with a pair that is about to be stored.
public final class PairCheck implements RecordCheck {
    public PairCheck() {}

    @Override
    public Ledger ledger() {
        return MentorLedger.MENTOR_PAIR;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        Optional<MentorPair> read = MentorPair.of(record);
        if (read.isEmpty()) {
            return List.of();
        }
        MentorPair pair = read.get();
        Pairing others = Pairing.without(situation, record.id());
        List<Finding> findings = new ArrayList<>();
        endsBeforeItBegins(record, findings);
        others.apprentice(pair)
                .filter(person -> person.text("id_number").equals(pair.mentor()))
                .ifPresent(_ -> findings.add(Said.error("pair-self", "师傅")));
        others.apprentice(pair).ifPresent(person -> InPost.check(person, "徒弟", pair, situation, findings));
        others.mentor(pair)
                .ifPresentOrElse(
                        person -> InPost.check(person, "师傅", pair, situation, findings),
                        () -> findings.add(Said.error("pair-mentor-unknown", "师傅")));
        overlap(pair, others, findings);
        findings.addAll(MentorCap.check(pair, others));
        findings.addAll(MentorFitness.check(pair, others));
        early(pair, others, findings);
        findings.addAll(HandOver.check(pair, others));
        return findings;
    }

    private static void endsBeforeItBegins(LedgerRecord record, List<Finding> findings) {
        if (record.get("from_date") instanceof Value.Day(var from)
                && record.get("last_date") instanceof Value.Day(var last)
                && last.isBefore(from)) {
            findings.add(Said.error("pair-ends-before", "结对止", from, last));
        }
    }

    private static void overlap(MentorPair pair, Pairing others, List<Finding> findings) {
        others.ofApprentice(pair.apprentice()).stream()
                .filter(other ->
                        other.kind().equals(pair.kind()) && other.span().overlaps(pair.span()))
                .forEach(other -> findings.add(Said.error(
                        "pair-overlap",
                        "结对起",
                        others.apprenticeName(pair),
                        others.mentorName(other),
                        pair.kind(),
                        other.span().display())));
    }

    /// Who ends before the time of the programme is up must say why.
    private static void early(MentorPair pair, Pairing others, List<Finding> findings) {
        LocalDate last = pair.last();
        Ruling<MentoringRule> shortened = shortened(pair, others);
        if (last != null && shortened != null && pair.endReason().isEmpty()) {
            LocalDate agreed =
                    shortened.rule().lastDay(others.chain(pair).getFirst().from());
            findings.add(Said.error(
                    "pair-early-end",
                    "结束原因",
                    last,
                    String.valueOf(agreed),
                    shortened.rule().head().citation().display()));
        }
    }

    /// The rule whose years are not over at the end of the pair, counted from the first pair of the chain.
    static @Nullable Ruling<MentoringRule> shortened(MentorPair pair, Pairing others) {
        LocalDate last = pair.last();
        LocalDate first = others.chain(pair).getFirst().from();
        return others.rulings(pair.kind()).stream()
                .filter(ruling -> ruling.span().covers(first))
                .filter(ruling -> {
                    LocalDate agreed = ruling.rule().lastDay(first);
                    return last != null && agreed != null && last.isBefore(agreed);
                })
                .findFirst()
                .orElse(null);
    }
}
