package org.qinglan.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.SchoolFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Deletes a record, for a reason that the journal keeps.
@Command(mixinStandardHelpOptions = true)
final class DeleteCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    @Parameters(paramLabel = "LEDGER", index = "1")
    private String ledger = "";

    @Parameters(paramLabel = "NUMBER", index = "2")
    private long number;

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    DeleteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Ledger chosen = LedgerChoice.stored(ledger);
        String why = RecordKeeping.wanted(reason);
        try (SchoolFile school = new Schools(terminal).open(file)) {
            LedgerRecord record = new RecordKeeping(terminal, school).find(chosen, number);
            String line = new RecordPrint(school).line(record);
            school.delete(record, terminal.author(), why);
            terminal.say("record-deleted", chosen.name(), line);
        }
        return Terminal.DONE;
    }
}
