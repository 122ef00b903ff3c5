package org.qinglan.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.qinglan.app.command.RecordKeeping.Warnings;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.SchoolFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Corrects a record, for a reason that the journal keeps.
@Command(mixinStandardHelpOptions = true)
final class CorrectCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    @Parameters(paramLabel = "LEDGER", index = "1")
    private String ledger = "";

    @Parameters(paramLabel = "NUMBER", index = "2")
    private long number;

    @Parameters(paramLabel = "FIELD=VALUE", index = "3..*", arity = "1..*")
    private List<String> typed = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    @Option(names = "--despite-warnings")
    private boolean despiteWarnings;

    CorrectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Ledger chosen = LedgerChoice.stored(ledger);
        String why = RecordKeeping.wanted(reason);
        try (SchoolFile school = new Schools(terminal).open(file)) {
            RecordKeeping keeping = new RecordKeeping(terminal, school);
            LedgerRecord before = keeping.find(chosen, number);
            Map<String, Value> values =
                    new TypedValues(terminal, chosen, new PersonChoice(school)).over(before.values(), typed);
            LedgerRecord after = new LedgerRecord(number, chosen, before.teacher(), values, before.source());
            if (!chosen.appendOnly()) {
                keeping.refuseUnfit(after, Warnings.of(despiteWarnings));
            }
            school.correct(before, values, terminal.author(), why);
            terminal.say("record-corrected", chosen.name(), new RecordPrint(school).line(after));
        }
        return Terminal.DONE;
    }
}
