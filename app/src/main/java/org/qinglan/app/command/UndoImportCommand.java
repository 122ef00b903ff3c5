package org.qinglan.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.SchoolFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Takes an import back whole.
@Command(mixinStandardHelpOptions = true)
final class UndoImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    @Parameters(paramLabel = "BATCH", index = "1")
    private long batch;

    UndoImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (SchoolFile school = new Schools(terminal).open(file)) {
            List<Finding> obstacles = school.undoImport(batch, terminal.author());
            if (!obstacles.isEmpty()) {
                terminal.warn(obstacles);
                throw RefusedException.of("import-stays", batch);
            }
            terminal.say("import-undone", batch);
        }
        return Terminal.DONE;
    }
}
