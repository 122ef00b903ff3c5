package org.qinglan.model.career;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.standing.Card;
import org.qinglan.model.standing.CardMaker;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.Situation;

/// Years as class teacher: those counted from the terms, and those that were certified.
final class ClassTeacherCard implements CardMaker {
    private static final int YEARS = 1;
    private static final int MONTHS_LEFT = 2;
    private static final int CLASS_NOW = 3;

    @Override
    public Card card(LedgerRecord person, Situation situation) {
        List<LedgerRecord> terms = situation.records().of(CareerLedger.CLASS_TEACHER_TERM, person.id());
        String certified = ClassTeacherOverview.certified(person, situation);
        if (terms.isEmpty()) {
            return card(certified.isEmpty() ? Said.MESSAGES.text("card.none") : certified, List.of(), null);
        }
        Line line = ClassTeacherOverview.line(
                person, terms, situation.rules().on(ClassTeacherRule.class, situation.day()), situation);
        List<Card.Mark> marks = new ArrayList<>();
        String now = line.cells().get(CLASS_NOW).display();
        if (!now.isEmpty()) {
            marks.add(Card.Mark.fine(Said.MESSAGES.text("card.class-now", now)));
        }
        if (!certified.isEmpty()) {
            marks.add(Card.Mark.fine(Said.MESSAGES.text("card.certified", certified)));
        }
        String lead = Said.MESSAGES.text(
                "card.class-years",
                line.cells().get(YEARS).display(),
                line.cells().get(MONTHS_LEFT).display());
        return card(lead, marks, line);
    }

    private static Card card(String lead, List<Card.Mark> marks, @Nullable Line line) {
        return new Card(
                "class-teacher",
                Said.MESSAGES.text("card.class-name"),
                CareerLedger.CLASS_TEACHER_TERM,
                lead,
                null,
                marks,
                State.FINE,
                line == null ? List.of() : line.reasons());
    }
}
