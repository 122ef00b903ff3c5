package org.qinglan.model.ethics;

import java.util.List;
import org.qinglan.model.ethics.VetoWindow.Standing;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.standing.Card;
import org.qinglan.model.standing.CardMaker;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.Situation;

/// The windows that bar a teacher today or wait for a release: scope, from, until, clause.
final class EthicsCard implements CardMaker {
    @Override
    public Card card(LedgerRecord person, Situation situation) {
        List<VetoWindow> open =
                VetoWindow.of(EthicsHistory.of(situation.records(), person.id()), situation.rules()).stream()
                        .filter(window -> WindowOverview.state(window, situation.day()) != State.FINE)
                        .toList();
        State state = open.stream()
                .map(window -> WindowOverview.state(window, situation.day()))
                .max(State::compareTo)
                .orElse(State.FINE);
        return new Card(
                "ethics",
                Say.text("card.name"),
                EthicsLedger.VETO_WINDOW,
                open.isEmpty() ? Say.text("card.none") : Say.text("card.open", open.size()),
                null,
                open.stream().map(window -> mark(window, situation)).toList(),
                state,
                open.stream()
                        .flatMap(window -> WindowOverview.reasons(window, situation).stream())
                        .distinct()
                        .toList());
    }

    private static Card.Mark mark(VetoWindow window, Situation situation) {
        Standing standing = window.standing(situation.day());
        RuleHead rule = window.rule();
        String clause = rule == null ? "" : rule.citation().clause();
        return new Card.Mark(
                Say.text(
                                "card.window",
                                window.scope(),
                                standing == Standing.AWAITS_RELEASE
                                        ? standing.term()
                                        : window.span().display(),
                                window.cause(),
                                clause)
                        .strip(),
                WindowOverview.state(window, situation.day()));
    }
}
