package org.qinglan.app.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.command.RecordKeeping.Warnings;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.payround.PayDesk;
import org.qinglan.model.payround.PayRound;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.record.PayStage;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.paper.PayNotice;
import org.qinglan.reports.paper.PayStatement;

/// What the commands about rounds do in a school file.
final class RoundWork {
    private final Terminal terminal;
    private final Path file;

    RoundWork(Terminal terminal, Path file) {
        this.terminal = terminal;
        this.file = file;
    }

    /// How many voted how.
    record Count(int due, int present, int agree, int against, int abstained) {}

    int overview(String key, boolean why) {
        try (SchoolFile school = new Schools(terminal).open(file)) {
            new OverviewPrint(terminal)
                    .print(Catalogue.overview(key).orElseThrow().make(situation(school)), why);
        }
        return Terminal.DONE;
    }

    int begin(String name, Path scheme, int year) {
        String text = text(scheme);
        return enter(
                name,
                PayLedger.ROUND,
                Map.of(
                        "round", Value.of(name),
                        "year", Value.of(year),
                        "kind", Value.of(PayLedger.PAY),
                        "scheme_text", Value.of(text)));
    }

    int scheme(String name, Path scheme) {
        String text = text(scheme);
        return with(
                (school, _) ->
                        correct(school, round(school, name).record(), Map.of("scheme_text", Value.of(text)), name),
                name);
    }

    /// As the window would take it, so that one file has one fingerprint wherever it was entered.
    private String text(Path scheme) {
        return new SchemeTexts(terminal)
                .read(scheme)
                .text()
                .replace("\r\n", "\n")
                .strip();
    }

    int source(String name, String source, BigDecimal amount, String document) {
        return enter(
                name,
                PayLedger.SOURCE,
                Map.of(
                        "round", Value.of(name),
                        "source", Value.of(source),
                        "amount", Value.of(amount),
                        "document", Value.of(document)));
    }

    /// Without a fingerprint the vote is taken to be on the text that the round has now.
    int vote(String name, Count count, LocalDate held, String fingerprint, String document) {
        return with(
                (school, desk) -> {
                    String written = fingerprint.isBlank() ? round(school, name).shortFingerprint() : fingerprint;
                    add(
                            school,
                            PayLedger.VOTE,
                            Map.of(
                                    "round", Value.of(name),
                                    "fingerprint", Value.of(written),
                                    "held_on", Value.of(held),
                                    "due", Value.of(count.due()),
                                    "present", Value.of(count.present()),
                                    "agree", Value.of(count.agree()),
                                    "against", Value.of(count.against()),
                                    "abstained", Value.of(count.abstained()),
                                    "document", Value.of(document)));
                    terminal.say("round-vote-kept", name, held);
                    must(desk.advance(name, null));
                },
                name);
    }

    /// Computes; whatever was computed before is left only for a reason.
    int compute(String name, String reason) {
        return with(
                (school, desk) -> {
                    PayStage stage = round(school, name).stage();
                    if (stage == PayStage.DRAFT && round(school, name).isSupplement()) {
                        must(desk.advance(name, null));
                    } else if (stage.compareTo(PayStage.COMPUTED) >= 0) {
                        must(desk.back(name, PayStage.VOTED, reason));
                    }
                    expect(school, name, PayStage.COMPUTED);
                    must(desk.advance(name, null));
                },
                name);
    }

    int publish(String name, LocalDate first, int days, String place) {
        return with(
                (school, desk) -> {
                    round(school, name);
                    must(desk.publish(name, first, days, place));
                },
                name);
    }

    int pause(String name, LocalDate from, @Nullable LocalDate last, String reason) {
        return with(
                (school, _) -> {
                    int number = round(school, name)
                            .publicity()
                            .latest()
                            .map(notice -> notice.number())
                            .orElse(1);
                    Map<String, Value> values = new HashMap<>(Map.of(
                            "round", Value.of(name),
                            "notice_number", Value.of(number),
                            "from_date", Value.of(from),
                            "reason", Value.of(reason)));
                    if (last != null) {
                        values.put("last_date", Value.of(last));
                    }
                    add(school, PayLedger.PAUSE, values);
                },
                name);
    }

    /// Ends the pause that has no end yet.
    int resume(String name, LocalDate last) {
        return with(
                (school, _) -> {
                    LedgerRecord open = round(school, name).records(PayLedger.PAUSE).stream()
                            .filter(pause -> pause.get("last_date").isMissing())
                            .findFirst()
                            .orElseThrow(() -> RefusedException.of("round-not-paused", name));
                    correct(school, open, Map.of("last_date", Value.of(last)), name);
                },
                name);
    }

