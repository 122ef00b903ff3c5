package org.qinglan.reports.proof;

import static org.qinglan.reports.proof.ProofText.MESSAGES;

import java.util.List;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.run.RuleText;
import org.qinglan.model.run.RunArchive;
import org.qinglan.model.scheme.Item;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SheetColumn;
import org.qinglan.reports.book.Look;
import org.qinglan.reports.book.Page;

/// The sheet that tells what the workbook is, how to read it, and what each column means by which clause.
final class GuideSheet {
    static final String HASH_CELL = "'%s'!$B$5";
    static final String PEOPLE_CELL = "'%s'!$B$7";
    private static final int LAST = 5;
    private final ProofPlan plan;
    private final ProofDetails details;
    private int row;

    GuideSheet(ProofPlan plan, ProofDetails details) {
        this.plan = plan;
        this.details = details;
    }

    void write(Page page) {
        Scheme scheme = plan.scheme();
        page.put(0, 0, scheme.name(), Look.TITLE);
        page.height(0, 28);
        page.merge(0, 0, 0, LAST);
        row = 1;
        line(page, "guide.school", Value.of(details.school()), Look.TEXT);
        line(page, "guide.scheme", Value.of(scheme.name()), Look.TEXT);
        line(page, "guide.document", Value.of(scheme.document()), Look.TEXT);
        line(page, "guide.hash", Value.of(RunArchive.hash(scheme)), Look.TEXT);
        line(page, "guide.reference", Value.of(scheme.referenceDate().toString()), Look.TEXT);
        line(page, "guide.people", Value.of(plan.workings().rows()), Look.COUNT);
        line(page, "guide.made", Value.of(details.made().toString()), Look.TEXT);
        line(page, "guide.program", Value.of(details.program()), Look.TEXT);
        row++;
        for (int i = 1; i <= 6; i++) {
            note(page, MESSAGES.text("guide.read." + i), 18);
        }
        plan.notes().stream().map(Finding::sentence).forEach(sentence -> note(page, sentence, 30));
        row++;
        columns(page);
        int[] widths = {18, 22, 48, 24, 8, 8};
        for (int column = 0; column < widths.length; column++) {
            page.width(column, widths[column]);
        }
        page.print(null, MESSAGES.text("page-of"));
    }

    private void line(Page page, String key, Value value, Look look) {
        page.put(row, 0, MESSAGES.text(key), Look.HEADER);
        page.put(row, 1, value, look);
        for (int column = 2; column <= LAST; column++) {
            page.put(row, column, "", look);
        }
        page.merge(row, row, 1, LAST);
        page.height(row, 18);
        row++;
    }

    private void note(Page page, String text, int height) {
        page.put(row, 0, text, Look.NOTE);
        page.merge(row, row, 0, LAST);
        page.height(row, height);
        row++;
    }

    private void columns(Page page) {
        List<String> heads = List.of("column", "kind", "formula", "clause", "unit", "decimals");
        for (int column = 0; column < heads.size(); column++) {
            page.put(row, column, MESSAGES.text("guide." + heads.get(column)), Look.HEADER);
        }
        row++;
        plan.run().sheet().columns().forEach(column -> column(page, column));
    }

    private void column(Page page, SheetColumn column) {
        page.put(row, 0, column.name(), Look.WRAPPED);
        page.put(row, 1, MESSAGES.text("kind." + column.role().name()), Look.WRAPPED);
        String formula = RuleText.of(plan.scheme(), column.name())
                + plan.scheme().item(column.name()).map(GuideSheet::bounds).orElse("");
        page.put(row, 2, formula, Look.WRAPPED);
        page.put(row, 3, column.clause(), Look.WRAPPED);
        page.put(row, 4, column.unit(), Look.TEXT_CENTERED);
        page.put(row, 5, Value.of(column.decimals()), Look.INTEGER);
        page.height(row, 16 * Math.max(1, (width(formula) + 45) / 46));
        row++;
    }

    private static String bounds(Item item) {
        String floor = item.floor() == null
                ? ""
                : MESSAGES.text("guide.floor", item.floor().display());
        String cap =
                item.cap() == null ? "" : MESSAGES.text("guide.cap", item.cap().display());
        return floor + cap;
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum();
    }
}
