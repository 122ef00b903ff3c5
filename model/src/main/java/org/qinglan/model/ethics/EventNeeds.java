package org.qinglan.model.ethics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.ethics.rule.SanctionRegime;
import org.qinglan.model.ethics.rule.SanctionRegime.Penalty;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.policy.Rulebook;

/// What an event must say, by its kind and by the rules in force on its day.
record EventNeeds(Rulebook rules) {
    private static final String DISQUALIFICATION = "取消资格";
    private static final List<String> SCOPES = List.of("评奖评优", "职务晋升", "职称评定", "岗位聘用", "工资晋级", "申报人才计划");

    List<Finding> missing(CaseEvent event) {
        List<Finding> findings = new ArrayList<>();
        switch (event.kind()) {
            case DECIDED, CHANGED -> {
                need(event, "handling", findings);
                need(event, "document", findings);
                if (!event.handling().isEmpty()) {
                    findings.addAll(measure(event));
                }
            }
            case EXTENDED -> {
                if (event.months() == null && event.printedLast() == null) {
                    findings.add(Say.error(EventCheck.term("months"), "extension-needs-length"));
                }
            }
            case CANCELLED, RELEASED, UPHELD -> need(event, "document", findings);
            case FOLLOWED -> need(event, "leader", findings);
            case VOIDED -> need(event, "voided", findings);
            case REGISTERED,
                    ACCEPTED,
                    REJECTED,
                    UNFOUNDED,
                    INVESTIGATED,
                    PROSECUTED,
                    SERVED,
                    REVIEW_ASKED,
                    APPEALED -> {}
        }
        return findings;
    }

    private static void need(CaseEvent event, String field, List<Finding> findings) {
        if (event.record().get(field).isMissing()) {
            findings.add(Say.error(
                    EventCheck.term(field), "event-needs", event.kind().term(), EventCheck.term(field)));
        }
    }

    /// What is wrong with a measure, whether it comes by an event or as an imported decision.
    List<Finding> measure(CaseEvent event) {
        List<Finding> findings = new ArrayList<>();
        Measure measure = Measure.of("", event, event.on());
        new Regimes(rules)
                .of(measure)
                .ifPresentOrElse(
                        found -> period(measure, found.regime(), found.penalty(), findings),
                        () -> findings.add(unknown(event)));
        if (measure.handling().startsWith(DISQUALIFICATION)) {
            scopes(measure, findings);
        }
        LocalDate printed = measure.printedLast();
        if (printed != null && printed.isBefore(measure.decided())) {
            findings.add(
                    Say.error(EventCheck.term("printed_last"), "printed-before-decided", printed, measure.decided()));
        }
        return findings;
    }

    private Finding unknown(CaseEvent event) {
        boolean ruled = !rules.on(SanctionRegime.class, event.on()).isEmpty();
        return !ruled || event.isImported()
                ? Say.warning(EventCheck.term("handling"), "handling-unruled", event.handling(), event.on())
                : Say.error(
                        EventCheck.term("handling"),
                        "handling-unknown",
                        event.handling(),
                        event.on(),
                        event.personnel().isEmpty() ? SanctionRegime.STAFF : event.personnel(),
                        known(event));
    }

    private String known(CaseEvent event) {
        String whose = event.personnel();
        return String.join(
                "、",
                rules.on(SanctionRegime.class, event.on()).stream()
                        .filter(regime -> whose.isEmpty()
                                || regime.personnel().equals(whose)
                                || regime.personnel().equals(SanctionRegime.EVERYBODY))
                        .flatMap(regime -> regime.kinds().stream())
                        .map(Penalty::handling)
                        .distinct()
                        .toList());
    }

    private static void period(Measure measure, SanctionRegime regime, Penalty penalty, List<Finding> findings) {
        Integer months = measure.months();
        LocalDate printed = measure.printedLast();
        String source = regime.head().citation().display();
        if (months != null && !penalty.allows(months)) {
            findings.add(
                    penalty.atLeast()
                            ? Say.error(
                                    EventCheck.term("months"),
                                    "months-too-few",
                                    measure.handling(),
                                    penalty.months(),
                                    months,
                                    source)
                            : Say.warning(
                                    EventCheck.term("months"),
                                    "months-unusual",
                                    measure.handling(),
                                    penalty.months(),
                                    months,
                                    source));
        }
        int counted = months == null ? penalty.months() : months;
        if (printed == null || counted <= 0) {
            return;
        }
        LocalDate last = measure.decided().plusMonths(counted);
        if (penalty.atLeast() && months == null && !printed.isBefore(last.minusDays(1))) {
            return;
        }
        if (!printed.equals(last) && !printed.equals(last.minusDays(1))) {
            findings.add(
                    Say.warning(EventCheck.term("printed_last"), "printed-unusual", printed, last, last.minusDays(1)));
        }
    }

    private static void scopes(Measure measure, List<Finding> findings) {
        if (measure.scopes().isEmpty()) {
            findings.add(Say.error(EventCheck.term("scopes"), "scopes-missing", String.join("、", SCOPES)));
        }
        measure.scopes().stream()
                .filter(scope -> !SCOPES.contains(scope))
                .forEach(scope -> findings.add(
                        Say.warning(EventCheck.term("scopes"), "scope-unusual", scope, String.join("、", SCOPES))));
    }
}
