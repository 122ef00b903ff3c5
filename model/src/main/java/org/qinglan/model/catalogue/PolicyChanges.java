package org.qinglan.model.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.Ruling;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// When rules begin, change and end for the school: first what lies ahead, then what has been, the latest first.
final class PolicyChanges implements OverviewMaker {
    private static final Messages MESSAGES = Messages.beside(PolicyChanges.class);

    /// @param before the rule that holds until then, nothing where none does
    /// @param after  the rule that holds from then on, nothing where none does
    private record Change(LocalDate day, Optional<Ruling<Rule>> before, Optional<Ruling<Rule>> after) {
        Rule rule() {
            return after.or(() -> before).orElseThrow().rule();
        }
    }

    @Override
    public String key() {
        return "policy-changes";
    }

    @Override
    public String name() {
        return MESSAGES.text("changes");
    }

    @Override
    public Area area() {
        return Area.POLICY;
    }

    @Override
    public Overview make(Situation situation) {
        List<Change> changes = changes(situation.rules().all());
        Comparator<Change> byDay = Comparator.comparing(Change::day);
        return new Overview(
                Stream.of("changes-day", "changes-what", "changes-before", "changes-after")
                        .map(key -> Overview.Column.text(MESSAGES.text(key)))
                        .toList(),
                Stream.concat(
                                changes.stream()
                                        .filter(change -> change.day().isAfter(situation.day()))
                                        .sorted(byDay),
                                changes.stream()
                                        .filter(change -> !change.day().isAfter(situation.day()))
                                        .sorted(byDay.reversed()))
                        .map(change -> line(change, situation.day()))
                        .toList(),
                List.of());
    }

    private static List<Change> changes(List<Ruling<Rule>> rulings) {
        List<Change> changes = new ArrayList<>();
        for (Ruling<Rule> ruling : rulings) {
            LocalDate from = ruling.span().from();
            LocalDate until = ruling.span().until();
            changes.add(new Change(
                    from,
                    find(rulings, ruling, other -> from.equals(other.span().until())),
                    Optional.of(ruling)));
            if (until != null
                    && find(rulings, ruling, other -> until.equals(other.span().from()))
                            .isEmpty()) {
                changes.add(new Change(until, Optional.of(ruling), Optional.empty()));
            }
        }
        return changes;
    }

    private static Optional<Ruling<Rule>> find(
            List<Ruling<Rule>> rulings, Ruling<Rule> one, Predicate<Ruling<Rule>> wanted) {
        return rulings.stream()
                .filter(other ->
                        other.rule().head().id().equals(one.rule().head().id()))
                .filter(wanted)
                .findFirst();
    }

    private static Overview.Line line(Change change, LocalDate day) {
        Rule rule = change.rule();
        return new Overview.Line(
                0,
                rule.head().name(),
                List.of(
                        Value.of(change.day()),
                        Value.of(MESSAGES.text(what(change))),
                        Value.of(change.before().map(Ruling::source).orElse("")),
                        Value.of(change.after().map(Ruling::source).orElse(""))),
                change.day().isAfter(day) ? Overview.State.OPEN : Overview.State.FINE,
                List.of(Overview.Reason.of(sentence(change), rule.head().citation())));
    }

    private static String what(Change change) {
        return change.after().isEmpty()
                ? "change-ends"
                : change.before().isEmpty() ? "change-begins" : "change-replaces";
    }

    private static String sentence(Change change) {
        String name = change.rule().head().name();
        return MESSAGES.text(
                what(change) + "-sentence",
                change.day(),
                name,
                change.before().map(Ruling::source).orElse(""),
                change.after().map(Ruling::source).orElse(""));
    }
}
