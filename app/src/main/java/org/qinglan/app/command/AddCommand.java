package org.qinglan.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.command.RecordKeeping.Warnings;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Adds a record by hand.
@Command(mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    @Parameters(paramLabel = "LEDGER", index = "1")
    private String ledger = "";

    @Parameters(paramLabel = "FIELD=VALUE", index = "2..*", arity = "1..*")
    private List<String> typed = List.of();

    @Option(names = "--teacher", paramLabel = "PERSON")
    private @Nullable String teacher;

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    @Option(names = "--despite-warnings")
    private boolean despiteWarnings;

    AddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Ledger chosen = LedgerChoice.stored(ledger);
        try (SchoolFile school = new Schools(terminal).open(file)) {
            PersonChoice people = new PersonChoice(school);
            long owner = owner(chosen, people);
            Map<String, Value> values = new TypedValues(terminal, chosen, people).over(Map.of(), typed);
            LedgerRecord record = new LedgerRecord(0, chosen, owner, values, null);
            new RecordKeeping(terminal, school).refuseUnfit(record, Warnings.of(despiteWarnings));
            long number = school.add(chosen, owner, record.values(), terminal.author(), reason.strip());
            terminal.say("record-added", chosen.name(), number, new RecordPrint(school).line(record));
        }
        return Terminal.DONE;
    }

    private long owner(Ledger chosen, PersonChoice people) {
        boolean ofSomebody = !chosen.isOfSchool() && !chosen.equals(Roster.TEACHER);
        if (teacher == null && ofSomebody) {
            throw RefusedException.of("teacher-wanted", chosen.name());
        }
        if (teacher != null && !ofSomebody) {
            throw RefusedException.of("ledger-of-school", chosen.name());
        }
        return teacher == null ? 0 : people.find(teacher).id();
    }
}
