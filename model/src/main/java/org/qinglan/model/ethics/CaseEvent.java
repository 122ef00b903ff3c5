package org.qinglan.model.ethics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;

/// One event of a case, from a record of [EthicsLedger#EVENT], or the decision that a record of [EthicsLedger#CASE] is.
public record CaseEvent(EventKind kind, LocalDate on, LedgerRecord record) {
    private static final String SEPARATORS = "[、,，;；/\\s]+";

    /// Nothing where the record is of a kind that nobody knows or lacks its day.
    static Optional<CaseEvent> of(LedgerRecord record) {
        boolean imported = record.ledger().equals(EthicsLedger.CASE);
        Optional<EventKind> kind = imported ? Optional.of(EventKind.DECIDED) : EventKind.of(record.text("kind"));
        Value day = record.get(imported ? "decided_on" : "happened_on");
        return day instanceof Value.Day(var date)
                ? kind.map(found -> new CaseEvent(found, date, record))
                : Optional.empty();
    }

    /// Number of the case; an imported decision that prints none is a case of its own.
    static String caseNumber(LedgerRecord record) {
        if (!record.ledger().equals(EthicsLedger.CASE)) {
            return record.text("case_number");
        }
        String document = record.text("document");
        return document.isEmpty() ? record.text("decided_on") + " " + record.text("handling") : document;
    }

    public boolean isImported() {
        return record.ledger().equals(EthicsLedger.CASE);
    }

    public String handling() {
        return record.text("handling");
    }

    /// The months that the paper prints, or nothing where it prints none.
    @Nullable
    Integer months() {
        return record.get("months") instanceof Value.Num(BigFraction number) ? number.intValue() : null;
    }

    @Nullable
    LocalDate printedLast() {
        return record.day("printed_last");
    }

    List<String> scopes() {
        return Arrays.stream(record.text("scopes").split(SEPARATORS, -1))
                .filter(scope -> !scope.isBlank())
                .toList();
    }

    String personnel() {
        return record.text("personnel");
    }

    String document() {
        return record.text("document");
    }

    /// `决定 2025-03-10`, as an event that voids this one names it.
    public String name() {
        return kind.term() + " " + on;
    }
}
