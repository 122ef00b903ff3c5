package org.qinglan.reports.proof;

import static org.qinglan.reports.proof.ProofText.MESSAGES;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.qinglan.model.figure.Value;
import org.qinglan.model.grading.Grading;
import org.qinglan.model.run.ColumnNames;
import org.qinglan.model.scheme.GradeRule;
import org.qinglan.reports.book.Look;

/// The grades of an assessment, in cells: by lines, and by shares of those who are graded.
record GradeCells(ProofPlan plan, Grading grading, String place) {
    private static final String GRADE = "#grade";

    void add() {
        GradeRule rule = Objects.requireNonNull(plan.scheme().grades());
        Workings workings = plan.workings();
        List<GradeRule.Line> lines = rule.lines();
        String places = workings.range(place);
        String own = workings.cell(place);
        String reached = rule.better() ? own : own + "+COUNTIF(" + places + "," + own + ")-1";
        String formula = quoted(lines.getLast().grade());
        StringBuilder open = new StringBuilder();
        String before = "0";
        for (int i = 0; i < lines.size() - 1; i++) {
            GradeRule.Line line = lines.get(i);
            BigDecimal share = line.share();
            String fits = "TRUE";
            if (share != null) {
                before = cut(line.grade(), share, before, i);
                fits = reached + "<=" + before;
            }
            if (line.atLeast() != null) {
                fits += "," + workings.cell(rule.score()) + ">=" + atLeast(rule, line);
            }
            open.append("IF(AND(")
                    .append(fits)
                    .append("),")
                    .append(quoted(line.grade()))
                    .append(',');
        }
        String all = open + formula + ")".repeat(lines.size() - 1);
        workings.add(new Working(
                GRADE,
                ColumnNames.GRADE,
                "",
                "IF(ISNUMBER(" + own + ")," + all + ",\"\")",
                grading.grades().stream().map(GradeCells::value).toList(),
                Look.TEXT));
        plan.frozen()
                .add(new FrozenColumn(
                        ColumnNames.GRADE, GRADE, workings.column(GRADE).values()));
        plan.result()
                .add(new ResultColumn(
                        ColumnNames.GRADE,
                        row -> workings.cell(GRADE, row),
                        row -> value(grading.grades().get(row)),
                        Look.TEXT_CENTERED,
                        false,
                        8));
    }

    private static Value value(String grade) {
        return grade.isEmpty() ? Value.missing() : Value.of(grade);
    }

    /// The last place that the share reaches, after those of the lines above.
    private String cut(String grade, BigDecimal share, String before, int line) {
        int decimals = Math.max(0, share.stripTrailingZeros().scale());
        String portion = plan.parameters()
                .entered(MESSAGES.text("grade.share", grade), (Value.Num) Value.of(share), decimals, "");
        return plan.parameters()
                .computed(
                        MESSAGES.text("grade.cut", grade),
                        before + "+INT(COUNT(" + plan.workings().fullRange(place) + ")*" + portion + "/"
                                + BigDecimal.TEN.pow(decimals).toPlainString() + ")",
                        Value.of(grading.cuts().get(line)),
                        "");
    }

    private String atLeast(GradeRule rule, GradeRule.Line line) {
        return plan.parameters()
                .entered(
                        MESSAGES.text("grade.line", line.grade()),
                        (Value.Num) Value.of(Objects.requireNonNull(line.atLeast())),
                        plan.space().decimals(rule.score()),
                        "");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
