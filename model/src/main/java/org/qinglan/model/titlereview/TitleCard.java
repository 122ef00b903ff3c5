package org.qinglan.model.titlereview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Card;
import org.qinglan.model.standing.CardMaker;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// The title held, and from which day on the next one may be applied for.
final class TitleCard implements CardMaker {
    private static final int TARGET = 2;
    private static final int VERDICT = 4;
    private static final int EARLIEST = 5;
    private static final int LACKS = 6;

    @Override
    public Card card(LedgerRecord person, Situation situation) {
        Optional<Line> line = TitleEligibilities.line(situation, person);
        List<Card.Mark> marks = new ArrayList<>();
        line.ifPresent(next -> {
            String target = cell(next, TARGET);
            marks.add(new Card.Mark(TitleSay.text("card.next", target, cell(next, VERDICT)), next.state()));
            if (!cell(next, EARLIEST).isEmpty()) {
                marks.add(new Card.Mark(TitleSay.text("card.earliest", cell(next, EARLIEST)), next.state()));
            }
            if (!cell(next, LACKS).isEmpty()) {
                marks.add(new Card.Mark(cell(next, LACKS), next.state()));
            }
        });
        return new Card(
                "title",
                TitleSay.text("card.name"),
                Roster.TITLE,
                held(person, situation),
                null,
                marks,
                line.map(Line::state).orElse(State.FINE),
                line.map(Line::reasons).orElse(List.of()));
    }

    private static String cell(Line line, int column) {
        return line.cells().get(column).display();
    }

    private static String held(LedgerRecord person, Situation situation) {
        return situation.records().of(Roster.TITLE, person.id()).stream()
                .max(Comparator.comparing(title -> title.text("appointed")))
                .map(title -> title.text("appointed").isEmpty()
                        ? title.text("title")
                        : TitleSay.text("card.since", title.text("title"), title.text("appointed")))
                .orElse(TitleSay.text("card.none"));
    }
}
