package org.qinglan.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.command.RecordKeeping.Warnings;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.run.RunArchive;
import org.qinglan.model.run.TitleRoundRuns;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.Scheme.Purpose;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.titlereview.round.OutcomeWord;
import org.qinglan.model.titlereview.round.RoundApplicant;
import org.qinglan.model.titlereview.round.RoundScheme;
import org.qinglan.model.titlereview.round.RoundStage;
import org.qinglan.model.titlereview.round.TitleRound;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.paper.TitlePapers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Leads a title round from the applications to the result. Applications, marks, ballots and notices are entered with
/// `add` and `correct` like every record.
@Command(mixinStandardHelpOptions = true)
final class TitleRoundCommand implements Callable<Integer> {
    private final Terminal terminal;

    TitleRoundCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Which round of which school.
    static final class Where {
        @Parameters(paramLabel = "FILE", index = "0")
        Path file = Path.of("");

        @Option(names = "--round", paramLabel = "NAME")
        @Nullable
        String round;
    }

    /// Without a subcommand it says which there are.
    @Override
    public Integer call() {
        throw RefusedException.of("title-round-what");
    }

    @Command(name = "show", mixinStandardHelpOptions = true)
    int show(@Mixin Where where) {
        try (SchoolFile school = open(where)) {
            new TitleRoundPrint(terminal).print(round(school, where));
        }
        return Terminal.DONE;
    }

    @Command(name = "scheme", mixinStandardHelpOptions = true)
    int scheme(@Mixin Where where, @Option(names = "--scheme", paramLabel = "SCHEME.yaml", required = true) Path file) {
        Scheme scheme = new SchemeTexts(terminal).read(file, Purpose.TITLE_REVIEW);
        try (SchoolFile school = open(where)) {
            LedgerRecord before = round(school, where).record();
            Map<String, Value> values = new HashMap<>(before.values());
            values.put("scheme", Value.of(scheme.name()));
            values.put("scheme_text", Value.of(scheme.text()));
            LedgerRecord after = new LedgerRecord(before.id(), before.ledger(), 0, values, null);
            new RecordKeeping(terminal, school).refuseUnfit(after, Warnings.PASS);
            school.correct(before, values, terminal.author(), scheme.name());
            terminal.say("title-round-scheme", before.text("round"), scheme.name());
        }
        return Terminal.DONE;
    }

    @Command(name = "vote", mixinStandardHelpOptions = true)
    int vote(
            @Mixin Where where,
            @Parameters(paramLabel = "FIELD=VALUE", index = "1..*", arity = "1..*") List<String> typed) {
        try (SchoolFile school = open(where)) {
            TitleRound round = round(school, where);
            Map<String, Value> begun = Map.of(
                    "round", Value.of(round.name()),
                    "scheme_hash", Value.of(RoundScheme.hash(round.record().text("scheme_text"))));
            Map<String, Value> values =
                    new TypedValues(terminal, TitleRoundLedger.VOTE, new PersonChoice(school)).over(begun, typed);
            new Recording(terminal).add(school, TitleRoundLedger.VOTE, values, round.name());
            terminal.say("title-round-voted", round.name());
        }
        return Terminal.DONE;
    }

    @Command(name = "advance", mixinStandardHelpOptions = true)
    int advance(@Mixin Where where) {
        try (SchoolFile school = open(where)) {
            TitleRound round = round(school, where);
            if (round.isClosed()) {
                throw RefusedException.of("title-round-closed", round.name());
            }
            new TitleRoundPrint(terminal).refuseObstacles(round);
            List<RecordChange> changes = round.stage() == RoundStage.SCORING
                    ? new TitleRoundRuns(new RunArchive(terminal.clock())).recommend(round, school, terminal.author())
                    : round.advance();
            write(school, changes, round.name());
            new TitleRoundPrint(terminal).print(round(school, where));
        }
        return Terminal.DONE;
    }

