package org.qinglan.app.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Paper;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.SchoolFile;

/// Prints papers of single records.
public final class Printing {
    private final Around around;
    private @Nullable SchoolFile school;

    public Printing(Around around) {
        this.around = around;
    }

    public void open(SchoolFile opened) {
        school = opened;
    }

    /// Shows the paper, to be printed or kept.
    ///
    /// @param person whose name the file bears
    public void print(Paper paper, LedgerRecord record, String person) {
        request(paper, record, person).ifPresent(around.paper());
    }

    /// What it takes to print the paper; nothing while no school is open.
    public Optional<PrintRequest> request(Paper paper, LedgerRecord record, String person) {
        SchoolFile open = school;
        String name = (paper.name() + " " + person).strip();
        return open == null
                ? Optional.empty()
                : Optional.of(new PrintRequest(name, head -> paper.compose(open, record, head)));
    }
}
