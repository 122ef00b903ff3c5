package org.qinglan.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.message.Messages;
import org.qinglan.app.run.ResultPaper;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.RunArchive;
import org.qinglan.model.scheme.SheetColumn;
import org.qinglan.model.scheme.SheetRow;
import org.qinglan.model.store.SchoolFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Explains a number of a frozen run, or all of one person, on the terminal or as a paper.
@Command(mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    @Option(names = "--run", paramLabel = "N", required = true)
    private long run;

    @Option(names = "--teacher", paramLabel = "ID", required = true)
    private String teacher = "";

    @Option(names = "--item", paramLabel = "NAME")
    private @Nullable String item;

    @Option(names = "--pdf", paramLabel = "PAPER")
    private @Nullable Path pdf;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (SchoolFile school = new Schools(terminal).open(file)) {
            ComputedRun computed =
                    school.run(run).map(RunArchive::reopen).orElseThrow(() -> RefusedException.of("no-such-run", run));
            SheetRow row = row(computed);
            List<String> items = items(computed);
            if (pdf != null) {
                Path written = new PaperFile(terminal).write(request(computed, row), school.schoolName(), pdf);
                terminal.say("written", written);
            } else {
                terminal.print(row.name() + "　" + computed.title());
                items.forEach(one -> print(computed.explain(row.teacher(), one), 0));
            }
        }
        return Terminal.DONE;
    }

    private SheetRow row(ComputedRun computed) {
        return computed.sheet().rows().stream()
                .filter(one -> one.idNumber().equalsIgnoreCase(teacher.strip()))
                .findFirst()
                .orElseThrow(() -> RefusedException.of("not-in-run", teacher, run));
    }

    private List<String> items(ComputedRun computed) {
        List<String> all =
                computed.sheet().columns().stream().map(SheetColumn::name).toList();
        if (item != null && !all.contains(item)) {
            throw RefusedException.of("no-such-item", item, String.join("、", all));
        }
        return item == null ? all : List.of(item);
    }

    private PrintRequest request(ComputedRun computed, SheetRow row) {
        ResultPaper papers = new ResultPaper(computed, run, false, Messages.in(Locale.getDefault()));
        return item == null ? papers.whole(row) : papers.number(row, item);
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
