package org.qinglan.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.catalogue.BuiltInPacks;
import org.qinglan.model.figure.Value;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.policy.PolicyPack;
import org.qinglan.model.store.SchoolFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A school follows a pack from a day on: a built-in one by its name, or one of its county by its file.
@Command(mixinStandardHelpOptions = true)
final class ChoosePackCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    @Parameters(paramLabel = "PACK", index = "1")
    private String pack = "";

    @Option(names = "--from", paramLabel = "DATE", required = true)
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--to", paramLabel = "DATE")
    private @Nullable LocalDate to;

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    ChoosePackCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (SchoolFile school = new Schools(terminal).open(file)) {
            Map<String, Value> values = new HashMap<>();
            values.put("from_date", Value.of(from));
            values.put("last_date", to == null ? Value.missing() : Value.of(to));
            values.put("reason", Value.of(reason));
            String name = choose(values);
            new Recording(terminal).add(school, PolicyLedger.CHOICE, values, reason);
            terminal.say("pack-chosen", school.schoolName(), from, name);
        }
        return Terminal.DONE;
    }

    private String choose(Map<String, Value> values) {
        Path own = Path.of(pack);
        if (BuiltInPacks.find(pack).isEmpty() && Files.isRegularFile(own)) {
            PolicyPack read = new PackTexts(terminal).read(own);
            values.put("pack", Value.of(read.id()));
            values.put("text", Value.of(PackTexts.text(own)));
            return read.name();
        }
        values.put("pack", Value.of(pack.strip()));
        return BuiltInPacks.find(pack.strip()).map(PolicyPack::name).orElse(pack);
    }
}
