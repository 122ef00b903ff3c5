package org.qinglan.model.payround;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.record.PayStage;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.RunArchive;
import org.qinglan.model.scheme.SchemeFailure;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.store.SchoolFile;

/// Takes the rounds of a school on and writes down what each step leaves behind.
///
/// Each call answers with why it was refused, in sentences; an empty list means that it was done.
///
/// @param situation how the school stands now, asked anew by each call
/// @param clock     tells when a run was frozen
public record PayDesk(SchoolFile school, Supplier<Situation> situation, Clock clock, String author) {

    /// Takes a round into its next stage; into 已计算 by computing and freezing, into 已发放 by writing everybody's
    /// amount.
    ///
    /// @param day on which the step was taken, today where it is missing
    public List<Reason> advance(String name, @Nullable LocalDate day) {
        PayRound round = round(name);
        PayStage next = round.next().orElse(PayStage.PAID);
        LocalDate on = day == null ? round.situation().day() : day;
        List<Reason> refusals = new StepGate(round).refusals(next, on, "");
        if (!refusals.isEmpty()) {
            return refusals;
        }
        Map<String, Value> values = values(round, next, on);
        if (next == PayStage.COMPUTED) {
            freeze(round, values);
        }
        if (next == PayStage.PAID) {
            pay(round, on);
        }
        add(PayLedger.STEP, values, "");
        return List.of();
    }

    /// Takes a round back, to the draft or to the vote, for a reason that is kept.
    public List<Reason> back(String name, PayStage to, String reason) {
        PayRound round = round(name);
        List<Reason> refusals = new StepGate(round).refusals(to, null, reason);
        if (refusals.isEmpty()) {
            Map<String, Value> values = values(round, to, round.situation().day());
            values.put("reason", Value.of(reason));
            add(PayLedger.STEP, values, reason);
        }
        return refusals;
    }

    /// Publishes the result that stands: everybody's the first time, later only what changed.
    ///
    /// @param days working days, as many as the rules want where it is 0
    public List<Reason> publish(String name, LocalDate first, int days, String place) {
        PayRound round = round(name);
        int wanted = days == 0 ? round.publicity().wanted() : days;
        if (round.stage() == PayStage.COMPUTED || round.stage() == PayStage.PUBLISHED) {
            Map<String, Value> notice = round.nextNotice(first, wanted, place);
            List<Reason> refusals = refusals(new NoticeCheck(), PayLedger.NOTICE, notice);
            if (!refusals.isEmpty()) {
                return refusals;
            }
            add(PayLedger.NOTICE, notice, "");
        }
        return round.stage() == PayStage.PUBLISHED ? List.of() : advance(name, null);
    }

    /// Begins a supplement to a round: the same scheme over the records of today.
    ///
    /// @param whole whether everybody gets the difference; else those alone whose own data changed
    public List<Reason> supplement(String name, String base, boolean whole, String reason) {
        PayRound round = round(base);
        Map<String, Value> values = new HashMap<>();
        values.put("round", Value.of(name));
        values.put("year", Value.of(round.year()));
        values.put("kind", Value.of(PayLedger.SUPPLEMENT));
        values.put("scheme_text", round.record().get("scheme_text"));
        values.put("base", Value.of(round.name()));
        values.put("extent", Value.of(whole ? PayLedger.WHOLE : PayLedger.CONCERNED));
        values.put("reason", Value.of(reason));
        List<Reason> refusals = refusals(new RoundCheck(), PayLedger.ROUND, values);
        if (refusals.isEmpty()) {
            add(PayLedger.ROUND, values, reason);
        }
        return refusals;
    }

    private PayRound round(String name) {
        return PayRound.named(situation.get(), name)
                .orElseThrow(() -> new IllegalArgumentException(Say.text("round-unknown", name)));
    }

    private List<Reason> refusals(RecordCheck check, Ledger ledger, Map<String, Value> values) {
        return check.check(new LedgerRecord(0, ledger, 0, values, null), situation.get()).stream()
                .filter(Finding::isError)
                .map(finding -> Reason.of(finding.sentence()))
                .toList();
    }

    private static Map<String, Value> values(PayRound round, PayStage stage, LocalDate day) {
        Map<String, Value> values = new HashMap<>();
        values.put("round", Value.of(round.name()));
        values.put("number", Value.of(round.steps().size() + 1));
        values.put("stage", Value.of(stage.term()));
        values.put("on_day", Value.of(day));
        return values;
    }

    private void add(Ledger ledger, Map<String, Value> values, String reason) {
        Map<String, Value> known = new HashMap<>(values);
        known.values().removeIf(Value::isMissing);
        school.add(ledger, 0, known, author, reason);
    }

    /// @throws SchemeFailure never after the gate, which has computed the same
    private void freeze(PayRound round, Map<String, Value> values) {
        ComputedRun run = round.today().orElseThrow();
        long number = new RunArchive(clock).store(run, school, author);
        values.put("run", Value.of(number));
        values.put("fingerprint", Value.of(RoundNotes.seal(round, run)));
    }

    /// Amounts come before the step, so that a payment that was cut off is finished by taking the step again.
    private void pay(PayRound round, LocalDate day) {
        round.payments().forEach((teacher, fen) -> {
            boolean written = school.of(PayLedger.AMOUNT, teacher).stream()
                    .anyMatch(amount -> amount.text("round").equals(round.name()));
            if (!written) {
                school.add(PayLedger.AMOUNT, teacher, amount(round, fen, day), author, "");
            }
        });
    }

    private static Map<String, Value> amount(PayRound round, long fen, LocalDate day) {
        String supplement = fen < 0 ? "扣回" : "补发";
        return Map.of(
                "round", Value.of(round.name()),
                "year", Value.of(round.year()),
                "kind", Value.of(round.isSupplement() ? supplement : PayLedger.PAY),
                "amount", Value.of(MeritPay.yuan(fen)),
                "paid_on", Value.of(day),
                "run", Value.of(round.computed().map(Step::run).orElse(0L)));
    }
}
