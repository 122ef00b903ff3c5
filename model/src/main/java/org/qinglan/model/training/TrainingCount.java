package org.qinglan.model.training;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.training.TrainingRequirement.Recognition;
import org.qinglan.model.training.TrainingRequirement.SharedCap;

/// The hours of a person's trainings, category by category. The order of the records does not matter; where a cap cuts,
/// it cuts the later ones.
public record TrainingCount(List<CountedTraining> trainings) {
    private static final Messages MESSAGES = Messages.beside(TrainingCount.class);
    private static final Comparator<LedgerRecord> BY_DAY = Comparator.comparing(
                    (LedgerRecord training) -> training.text(TrainingLedger.FROM))
            .thenComparing(training -> training.text(TrainingLedger.LAST))
            .thenComparing(training -> training.text(TrainingLedger.PROJECT))
            .thenComparing(training -> training.text(TrainingLedger.CATEGORY))
            .thenComparing(training -> training.text(TrainingLedger.HOURS))
            .thenComparingLong(LedgerRecord::id);

    public TrainingCount {
        trainings = List.copyOf(trainings);
    }

    /// @param records those that lie in the window
    static TrainingCount of(TrainingRequirement rule, List<LedgerRecord> records) {
        Room room = new Room(rule);
        return new TrainingCount(records.stream()
                .sorted(BY_DAY)
                .map(record -> count(rule, record, room))
                .toList());
    }

    /// The hours of a category, before its cap.
    public BigFraction hours(TrainingCategory category) {
        return trainings.stream()
                .filter(training -> category.equals(training.category()))
                .map(CountedTraining::recognised)
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    /// The hours of a category, after its cap.
    public BigFraction counted(TrainingCategory category) {
        BigFraction hours = hours(category);
        BigFraction most = category.atMost();
        return most != null && Numbers.compare(hours, most) > 0 ? most : hours;
    }

    /// All hours that count, after all caps.
    public BigFraction total() {
        return trainings.stream().map(CountedTraining::counted).reduce(BigFraction.ZERO, BigFraction::add);
    }

    /// What is recognised of a training: at most so many hours a day, and nothing or a part where it was failed.
    ///
    /// @param reasons receives why less is recognised than is written
    static BigFraction recognised(LedgerRecord training, Recognition recognition, List<String> reasons) {
        if (!(training.get(TrainingLedger.HOURS) instanceof Value.Num(var hours)) || hours.signum() <= 0) {
            reasons.add(MESSAGES.text("no-hours"));
            return BigFraction.ZERO;
        }
        BigFraction most = recognition.hoursADay().multiply(BigFraction.of(days(training)));
        BigFraction left = hours;
        if (Numbers.compare(hours, most) > 0) {
            reasons.add(MESSAGES.text(
                    "above-day-limit",
                    Numbers.display(hours),
                    days(training),
                    Numbers.display(recognition.hoursADay()),
                    Numbers.display(most)));
            left = most;
        }
        if (training.text(TrainingLedger.RESULT).equals(TrainingLedger.FAILED)) {
            left = left.multiply(recognition.failed());
            reasons.add(MESSAGES.text("failed", Numbers.display(left)));
        }
        return left;
    }

    /// Both the first and the last day are days of training; one day where a date is missing or they are turned round.
    static long days(LedgerRecord training) {
        return training.get(TrainingLedger.FROM) instanceof Value.Day(var first)
                        && training.get(TrainingLedger.LAST) instanceof Value.Day(var last)
                ? Math.max(1, ChronoUnit.DAYS.between(first, last) + 1)
                : 1;
    }

    private static CountedTraining count(TrainingRequirement rule, LedgerRecord training, Room room) {
        List<String> reasons = new ArrayList<>();
        BigFraction recognised = recognised(training, rule.recognition(), reasons);
        TrainingCategory category = rule.categories().stream()
                .filter(candidate -> candidate.takes(training))
                .findFirst()
                .orElse(null);
        if (category == null) {
            if (!rule.others()) {
                reasons.add(MESSAGES.text("other-category", training.text(TrainingLedger.CATEGORY)));
            }
            return new CountedTraining(
                    training, null, recognised, rule.others() ? recognised : BigFraction.ZERO, reasons);
        }
        return new CountedTraining(training, category, recognised, room.take(category, recognised, reasons), reasons);
    }

    /// What the caps still leave room for.
    private static final class Room {
        private final Map<String, BigFraction> own = new HashMap<>();
        private final Map<String, SharedCap> caps = new HashMap<>();
        private final Map<SharedCap, BigFraction> shared = new HashMap<>();

        Room(TrainingRequirement rule) {
            for (SharedCap cap : rule.sharedCaps()) {
                cap.categories().forEach(name -> caps.put(name, cap));
                shared.put(cap, cap.atMost());
            }
        }

        BigFraction take(TrainingCategory category, BigFraction hours, List<String> reasons) {
            BigFraction most = category.atMost();
            BigFraction within = most == null ? hours : least(hours, own.getOrDefault(category.name(), most));
            if (most != null) {
                own.merge(category.name(), most.subtract(within), (left, _) -> left.subtract(within));
                say(hours, within, "above-cap", category.name(), most, reasons);
            }
            return takeShared(category, within, reasons);
        }

        private BigFraction takeShared(TrainingCategory category, BigFraction hours, List<String> reasons) {
            @Nullable SharedCap cap = caps.get(category.name());
            if (cap == null) {
                return hours;
            }
            BigFraction within = least(hours, Objects.requireNonNull(shared.get(cap)));
            shared.computeIfPresent(cap, (_, left) -> left.subtract(within));
            say(hours, within, "above-shared-cap", String.join("、", cap.categories()), cap.atMost(), reasons);
            return within;
        }

        private static void say(
                BigFraction hours,
                BigFraction within,
                String key,
                String name,
                BigFraction most,
                List<String> reasons) {
            if (Numbers.compare(within, hours) < 0) {
                reasons.add(MESSAGES.text(key, name, Numbers.display(most), Numbers.display(within)));
            }
        }

        private static BigFraction least(BigFraction a, BigFraction b) {
            return Numbers.compare(a, b) <= 0 ? a : b;
        }
    }
}
