package org.qinglan.app.feature;

import java.nio.file.Path;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.reports.book.Writing;

/// Writes all records of a ledger into a workbook that can be imported again.
@FunctionalInterface
public interface LedgerExport {
    Writing write(SchoolFile school, Ledger ledger, Path target);
}
