package org.qinglan.model.ethics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.calendar.WorkingDays;
import org.qinglan.model.ethics.rule.Deadline;
import org.qinglan.model.policy.OfficialCalendar;
import org.qinglan.model.policy.Rulebook;

/// The days by which reviews and appeals must be asked for and decided.
record Limits(Rulebook rules) {

    /// @param from event from which the days run
    /// @param last last day, carried over weekends and holidays
    record Limit(Deadline rule, CaseEvent from, LocalDate last) {}

    /// The limit of a step, counted from the latest event that sets it running before `before`; where a paper was
    /// served, from the day of service.
    Optional<Limit> of(EthicsCase ethicsCase, String step, LocalDate before) {
        WorkingDays calendar = OfficialCalendar.of(rules).days();
        return rules.on(Deadline.class, before).stream()
                .filter(rule -> rule.step().equals(step))
                .flatMap(rule -> start(ethicsCase, rule, before)
                        .map(event -> new Limit(rule, event, rule.last(event.on(), calendar)))
                        .stream())
                .findFirst();
    }

    private static Optional<CaseEvent> start(EthicsCase ethicsCase, Deadline rule, LocalDate before) {
        List<CaseEvent> running = ethicsCase.events().stream()
                .filter(event -> !event.on().isAfter(before))
                .filter(event -> rule.after().contains(event.kind().term()))
                .toList();
        Comparator<CaseEvent> order = Comparator.comparing(CaseEvent::on)
                .thenComparing(event -> -rule.after().indexOf(event.kind().term()), Comparator.naturalOrder());
        return running.stream().max(order);
    }
}
