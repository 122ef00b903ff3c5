package org.qinglan.model.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.Ruling;
import org.qinglan.model.requirement.Part;
import org.qinglan.model.requirement.Period;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.training.TrainingRequirement.CarryOver;

/// How the training requirements stand for a person.
///
/// A training lies in the window in which it begins, as in schemes; what begins after the day of the question does not
/// count yet.
public final class TrainingStandings {
    private TrainingStandings() {}

    /// The requirements in force on the situation's day, each in the window around that day. A requirement that changes
    /// within its window stands once for each version.
    public static List<TrainingStanding> of(LedgerRecord person, Situation situation) {
        List<TrainingStanding> standings = new ArrayList<>();
        DateSpan today = DateSpan.inclusive(situation.day(), situation.day());
        List<LedgerRecord> records = situation.records().of(TrainingLedger.TRAINING, person.id());
        for (List<Ruling<TrainingRequirement>> versions : versions(situation).values()) {
            if (versions.stream().anyMatch(ruling -> ruling.span().covers(situation.day()))) {
                Counting counting = new Counting(person, versions, records, situation);
                counting.parts(today).stream()
                        .filter(part -> part.rule().audience().includes(person, situation.records(), situation.day()))
                        .map(counting::standing)
                        .forEach(standings::add);
            }
        }
        return standings;
    }

    /// One requirement in the windows that touch a frame, closed ones among them, whoever the person is.
    ///
    /// @param id    name of the rule
    /// @param frame must end
    public static List<TrainingStanding> of(LedgerRecord person, String id, DateSpan frame, Situation situation) {
        List<Ruling<TrainingRequirement>> versions = versions(situation).getOrDefault(id, List.of());
        Counting counting =
                new Counting(person, versions, situation.records().of(TrainingLedger.TRAINING, person.id()), situation);
        return counting.parts(frame).stream().map(counting::standing).toList();
    }

    /// The versions of each requirement by its name, in the order of the rules.
    static Map<String, List<Ruling<TrainingRequirement>>> versions(Situation situation) {
        Map<String, List<Ruling<TrainingRequirement>>> versions = new LinkedHashMap<>();
        situation.rules().rulings(TrainingRequirement.class).forEach(ruling -> versions.computeIfAbsent(
                        ruling.rule().head().id(), _ -> new ArrayList<>())
                .add(ruling));
        return versions;
    }

    /// @param versions of one requirement
    private record Counting(
            LedgerRecord person,
            List<Ruling<TrainingRequirement>> versions,
            List<LedgerRecord> records,
            Situation situation) {
        private static final int MOST_WINDOWS_BACK = 60;

        List<Part<TrainingRequirement>> parts(DateSpan frame) {
            return Part.in(frame, versions, person, situation);
        }

        TrainingStanding standing(Part<TrainingRequirement> part) {
            return standing(part, MOST_WINDOWS_BACK);
        }

        private TrainingStanding standing(Part<TrainingRequirement> part, int back) {
            List<LedgerRecord> inWindow = records.stream()
                    .filter(record -> record.get(TrainingLedger.FROM) instanceof Value.Day(var first)
                            && part.span().covers(first)
                            && !first.isAfter(situation.day()))
                    .toList();
            return new TrainingStanding(
                    part,
                    TrainingCount.of(part.rule(), inWindow),
                    carried(part, back),
                    part.rule().terms().period() instanceof Period.Rolling);
        }

        private BigFraction carried(Part<TrainingRequirement> part, int back) {
            CarryOver carryOver = part.rule().carryOver();
            LocalDate first = part.stretch().span().from();
            if (back == 0 || carryOver instanceof CarryOver.None || part.isSplit() || startsCycle(carryOver, first)) {
                return BigFraction.ZERO;
            }
            BigFraction surplus = before(part)
                    .map(previous -> standing(previous, back - 1).surplus())
                    .orElse(BigFraction.ZERO);
            @Nullable BigFraction most = TrainingRequirement.most(carryOver);
            return most != null && Numbers.compare(surplus, most) > 0 ? most : surplus;
        }

        private Optional<Part<TrainingRequirement>> before(Part<TrainingRequirement> part) {
            LocalDate eve = part.stretch().span().from().minusDays(1);
            return parts(DateSpan.inclusive(eve, eve)).stream()
                    .filter(previous -> !previous.isSplit() && previous.ruling().equals(part.ruling()))
                    .findFirst();
        }

        private static boolean startsCycle(CarryOver carryOver, LocalDate first) {
            return carryOver instanceof CarryOver.WithinCycle(int years, var begins)
                    && !first.isAfter(
                            begins.plusYears((long) years * Math.floorDiv(first.getYear() - begins.getYear(), years)));
        }
    }
}
