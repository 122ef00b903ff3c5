package org.qinglan.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.feature.Minute;
import org.qinglan.model.frozen.StoredRun;
import org.qinglan.model.run.RunArchive;
import org.qinglan.model.run.RunSummary;
import org.qinglan.model.scheme.Scheme.Purpose;
import org.qinglan.model.store.SchoolFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the frozen results, or writes the workbooks of one of them again.
@Command(mixinStandardHelpOptions = true)
final class RunsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    @Option(names = "--run", paramLabel = "N")
    private @Nullable Long run;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    RunsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if ((run == null) != (out == null)) {
            throw RefusedException.of("runs-both");
        }
        try (SchoolFile school = new Schools(terminal).open(file)) {
            if (run == null || out == null) {
                list(school);
            } else {
                write(run, school, out);
            }
        }
        return Terminal.DONE;
    }

    private void list(SchoolFile school) {
        List<StoredRun> stored = school.runs();
        List<RunSummary> runs = Stream.of(Purpose.values())
                .flatMap(kind -> RunSummary.of(stored, kind).reversed().stream())
                .toList();
        runs.forEach(one -> terminal.say(
                "runs-line",
                one.id(),
                one.scheme(),
                one.referenceDate(),
                Minute.of(one.at(), terminal.clock().getZone()),
                one.author(),
                one.people(),
                one.result()));
        terminal.say("runs-listed", runs.size());
    }

    private void write(long number, SchoolFile school, Path folder) {
        StoredRun stored = school.run(number).orElseThrow(() -> RefusedException.of("no-such-run", number));
        switch (RunArchive.open(stored)) {
            case RunArchive.Reopening.Opened(var _, var computed) ->
                new WorkbookFiles(terminal).write(computed, school.schoolName(), folder);
            case RunArchive.Reopening.Refused(var finding) -> throw new RefusedException(finding.sentence());
        }
    }
}
