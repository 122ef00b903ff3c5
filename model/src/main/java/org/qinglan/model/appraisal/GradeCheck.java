package org.qinglan.model.appraisal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// A year's grade is one of the six; that of a year whose cycle is closed is what the cycle decided.
final class GradeCheck implements RecordCheck {

    @Override
    public Ledger ledger() {
        return AppraisalLedger.APPRAISAL;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        Optional<Grade> grade = Grade.read(record.text("grade"));
        if (grade.isEmpty()) {
            return List.of(Say.error("考核等次", "grade-unreadable", record.text("grade")));
        }
        Stream<Integer> before = Round.stored(situation, record).map(known -> known.whole("year")).stream();
        return Stream.concat(Stream.of(record.whole("year")), before)
                .distinct()
                .map(year -> new CycleId(year, AppraisalLedger.YEARLY, 0))
                .flatMap(year -> newestClosed(situation, year).stream())
                .filter(cycle -> !isDecided(record, cycle, grade.get(), situation))
                .map(cycle -> Say.error("年度", "grade-closed", cycle.display(), cycle.version() + 1))
                .toList();
    }

    private static Optional<CycleId> newestClosed(Situation situation, CycleId round) {
        return Round.of(situation, round).stream()
                .filter(Round::isClosed)
                .map(CycleId::of)
                .max(Comparator.comparingInt(CycleId::version));
    }

    /// The closing itself writes grades, so what was decided may be written.
    private static boolean isDecided(LedgerRecord record, CycleId cycle, Grade grade, Situation situation) {
        return record.whole("year") == cycle.year()
                && situation.records().of(AppraisalLedger.STEP, record.teacher()).stream()
                        .filter(step -> CycleId.of(step).equals(cycle))
                        .anyMatch(step -> Grade.read(step.text("decided"))
                                .filter(grade::equals)
                                .isPresent());
    }
}
