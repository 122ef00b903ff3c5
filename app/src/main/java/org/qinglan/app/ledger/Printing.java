package org.qinglan.app.ledger;

import org.jspecify.annotations.Nullable;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Paper;
import org.qinglan.app.feature.Told;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.SchoolFile;

/// Prints papers of single records.
public final class Printing {
    private final Around around;
    private final Told told;
    private @Nullable SchoolFile school;

    public Printing(Around around, Told told) {
        this.around = around;
        this.told = told;
    }

    public void open(SchoolFile opened) {
        school = opened;
    }

    /// Asks for a place and writes the paper there.
    ///
    /// @param person whose name the file bears
    public void print(Paper paper, LedgerRecord record, String person) {
        SchoolFile open = school;
        if (open != null) {
            String name = (paper.name() + " " + person).strip() + paper.suffix();
            told.write(name, target -> paper.write(open, record, around.today(), target));
        }
    }
}
