package org.qinglan.model.mentoring;

import static org.qinglan.model.standing.Overview.Column.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.Ruling;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// Pairs that somebody must look at.
public final class PairFindingOverview implements OverviewMaker {
    /// Days before the end of a pair from which on its end is announced.
    private static final int NOTICE = 60;

    public PairFindingOverview() {}

    @Override
    public String key() {
        return "mentor-findings";
    }

    @Override
    public String name() {
        return "结对提醒";
    }

    @Override
    public Area area() {
        return Area.MENTORING;
    }

    @Override
    public Overview make(Situation situation) {
        Pairing pairing = Pairing.of(situation);
        List<Line> lines = new ArrayList<>();
        for (MentorPair pair : pairing.pairs()) {
            Lines ofPair = new Lines(pair, pairing, lines);
            gone(pair, pairing, ofPair);
            windows(pair, pairing, ofPair);
            cap(pair, pairing, ofPair);
            end(pair, pairing, ofPair);
        }
        return new Overview(List.of(text("师傅"), text("结对类型"), text("结对起"), text("结对止"), text("事项")), lines, List.of());
    }

    private record Lines(MentorPair pair, Pairing pairing, List<Line> lines) {
        void add(String matter, State state, String sentence, @Nullable Citation citation, @Nullable SourceRow source) {
            LocalDate last = pair.last();
            lines.add(new Line(
                    pair.apprentice(),
                    pairing.apprenticeName(pair),
                    List.of(
                            Value.of(pairing.mentorName(pair)),
                            Value.of(pair.kind()),
                            Value.of(pair.from()),
                            last == null ? Value.missing() : Value.of(last),
                            Value.of(matter)),
                    state,
                    List.of(new Reason(sentence, citation, source))));
        }
    }

    private static void gone(MentorPair pair, Pairing pairing, Lines lines) {
        if (!pair.span().covers(pairing.situation().day())) {
            return;
        }
        pairing.mentor(pair).filter(InPost::isGone).ifPresent(person -> {
            String status = person.text(Roster.STATUS);
            lines.add("师傅不在职", State.WAITING, sentence("finding-gone", pairing, pair, status), null, person.source());
        });
        pairing.apprentice(pair).filter(InPost::isGone).ifPresent(person -> {
            String status = person.text(Roster.STATUS);
            lines.add(
                    "徒弟不在职",
                    State.WAITING,
                    sentence("finding-apprentice-gone", pairing, pair, status),
                    null,
                    person.source());
        });
    }

    private static void windows(MentorPair pair, Pairing pairing, Lines lines) {
        LocalDate day = pairing.situation().day();
        for (LedgerRecord window : MentorFitness.windows(pair, pairing)) {
            DateSpan span = window.span();
            if (span != null && span.covers(day) && pair.span().covers(day)) {
                lines.add(
                        "师傅在师德影响期内",
                        State.BARRED,
                        sentence(
                                "finding-window",
                                pairing,
                                pair,
                                span.display(),
                                window.text("scope"),
                                window.text("handling")),
                        null,
                        window.source());
            }
        }
    }

    private static void cap(MentorPair pair, Pairing pairing, Lines lines) {
        LocalDate day = pairing.situation().day();
        if (!pair.span().covers(day)) {
            return;
        }
        int now = MentorCap.apprentices(pairing, pair.mentor(), day).size();
        MentorCap cap = MentorCap.on(pairing, pair.kind(), day);
        if (now > cap.number()) {
            lines.add(
                    "徒弟人数超限",
                    State.WAITING,
                    sentence("finding-cap", pairing, pair, now, cap.number(), cap.source()),
                    null,
                    pair.source());
        }
    }

    private static void end(MentorPair pair, Pairing pairing, Lines lines) {
        LocalDate last = pair.last();
        LocalDate day = pairing.situation().day();
        if (last == null || pair.from().isAfter(day)) {
            return;
        }
        boolean over = last.isBefore(day);
        if (!over && !day.plusDays(NOTICE).isBefore(last)) {
            lines.add("即将结束", State.OPEN, sentence("finding-ending", pairing, pair, last), null, pair.source());
        }
        Ruling<MentoringRule> shortened = PairCheck.shortened(pair, pairing);
        if (over && pair.endReason().isEmpty() && shortened != null) {
            lines.add(
                    "提前结束未写原因",
                    State.WAITING,
                    sentence("finding-no-reason-early", pairing, pair, last),
                    shortened.rule().head().citation(),
                    pair.source());
        } else if (over && pair.endReason().isEmpty()) {
            lines.add("结束未写原因", State.OPEN, sentence("finding-no-reason", pairing, pair, last), null, pair.source());
        }
        if (over && HandOver.leavesGap(pair, pairing)) {
            lines.add(
                    "接续有空档",
                    State.WAITING,
                    sentence("finding-gap", pairing, pair, last, pair.endReason(), last.plusDays(1)),
                    null,
                    pair.source());
        }
    }

    /// A sentence whose first two details are the apprentice and the mentor.
    private static String sentence(String key, Pairing pairing, MentorPair pair, Object... details) {
        List<Object> all = new ArrayList<>(List.of(pairing.apprenticeName(pair), pairing.mentorName(pair)));
        all.addAll(List.of(details));
        return Said.MESSAGES.text(key, all.toArray());
    }
}
