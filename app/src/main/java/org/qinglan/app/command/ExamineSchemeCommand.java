package org.qinglan.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.laboratory.Examination;
import org.qinglan.model.laboratory.Examination.Limits;
import org.qinglan.model.laboratory.LastRun;
import org.qinglan.model.laboratory.Material;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.store.SchoolFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Says what a scheme does on a school's data: what weighs how much, who is at a cap, what to look at before a vote.
@Command(mixinStandardHelpOptions = true)
final class ExamineSchemeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "SCHEME.yaml", index = "0")
    private Path scheme = Path.of("");

    @Parameters(paramLabel = "FILE", index = "1")
    private Path file = Path.of("");

    ExamineSchemeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Scheme read = new SchemeTexts(terminal).read(scheme);
        try (SchoolFile school = new Schools(terminal).open(file)) {
            ComputedRun run = new Material(SchoolRules.dossier(school), school.roster()).compute(read);
            if (run.sheet().rows().isEmpty()) {
                throw RefusedException.of("nobody", read.name());
            }
            Examination examination =
                    Examination.of(run, LastRun.of(school, read.purpose()).orElse(null), Limits.USUAL);
            new TrialPrint(terminal).examination(examination);
        }
        return Terminal.DONE;
    }
}
