package org.qinglan.model.ethics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.standing.Situation;

/// What a clerk should know before an event is entered: limits that have passed, periods that still run.
///
/// @param before the case without the event
record EventLimits(Situation situation, EthicsCase before) {

    List<Finding> warnings(CaseEvent event) {
        return switch (event.kind()) {
            case REVIEW_ASKED, APPEALED -> appeal(event);
            case RELEASED -> release(event);
            case DECIDED -> merging(event);
            case REGISTERED,
                    ACCEPTED,
                    REJECTED,
                    UNFOUNDED,
                    INVESTIGATED,
                    PROSECUTED,
                    SERVED,
                    UPHELD,
                    CHANGED,
                    CANCELLED,
                    EXTENDED,
                    FOLLOWED,
                    VOIDED -> List.of();
        };
    }

    private List<Finding> appeal(CaseEvent event) {
        List<Finding> findings = new ArrayList<>();
        String step = event.kind().term();
        new Limits(situation.rules())
                .of(before, step, event.on())
                .filter(limit -> event.on().isAfter(limit.last()))
                .ifPresent(limit -> findings.add(Say.warning(
                        EventCheck.term("happened_on"),
                        "too-late",
                        step,
                        limit.from().name(),
                        limit.rule().days(),
                        limit.last(),
                        limit.rule().head().citation().display())));
        boolean reviewed = before.last(EventKind.UPHELD).isPresent()
                || before.last(EventKind.CHANGED).isPresent();
        if (event.kind() == EventKind.APPEALED && !reviewed) {
            findings.add(Say.warning(EventCheck.term("kind"), "appeal-before-review"));
        }
        return findings;
    }

    private List<Finding> release(CaseEvent event) {
        List<Finding> findings = new ArrayList<>();
        for (VetoWindow window : windows(event.record().teacher())) {
            LocalDate last = window.periodLast();
            boolean own = before.measures().stream().anyMatch(one -> one.equals(window.measure()));
            if (own && last != null && !event.on().isAfter(last.minusDays(1))) {
                findings.add(
                        Say.warning(EventCheck.term("happened_on"), "release-early", window.scope(), last, event.on()));
            }
        }
        return findings;
    }

    /// A period that still runs goes into the new one.
    private List<Finding> merging(CaseEvent event) {
        Measure measure = Measure.of("", event, event.on());
        if (!new Regimes(situation.rules()).isSanction(measure)) {
            return List.of();
        }
        return windows(event.record().teacher()).stream()
                .filter(window -> window.isSanction() && isRunning(window, event.on()))
                .map(window -> Say.note(
                        EventCheck.term("happened_on"), "merges", window.cause(), String.valueOf(window.periodLast())))
                .toList();
    }

    private static boolean isRunning(VetoWindow window, LocalDate day) {
        LocalDate last = window.periodLast();
        return window.covers(day) && last != null && !last.isBefore(day);
    }

    private List<VetoWindow> windows(long teacher) {
        return VetoWindow.of(EthicsHistory.of(situation.records(), teacher), situation.rules());
    }
}
