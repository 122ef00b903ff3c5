package org.qinglan.app.command;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.laboratory.Comparison;
import org.qinglan.model.laboratory.Comparison.Line;
import org.qinglan.model.laboratory.Comparison.Measure;
import org.qinglan.model.laboratory.Comparison.Standing;
import org.qinglan.model.laboratory.EffectText;
import org.qinglan.model.laboratory.EffectText.Naming;
import org.qinglan.model.laboratory.Effects;
import org.qinglan.model.laboratory.Examination;
import org.qinglan.model.laboratory.ItemStatistics;
import org.qinglan.model.laboratory.PayGap;
import org.qinglan.model.laboratory.Percent;
import org.qinglan.model.laboratory.PersonGroups.Group;
import org.qinglan.model.laboratory.Trial;
import org.qinglan.model.laboratory.Weights;

/// Prints what a scheme does and what another would change.
final class TrialPrint {
    private static final int PLACES = 4;
    private static final int CENTS = 2;
    private final Terminal terminal;

    TrialPrint(Terminal terminal) {
        this.terminal = terminal;
    }

    void comparison(Trial trial, Effects effects) {
        terminal.say("trial.head", trial.before().title(), trial.after().title());
        if (effects.steps().isEmpty()) {
            terminal.say("trial.no-change");
        }
        effects.steps().forEach(step -> terminal.print("  " + step.sentence(Naming.NAMED)));
        terminal.say("trial.whole", EffectText.of(trial.comparison(), Naming.NAMED));
        terminal.print("");
        people(trial.comparison());
        terminal.print("");
        groups(trial);
        terminal.print("");
        examination(trial.examination());
    }

    private void table(String heads, int words, Stream<List<String>> rows) {
        List<String> head = List.of(Terminal.MESSAGES.text(heads).split("\\|", -1));
        List<Boolean> right = Stream.concat(
                        Collections.nCopies(words, false).stream(),
                        Collections.nCopies(head.size() - words, true).stream())
                .toList();
        TextTable table = new TextTable(right);
        table.add(head);
        rows.forEach(table::add);
        table.lines().forEach(terminal::print);
    }

    private void people(Comparison comparison) {
        table("trial.people", 2, comparison.lines().stream().map(line -> row(comparison.measure(), line)));
    }

    private static List<String> row(Measure measure, Line line) {
        BigFraction change = line.change();
        return List.of(
                line.name(),
                Terminal.MESSAGES.text("trial.fate." + line.fate()),
                amount(measure, line.before()),
                amount(measure, line.after()),
                change == null ? "" : EffectText.amount(measure, change),
                place(line.before()),
                place(line.after()));
    }

    private static String amount(Measure measure, @Nullable Standing standing) {
        return standing == null || standing.amount() == null
                ? ""
                : number(standing.amount(), measure == Measure.MONEY ? CENTS : PLACES);
    }

    private static String place(@Nullable Standing standing) {
        return standing == null || standing.place() == 0 ? "" : String.valueOf(standing.place());
    }

    private static String number(BigFraction number, int places) {
        return Numbers.round(number, places, RoundingMode.HALF_UP).toPlainString();
    }

    private void groups(Trial trial) {
        Measure measure = trial.comparison().measure();
        table("trial.groups", 2, trial.groups().stream().map(group -> row(measure, group)));
    }

    private static List<String> row(Measure measure, Group group) {
        return List.of(
                group.grouping().term(),
                group.name(),
                String.valueOf(group.count()),
                String.valueOf(group.gain()),
                String.valueOf(group.lose()),
                EffectText.amount(measure, group.mean()),
                change(measure, group.most()),
                change(measure, group.least()));
    }

    private static String change(Measure measure, @Nullable BigFraction change) {
        return change == null ? "" : EffectText.amount(measure, change);
    }

    void examination(Examination examination) {
        for (Weights weights : examination.weights()) {
            terminal.say("trial.weights-of", weights.total());
            table("trial.weights", 1, weights.parts().stream().map(TrialPrint::row));
            terminal.print("");
        }
        table("trial.items", 1, examination.items().stream().map(TrialPrint::row));
        gap(examination.gap());
        terminal.print("");
        examination.findings().forEach(finding -> terminal.print(finding.sentence()));
        terminal.say("trial.findings", examination.findings().size());
    }

    private static List<String> row(Weights.Part part) {
        return List.of(
                part.name(),
                part.full() == null ? "" : number(part.full(), CENTS),
                number(part.spread().range(), CENTS),
                part.spread().deviation().toPlainString(),
                percent(part.nominal()),
                percent(part.effective()),
                percent(part.byDeviation()),
                percent(part.agreement()));
    }

    private static String percent(@Nullable BigFraction share) {
        return share == null ? "" : Percent.of(share);
    }

    private static List<String> row(ItemStatistics item) {
        return List.of(
                item.item().name(),
                Numbers.display(item.spread().least()),
                number(item.spread().mean(), PLACES),
                Numbers.display(item.spread().most()),
                String.valueOf(item.spread().count()),
                bound(item.item().cap() != null, item.atCap()),
                bound(item.item().floor() != null, item.atFloor()),
                bound(item.item().fullMark() != null, item.atFull()));
    }

    private static String bound(boolean there, List<String> names) {
        return there ? String.valueOf(names.size()) : "";
    }

    private void gap(@Nullable PayGap gap) {
        if (gap == null) {
            return;
        }
        BigFraction ratio = gap.ratio();
        BigFraction deciles = gap.decileRatio();
        terminal.say(
                "trial.gap",
                number(gap.top(), CENTS),
                number(gap.bottom(), CENTS),
                ratio == null ? "—" : number(ratio, CENTS),
                number(gap.p90(), CENTS),
                number(gap.p10(), CENTS),
                deciles == null ? "—" : number(deciles, CENTS));
    }
}
