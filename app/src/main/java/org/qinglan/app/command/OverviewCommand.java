package org.qinglan.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.store.SchoolFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Without a key it says which lists there are.
@Command(mixinStandardHelpOptions = true)
final class OverviewCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    @Parameters(paramLabel = "LIST", index = "1", arity = "0..1")
    private @Nullable String key;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate day;

    @Option(names = "--why")
    private boolean why;

    OverviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (SchoolFile school = new Schools(terminal).open(file)) {
            if (key == null) {
                list();
                return Terminal.DONE;
            }
            OverviewMaker maker = named(key.strip());
            LocalDate on = day == null ? LocalDate.now(terminal.clock()) : day;
            terminal.say("overview-title", maker.name(), school.schoolName(), on);
            new OverviewPrint(terminal).print(maker.make(SchoolRules.situation(school, on)), why);
        }
        return Terminal.DONE;
    }

    private void list() {
        TextTable table = new TextTable(List.of(false, false, false));
        Stream.of(Area.values())
                .flatMap(area -> Catalogue.overviews(area).stream())
                .forEach(maker -> table.add(List.of(maker.area().term(), maker.key(), maker.name())));
        table.lines().forEach(terminal::print);
    }

    private static OverviewMaker named(String word) {
        return Catalogue.OVERVIEWS.stream()
                .filter(maker -> maker.key().equals(word) || maker.name().equals(word))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> names = Catalogue.OVERVIEWS.stream()
                            .map(OverviewMaker::name)
                            .toList();
                    return RefusedException.of(
                            "no-such-overview", word, RefusedException.nearest(word, names), String.join("、", names));
                });
    }
}
