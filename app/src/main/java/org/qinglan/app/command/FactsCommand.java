package org.qinglan.app.command;

import java.util.concurrent.Callable;
import org.qinglan.model.guide.FactGuide;
import org.qinglan.model.guide.FactPaper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists everything that schemes can take.
@Command(mixinStandardHelpOptions = true)
final class FactsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--markdown")
    private boolean markdown;

    FactsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (markdown) {
            FactPaper.text().lines().forEach(terminal::print);
        } else {
            FactGuide.lines().forEach(terminal::print);
        }
        return Terminal.DONE;
    }
}
