package org.qinglan.reports.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.teacher.IdNumber;
import org.qinglan.model.teacher.Roster;
import org.qinglan.reports.ledger.LedgerBook.Ids;

/// Who the people are whom records belong to or name.
final class Staff {
    private static final int WHOLE = 18;
    private static final int PHONE_SHOWN = 3;

    private final Map<Long, LedgerRecord> byNumber = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Ids ids;

    Staff(Collection<LedgerRecord> roster, Ids ids) {
        roster.forEach(person -> {
            byNumber.put(person.id(), person);
            names.put(person.text(Roster.ID_NUMBER), person.text(Roster.NAME));
        });
        this.ids = ids;
    }

    /// @param number in the roster
    String name(long number) {
        return text(number, Roster.NAME);
    }

    String idNumber(long number) {
        return shown(text(number, Roster.ID_NUMBER));
    }

    String nameOf(String idNumber) {
        return names.getOrDefault(idNumber, "");
    }

    /// An ID number as this book shows it.
    String shown(String idNumber) {
        return switch (ids) {
            case FULL -> idNumber;
            case MASKED -> idNumber.length() == WHOLE ? new IdNumber(idNumber).masked() : hidden(idNumber);
        };
    }

    /// A telephone number as this book shows it.
    String shownPhone(String phone) {
        return switch (ids) {
            case FULL -> phone;
            case MASKED -> hidden(phone);
        };
    }

    private static String hidden(String text) {
        return text.isEmpty() ? "" : text.substring(0, Math.min(PHONE_SHOWN, text.length() / 2)) + "********";
    }

    private String text(long number, String field) {
        LedgerRecord person = byNumber.get(number);
        return person == null ? "" : person.text(field);
    }
}
