package org.qinglan.model.payround;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Value;
import org.qinglan.model.frozen.StoredRun;
import org.qinglan.model.journal.HashChain;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.Matter;
import org.qinglan.model.publicity.Publicity;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.record.PayStage;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.RunArchive;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Situation;

/// One round of merit pay: its scheme, how far it is and what stands before its next stage.
///
/// A supplement is a round like any other, but for its vote, which is that of the round that it refers to, and for
/// what it pays: differences.
public final class PayRound {
    private final Situation situation;
    private final LedgerRecord record;
    private final List<Step> steps;
    private @Nullable ComputedRun today;
    private final Map<Long, ComputedRun> reopened = new HashMap<>();

    private PayRound(Situation situation, LedgerRecord record) {
        this.situation = situation;
        this.record = record;
        this.steps = records(PayLedger.STEP).stream()
                .map(Step::of)
                .sorted(Comparator.comparingInt(Step::number))
                .toList();
    }

    /// The rounds of a school in the order in which they were begun.
    public static List<PayRound> all(Situation situation) {
        return situation.records().of(PayLedger.ROUND, 0).stream()
                .map(record -> new PayRound(situation, record))
                .toList();
    }

    public static Optional<PayRound> named(Situation situation, String name) {
        return all(situation).stream()
                .filter(round -> round.name().equals(name.strip()))
                .findFirst();
    }

    /// A round as a record would make it that is not stored yet.
    static PayRound of(Situation situation, LedgerRecord record) {
        return new PayRound(situation, record);
    }

    public Situation situation() {
        return situation;
    }

    public LedgerRecord record() {
        return record;
    }

    public String name() {
        return record.text("round");
    }

    public int year() {
        return record.whole("year");
    }

    public boolean isSupplement() {
        return record.text("kind").equals(PayLedger.SUPPLEMENT);
    }

    /// Whether a supplement gives everybody the difference.
    public boolean isWhole() {
        return !record.text("extent").equals(PayLedger.CONCERNED);
    }

    public List<Step> steps() {
        return steps;
    }

    /// Where the last step has brought it.
    public PayStage stage() {
        return steps.isEmpty() ? PayStage.DRAFT : steps.getLast().stage();
    }

    public Optional<PayStage> next() {
        return stage().next();
    }

    /// SHA-256 of the scheme's text, lower-case hex: every other text has another.
    public String fingerprint() {
        return HashChain.hash(record.text("scheme_text"));
    }

    /// As much of the fingerprint as people compare by eye.
    public String shortFingerprint() {
        return fingerprint().substring(0, 12);
    }

    public SchemeReading reading() {
        return SchemeReader.read(name(), record.text("scheme_text"));
    }

    public Optional<Scheme> scheme() {
        return switch (reading()) {
            case SchemeReading.Accepted(var scheme, var _) -> Optional.of(scheme);
            case SchemeReading.Refused _ -> Optional.empty();
        };
    }

    /// The records of this round in a ledger of rounds.
    public List<LedgerRecord> records(Ledger ledger) {
        return situation.records().of(ledger, 0).stream()
                .filter(one -> one.text("round").equals(name()))
                .toList();
    }

    /// The vote that was held last.
    public Optional<LedgerRecord> vote() {
        return records(PayLedger.VOTE).stream()
                .max(Comparator.comparing((LedgerRecord vote) -> vote.text("held_on"))
                        .thenComparingLong(LedgerRecord::id));
    }

    public Publicity publicity() {
        return Publicity.of(
                situation,
                Matter.PAY,
                records(PayLedger.NOTICE),
                records(PayLedger.PAUSE),
                records(PayLedger.OBJECTION));
    }

    /// What the sources of money come to, in fen.
    public long sources() {
        return records(PayLedger.SOURCE).stream()
                .mapToLong(source -> Fields.fen(source, "amount"))
                .sum();
    }

    /// The step that froze the result that stands, where the round has one now.
    public Optional<Step> computed() {
        return stage().compareTo(PayStage.COMPUTED) < 0
                ? Optional.empty()
                : steps.reversed().stream().filter(step -> step.run() > 0).findFirst();
    }

    public Optional<StoredRun> frozen() {
        return computed().flatMap(step -> stored(step.run()));
    }

    Optional<StoredRun> stored(long number) {
        return situation.runs().get().stream().filter(run -> run.id() == number).findFirst();
    }

    /// The result that stands, computed again from what was frozen.
    ///
    /// @throws org.qinglan.model.scheme.SchemeFailure if its scheme cannot be computed any more
    public Optional<ComputedRun> run() {
        return computed().flatMap(step -> run(step.run()));
    }

    Optional<ComputedRun> run(long number) {
        ComputedRun known = reopened.get(number);
        if (known == null) {
            known = stored(number).map(RunArchive::reopen).orElse(null);
            if (known != null) {
                reopened.put(number, known);
            }
        }
        return Optional.ofNullable(known);
    }

    /// The scheme computed over the records of today; nothing is stored.
    ///
    /// @throws org.qinglan.model.scheme.SchemeFailure if somebody's numbers do not allow a formula
    public Optional<ComputedRun> today() {
        if (today == null) {
            today = scheme().map(scheme -> ComputedRun.of(scheme, situation.records(), situation.roster()))
                    .orElse(null);
        }
        return Optional.ofNullable(today);
    }

    /// Whose data changed since the result was frozen; empty where there is none.
    public List<FactChange> changesSince() {
        Optional<ComputedRun> then = run();
        return then.isEmpty()
                ? List.of()
                : today().map(now -> FactChange.between(then.get(), now)).orElse(List.of());
    }

    /// The round that a supplement refers to.
    public Optional<PayRound> base() {
        return isSupplement() ? named(situation, record.text("base")) : Optional.empty();
    }

    /// The supplements of a round, in the order in which they were begun.
    public List<PayRound> supplements() {
        return all(situation).stream()
                .filter(round ->
                        round.isSupplement() && round.record.text("base").equals(name()))
                .toList();
    }

    /// What a supplement pays, by its frozen run.
    public Optional<Supplement> supplement() {
        return run().flatMap(this::supplement);
    }

    /// What a supplement would pay if it were frozen with a run.
    public Optional<Supplement> supplement(ComputedRun now) {
        return base().flatMap(base -> new SupplementChain(base).after(this, now));
    }

    /// What the round pays, fen by teacher: everybody who takes part, or whoever a supplement moves.
    public Map<Long, Long> payments() {
        Map<Long, Long> payments = new LinkedHashMap<>();
        if (isSupplement()) {
            supplement()
                    .ifPresent(supplement ->
                            supplement.moved().forEach(line -> payments.put(line.teacher(), line.difference())));
        } else {
            run().ifPresent(run -> payments.putAll(PaidRun.of(run).totals()));
        }
        return payments;
    }

    /// The values of the next notice: of everybody's result the first time, later of those alone whom it changed.
    public Map<String, Value> nextNotice(LocalDate first, int days, String place) {
        return new Republication(this).notice(first, days, place);
    }

    /// What stands before the next stage, in sentences; empty where nothing does or there is no next stage.
    public List<Reason> obstacles() {
        return new RoundObstacles(this).before();
    }

    /// What a reader should know though it stops nothing.
    public List<Reason> notes() {
        return new RoundNotes(this).all();
    }

    /// `2025年秋季学期（已公示）`, as sentences name it.
    public String display() {
        return Say.text("round", name(), stage().term());
    }
}
