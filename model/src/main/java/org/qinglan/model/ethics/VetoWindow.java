package org.qinglan.model.ethics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;

/// A span in which a handled case bars its teacher from one scope.
///
/// @param scope `处分` for the period of a sanction, else the scope that the decision names: 职称评定, 评奖评优, …
/// @param span  from the day of the decision to the corresponding day after so many months, that day included
///              (Civil Code art. 201–202)
public record VetoWindow(String scope, Handling handling, DateSpan span) {
    private static final String REVOKED = "撤销";

    /// The windows of one case; none where an appeal has voided it from the start.
    public static List<VetoWindow> of(LedgerRecord ethicsCase) {
        if (ethicsCase.text("state").contains(REVOKED)
                || !(ethicsCase.get("decided_on") instanceof Value.Day(var decided))) {
            return List.of();
        }
        Handling handling = Handling.of(ethicsCase.text("handling"));
        DateSpan span = span(decided, handling, ethicsCase.get("months"));
        List<VetoWindow> windows = new ArrayList<>();
        if (span != null && handling.isSanction()) {
            windows.add(new VetoWindow("处分", handling, span));
        }
        if (span != null) {
            for (String scope : ethicsCase.text("scopes").split("[、,，;；/\\s]+", -1)) {
                if (!scope.isBlank()) {
                    windows.add(new VetoWindow(scope, handling, span));
                }
            }
        }
        return windows;
    }

    /// The window as a record of [EthicsLedger#VETO_WINDOW], pointing at the case's own source row.
    public LedgerRecord toRecord(LedgerRecord ethicsCase) {
        LocalDate last = span.last();
        return new LedgerRecord(
                ethicsCase.id(),
                EthicsLedger.VETO_WINDOW,
                ethicsCase.teacher(),
                Map.of(
                        "scope", Value.of(scope),
                        "handling", Value.of(ethicsCase.text("handling")),
                        "severity", Value.of(handling.severity()),
                        "from_date", Value.of(span.from()),
                        "last_date", last == null ? Value.missing() : Value.of(last),
                        "document", ethicsCase.get("document")),
                ethicsCase.source());
    }

    private static @Nullable DateSpan span(LocalDate decided, Handling handling, Value months) {
        if (handling == Handling.DISMISSAL) {
            return new DateSpan(decided, null);
        }
        int period = months instanceof Value.Num(BigFraction number) ? number.intValue() : handling.months();
        return period <= 0 ? null : DateSpan.inclusive(decided, decided.plusMonths(period));
    }
}
