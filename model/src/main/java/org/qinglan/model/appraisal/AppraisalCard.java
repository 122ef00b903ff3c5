package org.qinglan.model.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Card;
import org.qinglan.model.standing.CardMaker;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.Situation;

/// The grades of the last five years, the latest first.
final class AppraisalCard implements CardMaker {
    @Override
    public Card card(LedgerRecord person, Situation situation) {
        Map<Integer, LedgerRecord> grades = new HashMap<>();
        situation.records().of(AppraisalLedger.APPRAISAL, person.id()).forEach(record -> {
            if (record.whole("year") <= situation.day().getYear()) {
                grades.put(record.whole("year"), record);
            }
        });
        if (grades.isEmpty()) {
            return card(Say.text("card.none"), List.of(), State.FINE, List.of());
        }
        int last = grades.keySet().stream().max(Integer::compare).orElseThrow();
        List<Integer> years = IntStream.rangeClosed(last - AppraisalHistory.YEARS + 1, last)
                .boxed()
                .toList();
        Line line = AppraisalHistory.line(situation, person, years, grades);
        LedgerRecord latest = grades.get(last);
        String lead = Say.text("card.grade", String.valueOf(last), latest == null ? "" : latest.text("grade"));
        List<Card.Mark> marks = grades.entrySet().stream()
                .filter(entry -> years.contains(entry.getKey()) && entry.getKey() != last)
                .sorted(Map.Entry.<Integer, LedgerRecord>comparingByKey().reversed())
                .map(entry -> mark(entry.getKey(), entry.getValue()))
                .toList();
        return card(lead, marks, line.state(), line.reasons());
    }

    private static Card card(String lead, List<Card.Mark> marks, State state, List<Reason> reasons) {
        return new Card(
                "appraisals", Say.text("card.name"), AppraisalLedger.APPRAISAL, lead, null, marks, state, reasons);
    }

    private static Card.Mark mark(int year, LedgerRecord record) {
        String grade = record.text("grade");
        State state =
                switch (Grade.read(grade).orElse(Grade.COMPETENT)) {
                    case EXCELLENT, COMPETENT -> State.FINE;
                    case BASIC, UNGRADED, ABSENT -> State.OPEN;
                    case FAILED -> State.BARRED;
                };
        return new Card.Mark(Say.text("card.grade", String.valueOf(year), grade), state);
    }
}
