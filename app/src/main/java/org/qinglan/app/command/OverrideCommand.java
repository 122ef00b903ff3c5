package org.qinglan.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Value;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.store.SchoolFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A school puts a rule of its own above the packs, with its reason.
@Command(mixinStandardHelpOptions = true)
final class OverrideCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    @Parameters(paramLabel = "RULE", index = "1")
    private String rule = "";

    @Parameters(paramLabel = "RULE.yaml", index = "2")
    private Path text = Path.of("");

    @Option(names = "--from", paramLabel = "DATE", required = true)
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--to", paramLabel = "DATE")
    private @Nullable LocalDate to;

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    OverrideCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (SchoolFile school = new Schools(terminal).open(file)) {
            Map<String, Value> values = new HashMap<>();
            values.put("rule", Value.of(rule.strip()));
            values.put("text", Value.of(PackTexts.text(text)));
            values.put("from_date", Value.of(from));
            values.put("last_date", to == null ? Value.missing() : Value.of(to));
            values.put("reason", Value.of(reason));
            new Recording(terminal).add(school, PolicyLedger.OVERRIDE, values, reason);
            terminal.say("rule-changed", school.schoolName(), from, rule.strip());
        }
        return Terminal.DONE;
    }
}
