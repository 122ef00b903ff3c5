package org.qinglan.reports.paper;

import static org.qinglan.reports.paper.PairAgreement.MESSAGES;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.payround.PayRound;
import org.qinglan.model.payround.Supplement;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.Sheet;
import org.qinglan.model.scheme.SheetColumn.Role;
import org.qinglan.model.scheme.SheetRow;
import org.qinglan.model.standing.Situation;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.document.Composition;
import org.qinglan.reports.print.WordFile;

/// What each teacher gets in a round and why, item by item in sentences (个人明细), a page or more for each.
///
/// It is for the person alone; ID numbers are masked.
public final class PayStatement {
    private static final String TOTAL = "合计";
    private final Paper paper;
    private final PayRound round;
    private final ComputedRun run;
    private final Situation situation;
    private final String school;

    private PayStatement(Paper paper, PayRound round, ComputedRun run, Situation situation, String school) {
        this.paper = paper;
        this.round = round;
        this.run = run;
        this.situation = situation;
        this.school = school;
    }

    /// Of everybody in one file.
    public static Writing write(Situation situation, String round, String school, Path target) {
        return write(situation, round, 0, school, target);
    }

    /// Of one teacher.
    ///
    /// @param teacher number in the roster, 0 for everybody
    public static Writing write(Situation situation, String name, long teacher, String school, Path target) {
        return WordFile.write(compose(situation, name, teacher, school), target);
    }

    /// @param teacher number in the roster, 0 for everybody
    public static Composition compose(Situation situation, String name, long teacher, String school) {
        PayRound round = PayRound.named(situation, name).orElse(null);
        ComputedRun run = round == null ? null : round.run().orElse(null);
        if (round == null || run == null) {
            return PayPaper.refusal("pay-no-result", name);
        }
        Paper paper = new Paper();
        new PayStatement(paper, round, run, situation, school).fill(teacher);
        return new Composition.Ready(paper.document());
    }

    private void fill(long teacher) {
        boolean first = true;
        for (SheetRow row : run.sheet().rows()) {
            if (teacher == 0 || row.teacher() == teacher) {
                if (!first) {
                    paper.newPage();
                }
                first = false;
                page(row);
            }
        }
    }

    private void page(SheetRow row) {
        paper.title(MESSAGES.text("pay.statement", round.name()));
        paper.centred(MESSAGES.text("pay.head", school, situation.day()));
        paper.facts(List.of(
                MESSAGES.text("pay.name"),
                row.name(),
                MESSAGES.text("pay.id"),
                Parties.masked(row.idNumber()),
                MESSAGES.text("pay.scheme"),
                run.title(),
                MESSAGES.text("pay.stage"),
                round.stage().term()));
        round.supplement().ifPresent(supplement -> difference(supplement, row));
        Map<String, Explanation> figures = new LinkedHashMap<>();
        gather(run.explain(row.teacher(), TOTAL), figures);
        section("pay.money", figures, List.of(Role.MONEY));
        section("pay.items", figures, List.of(Role.ITEM));
        section("pay.facts", figures, List.of(Role.FACT, Role.VERDICT));
        paper.text(MESSAGES.text("pay.question"));
    }

    private void difference(Supplement supplement, SheetRow row) {
        supplement.lines().stream()
                .filter(line -> line.teacher() == row.teacher())
                .forEach(line -> paper.text(MESSAGES.text(
                        "pay.difference",
                        MeritPay.yuan(line.paid()).toPlainString(),
                        MeritPay.yuan(line.now()).toPlainString(),
                        MeritPay.yuan(line.difference()).toPlainString(),
                        String.join("；", line.reasons()))));
    }

    /// Every figure once, those above before those that went into them.
    private static void gather(Explanation figure, Map<String, Explanation> figures) {
        figures.putIfAbsent(figure.name(), figure);
        figure.inputs().forEach(input -> gather(input, figures));
    }

    private void section(String key, Map<String, Explanation> figures, List<Role> roles) {
        Sheet sheet = run.sheet();
        List<List<String>> rows = new ArrayList<>();
        sheet.columns().stream()
                .filter(column -> roles.contains(column.role()))
                .map(column -> figures.get(column.name()))
                .filter(figure -> figure != null)
                .forEach(figure -> rows.add(List.of(
                        figure.name(),
                        figure.shown() + figure.unit(),
                        figure.sentence().isEmpty() ? figure.formula() : figure.sentence(),
                        figure.clause())));
        if (!rows.isEmpty()) {
            paper.heading(MESSAGES.text(key));
            paper.table(
                    List.of(
                            MESSAGES.text("pay.item"),
                            MESSAGES.text("pay.value"),
                            MESSAGES.text("pay.why"),
                            MESSAGES.text("pay.clause")),
                    List.of(20, 18, 50, 14),
                    rows);
        }
    }
}
