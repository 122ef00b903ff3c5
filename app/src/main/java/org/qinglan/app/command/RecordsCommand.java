package org.qinglan.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.dossier.Dossier;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.SchoolFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the records of a ledger with their numbers.
@Command(mixinStandardHelpOptions = true)
final class RecordsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    @Parameters(paramLabel = "LEDGER", index = "1")
    private String ledger = "";

    @Option(names = "--teacher", paramLabel = "PERSON")
    private @Nullable String teacher;

    RecordsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Ledger chosen = LedgerChoice.any(ledger);
        try (SchoolFile school = new Schools(terminal).open(file)) {
            List<LedgerRecord> records = records(chosen, school);
            RecordPrint print = new RecordPrint(school);
            records.forEach(record -> terminal.print(print.line(record)));
            terminal.say("records-listed", chosen.name(), records.size());
        }
        return Terminal.DONE;
    }

    private List<LedgerRecord> records(Ledger chosen, SchoolFile school) {
        Dossier dossier = SchoolRules.dossier(school);
        if (teacher != null) {
            if (chosen.isOfSchool()) {
                throw RefusedException.of("ledger-of-school", chosen.name());
            }
            return dossier.of(chosen, new PersonChoice(school).find(teacher).id());
        }
        List<LedgerRecord> records = new ArrayList<>();
        dossier.scan(chosen, records::add);
        return records;
    }
}
