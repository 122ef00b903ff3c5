package org.qinglan.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qinglan.model.policy.PolicyPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(mixinStandardHelpOptions = true)
final class CheckPackCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "PACK.yaml", index = "0")
    private Path file = Path.of("");

    CheckPackCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PolicyPack pack = new PackTexts(terminal).read(file);
        if (pack.failures() > 0) {
            throw RefusedException.of("pack-examples-differ", pack.name(), pack.failures(), pack.examples());
        }
        terminal.say("pack-accepted", pack.name(), pack.rules().size(), pack.examples());
        return Terminal.DONE;
    }
}
