package org.qinglan.model.career;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.standing.Situation;

/// A title of the ladder that somebody was awarded.
///
/// @param rule the ladder that has this rung, nothing where no rule has
/// @param last the last day of its term, nothing where it has no end
record HeldTitle(
        LedgerRecord record,
        LocalDate awarded,
        @Nullable LadderRule rule,
        @Nullable LocalDate last) {

    /// Everybody's titles awarded by the day, the expired ones among them; the lowest rung first.
    static List<HeldTitle> of(long teacher, Situation situation) {
        List<LadderRule> ladders = situation.rules().on(LadderRule.class, situation.day());
        return situation.records().of(CareerLedger.LADDER_TITLE, teacher).stream()
                .flatMap(record -> read(record, ladders).stream())
                .filter(title -> !title.awarded().isAfter(situation.day()))
                .sorted(Comparator.comparingInt(HeldTitle::place)
                        .thenComparingInt(HeldTitle::levelPlace)
                        .thenComparing(HeldTitle::awarded))
                .toList();
    }

    static Optional<HeldTitle> read(LedgerRecord record, List<LadderRule> ladders) {
        if (!(record.get("awarded_on") instanceof Value.Day(var awarded))) {
            return Optional.empty();
        }
        String rung = record.text("rung");
        LadderRule rule = ladders.stream()
                .filter(ladder -> ladder.rungs().contains(rung))
                .findFirst()
                .orElse(null);
        LocalDate printed = record.day("last_date");
        LocalDate last = printed != null || rule == null ? printed : rule.lastDay(awarded);
        return Optional.of(new HeldTitle(record, awarded, rule, last));
    }

    String rung() {
        return record.text("rung");
    }

    String level() {
        return record.text("level");
    }

    /// `县级骨干教师`
    String display() {
        return level() + rung();
    }

    boolean isExpired(LocalDate day) {
        return last != null && last.isBefore(day);
    }

    Optional<String> next() {
        if (rule != null) {
            return rule.above(rung());
        }
        List<String> usual = LadderRule.usualRungs();
        int place = usual.indexOf(rung());
        return place < 0 || place + 1 == usual.size() ? Optional.empty() : Optional.of(usual.get(place + 1));
    }

    private int place() {
        return rule == null
                ? LadderRule.usualRungs().indexOf(rung())
                : rule.rungs().indexOf(rung());
    }

    private int levelPlace() {
        return LadderRule.levelPlace(level());
    }
}
