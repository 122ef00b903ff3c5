package org.qinglan.model.store.sqlite;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qinglan.model.store.ImportBatch;
import org.qinglan.model.store.ImportReceipt;
import org.qinglan.model.store.Progress;

/// Registers an import around the rows that it stores, inside a transaction.
final class ImportDesk {
    private static final String ACTION = "import";

    private final Database database;
    private final Tables tables;
    private final Journal journal;

    ImportDesk(Database database, Tables tables, Journal journal) {
        this.database = database;
        this.tables = tables;
        this.journal = journal;
    }

    ImportReceipt apply(ImportBatch batch, String author, Progress progress) {
        Journal.Writer lines = journal.writer(author);
        long before = lines.number();
        String subject = ACTION + " " + next();
        Importer importer = new Importer(
                tables, new People(database), new Layouts(database), journal, new RecordWriter(lines, ACTION, subject));
        Tally tally = importer.store(batch, progress);
        if (lines.number() == before) {
            return new ImportReceipt(0, tally.lines());
        }
        long last = lines.write(ACTION, subject, "", workbooks(batch), "");
        long id = database.number(
                "INSERT INTO import_batch (first_entry, last_entry) VALUES (?, ?) RETURNING id", before + 1, last);
        return new ImportReceipt(id, tally.lines());
    }

    private long next() {
        return database.number("SELECT ifnull(max(id), 0) + 1 FROM import_batch");
    }

    private static String workbooks(ImportBatch batch) {
        Map<String, String> workbooks = new LinkedHashMap<>();
        int number = 0;
        for (ImportBatch.Workbook workbook : batch.workbooks()) {
            number++;
            workbooks.put("workbook" + number, workbook.name());
            workbooks.put("sha256-" + number, workbook.sha256());
        }
        return CanonicalText.write(workbooks);
    }
}
