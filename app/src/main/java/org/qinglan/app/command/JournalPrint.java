package org.qinglan.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.journal.JournalEntry;
import org.qinglan.model.journal.JournalText;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.teacher.Roster;

/// Lines of the journal in words.
record JournalPrint(RecordPrint records) {

    String action(JournalEntry entry) {
        String key = "action." + entry.action();
        return Terminal.MESSAGES.has(key) ? Terminal.MESSAGES.text(key) : entry.action();
    }

    String subject(JournalEntry entry) {
        int gap = entry.subject().indexOf(' ');
        Optional<Ledger> ledger = ledger(entry);
        if (ledger.isEmpty()) {
            String key = "journal-of."
                    + entry.subject().substring(0, gap < 0 ? entry.subject().length() : gap);
            return Terminal.MESSAGES.has(key)
                    ? Terminal.MESSAGES.text(key, entry.subject().substring(gap + 1))
                    : entry.subject();
        }
        String number = entry.subject().substring(gap + 1);
        String record = Terminal.MESSAGES.text("journal-record", ledger.get().name(), number);
        if (ledger.get().isOfSchool()) {
            return record;
        }
        boolean roster = ledger.get().equals(Roster.TEACHER);
        String person = records.people().shown(roster ? Long.parseLong(number) : JournalText.owner(entry));
        return (record + " " + person).strip();
    }

    /// Each field that is no longer what it was.
    List<String> changes(JournalEntry entry) {
        List<String> changes = new ArrayList<>();
        ledger(entry).ifPresent(ledger -> {
            Map<String, String> before = JournalText.fields(entry.before());
            Map<String, String> after = JournalText.fields(entry.after());
            for (Field field : ledger.fields()) {
                String old = before.getOrDefault(field.key(), "");
                String now = after.getOrDefault(field.key(), "");
                if (!old.equals(now)) {
                    changes.add(Terminal.MESSAGES.text(
                            "journal-change", field.name(), shown(ledger, field, old), shown(ledger, field, now)));
                }
            }
        });
        return changes;
    }

    private String shown(Ledger ledger, Field field, String cell) {
        if (cell.isEmpty()) {
            return Terminal.MESSAGES.text("nothing");
        }
        return switch (field.type()) {
            case PERSON -> records.people().shown(Long.parseLong(cell));
            case YES_NO -> Value.of(cell.equals("1")).display();
            case TEXT, NUMBER, DATE -> records.text(ledger, field, Value.of(cell));
        };
    }

    private static Optional<Ledger> ledger(JournalEntry entry) {
        int gap = entry.subject().indexOf(' ');
        return gap < 0 ? Optional.empty() : Ledgers.byKey(entry.subject().substring(0, gap));
    }
}
