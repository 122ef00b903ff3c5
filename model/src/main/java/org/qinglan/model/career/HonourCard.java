package org.qinglan.model.career;

import java.util.Comparator;
import java.util.List;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.HonourLedger;
import org.qinglan.model.standing.Card;
import org.qinglan.model.standing.CardMaker;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.Situation;

/// How many honours there are and how high the highest is.
final class HonourCard implements CardMaker {
    private static final int SHOWN = 3;
    private static final Comparator<LedgerRecord> HIGHEST_FIRST = Comparator.comparingInt(
                    (LedgerRecord honour) -> LadderRule.levelPlace(honour.text("level")))
            .thenComparing(honour -> honour.text("awarded_on"))
            .reversed();

    @Override
    public Card card(LedgerRecord person, Situation situation) {
        List<LedgerRecord> honours = situation.records().of(HonourLedger.HONOUR, person.id()).stream()
                .sorted(HIGHEST_FIRST)
                .toList();
        String lead = honours.isEmpty()
                ? Said.MESSAGES.text("card.none")
                : Said.MESSAGES.text(
                        "card.honours", honours.size(), honours.getFirst().text("level"));
        return new Card(
                "honours",
                Said.MESSAGES.text("card.honours-name"),
                HonourLedger.HONOUR,
                lead,
                null,
                honours.stream().limit(SHOWN).map(HonourCard::mark).toList(),
                State.FINE,
                honours.stream()
                        .map(honour -> new Reason(text(honour), null, honour.source()))
                        .toList());
    }

    private static Card.Mark mark(LedgerRecord honour) {
        return Card.Mark.fine(text(honour));
    }

    private static String text(LedgerRecord honour) {
        String what = honour.text("title").isEmpty() ? honour.text("category") : honour.text("title");
        return Said.MESSAGES.text("card.honour", honour.text("awarded_on"), honour.text("level"), what);
    }
}
