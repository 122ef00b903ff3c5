package org.qinglan.model.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Card;
import org.qinglan.model.standing.CardMaker;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.Situation;

/// Hours against the requirement that ends first of those not met, with every gap and its last day.
final class TrainingCard implements CardMaker {
    private static final Messages MESSAGES = Messages.beside(TrainingCard.class);

    @Override
    public Card card(LedgerRecord person, Situation situation) {
        List<TrainingStanding> standings = TrainingStandings.of(person, situation);
        if (standings.isEmpty()) {
            return card(MESSAGES.text("card.no-requirement"), null, List.of(), State.FINE, List.of());
        }
        TrainingStanding first = standings.stream()
                .min(Comparator.comparing(TrainingStanding::isMet).thenComparing(TrainingCard::ends))
                .orElseThrow();
        List<Card.Mark> marks = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        State state = State.FINE;
        for (TrainingStanding standing : standings) {
            State one = TrainingReasons.state(standing, situation.day());
            state = one.compareTo(state) > 0 ? one : state;
            TrainingReasons.gaps(standing).forEach(gap -> marks.add(new Card.Mark(gap, one)));
            if (standing.isMet()) {
                marks.add(Card.Mark.fine(
                        MESSAGES.text("met", standing.requirement().head().name(), TrainingReasons.window(standing))));
            }
            reasons.addAll(TrainingReasons.of(standing));
        }
        return card(lead(first), share(first), marks, state, reasons);
    }

    private static Card card(
            String lead, Card.@Nullable Share share, List<Card.Mark> marks, State state, List<Reason> reasons) {
        return new Card(
                "training", MESSAGES.text("card.name"), TrainingLedger.TRAINING, lead, share, marks, state, reasons);
    }

    private static BigFraction counted(TrainingStanding standing) {
        return standing.count().total().add(standing.carried());
    }

    private static LocalDate ends(TrainingStanding standing) {
        LocalDate last = standing.lastDay();
        return last == null ? LocalDate.MAX : last;
    }

    private static String lead(TrainingStanding standing) {
        return MESSAGES.text("card.hours", Numbers.display(counted(standing)), Numbers.display(standing.needed()));
    }

    private static Card.@Nullable Share share(TrainingStanding standing) {
        return standing.needed().signum() == 0 ? null : new Card.Share(counted(standing), standing.needed());
    }
}
