package org.qinglan.app.teachers;

import org.qinglan.app.message.Messages;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.LedgerRecord;

/// Where a record was read from, in words.
final class Origin {
    private Origin() {}

    /// `来源：09-年度考核结果.xlsx 年度考核 第 6 行`
    static String of(LedgerRecord record, Messages messages) {
        SourceRow source = record.source();
        return messages.text("file.from", source == null ? messages.text("file.by-hand") : source.address());
    }

    /// The cell that a field was read from; empty where it was entered by hand or came from the title of the sheet.
    static String cell(LedgerRecord record, Field field) {
        SourceRow source = record.source();
        if (source == null || record.get(field.key()).isMissing()) {
            return "";
        }
        String column = source.cell(field.key()).column();
        return column == null ? "" : column + source.row();
    }
}
