package org.qinglan.model.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Places;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.scheme.FactRule.GroupName;
import org.qinglan.model.scheme.FactRule.RecordRank;

/// All people's records of one fact in their groups, so that each can be told its place and what the group is like.
final class RankedRecords {
    private final RecordRank rank;
    private final Map<List<Value>, Group> groups = new HashMap<>();

    RankedRecords(RecordRank rank, List<LedgerRecord> records) {
        this.rank = rank;
        for (LedgerRecord record : records) {
            ranked(record).ifPresent(number -> groups.computeIfAbsent(key(record), _ -> new Group())
                    .add(number));
        }
        groups.values().forEach(Group::sort);
    }

    /// What `each` may ask about a record and its group; nothing for a record without the ranked number.
    Optional<Map<String, Value>> names(LedgerRecord record) {
        Group group = groups.get(key(record));
        return group == null ? Optional.empty() : ranked(record).map(own -> names(own, group));
    }

    private Map<String, Value> names(BigFraction own, Group group) {
        Map<String, Value> names = new HashMap<>();
        rank.names().forEach((asked, name) -> names.put(name, value(asked, own, group)));
        return names;
    }

    private Value value(GroupName asked, BigFraction own, Group group) {
        return Value.of(
                switch (asked) {
                    case PLACE -> BigFraction.of(Places.of(own, group.ascending));
                    case SIZE -> BigFraction.of(group.ascending.size());
                    case MEAN -> turned(group.sum.divide(group.ascending.size()));
                    case BEST -> turned(group.ascending.getLast());
                    case WORST -> turned(group.ascending.getFirst());
                });
    }

    /// Where the smallest comes first, records are ranked by their negative.
    private Optional<BigFraction> ranked(LedgerRecord record) {
        return record.get(rank.of()) instanceof Value.Num(var number) ? Optional.of(turned(number)) : Optional.empty();
    }

    private BigFraction turned(BigFraction number) {
        return rank.smallestFirst() ? number.negate() : number;
    }

    private List<Value> key(LedgerRecord record) {
        return rank.by().stream().map(record::get).toList();
    }

    private static final class Group {
        private final List<BigFraction> ascending = new ArrayList<>();
        private BigFraction sum = BigFraction.ZERO;

        void add(BigFraction number) {
            ascending.add(number);
            sum = sum.add(number);
        }

        void sort() {
            ascending.sort(Numbers::compare);
        }
    }
}
