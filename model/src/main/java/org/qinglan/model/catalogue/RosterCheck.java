package org.qinglan.model.catalogue;

import java.util.List;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.IdNumber;
import org.qinglan.model.teacher.Roster;

/// Whoever is entered by hand needs an ID number as right as one that is imported: by it the workbooks find the person.
final class RosterCheck implements RecordCheck {
    @Override
    public Ledger ledger() {
        return Roster.TEACHER;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        Judgement judgement = new Judgement(ledger());
        String typed = record.text(Roster.ID_NUMBER);
        switch (IdNumber.read(typed)) {
            case IdNumber.Reading.Right(var number)
            when !number.text().equals(typed) ->
                judgement.error(Roster.ID_NUMBER, "roster-id-form", typed, number.text());
            case IdNumber.Reading.Right _ -> refuseDouble(record, situation, judgement);
            case IdNumber.Reading.Wrong(var fault) ->
                judgement.error(
                        Roster.ID_NUMBER,
                        switch (fault) {
                            case SHAPE -> "roster-id-shape";
                            case BIRTH_DATE -> "roster-id-date";
                            case CHECKSUM -> "roster-id-checksum";
                        },
                        typed);
        }
        return judgement.findings();
    }

    private static void refuseDouble(LedgerRecord record, Situation situation, Judgement judgement) {
        situation.roster().stream()
                .filter(person -> person.id() != record.id())
                .filter(person -> person.text(Roster.ID_NUMBER).equals(record.text(Roster.ID_NUMBER)))
                .forEach(person -> judgement.error(Roster.ID_NUMBER, "roster-id-taken", person.text(Roster.NAME)));
    }
}
