package org.qinglan.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.qinglan.model.scheme.SheetRow;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.reports.demo.DemoSchool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The rows that the sample school's roster has wrong are part of the show, so they do not change the exit code.
@Command(mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--out", paramLabel = "DIR")
    private Path out = Path.of("out");

    @Option(names = "--no-window")
    private boolean noWindow;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path file = named("demo-file");
        List<Path> workbooks = prepare(file);
        Schools schools = new Schools(terminal);
        try (SchoolFile school = schools.create(file, DemoSchool.NAME, terminal.author())) {
            new Importing(terminal).run(school, workbooks, named("demo-problems"), null);
            DemoSchool.followRules(school, terminal.author());
            SchemeTexts texts = new SchemeTexts(terminal);
            Computing computing = new Computing(terminal);
            SheetRow somebody = computing
                    .run(texts.accept(DemoSchool.MERIT_PAY, DemoSchool.scheme(DemoSchool.MERIT_PAY)), school, out)
                    .sheet()
                    .rows()
                    .get(1);
            computing.run(
                    texts.accept(DemoSchool.TITLE_REVIEW, DemoSchool.scheme(DemoSchool.TITLE_REVIEW)), school, out);
            computing.run(texts.accept(DemoSchool.TRAINING, DemoSchool.scheme(DemoSchool.TRAINING)), school, out);
            terminal.say("demo-done", out.toAbsolutePath().normalize());
            terminal.say("demo-explain", file, somebody.idNumber());
        }
        if (!noWindow) {
            terminal.window().accept(file);
        }
        return Terminal.DONE;
    }

    private Path named(String key) {
        return out.resolve(Terminal.MESSAGES.text(key));
    }

    /// The school file is made anew each time; whatever else stands in the folder stays.
    private List<Path> prepare(Path file) {
        try {
            Files.createDirectories(out);
            Files.deleteIfExists(file);
            Path folder = named("demo-workbooks");
            List<Path> workbooks = DemoSchool.copyWorkbooks(folder);
            DemoSchool.copySchemes(named("demo-schemes"));
            terminal.say("demo-folder", out.toAbsolutePath().normalize());
            return workbooks;
        } catch (IOException _) {
            throw RefusedException.of("out-unwritable", out);
        }
    }
}
