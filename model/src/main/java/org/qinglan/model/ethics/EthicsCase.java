package org.qinglan.model.ethics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;

/// One case as the series of its events, in the order in which they happened; those that were voided are left out.
///
/// A record of [EthicsLedger#CASE] is the decision of its case, together with what its state says.
public record EthicsCase(long teacher, String number, List<CaseEvent> events) {
    private static final String REVOKED = "撤销";
    private static final Comparator<CaseEvent> ORDER = Comparator.comparing(CaseEvent::on)
            .thenComparing(CaseEvent::kind)
            .thenComparingLong(event ->
                    event.record().id() == 0 ? Long.MAX_VALUE : event.record().id());

    public EthicsCase {
        events = List.copyOf(events);
    }

    /// @param records of one case of one teacher, in the order in which they were entered
    static EthicsCase of(long teacher, String number, List<LedgerRecord> records) {
        List<CaseEvent> entered =
                records.stream().map(CaseEvent::of).flatMap(Optional::stream).toList();
        return new EthicsCase(
                teacher, number, living(entered).stream().sorted(ORDER).toList());
    }

    /// What an event voids is what was entered before it under the name that it gives; the last word counts, so that a
    /// voiding may itself be voided.
    private static List<CaseEvent> living(List<CaseEvent> entered) {
        List<CaseEvent> living = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (CaseEvent event : entered.reversed()) {
            if (!named.remove(event.name())) {
                if (event.kind() == EventKind.VOIDED) {
                    named.add(event.record().text("voided").strip());
                }
                living.addFirst(event);
            }
        }
        return living;
    }

    public Stage stage() {
        Stage stage = Stage.NONE;
        for (CaseEvent event : events) {
            stage = event.isImported()
                    ? imported(event)
                    : CaseCourse.after(stage, event.kind()).orElse(stage);
        }
        return stage;
    }

    /// The first event that could not happen where it stands, or nothing.
    Optional<CaseEvent> outOfCourse() {
        Stage stage = Stage.NONE;
        for (CaseEvent event : events) {
            Optional<Stage> next =
                    event.isImported() ? Optional.of(imported(event)) : CaseCourse.after(stage, event.kind());
            if (next.isEmpty()) {
                return Optional.of(event);
            }
            stage = next.get();
        }
        return Optional.empty();
    }

    /// The stage before an event.
    Stage before(CaseEvent event) {
        return new EthicsCase(teacher, number, events.subList(0, events.indexOf(event))).stage();
    }

    private static Stage imported(CaseEvent event) {
        if (isRevoked(event)) {
            return Stage.CANCELLED;
        }
        return Measure.of("", event, event.on()).released() ? Stage.RELEASED : Stage.IN_FORCE;
    }

    private static boolean isRevoked(CaseEvent event) {
        return event.isImported() && event.record().text("state").contains(REVOKED);
    }

    /// What stands decided; nothing before a decision and after a cancellation.
    public List<Measure> measures() {
        List<Measure> standing = new ArrayList<>();
        LocalDate decided = null;
        LocalDate changed = null;
        for (CaseEvent event : events) {
            switch (event.kind()) {
                case DECIDED -> {
                    decided = decided == null ? event.on() : decided;
                    if (!isRevoked(event)) {
                        standing.add(Measure.of(number, event, event.on()));
                    }
                }
                case CHANGED -> {
                    if (!event.on().equals(changed)) {
                        standing.clear();
                    }
                    changed = event.on();
                    standing.add(Measure.of(number, event, decided == null ? event.on() : decided));
                }
                case CANCELLED -> standing.removeIf(measure -> isMeant(measure, event));
                case EXTENDED ->
                    standing.replaceAll(measure -> isMeant(measure, event) ? measure.extended(event) : measure);
                case RELEASED ->
                    standing.replaceAll(measure -> isMeant(measure, event) ? measure.released(event.on()) : measure);
                case REGISTERED,
                        ACCEPTED,
                        REJECTED,
                        UNFOUNDED,
                        INVESTIGATED,
                        PROSECUTED,
                        SERVED,
                        REVIEW_ASKED,
                        APPEALED,
                        UPHELD,
                        FOLLOWED,
                        VOIDED -> {}
            }
        }
        return List.copyOf(standing);
    }

    /// An event that names a handling is about that one only.
    private static boolean isMeant(Measure measure, CaseEvent event) {
        return event.handling().isEmpty() || measure.handling().equals(event.handling());
    }

    /// The days under investigation: from 立案调查 or 移送司法 to the day on which the case was closed or decided.
    public @Nullable DateSpan investigation() {
        LocalDate from = null;
        for (CaseEvent event : events) {
            boolean opens = event.kind() == EventKind.INVESTIGATED || event.kind() == EventKind.PROSECUTED;
            boolean closes = event.kind() == EventKind.UNFOUNDED || event.kind() == EventKind.DECIDED;
            if (opens && from == null) {
                from = event.on();
            } else if (closes && from != null) {
                return new DateSpan(from, event.on());
            }
        }
        return from == null ? null : new DateSpan(from, null);
    }

    /// The last event of a kind, or nothing.
    public Optional<CaseEvent> last(EventKind kind) {
        return events.reversed().stream().filter(event -> event.kind() == kind).findFirst();
    }

    /// The same case as it would be without its cancellations and changes: what it was before an appeal succeeded.
    public EthicsCase uncontested() {
        return new EthicsCase(
                teacher,
                number,
                events.stream()
                        .filter(event -> event.kind() != EventKind.CANCELLED && event.kind() != EventKind.CHANGED)
                        .map(EthicsCase::unrevoked)
                        .toList());
    }

    private static CaseEvent unrevoked(CaseEvent event) {
        if (!isRevoked(event)) {
            return event;
        }
        LedgerRecord record = event.record();
        Map<String, Value> values = new HashMap<>(record.values());
        values.put("state", Value.of("执行中"));
        return new CaseEvent(
                event.kind(),
                event.on(),
                new LedgerRecord(record.id(), record.ledger(), record.teacher(), values, record.source()));
    }
}
