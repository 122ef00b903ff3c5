package org.qinglan.model.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// One version of one round of appraisal: who is in it, how far it is, and what stands before its next stage.
///
/// @param record     of [AppraisalLedger#CYCLE]
/// @param candidates those who are due, in the order of the roster, and whoever has a step
/// @param ballots    as counted by the rule of the day, empty where no rule says how
public record AppraisalCycle(Situation situation, LedgerRecord record, List<Candidate> candidates, Ballots ballots) {
    public AppraisalCycle {
        candidates = List.copyOf(candidates);
    }

    public static AppraisalCycle of(Situation situation, LedgerRecord cycle) {
        CycleId id = CycleId.of(cycle);
        List<Candidate> candidates = new ArrayList<>();
        List<LedgerRecord> votes = new ArrayList<>();
        Map<Long, String> idNumbers = new HashMap<>();
        for (LedgerRecord teacher : situation.roster()) {
            Optional<LedgerRecord> step = step(situation, teacher.id(), id);
            if (step.isPresent() || isDue(situation, teacher, id)) {
                Bars bars = id.isYearly() ? Bars.of(situation, teacher, id.year()) : new Bars(List.of(), List.of());
                candidates.add(new Candidate(teacher, step.orElse(null), bars));
            }
            idNumbers.put(teacher.id(), teacher.text(Roster.ID_NUMBER));
            situation.records().of(AppraisalLedger.BALLOT, teacher.id()).stream()
                    .filter(vote -> CycleId.of(vote).sameRound(id))
                    .forEach(votes::add);
        }
        Ballots ballots = CycleRules.ballot(situation)
                .map(rule -> Ballots.count(votes, rule, idNumbers))
                .orElse(new Ballots(Map.of(), Map.of()));
        return new AppraisalCycle(situation, cycle, candidates, ballots);
    }

    /// The newest version of the latest year of a kind of cycle.
    public static Optional<AppraisalCycle> latest(Situation situation, String kind) {
        return records(situation, kind).stream()
                .max(Comparator.comparingInt((LedgerRecord cycle) -> cycle.whole("year"))
                        .thenComparingInt(cycle -> cycle.whole("version")))
                .map(cycle -> of(situation, cycle));
    }

    static List<LedgerRecord> records(Situation situation, String kind) {
        return situation.records().of(AppraisalLedger.CYCLE, 0).stream()
                .filter(cycle -> cycle.text("kind").equals(kind))
                .toList();
    }

    private static Optional<LedgerRecord> step(Situation situation, long teacher, CycleId id) {
        return situation.records().of(AppraisalLedger.STEP, teacher).stream()
                .filter(step -> CycleId.of(step).equals(id))
                .findFirst();
    }

    /// Who is in post and was at work before the year ended; of cadres those whom a rule names, else all with an
    /// office.
    private static boolean isDue(Situation situation, LedgerRecord teacher, CycleId id) {
        String status = teacher.text(Roster.STATUS);
        if (!status.isEmpty() && !status.equals(Roster.IN_POST)) {
            return false;
        }
        if (!id.isYearly()) {
            return CycleRules.isCadre(situation, teacher);
        }
        LocalDate end = LocalDate.of(id.year(), 12, 31);
        return !beganAfter(teacher, "work_start", end) && !beganAfter(teacher, "school_start", end);
    }

    private static boolean beganAfter(LedgerRecord teacher, String field, LocalDate end) {
        return teacher.get(field) instanceof Value.Day(var began) && began.isAfter(end);
    }

    CycleId id() {
        return CycleId.of(record);
    }

    public int year() {
        return id().year();
    }

    public int version() {
        return id().version();
    }

    /// `2025年年度考核（第1版）`
    public String display() {
        return id().display();
    }

    /// Where it stands; a word that is no stage counts as the first.
    public Stage stage() {
        return Stage.read(record.text("stage")).orElse(Stage.BALLOT);
    }

    public boolean isClosed() {
        return stage() == Stage.CLOSED;
    }

    public Optional<Stage> next() {
        return stage().next();
    }

    /// How many are due (应参加考核人数), by the rule on the share of 优秀.
    public int base() {
        boolean all = CycleRules.quota(this).map(AppraisalQuota::countsUngraded).orElse(true);
        return Math.toIntExact(candidates.stream()
                .filter(one -> all || !one.bars().leaveUngraded())
                .count());
    }

    /// What stands before the next stage, by name; empty where nothing does or where there is no next stage.
    public List<Obstacle> obstacles() {
        return new CycleObstacles(this).before(stage());
    }

    /// The records to write so that the cycle stands in its next stage. Into the last stage, the grades of the yearly
    /// appraisal are written into [AppraisalLedger#APPRAISAL] as well.
    ///
    /// @throws IllegalStateException if there is no next stage or an obstacle stands before it
    public List<RecordChange> advance() {
        Stage next = next().orElseThrow(() -> new IllegalStateException("closed: " + display()));
        List<Obstacle> obstacles = obstacles();
        if (!obstacles.isEmpty()) {
            throw new IllegalStateException(obstacles.getFirst().named());
        }
        return new CycleChanges(this).into(next);
    }

    /// The records with which the next version of a closed cycle begins: itself, and the steps as they were decided.
    /// The older version stays as it is.
    ///
    /// @throws IllegalStateException if the cycle is not closed
    public List<RecordChange> reopen(String reason) {
        if (!isClosed() || reason.isBlank()) {
            throw new IllegalStateException("not closed or no reason: " + display());
        }
        return new CycleChanges(this).newVersion(reason);
    }
}
