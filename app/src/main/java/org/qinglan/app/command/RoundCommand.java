package org.qinglan.app.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.record.PayStage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The life of a round of merit pay, from the draft to the payment and its supplements.
///
/// A refused step prints what stands in its way and answers 2; nothing is written then.
@Command(mixinStandardHelpOptions = true)
final class RoundCommand {
    private final Terminal terminal;

    RoundCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private RoundWork at(Path file) {
        return new RoundWork(terminal, file);
    }

    @Command(mixinStandardHelpOptions = true)
    int list(@Parameters(paramLabel = "FILE") Path file) {
        return at(file).overview("pay-rounds", true);
    }

    @Command(mixinStandardHelpOptions = true)
    int begin(
            @Parameters(paramLabel = "FILE") Path file,
            @Parameters(paramLabel = "ROUND") String round,
            @Option(names = "--scheme", paramLabel = "YAML", required = true) Path scheme,
            @Option(names = "--year", paramLabel = "YEAR", required = true) int year) {
        return at(file).begin(round, scheme, year);
    }

    @Command(mixinStandardHelpOptions = true)
    int scheme(
            @Parameters(paramLabel = "FILE") Path file,
            @Parameters(paramLabel = "ROUND") String round,
            @Option(names = "--scheme", paramLabel = "YAML", required = true) Path scheme) {
        return at(file).scheme(round, scheme);
    }

    @Command(mixinStandardHelpOptions = true)
    int source(
            @Parameters(paramLabel = "FILE") Path file,
            @Parameters(paramLabel = "ROUND") String round,
            @Option(names = "--name", paramLabel = "TEXT", required = true) String name,
            @Option(names = "--amount", paramLabel = "YUAN", required = true) BigDecimal amount,
            @Option(names = "--document", paramLabel = "TEXT", defaultValue = "") String document) {
        return at(file).source(round, name, amount, document);
    }

    @Command(mixinStandardHelpOptions = true)
    int vote(
            @Parameters(paramLabel = "FILE") Path file,
            @Parameters(paramLabel = "ROUND") String round,
            @Option(names = "--held", paramLabel = "DATE", required = true) LocalDate held,
            @Option(names = "--due", paramLabel = "N", required = true) int due,
            @Option(names = "--present", paramLabel = "N", required = true) int present,
            @Option(names = "--agree", paramLabel = "N", required = true) int agree,
            @Option(names = "--against", paramLabel = "N", required = true) int against,
            @Option(names = "--abstained", paramLabel = "N", required = true) int abstained,
            @Option(names = "--fingerprint", paramLabel = "HEX", defaultValue = "") String fingerprint,
            @Option(names = "--document", paramLabel = "TEXT", defaultValue = "") String document) {
        return at(file).vote(
                        round,
                        new RoundWork.Count(due, present, agree, against, abstained),
                        held,
                        fingerprint,
                        document);
    }

