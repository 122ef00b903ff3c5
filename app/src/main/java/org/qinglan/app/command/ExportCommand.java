package org.qinglan.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.ledger.LedgerBook;
import org.qinglan.reports.ledger.LedgerBook.Ids;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes ledgers as workbooks, or an empty form.
@Command(mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "TARGET", required = true)
    private Path out = Path.of("");

    @Option(names = "--ledger", paramLabel = "LEDGER")
    private @Nullable String ledger;

    @Option(names = "--template")
    private boolean template;

    @Option(names = "--masked")
    private boolean masked;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Ledger chosen = ledger == null ? null : LedgerChoice.stored(ledger);
        if (template && (chosen == null || masked)) {
            throw RefusedException.of(chosen == null ? "form-of-what" : "form-masked");
        }
        try (SchoolFile school = new Schools(terminal).open(file)) {
            Path target = target(chosen, school);
            switch (write(school, chosen, target)) {
                case Writing.Done(var written, var notes) -> {
                    notes.forEach(note -> terminal.print(note.message()));
                    terminal.say(masked ? "exported-masked" : template ? "exported-form" : "exported", written);
                }
                case Writing.Refused(var reason) -> throw new RefusedException(reason.sentence());
            }
        }
        return Terminal.DONE;
    }

    private Writing write(SchoolFile school, @Nullable Ledger chosen, Path target) {
        Ids ids = masked ? Ids.MASKED : Ids.FULL;
        if (chosen == null) {
            return LedgerBook.writeAll(school, target, ids);
        }
        return template ? LedgerBook.template(chosen, target) : LedgerBook.write(school, chosen, target, ids);
    }

    /// A name that ends in `.xlsx` is the file itself, any other the folder for it.
    private Path target(@Nullable Ledger chosen, SchoolFile school) {
        if (!out.toString().endsWith(".xlsx")) {
            String name = chosen == null ? Terminal.MESSAGES.text("export-all", school.schoolName()) : chosen.name();
            String kind =
                    Terminal.MESSAGES.text(template ? "export-form" : masked ? "export-masked" : "export-plain", name);
            return out.resolve(kind + ".xlsx");
        }
        if (Files.isDirectory(out)) {
            throw RefusedException.of("export-is-folder", out);
        }
        return out;
    }
}
