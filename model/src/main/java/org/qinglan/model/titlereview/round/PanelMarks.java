package org.qinglan.model.titlereview.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;

/// What the judges of one item gave, judge by judge and applicant by applicant.
///
/// @param judges everybody who gave a mark in the item, in the order in which their marks were entered
public record PanelMarks(String item, List<String> judges) {
    public PanelMarks {
        judges = List.copyOf(judges);
    }

    public static PanelMarks of(TitleRound round, String item) {
        Set<String> judges = new LinkedHashSet<>();
        round.qualified().forEach(one -> one.marks().stream()
                .filter(mark -> mark.text("item").strip().equals(item))
                .forEach(mark -> judges.add(mark.text("judge").strip())));
        return new PanelMarks(item, List.copyOf(judges));
    }

    /// The marks that count, by judge: none of the applicant's own or of those who stand aside.
    public Map<String, BigFraction> of(RoundApplicant applicant) {
        Map<String, BigFraction> marks = new LinkedHashMap<>();
        for (String judge : judges) {
            mark(applicant, judge).filter(_ -> !isAside(applicant, judge)).ifPresent(record -> {
                if (record.get("score") instanceof Value.Num(var score)) {
                    marks.put(judge, score);
                }
            });
        }
        return marks;
    }

    /// The record of one cell.
    public Optional<LedgerRecord> mark(RoundApplicant applicant, String judge) {
        return applicant.marks().stream()
                .filter(mark -> mark.text("item").strip().equals(item)
                        && mark.text("judge").strip().equals(judge))
                .findFirst();
    }

    public boolean isAside(RoundApplicant applicant, String judge) {
        return judge.equals(applicant.name()) || applicant.isAvoidedBy(judge);
    }

    /// Judges of the item who have not marked the applicant and need not stand aside.
    public List<String> missing(RoundApplicant applicant) {
        Map<String, BigFraction> given = of(applicant);
        return judges.stream()
                .filter(judge -> !given.containsKey(judge) && !isAside(applicant, judge))
                .toList();
    }

    /// Highest less lowest; nothing with fewer than two marks.
    public Optional<BigFraction> spread(RoundApplicant applicant) {
        List<BigFraction> sorted = sorted(applicant);
        return sorted.size() < 2
                ? Optional.empty()
                : Optional.of(sorted.getLast().subtract(sorted.getFirst()));
    }

    /// The mean of all marks.
    public Optional<BigFraction> mean(RoundApplicant applicant) {
        return mean(sorted(applicant));
    }

    /// The mean without the highest and the lowest; nothing with fewer than three marks.
    public Optional<BigFraction> trimmedMean(RoundApplicant applicant) {
        List<BigFraction> sorted = sorted(applicant);
        return sorted.size() < 3 ? Optional.empty() : mean(sorted.subList(1, sorted.size() - 1));
    }

    private List<BigFraction> sorted(RoundApplicant applicant) {
        List<BigFraction> sorted = new ArrayList<>(of(applicant).values());
        sorted.sort(Numbers::compare);
        return sorted;
    }

    private static Optional<BigFraction> mean(List<BigFraction> marks) {
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(marks.stream()
                        .reduce(BigFraction.ZERO, BigFraction::add)
                        .divide(marks.size()));
    }
}
