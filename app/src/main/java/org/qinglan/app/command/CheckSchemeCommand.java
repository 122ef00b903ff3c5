package org.qinglan.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qinglan.model.scheme.Scheme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(mixinStandardHelpOptions = true)
final class CheckSchemeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "SCHEME.yaml", index = "0")
    private Path file = Path.of("");

    CheckSchemeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Scheme scheme = new SchemeTexts(terminal).read(file);
        terminal.say(
                "scheme-accepted",
                scheme.name(),
                scheme.facts().size(),
                scheme.items().size(),
                scheme.examples().size());
        return Terminal.DONE;
    }
}
