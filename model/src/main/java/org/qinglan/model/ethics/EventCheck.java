package org.qinglan.model.ethics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// Whether an event may follow those of its case, and whether it says what its kind needs.
record EventCheck() implements RecordCheck {

    @Override
    public Ledger ledger() {
        return EthicsLedger.EVENT;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        Optional<CaseEvent> read = CaseEvent.of(record);
        if (read.isEmpty()) {
            return EventKind.of(record.text("kind")).isPresent()
                            || record.text("kind").isEmpty()
                    ? List.of()
                    : List.of(Say.error(term("kind"), "kind-unknown", record.text("kind")));
        }
        CaseEvent event = read.get();
        List<Finding> findings = new ArrayList<>();
        if (event.on().isAfter(situation.day())) {
            findings.add(Say.warning(term("happened_on"), "event-ahead", event.on(), situation.day()));
        }
        findings.addAll(new EventNeeds(situation.rules()).missing(event));
        EthicsCase before = before(record, situation);
        EthicsCase after = after(record, situation);
        if (event.kind() == EventKind.VOIDED) {
            voided(event, before, after).ifPresent(findings::add);
        } else {
            order(event, before, after).ifPresent(findings::add);
        }
        if (findings.stream().noneMatch(Finding::isError)) {
            findings.addAll(new EventLimits(situation, before).warnings(event));
        }
        return findings;
    }

    static String term(String field) {
        return EthicsLedger.EVENT.fieldByKey(field).map(Field::name).orElse(field);
    }

    private static Optional<Finding> order(CaseEvent event, EthicsCase before, EthicsCase after) {
        Optional<CaseEvent> wrong = after.outOfCourse();
        if (wrong.isEmpty() || before.outOfCourse().equals(wrong)) {
            return Optional.empty();
        }
        Stage stage = after.before(wrong.get());
        if (!wrong.get().equals(event)) {
            return Optional.of(Say.error(
                    term("happened_on"),
                    "event-disturbs",
                    event.name(),
                    wrong.get().name()));
        }
        return Optional.of(
                stage == Stage.NONE
                        ? Say.error(
                                term("kind"),
                                "event-before-registration",
                                event.kind().term())
                        : Say.error(
                                term("kind"), "event-out-of-order", event.kind().term(), stage.term()));
    }

    private static Optional<Finding> voided(CaseEvent event, EthicsCase before, EthicsCase after) {
        String named = event.record().text("voided").strip();
        boolean known = before.events().stream().anyMatch(other -> other.name().equals(named));
        if (!known) {
            return Optional.of(Say.error(
                    term("voided"),
                    "voided-unknown",
                    named,
                    String.join(
                            "、", before.events().stream().map(CaseEvent::name).toList())));
        }
        return after.outOfCourse()
                .filter(wrong -> before.outOfCourse().isEmpty())
                .map(wrong -> Say.error(term("voided"), "voided-disturbs", named, wrong.name()));
    }

    /// The case as it is without the record, which may be about to replace itself.
    private static EthicsCase before(LedgerRecord record, Situation situation) {
        return EthicsCase.of(record.teacher(), CaseEvent.caseNumber(record), entered(record, situation));
    }

    private static EthicsCase after(LedgerRecord record, Situation situation) {
        List<LedgerRecord> entered = new ArrayList<>(entered(record, situation));
        entered.add(record);
        return EthicsCase.of(record.teacher(), CaseEvent.caseNumber(record), entered);
    }

    private static List<LedgerRecord> entered(LedgerRecord record, Situation situation) {
        String number = CaseEvent.caseNumber(record);
        List<LedgerRecord> entered = new ArrayList<>();
        for (Ledger ledger : List.of(EthicsLedger.CASE, EthicsLedger.EVENT)) {
            situation.records().of(ledger, record.teacher()).stream()
                    .filter(other -> CaseEvent.caseNumber(other).equals(number))
                    .filter(other -> !other.ledger().equals(record.ledger()) || other.id() != record.id())
                    .forEach(entered::add);
        }
        return entered;
    }
}
