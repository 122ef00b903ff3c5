package org.qinglan.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.Scheme.Purpose;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.reports.demo.DemoSchool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(mixinStandardHelpOptions = true)
final class TrainingCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    /// The requirement; without it the special plan of 90 hours in three years.
    @Option(names = "--scheme", paramLabel = "SCHEME.yaml")
    private @Nullable Path scheme;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    TrainingCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (SchoolFile school = new Schools(terminal).open(file)) {
            new Computing(terminal).run(requirement(), school, out);
        }
        return Terminal.DONE;
    }

    private Scheme requirement() {
        SchemeTexts texts = new SchemeTexts(terminal);
        return scheme == null
                ? texts.accept(DemoSchool.TRAINING, DemoSchool.scheme(DemoSchool.TRAINING))
                : texts.read(scheme, Purpose.STANDING);
    }
}
