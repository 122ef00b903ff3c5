package org.qinglan.model.payround;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.Facts.Person;

/// Whose published result is not what stands now, so that it must be published again.
record Republication(PayRound round) {

    /// The people whose amounts differ from the last published run; nobody where nothing was published yet.
    List<Person> changed() {
        Optional<ComputedRun> published = lastPublished();
        Optional<ComputedRun> now = round.run();
        if (published.isEmpty() || now.isEmpty()) {
            return List.of();
        }
        Map<Long, Long> then = PaidRun.of(published.get()).totals();
        Map<Long, Long> today = PaidRun.of(now.get()).totals();
        List<Person> changed = new ArrayList<>();
        for (Person person : now.get().frozen().facts().people()) {
            if (!Objects.equals(then.get(person.teacher()), today.get(person.teacher()))) {
                changed.add(person);
            }
        }
        return changed;
    }

    private Optional<ComputedRun> lastPublished() {
        List<LedgerRecord> notices = round.records(PayLedger.NOTICE);
        return notices.isEmpty()
                ? Optional.empty()
                : round.run(notices.getLast().whole("run"));
    }

    /// Whom the next notice is about, as a sentence names them.
    String whom() {
        List<Person> changed = changed();
        return changed.isEmpty()
                ? Say.text("everybody")
                : changed.stream().map(Person::name).collect(Collectors.joining("、"));
    }

    /// The values of the next notice.
    Map<String, Value> notice(LocalDate first, int days, String place) {
        List<Person> changed = changed();
        int number =
                round.publicity().latest().map(notice -> notice.number() + 1).orElse(1);
        Map<String, Value> values = new HashMap<>(Map.of(
                "round", Value.of(round.name()),
                "run", Value.of(round.computed().map(Step::run).orElse(0L)),
                "notice_number", Value.of(number),
                "first_day", Value.of(first),
                "working_days", Value.of(days),
                "about", Value.of(changed.isEmpty() ? "" : whom()),
                "place", Value.of(place)));
        values.values().removeIf(Value::isMissing);
        return values;
    }
}
