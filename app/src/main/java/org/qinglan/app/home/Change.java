package org.qinglan.app.home;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qinglan.app.message.Messages;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.journal.JournalEntry;
import org.qinglan.model.ledger.Ledger;

/// What somebody did at one go: lines of the journal that belong together.
///
/// @param last  the newest of them
/// @param lines how many they are
record Change(JournalEntry last, int lines) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);
    private static final String IMPORT = "import";

    /// As it stands on the first page.
    record Shown(String when, String who, String what) {}

    /// The latest ones, the newest first.
    static List<Change> latest(List<JournalEntry> journal, int most) {
        List<Change> changes = new ArrayList<>();
        for (JournalEntry entry : journal.reversed()) {
            Change before = changes.isEmpty() ? null : changes.getLast();
            if (before != null && before.belongsTo(entry)) {
                changes.set(changes.size() - 1, new Change(before.last, before.lines + 1));
            } else if (changes.size() < most) {
                changes.add(new Change(entry, 1));
            } else {
                break;
            }
        }
        return changes;
    }

    /// An import writes a line for each record.
    private boolean belongsTo(JournalEntry entry) {
        boolean imported = last.action().equals(IMPORT) && entry.action().equals(IMPORT);
        return imported || (last.at().equals(entry.at()) && last.action().equals(entry.action()));
    }

    Shown shown(ZoneId zone, Messages messages) {
        return new Shown(last.at().atZone(zone).format(WHEN), last.author(), what(messages));
    }

    private String what(Messages messages) {
        String action = action(messages);
        if (lines > 1) {
            return messages.text("home.many", action, Integer.toString(lines));
        }
        String what = (action + " " + subject()).strip();
        boolean said = !last.reason().isBlank() && !last.action().equals(IMPORT);
        return said ? what + messages.text("home.because", last.reason()) : what;
    }

    private String action(Messages messages) {
        return switch (last.action()) {
            case "create" -> messages.text("home.did-create");
            case IMPORT -> messages.text("home.did-import");
            case "add" -> messages.text("home.did-add");
            case "correct" -> messages.text("home.did-correct");
            case "delete" -> messages.text("home.did-delete");
            case "undo-import" -> messages.text("home.did-undo-import");
            case "run" -> messages.text("home.did-run");
            // The file may have been written by a newer program.
            default -> last.action();
        };
    }

    /// The ledger by its name; imports and results have none.
    private String subject() {
        String word = last.subject().split(" ", 2)[0];
        return Ledgers.byKey(word).map(Ledger::name).orElse("");
    }
}