    @Command(name = "back", mixinStandardHelpOptions = true)
    int back(@Mixin Where where, @Option(names = "--reason", paramLabel = "TEXT", required = true) String reason) {
        return change(where, reason, (round, why) -> {
            if (round.stage().previous().isEmpty()) {
                throw RefusedException.of("title-round-first", round.name());
            }
            return round.back(why);
        });
    }

    @Command(name = "withdraw", mixinStandardHelpOptions = true)
    int withdraw(
            @Mixin Where where,
            @Option(names = "--teacher", paramLabel = "PERSON", required = true) String person,
            @Option(names = "--reason", paramLabel = "TEXT", required = true) String reason) {
        return change(where, reason, (round, why) -> {
            RoundApplicant applicant = applicant(round, person);
            if (round.isClosed()) {
                throw RefusedException.of("title-round-closed", round.name());
            }
            if (applicant.isWithdrawn()) {
                throw RefusedException.of("title-round-withdrawn", applicant.name());
            }
            return round.withdraw(applicant, why);
        });
    }

    @Command(name = "decide", mixinStandardHelpOptions = true)
    int decide(
            @Mixin Where where,
            @Option(names = "--teacher", paramLabel = "PERSON", required = true) String person,
            @Option(names = "--as", paramLabel = "WORD", required = true) String word,
            @Option(names = "--reason", paramLabel = "TEXT", required = true) String reason) {
        return change(where, reason, (round, why) -> {
            RoundApplicant applicant = applicant(round, person);
            OutcomeWord decided = OutcomeWord.read(word).orElse(OutcomeWord.TIED);
            round.refusals(applicant, decided, why).stream().findFirst().ifPresent(finding -> {
                throw new RefusedException(finding.sentence());
            });
            return round.decide(applicant, decided, why);
        });
    }

    @Command(name = "papers", mixinStandardHelpOptions = true)
    int papers(@Mixin Where where, @Option(names = "--out", paramLabel = "DIR", required = true) Path out) {
        try (SchoolFile school = open(where)) {
            TitleRound round = round(school, where);
            TitlePapers papers = new TitlePapers(round, TitleRoundRuns.of(round, school), school.schoolName());
            for (Writing writing : papers.writeAll(out)) {
                switch (writing) {
                    case Writing.Done(var file, var _) -> terminal.say("written", file);
                    case Writing.Refused(var finding) -> throw new RefusedException(finding.sentence());
                }
            }
        }
        return Terminal.DONE;
    }

    private int change(Where where, String reason, BiFunction<TitleRound, String, List<RecordChange>> what) {
        String why = RecordKeeping.wanted(reason);
        try (SchoolFile school = open(where)) {
            write(school, what.apply(round(school, where), why), why);
            new TitleRoundPrint(terminal).print(round(school, where));
        }
        return Terminal.DONE;
    }

    private static RoundApplicant applicant(TitleRound round, String person) {
        List<RoundApplicant> found = round.applicants().stream()
                .filter(one -> one.name().equals(person.strip())
                        || one.teacher().text("id_number").equals(person.strip()))
                .toList();
        if (found.size() != 1) {
            throw RefusedException.of("title-round-nobody", person, round.name());
        }
        return found.getFirst();
    }

    private SchoolFile open(Where where) {
        return new Schools(terminal).open(where.file);
    }

    /// @throws RefusedException if the school has no such round
    private TitleRound round(SchoolFile school, Where where) {
        Situation situation = SchoolRules.situation(school, LocalDate.now(terminal.clock()));
        String name = where.round;
        return (name == null ? TitleRound.latest(situation) : TitleRound.named(situation, name))
                .orElseThrow(() -> RefusedException.of("title-round-none", name == null ? "" : name));
    }

    private void write(SchoolFile school, List<RecordChange> changes, String why) {
        school.write(changes, terminal.author(), why, Progress.NONE);
    }
}
