package org.qinglan.app.command;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.journal.JournalEntry;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.store.SchoolFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says who changed what, when and why.
@Command(mixinStandardHelpOptions = true)
final class JournalCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    @Option(names = "--ledger", paramLabel = "LEDGER")
    private @Nullable String ledger;

    @Option(names = "--record", paramLabel = "N")
    private @Nullable Long record;

    JournalCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Ledger chosen = ledger == null ? null : LedgerChoice.stored(ledger);
        if (record != null && chosen == null) {
            throw RefusedException.of("record-of-what");
        }
        try (SchoolFile school = new Schools(terminal).open(file)) {
            List<JournalEntry> entries = school.journal().stream()
                    .filter(entry -> isWanted(entry, chosen))
                    .toList();
            JournalPrint print = new JournalPrint(new RecordPrint(school));
            entries.forEach(entry -> show(entry, print));
            terminal.say("journal-listed", entries.size());
        }
        return Terminal.DONE;
    }

    private boolean isWanted(JournalEntry entry, @Nullable Ledger chosen) {
        if (chosen == null) {
            return true;
        }
        return record == null
                ? entry.subject().startsWith(chosen.key() + " ")
                : entry.subject().equals(chosen.key() + " " + record);
    }

    private void show(JournalEntry entry, JournalPrint print) {
        LocalDateTime at =
                LocalDateTime.ofInstant(entry.at(), terminal.clock().getZone()).truncatedTo(ChronoUnit.SECONDS);
        terminal.say("journal-line", entry.number(), at, entry.author(), print.action(entry), print.subject(entry));
        print.changes(entry).forEach(change -> terminal.print("    " + change));
        if (!entry.reason().isBlank()) {
            terminal.print("    " + Terminal.MESSAGES.text("journal-reason", entry.reason()));
        }
    }
}