    @Command(mixinStandardHelpOptions = true)
    int compute(
            @Parameters(paramLabel = "FILE") Path file,
            @Parameters(paramLabel = "ROUND") String round,
            @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "") String reason) {
        return at(file).compute(round, reason);
    }

    @Command(mixinStandardHelpOptions = true)
    int publish(
            @Parameters(paramLabel = "FILE") Path file,
            @Parameters(paramLabel = "ROUND") String round,
            @Option(names = "--from", paramLabel = "DATE", required = true) LocalDate first,
            @Option(names = "--days", paramLabel = "N", defaultValue = "0") int days,
            @Option(names = "--place", paramLabel = "TEXT", defaultValue = "") String place) {
        return at(file).publish(round, first, days, place);
    }

    @Command(mixinStandardHelpOptions = true)
    int pause(
            @Parameters(paramLabel = "FILE") Path file,
            @Parameters(paramLabel = "ROUND") String round,
            @Option(names = "--from", paramLabel = "DATE", required = true) LocalDate from,
            @Option(names = "--last", paramLabel = "DATE") @Nullable LocalDate last,
            @Option(names = "--reason", paramLabel = "TEXT", required = true) String reason) {
        return at(file).pause(round, from, last, reason);
    }

    @Command(mixinStandardHelpOptions = true)
    int resume(
            @Parameters(paramLabel = "FILE") Path file,
            @Parameters(paramLabel = "ROUND") String round,
            @Option(names = "--last", paramLabel = "DATE", required = true) LocalDate last) {
        return at(file).resume(round, last);
    }

    @Command(mixinStandardHelpOptions = true)
    int object(
            @Parameters(paramLabel = "FILE") Path file,
            @Parameters(paramLabel = "ROUND") String round,
            @Option(names = "--by", paramLabel = "TEXT", required = true) String objector,
            @Option(names = "--received", paramLabel = "DATE", required = true) LocalDate received,
            @Option(names = "--about", paramLabel = "PERSON") @Nullable String about,
            @Option(names = "--content", paramLabel = "TEXT", required = true) String content) {
        return at(file).object(round, objector, received, about, content);
    }

    @Command(mixinStandardHelpOptions = true)
    int decide(
            @Parameters(paramLabel = "FILE") Path file,
            @Parameters(paramLabel = "ROUND") String round,
            @Option(names = "--objection", paramLabel = "N", required = true) long objection,
            @Option(names = "--verdict", paramLabel = "WORD", required = true) String verdict,
            @Option(names = "--decided", paramLabel = "DATE", required = true) LocalDate decided,
            @Option(names = "--reason", paramLabel = "TEXT", required = true) String reason) {
        return at(file).decide(round, objection, verdict, decided, reason);
    }

    @Command(mixinStandardHelpOptions = true)
    int finalise(@Parameters(paramLabel = "FILE") Path file, @Parameters(paramLabel = "ROUND") String round) {
        return at(file).advance(round, PayStage.FINAL, null);
    }

    @Command(mixinStandardHelpOptions = true)
    int pay(
            @Parameters(paramLabel = "FILE") Path file,
            @Parameters(paramLabel = "ROUND") String round,
            @Option(names = "--on", paramLabel = "DATE") @Nullable LocalDate day) {
        return at(file).advance(round, PayStage.PAID, day);
    }

    @Command(mixinStandardHelpOptions = true)
    int back(
            @Parameters(paramLabel = "FILE") Path file,
            @Parameters(paramLabel = "ROUND") String round,
            @Option(names = "--to", paramLabel = "STAGE", required = true) String stage,
            @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "") String reason) {
        return at(file).back(round, stage, reason);
    }

    @Command(mixinStandardHelpOptions = true)
    int supplement(
            @Parameters(paramLabel = "FILE") Path file,
            @Parameters(paramLabel = "ROUND") String round,
            @Option(names = "--of", paramLabel = "ROUND", required = true) String base,
            @Option(names = "--only-concerned") boolean onlyConcerned,
            @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "") String reason) {
        return at(file).supplement(round, base, !onlyConcerned, reason);
    }

    @Command(mixinStandardHelpOptions = true)
    int statement(
            @Parameters(paramLabel = "FILE") Path file,
            @Parameters(paramLabel = "ROUND") String round,
            @Option(names = "--out", paramLabel = "FILE", required = true) Path out,
            @Option(names = "--teacher", paramLabel = "PERSON") @Nullable String teacher) {
        return at(file).statement(round, teacher, out);
    }

    @Command(mixinStandardHelpOptions = true)
    int notice(
            @Parameters(paramLabel = "FILE") Path file,
            @Parameters(paramLabel = "ROUND") String round,
            @Option(names = "--out", paramLabel = "FILE", required = true) Path out) {
        return at(file).notice(round, out);
    }

    @Command(mixinStandardHelpOptions = true)
    int totals(@Parameters(paramLabel = "FILE") Path file) {
        return at(file).overview("pay-totals", false);
    }
}
