package org.qinglan.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qinglan.model.store.SchoolFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(mixinStandardHelpOptions = true)
final class CreateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    @Option(names = "--school", paramLabel = "NAME", required = true)
    private String school = "";

    CreateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (school.isBlank()) {
            throw RefusedException.of("school-name-wanted");
        }
        try (SchoolFile created = new Schools(terminal).create(file, school.strip(), terminal.author())) {
            terminal.say("created", created.schoolName(), created.path());
        }
        return Terminal.DONE;
    }
}
