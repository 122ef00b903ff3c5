package org.qinglan.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.store.SchoolFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the policy packs; with a school, also on which days it follows them.
@Command(mixinStandardHelpOptions = true)
final class PacksCommand implements Callable<Integer> {
    /// Nobody's records.
    private static final Records NOTHING = new Records() {
        @Override
        public void scan(Ledger ledger, Consumer<LedgerRecord> each) {}

        @Override
        public List<LedgerRecord> of(Ledger ledger, long teacher) {
            return List.of();
        }
    };

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", index = "0", arity = "0..1")
    private @Nullable Path file;

    @Option(names = "--why")
    private boolean why;

    PacksCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LocalDate day = LocalDate.now(terminal.clock());
        if (file == null) {
            print(new Situation(NOTHING, List.of(), SchoolRules.of(NOTHING).rulebook(), day));
            return Terminal.DONE;
        }
        try (SchoolFile school = new Schools(terminal).open(file)) {
            print(SchoolRules.situation(school, day));
        }
        return Terminal.DONE;
    }

    private void print(Situation situation) {
        Catalogue.overview("policy-packs")
                .ifPresent(maker -> new OverviewPrint(terminal).print(maker.make(situation), why));
    }
}
