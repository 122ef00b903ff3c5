package org.qinglan.model.mentoring;

import java.util.List;
import java.util.stream.Stream;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Card;
import org.qinglan.model.standing.CardMaker;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// The pairs in which a teacher learns or leads today.
final class PairCard implements CardMaker {
    @Override
    public Card card(LedgerRecord person, Situation situation) {
        Pairing pairing = Pairing.of(situation);
        List<MentorPair> learning = running(pairing.ofApprentice(person.id()), situation);
        List<MentorPair> leading = running(pairing.ofMentor(person.text(Roster.ID_NUMBER)), situation);
        PairCount count = new PairCount(pairing);
        Stream<String> mentors = learning.stream()
                .map(pair -> Said.MESSAGES.text(
                        "card.mentor", pairing.mentorName(pair), pair.subject(), String.valueOf(pair.from())));
        Stream<String> apprentices = leading.stream()
                .map(pair -> Said.MESSAGES.text(
                        "card.apprentice", pairing.apprenticeName(pair), pair.subject(), String.valueOf(pair.from())));
        int pairs = learning.size() + leading.size();
        return new Card(
                "pairs",
                Said.MESSAGES.text("card.name"),
                MentorLedger.MENTOR_PAIR,
                pairs == 0 ? Said.MESSAGES.text("card.none") : Said.MESSAGES.text("card.pairs", pairs),
                null,
                Stream.concat(mentors, apprentices).map(Card.Mark::fine).toList(),
                State.FINE,
                Stream.concat(learning.stream(), leading.stream())
                        .flatMap(pair -> PairOverview.reasons(pair, pairing, count).stream())
                        .toList());
    }

    private static List<MentorPair> running(List<MentorPair> pairs, Situation situation) {
        return pairs.stream()
                .filter(pair -> pair.span().covers(situation.day()))
                .toList();
    }
}
