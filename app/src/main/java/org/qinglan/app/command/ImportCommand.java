package org.qinglan.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.store.SchoolFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    @Parameters(paramLabel = "WORKBOOK", index = "1..*", arity = "1..*")
    private List<Path> workbooks = List.of();

    @Option(names = "--report", paramLabel = "PROBLEMS.xlsx")
    private @Nullable Path report;

    @Option(names = "--aliases", paramLabel = "ALIASES.csv")
    private @Nullable Path aliases;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (SchoolFile school = new Schools(terminal).open(file)) {
            return new Importing(terminal).run(school, workbooks, report, aliases);
        }
    }
}
