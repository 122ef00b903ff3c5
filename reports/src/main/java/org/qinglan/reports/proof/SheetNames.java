package org.qinglan.reports.proof;

import org.qinglan.model.finding.Messages;

/// Names of the sheets, in the language of the workbook.
record SheetNames(
        String guide,
        String checks,
        String parameters,
        String facts,
        String links,
        String workings,
        String result,
        String frozen) {
    static SheetNames of(Messages messages, String resultKey) {
        return new SheetNames(
                messages.text("sheet.guide"),
                messages.text("sheet.checks"),
                messages.text("sheet.parameters"),
                messages.text("sheet.facts"),
                messages.text("sheet.links"),
                messages.text("sheet.workings"),
                messages.text(resultKey),
                messages.text("sheet.frozen"));
    }
}
