package org.qinglan.model.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.scheme.FactRule.Combine;
import org.qinglan.model.scheme.FactRule.RecordRank;
import org.qinglan.model.scheme.Facts.Evidence;
import org.qinglan.model.scheme.Facts.EvidenceSink;
import org.qinglan.model.scheme.Selection.Trait;

/// Brings the records of one fact together, person by person.
final class FactFold {
    private static final int LABEL_FIELDS = 4;
    private final FactRule rule;
    private final int index;
    private final EvidenceSink evidence;
    private final Function<LedgerRecord, String> member;
    private final List<@Nullable FactSum> sums;
    private final List<@Nullable Candidates> candidates;
    private final List<Kept> kept = new ArrayList<>();

    /// @param member name of the member whose record it is, empty where the row is the owner's
    FactFold(FactRule rule, int index, int people, EvidenceSink evidence, Function<LedgerRecord, String> member) {
        this.member = member;
        this.rule = rule;
        this.index = index;
        this.evidence = evidence;
        this.sums = new ArrayList<>(Collections.nCopies(people, null));
        this.candidates = new ArrayList<>(Collections.nCopies(people, null));
    }

    FactRule rule() {
        return rule;
    }

    /// A record that waits until all are known and its place can be told.
    private record Kept(LedgerRecord record, int row) {}

    /// Computes what a record contributes once its place is known.
    @FunctionalInterface
    interface Each {
        Contribution of(FactRule rule, LedgerRecord record, int row, Map<String, Value> names);
    }

    void keep(LedgerRecord record, int row) {
        kept.add(new Kept(record, row));
    }

    void add(LedgerRecord record, int row, Contribution found) {
        if (found.value().isMissing()) {
            return;
        }
        Value value = rule.combine() == Combine.COUNT ? Value.of(1) : found.value();
        if (rule.keepsCandidates() && value instanceof Value.Num(var number)) {
            addCandidate(record, row, number, found.weight());
            return;
        }
        FactSum sum = sum(row);
        boolean chosen = sum.add(value, BigFraction.ONE, begin(record));
        if (!rule.combine().picksOne()) {
            evidence.add(index, row, evidence(record, value));
        } else if (chosen) {
            sum.wins(evidence(record, value));
        }
    }

    private void addCandidate(LedgerRecord record, int row, BigFraction number, BigFraction weight) {
        Candidates own = candidates.get(row);
        if (own == null) {
            own = new Candidates(rule.selection());
            candidates.set(row, own);
        }
        LocalDate day = begin(record);
        List<Object> traits = rule.selection().bestPer().stream()
                .map(trait -> trait(trait, record, day))
                .toList();
        own.add(new Candidate(number, weight, day, traits, evidence(record, Value.of(number))));
    }

    private static Object trait(Trait trait, LedgerRecord record, @Nullable LocalDate day) {
        return switch (trait) {
            case Trait.OfField(var key) -> record.get(key);
            case Trait.OfDay(var per) -> day == null ? "" : per.of(day);
        };
    }

    private FactSum sum(int row) {
        FactSum sum = sums.get(row);
        if (sum == null) {
            sum = new FactSum(rule);
            sums.set(row, sum);
        }
        return sum;
    }

    List<Value> finish(Each each) {
        if (rule.rank() != null) {
            addRanked(rule.rank(), each);
        }
        List<Value> column = new ArrayList<>(sums.size());
        for (int row = 0; row < sums.size(); row++) {
            decide(row);
            FactSum sum = sums.get(row);
            Value value = sum == null ? Value.missing() : sum.result();
            column.add(rounded(value.isMissing() ? rule.nothing() : value));
            if (sum != null && sum.winner() != null) {
                evidence.add(index, row, sum.winner());
            }
        }
        return column;
    }

    private void decide(int row) {
        Candidates own = candidates.get(row);
        if (own != null) {
            FactSum sum = sum(row);
            own.counting().forEach(counts -> sum.add(Value.of(counts.number()), counts.weight(), counts.day()));
            own.entered().forEach(candidate -> evidence.add(index, row, candidate.evidence()));
        }
    }

    private Value rounded(Value value) {
        return value instanceof Value.Num number ? Value.of(number.rounded(rule.decimals())) : value;
    }

    private void addRanked(RecordRank rank, Each each) {
        RankedRecords ranked =
                new RankedRecords(rank, kept.stream().map(Kept::record).toList());
        for (Kept one : kept) {
            ranked.names(one.record())
                    .ifPresent(names -> add(one.record(), one.row(), each.of(rule, one.record(), one.row(), names)));
        }
    }

    private static @Nullable LocalDate begin(LedgerRecord record) {
        var span = record.span();
        return span == null ? null : span.from();
    }

    private Evidence evidence(LedgerRecord record, Value value) {
        String of = rule.reach() instanceof Reach.ThroughMembers ? member.apply(record) + " " : "";
        String label = of + record.ledger().name() + "："
                + record.ledger().fields().stream()
                        .filter(field -> !record.get(field.key()).isMissing()
                                && !field.key().equals("id_number"))
                        .limit(LABEL_FIELDS)
                        .map(field -> record.text(field.key()))
                        .collect(Collectors.joining(" "));
        SourceRow source = record.source();
        String shown = rule.take() != null ? rule.take() : shownField(record);
        return new Evidence(label, value, source == null ? null : source.cell(shown), null);
    }

    private String shownField(LedgerRecord record) {
        return rule.rank() != null
                ? rule.rank().of()
                : record.ledger().fields().stream()
                        .filter(Field::required)
                        .findFirst()
                        .orElse(record.ledger().fields().getFirst())
                        .key();
    }
}