    int object(String name, String objector, LocalDate received, @Nullable String about, String content) {
        return with(
                (school, _) -> {
                    Map<String, Value> values = new HashMap<>(Map.of(
                            "round", Value.of(name),
                            "objector", Value.of(objector),
                            "received_on", Value.of(received),
                            "content", Value.of(content)));
                    if (about != null) {
                        values.put("about", new PersonChoice(school).find(about).get(Roster.ID_NUMBER));
                    }
                    terminal.say("round-objection", add(school, PayLedger.OBJECTION, values));
                },
                name);
    }

    int decide(String name, long objection, String verdict, LocalDate decided, String reason) {
        return with(
                (school, _) -> {
                    LedgerRecord record = new RecordKeeping(terminal, school).find(PayLedger.OBJECTION, objection);
                    correct(
                            school,
                            record,
                            Map.of(
                                    "verdict", Value.of(verdict),
                                    "decided_on", Value.of(decided),
                                    "reason", Value.of(reason)),
                            reason);
                },
                name);
    }

    int advance(String name, PayStage to, @Nullable LocalDate day) {
        return with(
                (school, desk) -> {
                    expect(school, name, to);
                    must(desk.advance(name, day));
                },
                name);
    }

    int back(String name, String stage, String reason) {
        PayStage to = PayStage.read(stage.strip()).orElseThrow(() -> RefusedException.of("round-stage", stage));
        return with(
                (school, desk) -> {
                    round(school, name);
                    must(desk.back(name, to, reason));
                },
                name);
    }

    int supplement(String name, String base, boolean whole, String reason) {
        return with(
                (school, desk) -> {
                    round(school, base);
                    must(desk.supplement(name, base, whole, reason));
                },
                name);
    }

    int statement(String name, @Nullable String teacher, Path out) {
        return print((school, situation) -> {
            long number =
                    teacher == null ? 0 : new PersonChoice(school).find(teacher).id();
            return PayStatement.write(situation, name, number, school.schoolName(), out);
        });
    }

    int notice(String name, Path out) {
        return print((school, situation) -> PayNotice.write(situation, name, school.schoolName(), out));
    }

    private int print(BiFunction<SchoolFile, Situation, Writing> printer) {
        try (SchoolFile school = new Schools(terminal).open(file)) {
            switch (printer.apply(school, situation(school))) {
                case Writing.Done(var written, var _) -> terminal.say("written", written);
                case Writing.Refused(var reason) -> throw new RefusedException(reason.sentence());
            }
        }
        return Terminal.DONE;
    }

    /// A command for one stage does not take another step than its own.
    private void expect(SchoolFile school, String name, PayStage to) {
        PayRound round = round(school, name);
        if (round.next().filter(to::equals).isEmpty()) {
            throw RefusedException.of(
                    "round-not-next",
                    name,
                    round.stage().term(),
                    to.term(),
                    round.next().map(PayStage::term).orElse(Terminal.MESSAGES.text("nothing")));
        }
    }

    private int enter(String name, Ledger ledger, Map<String, Value> values) {
        return with((school, _) -> add(school, ledger, values), name);
    }

    private int with(BiConsumer<SchoolFile, PayDesk> work, String name) {
        try (SchoolFile school = new Schools(terminal).open(file)) {
            work.accept(school, new PayDesk(school, () -> situation(school), terminal.clock(), terminal.author()));
            PayRound.named(situation(school), name)
                    .ifPresent(round -> terminal.say(
                            "round-stands", round.name(), round.stage().term(), round.shortFingerprint()));
        }
        return Terminal.DONE;
    }

    private Situation situation(SchoolFile school) {
        return SchoolRules.situation(school, LocalDate.now(terminal.clock()));
    }

    private PayRound round(SchoolFile school, String name) {
        Situation situation = situation(school);
        return PayRound.named(situation, name)
                .orElseThrow(() -> RefusedException.of(
                        "no-such-round",
                        name,
                        PayRound.all(situation).stream().map(PayRound::name).collect(Collectors.joining("、"))));
    }

    private long add(SchoolFile school, Ledger ledger, Map<String, Value> values) {
        LedgerRecord record = new LedgerRecord(0, ledger, 0, values, null);
        new RecordKeeping(terminal, school).refuseUnfit(record, Warnings.PASS);
        return school.add(ledger, 0, record.values(), terminal.author(), "");
    }

    private void correct(SchoolFile school, LedgerRecord before, Map<String, Value> changed, String reason) {
        Map<String, Value> values = new HashMap<>(before.values());
        values.putAll(changed);
        LedgerRecord after = new LedgerRecord(before.id(), before.ledger(), before.teacher(), values, before.source());
        new RecordKeeping(terminal, school).refuseUnfit(after, Warnings.PASS);
        school.correct(before, after.values(), terminal.author(), reason);
    }

    private static void must(List<Reason> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedException(
                    refusals.stream().map(RoundWork::sentence).collect(Collectors.joining("\n")));
        }
    }

    private static String sentence(Reason reason) {
        return reason.citation() == null
                ? reason.sentence()
                : reason.sentence() + "〔" + reason.citation().display() + "〕";
    }
}
