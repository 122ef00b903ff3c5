package org.qinglan.reports.proof;

import static org.qinglan.reports.proof.ProofText.MESSAGES;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.qinglan.model.figure.Value;
import org.qinglan.model.run.RunArchive;
import org.qinglan.reports.book.Look;
import org.qinglan.reports.book.Page;

/// The sheet of checks: what must hold always, and apart from it what is as when the program delivered it.
final class CheckSheet {
    /// Row of the first check, as the spreadsheet counts; the row before says whether all hold.
    private static final int FIRST = 6;

    private final ProofPlan plan;

    CheckSheet(ProofPlan plan) {
        this.plan = plan;
    }

    void write(Page page) {
        page.put(0, 0, plan.names().checks(), Look.TITLE);
        page.height(0, 26);
        page.merge(0, 0, 0, 4);
        page.put(1, 0, MESSAGES.text("checks.note"), Look.NOTE);
        page.height(1, 30);
        page.merge(1, 1, 0, 4);
        List<Check> checks =
                Stream.concat(general().stream(), plan.checks().stream()).toList();
        header(page, 2);
        overall(page, 3, MESSAGES.text("checks.overall"), checks, FIRST);
        page.put(4, 0, MESSAGES.text("checks.always"), Look.NOTE);
        page.merge(4, 4, 0, 4);
        lines(page, checks, FIRST);
        List<Check> published = published();
        int first = FIRST + checks.size() + 3;
        overall(page, first - 3, MESSAGES.text("checks.as-published"), published, first);
        page.put(first - 2, 0, MESSAGES.text("checks.as-published.note"), Look.NOTE);
        page.merge(first - 2, first - 2, 0, 4);
        page.height(first - 2, 30);
        lines(page, published, first);
        int[] widths = {6, 52, 24, 24, 14};
        for (int column = 0; column < widths.length; column++) {
            page.width(column, widths[column]);
        }
        page.print(new Page.Headings(2, 2), MESSAGES.text("page-of"));
    }

    private static void header(Page page, int row) {
        String[] heads = {"head.number", "checks.what", "checks.left", "checks.right", "checks.holds"};
        for (int column = 0; column < heads.length; column++) {
            page.put(row, column, MESSAGES.text(heads[column]), Look.HEADER);
        }
    }

    private static void overall(Page page, int row, String label, List<Check> checks, int first) {
        for (int column = 0; column < 4; column++) {
            page.put(row, column, column == 0 ? label : "", Look.VERDICT);
        }
        page.merge(row, row, 0, 3);
        page.formula(
                row,
                4,
                "AND($E$" + first + ":$E$" + (first - 1 + checks.size()) + ")",
                Value.of(checks.stream().allMatch(Check::holds)),
                Look.VERDICT);
    }

    private static void lines(Page page, List<Check> checks, int first) {
        for (int i = 0; i < checks.size(); i++) {
            Check check = checks.get(i);
            int row = first - 1 + i;
            page.put(row, 0, Value.of(i + 1), Look.INTEGER);
            page.put(row, 1, check.label(), Look.WRAPPED);
            page.formula(row, 2, check.left(), check.leftValue(), look(check));
            page.formula(row, 3, check.right(), check.rightValue(), look(check));
            page.formula(
                    row,
                    4,
                    "IFERROR($C" + (row + 1) + "=$D" + (row + 1) + ",FALSE)",
                    Value.of(check.holds()),
                    Look.YES_NO);
        }
    }

    private static Look look(Check check) {
        return check.leftValue() instanceof Value.Text ? Look.TEXT_CENTERED : Look.NUMBER;
    }

    private List<Check> general() {
        int rows = plan.workings().rows();
        String admitted = plan.workings().fullRange(ProofPlan.ADMITTED);
        Value hash = Value.of(RunArchive.hash(plan.scheme()));
        List<Working> columns = plan.workings().columns();
        long formulas = (long) rows
                * columns.stream().filter(column -> column.template() != null).count();
        return List.of(
                Check.of(
                        MESSAGES.text("check.people"),
                        "COUNTIF(" + admitted + ",TRUE)",
                        rows,
                        GuideSheet.PEOPLE_CELL.formatted(plan.names().guide()),
                        rows),
                new Check(
                        MESSAGES.text("check.hash"),
                        GuideSheet.HASH_CELL.formatted(plan.names().guide()),
                        hash,
                        "\"" + RunArchive.hash(plan.scheme()) + "\"",
                        hash),
                Check.of(
                        MESSAGES.text("check.formulas"),
                        "SUMPRODUCT(1*_xlfn.ISFORMULA("
                                + plan.workings()
                                        .block(
                                                columns.getFirst().key(),
                                                columns.getLast().key())
                                + "))",
                        formulas,
                        Long.toString(formulas),
                        formulas),
                Check.of(MESSAGES.text("check.overrides"), "0", 0, "0", 0));
    }

    private List<Check> published() {
        return Stream.iterate(0, i -> i < plan.frozen().size(), i -> i + 1)
                .map(i -> {
                    FrozenColumn column = plan.frozen().get(i);
                    String letter = "$" + CellReference.convertNumToColString(Workings.LEAD + i) + "$";
                    String frozen = "'" + plan.names().frozen() + "'!" + letter + (Workings.HEAD + 1) + ":" + letter
                            + (Workings.HEAD + plan.workings().rows());
                    String now = Objects.requireNonNull(plan.workings().fullRange(column.working()));
                    return Check.of(
                            MESSAGES.text("check.published", column.header()),
                            "SUMPRODUCT(1*(" + now + "<>" + frozen + "))",
                            0,
                            "0",
                            0);
                })
                .toList();
    }
}
