package org.qinglan.model.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.policy.PolicyPack;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// The packs with their documents and the state of their examples, and on which days the school follows them.
final class PolicyPacks implements OverviewMaker {
    private static final Messages MESSAGES = Messages.beside(PolicyPacks.class);

    @Override
    public String key() {
        return "policy-packs";
    }

    @Override
    public String name() {
        return MESSAGES.text("packs");
    }

    @Override
    public Area area() {
        return Area.POLICY;
    }

    @Override
    public Overview make(Situation situation) {
        List<ChosenPack> chosen = ChosenPack.of(situation.records(), new ArrayList<>());
        List<Overview.Column> columns = new ArrayList<>();
        columns.add(Overview.Column.text(MESSAGES.text("packs-id")));
        columns.add(Overview.Column.text(MESSAGES.text("packs-level")));
        columns.add(Overview.Column.text(MESSAGES.text("packs-version")));
        columns.add(Overview.Column.text(MESSAGES.text("packs-dates")));
        columns.add(Overview.Column.number(MESSAGES.text("packs-rules")));
        columns.add(Overview.Column.number(MESSAGES.text("packs-examples")));
        columns.add(Overview.Column.text(MESSAGES.text("packs-state")));
        columns.add(Overview.Column.text(MESSAGES.text("packs-chosen")));
        return new Overview(
                columns,
                Stream.concat(BuiltInPacks.all().stream(), chosen.stream().map(ChosenPack::pack))
                        .distinct()
                        .map(pack -> line(pack, chosen, situation.day()))
                        .toList(),
                SchoolRules.of(situation.records()).findings());
    }

    private static Overview.Line line(PolicyPack pack, List<ChosenPack> chosen, LocalDate day) {
        List<DateSpan> spans = chosen.stream()
                .filter(choice -> choice.pack().equals(pack))
                .map(ChosenPack::span)
                .toList();
        return new Overview.Line(
                0,
                pack.name(),
                List.of(
                        Value.of(pack.id()),
                        Value.of(pack.level().term()),
                        Value.of(pack.version()),
                        Value.of(dates(pack)),
                        Value.of(pack.rules().size()),
                        Value.of(pack.examples()),
                        Value.of(examples(pack)),
                        Value.of(spans.stream().map(PolicyPacks::days).collect(Collectors.joining("；")))),
                pack.failures() > 0 ? Overview.State.WAITING : Overview.State.FINE,
                reasons(pack, spans, day));
    }

    /// The first day on which one of its rules holds.
    private static String dates(PolicyPack pack) {
        return pack.rules().stream()
                .map(rule -> rule.rule().head().inForce().from())
                .min(Comparator.naturalOrder())
                .map(first -> MESSAGES.text("dates-from", first))
                .orElse("");
    }

    /// `全部相符`, or how many are not.
    static String examples(PolicyPack pack) {
        return pack.failures() == 0
                ? MESSAGES.text("examples-agree")
                : MESSAGES.text("examples-differ", pack.failures());
    }

    static String days(DateSpan span) {
        return span.equals(DateSpan.ALWAYS) ? MESSAGES.text("always") : span.display();
    }

    private static List<Overview.Reason> reasons(PolicyPack pack, List<DateSpan> spans, LocalDate day) {
        List<Overview.Reason> reasons = new ArrayList<>();
        boolean isFollowed = spans.stream().anyMatch(span -> span.covers(day));
        reasons.add(Overview.Reason.of(
                MESSAGES.text(isFollowed ? "pack-followed" : "pack-not-followed", pack.name(), day)));
        pack.documents().values().stream()
                .sorted(Comparator.comparing(Citation::display))
                .forEach(document ->
                        reasons.add(Overview.Reason.of(MESSAGES.text("pack-document", document.display()), document)));
        pack.rules().stream()
                .flatMap(rule -> rule.failures().stream())
                .forEach(failure -> reasons.add(Overview.Reason.of(failure.sentence())));
        return reasons;
    }
}
