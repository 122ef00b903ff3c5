package org.qinglan.model.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.activity.Obligation.Owed;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Card;
import org.qinglan.model.standing.CardMaker;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.Situation;

/// What a teacher owes in this school year, and what of it is missing.
final class ObligationCard implements CardMaker {
    private static final Messages MESSAGES = Messages.beside(ObligationCard.class);

    @Override
    public Card card(LedgerRecord person, Situation situation) {
        List<ObligationStanding> own =
                ObligationStandings.of(person, ObligationStandings.schoolYear(situation.day()), situation).stream()
                        .filter(standing -> standing.obligation().owed() == Owed.TEACHER)
                        .toList();
        List<Card.Mark> marks = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        State state = State.FINE;
        BigFraction needed = BigFraction.ZERO;
        BigFraction done = BigFraction.ZERO;
        for (ObligationStanding standing : own) {
            State one = ObligationReasons.state(standing, situation.day());
            state = one.compareTo(state) > 0 ? one : state;
            needed = needed.add(standing.needed());
            // What is more than needed fills no other gap.
            done = done.add(standing.needed().subtract(standing.missing()));
            if (!standing.isMet()) {
                marks.add(new Card.Mark(missing(standing), one));
            }
            reasons.addAll(ObligationReasons.of(standing, situation.day()));
        }
        boolean owes = needed.signum() > 0;
        String lead = owes ? Numbers.display(done) + "/" + Numbers.display(needed) : MESSAGES.text("card.nothing-owed");
        if (owes && marks.isEmpty()) {
            marks.add(Card.Mark.fine(MESSAGES.text("card.all-done")));
        }
        return new Card(
                "obligations",
                MESSAGES.text("card.name"),
                ActivityLedger.ACTIVITY,
                lead,
                owes ? new Card.Share(done, needed) : null,
                marks,
                state,
                reasons);
    }

    private static String missing(ObligationStanding standing) {
        LocalDate last = standing.lastDay();
        String name = standing.obligation().head().name();
        String missing = Numbers.display(standing.missing());
        String unit = standing.obligation().amount().unit();
        return last == null
                ? MESSAGES.text("card.missing", name, missing, unit)
                : MESSAGES.text("card.missing-by", name, missing, unit, last);
    }
}
