package org.qinglan.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.run.RunArchive;
import org.qinglan.model.store.SchoolFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (SchoolFile school = new Schools(terminal).open(file)) {
            List<Finding> findings = new ArrayList<>(school.check());
            findings.addAll(RunArchive.verify(school));
            if (!findings.isEmpty()) {
                terminal.warn(findings);
                throw RefusedException.of("verify-failed", findings.size());
            }
            terminal.say(
                    "verified",
                    school.schoolName(),
                    school.journal().size(),
                    school.runs().size());
        }
        return Terminal.DONE;
    }
}
