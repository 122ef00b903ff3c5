package org.qinglan.reports.form;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.scheme.SheetRow;
import org.qinglan.model.teacher.IdNumber;
import org.qinglan.reports.book.Look;
import org.qinglan.reports.book.Page;

/// A form in the layout that bureaus know: headline, 单位 left and unit right, header, lines, totals, signatures.
final class FormPage {
    static final Messages MESSAGES = Messages.beside(FormPage.class);

    /// Row of the header, from 0.
    static final int HEADER = 2;

    private final Page page;
    private final List<Column> columns;
    private int row = HEADER + 1;

    /// @param width in Latin characters
    record Column(String header, Look look, int width) {}

    FormPage(Page page, FormDetails details, String title, String unit, List<Column> columns) {
        this.page = page;
        this.columns = List.copyOf(columns);
        int last = columns.size() - 1;
        page.put(0, 0, title, Look.TITLE);
        page.height(0, 36);
        page.merge(0, 0, 0, last);
        page.put(1, 0, MESSAGES.text("school", details.school()), Look.REMARK);
        page.merge(1, 1, 0, Math.max(0, last - 2));
        page.put(1, Math.max(1, last - 1), unit, Look.REMARK_RIGHT);
        page.merge(1, 1, Math.max(1, last - 1), last);
        for (int i = 0; i < columns.size(); i++) {
            page.put(HEADER, i, columns.get(i).header(), Look.HEADER);
            page.width(i, columns.get(i).width());
        }
        page.height(HEADER, 34);
        page.freeze(HEADER + 1, Math.min(3, columns.size()));
        page.print(new Page.Headings(HEADER, HEADER), MESSAGES.text("page-of"));
    }

    /// Number, ID as wanted, name: the columns with which lines begin.
    static List<Column> lead(FormDetails details) {
        List<Column> lead = new ArrayList<>();
        lead.add(new Column(MESSAGES.text("number"), Look.INTEGER, 6));
        lead.add(new Column(MESSAGES.text("name"), Look.TEXT_CENTERED, 11));
        if (details.ids() != FormDetails.Ids.NONE) {
            lead.add(new Column(MESSAGES.text("id"), Look.TEXT_CENTERED, 21));
        }
        return lead;
    }

    static List<Value> lead(FormDetails details, int number, SheetRow person) {
        List<Value> lead = new ArrayList<>();
        lead.add(Value.of(number));
        lead.add(new Value.Text(person.name()));
        switch (details.ids()) {
            case FULL -> lead.add(new Value.Text(person.idNumber()));
            case MASKED -> lead.add(new Value.Text(new IdNumber(person.idNumber()).masked()));
            case NONE -> {}
        }
        return lead;
    }

    void line(List<Value> values) {
        for (int i = 0; i < columns.size(); i++) {
            page.put(row, i, values.get(i), columns.get(i).look());
        }
        row++;
    }

    /// A line of sums; the first `merged` cells become its label.
    void totals(String label, int merged, List<Value> values, Look look) {
        for (int i = 0; i < columns.size(); i++) {
            page.put(row, i, i == 0 ? new Value.Text(label) : values.get(i), i < merged ? Look.TOTAL : look);
        }
        page.merge(row, row, 0, merged - 1);
        row++;
    }

    /// A line over the whole width.
    void remark(String text, int height) {
        for (int i = 0; i < columns.size(); i++) {
            page.put(row, i, i == 0 ? text : "", Look.WRAPPED);
        }
        page.merge(row, row, 0, columns.size() - 1);
        page.height(row, height);
        row++;
    }

    void signatures() {
        row++;
        page.put(row, 0, MESSAGES.text("signatures"), Look.REMARK);
        page.merge(row, row, 0, columns.size() - 1);
    }
}
