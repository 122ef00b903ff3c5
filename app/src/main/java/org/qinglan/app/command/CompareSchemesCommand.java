package org.qinglan.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.laboratory.Effects;
import org.qinglan.model.laboratory.LastRun;
import org.qinglan.model.laboratory.Material;
import org.qinglan.model.laboratory.Trial;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.laboratory.ComparisonBook;
import org.qinglan.reports.paper.CongressPaper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says what becomes of everybody when one scheme takes the place of another.
@Command(mixinStandardHelpOptions = true)
final class CompareSchemesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "BEFORE.yaml", index = "0")
    private Path before = Path.of("");

    @Parameters(paramLabel = "AFTER.yaml", index = "1")
    private Path after = Path.of("");

    @Parameters(paramLabel = "FILE", index = "2")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    CompareSchemesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SchemeTexts texts = new SchemeTexts(terminal);
        Scheme old = texts.read(before);
        Scheme now = texts.read(after, old.purpose());
        try (SchoolFile school = new Schools(terminal).open(file)) {
            Material material = new Material(SchoolRules.dossier(school), school.roster());
            Trial trial = Trial.of(
                    old, now, material, LastRun.of(school, now.purpose()).orElse(null), Progress.NONE);
            Effects effects = trial.effects(material, Progress.NONE);
            new TrialPrint(terminal).comparison(trial, effects);
            if (out != null) {
                write(trial, effects, school.schoolName(), out);
            }
        }
        return Terminal.DONE;
    }

    private void write(Trial trial, Effects effects, String school, Path folder) {
        Path book = folder.resolve(Terminal.MESSAGES.text("trial.book") + ".xlsx");
        Path paper = folder.resolve(Terminal.MESSAGES.text("trial.paper") + ".docx");
        LocalDate day = LocalDate.now(terminal.clock());
        for (Writing writing : List.of(
                ComparisonBook.write(trial, effects, book), CongressPaper.write(trial, effects, school, day, paper))) {
            switch (writing) {
                case Writing.Done(var written, var _) -> terminal.say("written", written);
                case Writing.Refused(var reason) -> throw new RefusedException(reason.sentence());
            }
        }
    }
}
