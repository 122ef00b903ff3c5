package org.qinglan.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.RunArchive;
import org.qinglan.model.scheme.SheetColumn;
import org.qinglan.model.scheme.SheetRow;
import org.qinglan.model.store.SchoolFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    @Option(names = "--run", paramLabel = "N", required = true)
    private long run;

    @Option(names = "--teacher", paramLabel = "ID", required = true)
    private String teacher = "";

    @Option(names = "--item", paramLabel = "NAME", required = true)
    private String item = "";

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (SchoolFile school = new Schools(terminal).open(file)) {
            ComputedRun computed =
                    school.run(run).map(RunArchive::reopen).orElseThrow(() -> RefusedException.of("no-such-run", run));
            SheetRow row = computed.sheet().rows().stream()
                    .filter(one -> one.idNumber().equalsIgnoreCase(teacher.strip()))
                    .findFirst()
                    .orElseThrow(() -> RefusedException.of("not-in-run", teacher, run));
            if (computed.sheet().indexOf(item) < 0) {
                throw RefusedException.of(
                        "no-such-item",
                        item,
                        String.join(
                                "、",
                                computed.sheet().columns().stream()
                                        .map(SheetColumn::name)
                                        .toList()));
            }
            terminal.print(row.name() + "　" + computed.title());
            print(computed.explain(row.teacher(), item), 0);
        }
        return Terminal.DONE;
    }

    private void print(Explanation part, int depth) {
        String indent = "  ".repeat(depth);
        String value = part.value().isMissing() ? Terminal.MESSAGES.text("nothing") : part.shown();
        String clause = part.clause().isEmpty() ? "" : "〔" + part.clause() + "〕";
        terminal.print(indent + part.name() + "  " + value + part.unit() + clause);
        if (!part.formula().isEmpty()) {
            terminal.print(indent + "  " + Terminal.MESSAGES.text("rule", part.formula()));
        }
        if (!part.sentence().isEmpty()) {
            terminal.print(indent + "  = " + part.sentence());
        }
        part.sources()
                .forEach(source -> terminal.print(indent + "  " + Terminal.MESSAGES.text("source", source.address())));
        part.inputs().forEach(input -> print(input, depth + 1));
    }
}
