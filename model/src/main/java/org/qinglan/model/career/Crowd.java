package org.qinglan.model.career;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.HonourLedger;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.IdNumber;
import org.qinglan.model.teacher.Roster;

/// Those in post today, as targets count them.
record Crowd(Situation situation) {

    private List<LedgerRecord> inPost() {
        return situation.roster().stream()
                .filter(person -> person.text(Roster.STATUS).isEmpty()
                        || person.text(Roster.STATUS).equals(Roster.IN_POST))
                .toList();
    }

    /// Names of those who hold a title of that rung today, at that level or a higher one.
    List<String> holding(String rung, String lowest) {
        return inPost().stream()
                .filter(person -> HeldTitle.of(person.id(), situation).stream()
                        .anyMatch(title -> title.rung().equals(rung)
                                && LadderRule.reaches(title.level(), lowest)
                                && !title.isExpired(situation.day())))
                .map(person -> person.text(Roster.NAME))
                .toList();
    }

    List<LedgerRecord> whole(ShareTargetRule rule) {
        return switch (rule.of()) {
            case EVERYBODY -> inPost();
            case LEADERS ->
                inPost().stream().filter(person -> isLeader(rule, person)).toList();
        };
    }

    private static boolean isLeader(ShareTargetRule rule, LedgerRecord person) {
        String position = person.text("position");
        return !position.isEmpty()
                && (rule.positions().isEmpty() || rule.positions().stream().anyMatch(position::contains));
    }

    /// Whether somebody fulfils every condition of the rule; an unknown day of birth fulfils none.
    boolean fulfils(ShareTargetRule rule, LedgerRecord person) {
        LocalDate from = rule.bornFrom();
        LocalDate birth = birth(person);
        boolean young = from == null || (birth != null && !birth.isBefore(from));
        boolean honoured = rule.honours().isEmpty()
                || situation.records().of(HonourLedger.HONOUR, person.id()).stream()
                        .filter(this::notLater)
                        .filter(honour -> rule.honours().contains(honour.text("category")))
                        .anyMatch(honour -> LadderRule.reaches(honour.text("level"), rule.lowest()));
        return young && honoured;
    }

    private boolean notLater(LedgerRecord honour) {
        LocalDate awarded = honour.day("awarded_on");
        return awarded == null || !awarded.isAfter(situation.day());
    }

    /// The day of birth by the ID number; by the roster where the number is not a right one.
    static @Nullable LocalDate birth(LedgerRecord person) {
        return IdNumber.read(person.text(Roster.ID_NUMBER)) instanceof IdNumber.Reading.Right(var number)
                ? number.birthDate()
                : person.day("birth_month");
    }
}
