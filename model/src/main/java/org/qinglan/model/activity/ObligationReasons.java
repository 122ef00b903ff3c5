package org.qinglan.model.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.requirement.Exemption;
import org.qinglan.model.requirement.Level;
import org.qinglan.model.requirement.Part;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;

/// Why an obligation stands as it does, in sentences.
final class ObligationReasons {
    private static final Messages MESSAGES = Messages.beside(ObligationReasons.class);
    /// From so many days before the last day on, somebody must act now.
    private static final int SOON = 30;

    private ObligationReasons() {}

    static List<Reason> of(ObligationStanding standing, LocalDate day) {
        Citation citation = standing.obligation().head().citation();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(sentence(standing, day), citation, null));
        lessAsked(standing, reasons);
        standing.used().forEach(event -> reasons.add(new Reason(used(event), null, event.source())));
        standing.rejected()
                .forEach(rejected -> reasons.add(
                        new Reason(rejected.why(), citation, rejected.event().source())));
        return reasons;
    }

    /// `2025—2026学年第一学期的公开课（校级以上）还差 1 次，2026-01-31 前完成。`
    static String sentence(ObligationStanding standing, LocalDate day) {
        Obligation obligation = standing.obligation();
        String period = standing.part().stretch().name();
        String unit = obligation.amount().unit();
        if (standing.isMet()) {
            return MESSAGES.text(
                    "met",
                    period,
                    name(obligation),
                    Numbers.display(standing.done()),
                    Numbers.display(standing.needed()),
                    unit);
        }
        LocalDate last = standing.lastDay();
        String missing = Numbers.display(standing.missing());
        if (last == null) {
            return MESSAGES.text("missing-open", period, name(obligation), missing, unit);
        }
        return MESSAGES.text(
                standing.isOver(day) ? "overdue" : "missing", period, name(obligation), missing, unit, last);
    }

    /// The name with the level that is asked for.
    private static String name(Obligation obligation) {
        Level lowest = obligation.event().lowest();
        String name = obligation.head().name();
        return lowest == null ? name : MESSAGES.text("with-level", name, lowest.term());
    }

    static State state(ObligationStanding standing, LocalDate day) {
        if (standing.isMet()) {
            return State.FINE;
        }
        LocalDate last = standing.lastDay();
        return last != null && last.isBefore(day.plusDays(SOON)) ? State.WAITING : State.OPEN;
    }

    private static void lessAsked(ObligationStanding standing, List<Reason> reasons) {
        Part<Obligation> part = standing.part();
        String needed = Numbers.display(standing.needed());
        if (!part.exemptions().isEmpty()) {
            String days =
                    part.exemptions().stream().map(ObligationReasons::exemption).collect(Collectors.joining("、"));
            part.exemptions()
                    .forEach(exemption ->
                            reasons.add(new Reason(MESSAGES.text("exempt", days, needed), null, exemption.source())));
        }
        if (part.isSplit()) {
            reasons.add(Reason.of(
                    MESSAGES.text("split", part.span().display(), needed),
                    part.rule().head().citation()));
        }
    }

    private static String exemption(Exemption exemption) {
        return exemption.span().display() + " " + exemption.reason();
    }

    private static String used(LedgerRecord event) {
        String title = event.text(ActivityLedger.TITLE);
        String level = event.text(ActivityLedger.LEVEL);
        return MESSAGES.text(
                "used",
                event.text(ActivityLedger.HELD_ON),
                level
                        + event.text(ActivityLedger.CATEGORY)
                        + (title.isEmpty() || title.startsWith("《") ? title : "“" + title + "”"));
    }
}
