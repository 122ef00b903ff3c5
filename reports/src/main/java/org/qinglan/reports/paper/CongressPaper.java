package org.qinglan.reports.paper;

import static org.qinglan.reports.paper.PairAgreement.MESSAGES;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.laboratory.Comparison.Measure;
import org.qinglan.model.laboratory.EffectText;
import org.qinglan.model.laboratory.EffectText.Naming;
import org.qinglan.model.laboratory.Effects;
import org.qinglan.model.laboratory.Percent;
import org.qinglan.model.laboratory.PersonGroups.Group;
import org.qinglan.model.laboratory.Trial;
import org.qinglan.model.laboratory.Weights;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.document.Document;
import org.qinglan.reports.print.WordFile;

/// What is laid before the staff congress when a scheme is to be changed: each change in a sentence with its effect,
/// by groups, without anybody's own figures.
public final class CongressPaper {
    private CongressPaper() {}

    /// @param school name of the school
    /// @param day    on which it is printed
    public static Writing write(Trial trial, Effects effects, String school, LocalDate day, Path target) {
        return WordFile.write(document(trial, effects, school, day), target);
    }

    /// @param school name of the school
    /// @param day    on which it is printed
    public static Document document(Trial trial, Effects effects, String school, LocalDate day) {
        Paper paper = new Paper();
        fill(paper, trial, effects, school, day);
        return paper.document();
    }

    private static void fill(Paper paper, Trial trial, Effects effects, String school, LocalDate day) {
        paper.title(MESSAGES.text("congress.title"));
        paper.centred(MESSAGES.text("congress.head", school, day));
        paper.text(MESSAGES.text(
                "congress.what", trial.before().title(), trial.after().title()));
        paper.heading(MESSAGES.text("congress.changes"));
        int number = 1;
        for (Effects.Step step : effects.steps()) {
            paper.text(number + ". " + step.sentence(Naming.UNNAMED));
            number++;
        }
        paper.heading(MESSAGES.text("congress.whole"));
        paper.text(EffectText.of(trial.comparison(), Naming.UNNAMED));
        paper.heading(MESSAGES.text("congress.groups"));
        paper.table(
                List.of(MESSAGES.text("congress.group-heads").split("\\|", -1)),
                List.of(18, 22, 12, 12, 12, 24),
                trial.groups().stream()
                        .map(group -> row(trial.comparison().measure(), group))
                        .toList());
        weights(paper, trial);
        findings(paper, trial);
        paper.text(MESSAGES.text("congress.note"));
    }

    private static List<String> row(Measure measure, Group group) {
        return List.of(
                group.grouping().term(),
                group.name(),
                String.valueOf(group.count()),
                String.valueOf(group.gain()),
                String.valueOf(group.lose()),
                EffectText.amount(measure, group.mean()));
    }

    private static void weights(Paper paper, Trial trial) {
        List<List<String>> rows = new ArrayList<>();
        for (Weights weights : trial.examination().weights()) {
            for (Weights.Part part : weights.parts()) {
                rows.add(List.of(weights.total(), part.name(), percent(part.nominal()), percent(part.effective())));
            }
        }
        if (!rows.isEmpty()) {
            paper.heading(MESSAGES.text("congress.weights"));
            paper.table(
                    List.of(MESSAGES.text("congress.weight-heads").split("\\|", -1)), List.of(24, 40, 18, 18), rows);
        }
    }

    private static String percent(@Nullable BigFraction share) {
        return share == null ? "" : Percent.of(share);
    }

    /// Warnings that name people stay out of a paper that is laid before everybody.
    private static void findings(Paper paper, Trial trial) {
        List<Finding> shown = trial.examination().findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.NOTE)
                .filter(finding -> finding.code().startsWith("open-"))
                .toList();
        if (!shown.isEmpty()) {
            paper.heading(MESSAGES.text("congress.open"));
            shown.forEach(finding -> paper.text(finding.sentence()));
        }
    }
}
