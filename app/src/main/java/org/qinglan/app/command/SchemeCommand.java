package org.qinglan.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qinglan.model.scheme.Scheme.Purpose;
import org.qinglan.model.store.SchoolFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Computes a scheme of one purpose: `pay` and `title`.
@Command(mixinStandardHelpOptions = true)
final class SchemeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Purpose purpose;

    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    @Option(names = "--scheme", paramLabel = "SCHEME.yaml", required = true)
    private Path scheme = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    SchemeCommand(Terminal terminal, Purpose purpose) {
        this.terminal = terminal;
        this.purpose = purpose;
    }

    @Override
    public Integer call() {
        try (SchoolFile school = new Schools(terminal).open(file)) {
            new Computing(terminal).run(new SchemeTexts(terminal).read(scheme, purpose), school, out);
        }
        return Terminal.DONE;
    }
}
