package org.qinglan.model.scheme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.Semester;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Places;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.scheme.FactRule.Combine;
import org.qinglan.model.scheme.FactRule.RecordRank;
import org.qinglan.model.scheme.Facts.Evidence;
import org.qinglan.model.scheme.Facts.EvidenceSink;

/// Brings the records of one fact together, person by person.
final class FactFold {
    private static final int LABEL_FIELDS = 4;
    private final FactRule rule;
    private final int index;
    private final EvidenceSink evidence;
    private final Function<LedgerRecord, String> member;
    private final List<@Nullable Sum> sums;
    private final List<Kept> kept = new ArrayList<>();

    /// @param member name of the member whose record it is, empty where the row is the owner's
    FactFold(FactRule rule, int index, int people, EvidenceSink evidence, Function<LedgerRecord, String> member) {
        this.member = member;
        this.rule = rule;
        this.index = index;
        this.evidence = evidence;
        this.sums = new ArrayList<>(Collections.nCopies(people, null));
    }

    FactRule rule() {
        return rule;
    }

    /// A record that waits until all are known and its place can be told.
    private record Kept(LedgerRecord record, int row) {}

    /// Computes what a record contributes once its place is known.
    @FunctionalInterface
    interface Each {
        Value of(FactRule rule, LedgerRecord record, int row, Map<String, Value> placeAndSize);
    }

    void keep(LedgerRecord record, int row) {
        kept.add(new Kept(record, row));
    }

    void add(LedgerRecord record, int row, Value found) {
        if (found.isMissing()) {
            return;
        }
        Value value = rule.combine() == Combine.COUNT ? Value.of(1) : found;
        Sum sum = sums.get(row);
        if (sum == null) {
            sum = new Sum();
            sums.set(row, sum);
        }
        boolean chosen = sum.add(value, period(record), begin(record));
        if (!rule.combine().picksOne()) {
            evidence.add(index, row, evidence(record, value));
        } else if (chosen) {
            sum.winner = evidence(record, value);
        }
    }

    List<Value> finish(Each each) {
        if (rule.rank() != null) {
            addRanked(rule.rank(), each);
        }
        List<Value> column = new ArrayList<>(sums.size());
        for (int row = 0; row < sums.size(); row++) {
            Sum sum = sums.get(row);
            column.add(rounded(sum == null ? nothing() : sum.result()));
            if (sum != null && sum.winner != null) {
                evidence.add(index, row, sum.winner);
            }
        }
        return column;
    }

    private Value nothing() {
        if (rule.missing() != null) {
            return rule.missing();
        }
        return rule.combine() == Combine.SUM || rule.combine() == Combine.COUNT ? Value.of(0) : Value.missing();
    }

    private Value rounded(Value value) {
        return value instanceof Value.Num number ? Value.of(number.rounded(rule.decimals())) : value;
    }

    private void addRanked(RecordRank rank, Each each) {
        Map<List<Value>, List<BigFraction>> groups = new HashMap<>();
        for (Kept one : kept) {
            if (one.record().get(rank.of()) instanceof Value.Num(var number)) {
                groups.computeIfAbsent(group(one, rank), _ -> new ArrayList<>()).add(number);
            }
        }
        groups.values().forEach(numbers -> numbers.sort(Numbers::compare));
        for (Kept one : kept) {
            if (one.record().get(rank.of()) instanceof Value.Num(var own)) {
                List<BigFraction> group = groups.getOrDefault(group(one, rank), List.of());
                Map<String, Value> names =
                        Map.of(rank.place(), Value.of(Places.of(own, group)), rank.size(), Value.of(group.size()));
                add(one.record(), one.row(), each.of(rule, one.record(), one.row(), names));
            }
        }
    }

    private static List<Value> group(Kept one, RecordRank rank) {
        return rank.by().stream().map(one.record()::get).toList();
    }

    private static @Nullable LocalDate begin(LedgerRecord record) {
        var span = record.span();
        return span == null ? null : span.from();
    }

    private Object period(LedgerRecord record) {
        LocalDate day = begin(record);
        if (rule.per() == null || day == null) {
            return "";
        }
        return switch (rule.per()) {
            case SEMESTER -> Semester.of(day);
            case SCHOOL_YEAR -> Semester.of(day).schoolYear();
            case CALENDAR_YEAR -> day.getYear();
            case MONTH -> YearMonth.from(day);
        };
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
        return new Evidence(label, value, source == null ? null : source.cell(shown));
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

    /// One person's records so far.
    private final class Sum {
        private final Map<Object, BigFraction> byPeriod = new HashMap<>();
        private int count;
        private @Nullable Value picked;
        private @Nullable LocalDate pickedOn;
        private @Nullable Evidence winner;

        /// @return whether the value replaced the one picked so far
        boolean add(Value value, Object period, @Nullable LocalDate day) {
            count++;
            boolean better = isBetter(value, day);
            if (better) {
                picked = value;
                pickedOn = day;
            }
            if (value instanceof Value.Num(var number)) {
                byPeriod.merge(period, number, BigFraction::add);
            }
            return better;
        }

        private boolean isBetter(Value value, @Nullable LocalDate day) {
            if (picked == null) {
                return true;
            }
            return switch (rule.combine()) {
                case LATEST -> pickedOn == null || (day != null && !day.isBefore(pickedOn));
                case MAX -> compare(value, picked) > 0;
                case MIN -> compare(value, picked) < 0;
                case SUM, COUNT, MEAN -> false;
            };
        }

        Value result() {
            return switch (rule.combine()) {
                case SUM, COUNT -> Value.of(total());
                case MEAN -> Value.of(total().divide(count));
                case MAX, MIN, LATEST -> picked == null ? Value.missing() : picked;
            };
        }

        private BigFraction total() {
            return byPeriod.values().stream()
                    .map(sum -> rule.atMost() != null && Numbers.compare(sum, rule.atMost()) > 0 ? rule.atMost() : sum)
                    .reduce(BigFraction.ZERO, BigFraction::add);
        }
    }

    private static int compare(Value a, Value b) {
        if (a instanceof Value.Num(var x) && b instanceof Value.Num(var y)) {
            return Numbers.compare(x, y);
        }
        if (a instanceof Value.Day(var x) && b instanceof Value.Day(var y)) {
            return x.compareTo(y);
        }
        throw new IllegalStateException("unchecked comparison");
    }
}
