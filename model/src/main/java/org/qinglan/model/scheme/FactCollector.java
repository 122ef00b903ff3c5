package org.qinglan.model.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Columns;
import org.qinglan.model.formula.Evaluator;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.FormulaProblem;
import org.qinglan.model.formula.Table;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.scheme.Facts.EvidenceSink;
import org.qinglan.model.scheme.Facts.Person;
import org.qinglan.model.scheme.Window.Bound;

/// Takes a scheme's facts from records. Each ledger is read through once for all facts that need nothing from later
/// ones, so that a large school fits into small memory.
public final class FactCollector {
    private final Scheme scheme;
    private final Map<String, Table> tables;
    private final List<Person> people;
    private final Map<String, List<Value>> columns = new LinkedHashMap<>();
    private final EvidenceSink evidence;
    private final Map<Integer, SchemeFailure> failures = new HashMap<>();

    private final RowFinder finder;

    private FactCollector(Scheme scheme, Records records, List<Person> people, EvidenceSink evidence) {
        this.scheme = scheme;
        this.tables = Map.copyOf(scheme.plainTables());
        this.people = people;
        this.evidence = evidence;
        this.finder = new RowFinder(scheme, people, columns, records);
    }

    /// @param people everybody on the roster, in its order; in a scheme of teams, all teams
    public static Facts collect(Scheme scheme, Records records, List<Person> people, EvidenceSink evidence) {
        FactCollector collector = new FactCollector(scheme, records, people, evidence);
        List<FactRule> waiting = new ArrayList<>(scheme.facts());
        while (!waiting.isEmpty()) {
            List<FactRule> ready = collector.ready(waiting);
            collector.collect(ready, records);
            waiting.removeAll(ready);
        }
        Facts facts = new Facts(
                people, collector.columns, new LinkCollector(collector, people).collect(scheme.links(), records));
        collector.refuseFailing(facts);
        return facts;
    }

    /// Somebody's record that a fact cannot be taken from matters only if the scheme is about that person.
    private void refuseFailing(Facts facts) {
        if (!failures.isEmpty()) {
            Evaluation.admitted(scheme, facts).stream()
                    .map(failures::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(failure -> {
                        throw failure;
                    });
        }
    }

    private List<FactRule> ready(List<FactRule> waiting) {
        List<String> names = waiting.stream().map(FactRule::name).toList();
        return waiting.stream().filter(fact -> fact.needs(names).isEmpty()).toList();
    }

    private void collect(List<FactRule> facts, Records records) {
        Map<Ledger, List<FactFold>> byLedger = new LinkedHashMap<>();
        List<FactFold> folds = new ArrayList<>();
        for (FactRule fact : facts) {
            FactFold fold = new FactFold(fact, scheme.facts().indexOf(fact), people.size(), evidence, finder::member);
            folds.add(fold);
            byLedger.computeIfAbsent(fact.ledger(), _ -> new ArrayList<>()).add(fold);
        }
        byLedger.forEach((ledger, wanting) -> scan(
                ledger,
                records,
                record -> wanting.forEach(
                        fold -> finder.rows(fold.rule(), record).forEach(row -> offer(fold, record, row)))));
        folds.forEach(fold -> columns.put(fold.rule().name(), checked(fold)));
    }

    private static void scan(Ledger ledger, Records records, Consumer<LedgerRecord> each) {
        if (ledger.isOfSchool()) {
            records.of(ledger, 0).forEach(each);
        } else {
            records.scan(ledger, each);
        }
    }

    private List<Value> checked(FactFold fold) {
        List<Value> column = fold.finish(this::eachRanked);
        for (int row = 0; row < column.size(); row++) {
            try {
                Magnitude.check(column.get(row));
            } catch (FormulaProblem problem) {
                throw new SchemeFailure(fold.rule().name(), people.get(row).name(), problem);
            }
        }
        return column;
    }

    private void offer(FactFold fold, LedgerRecord record, int row) {
        try {
            take(fold, record, row);
        } catch (SchemeFailure failure) {
            failures.putIfAbsent(row, failure);
        }
    }

    private void take(FactFold fold, LedgerRecord record, int row) {
        FactRule rule = fold.rule();
        if (!counts(rule, record, row)) {
            return;
        }
        if (rule.rank() != null) {
            fold.keep(record, row);
        } else {
            fold.add(record, row, each(fold.rule(), record, row, Map.of()));
        }
    }

    /// Whether a record lies in the rule's time and fulfils its condition.
    boolean counts(FactRule rule, LedgerRecord record, int row) {
        Expr where = rule.where();
        return happenedWithin(rule, record, row)
                && (where == null
                        || guarded(rule, record, row, () -> evaluator(record, row, Map.of())
                                .isTrue(where, 0)));
    }

    private Contribution eachRanked(FactRule rule, LedgerRecord record, int row, Map<String, Value> names) {
        try {
            return each(rule, record, row, names);
        } catch (SchemeFailure failure) {
            failures.putIfAbsent(row, failure);
            return Contribution.NOTHING;
        }
    }

    private Contribution each(FactRule rule, LedgerRecord record, int row, Map<String, Value> extra) {
        if (rule.isPlain()) {
            return Contribution.of(rule.take() != null ? record.get(rule.take()) : Value.of(1));
        }
        Evaluator evaluator = evaluator(record, row, extra);
        Expr weight = rule.weight();
        Value value = guarded(rule, record, row, () -> value(rule, record, evaluator));
        return weight == null || value.isMissing()
                ? Contribution.of(value)
                : new Contribution(value, guarded(rule, record, row, () -> weight(evaluator.evaluate(weight, 0))));
    }

    private static Value value(FactRule rule, LedgerRecord record, Evaluator evaluator) {
        if (rule.each() != null) {
            return evaluator.evaluate(rule.each(), 0);
        }
        if (rule.shareOf() != null) {
            return Value.of(evaluator.isTrue(rule.shareOf(), 0) ? 1 : 0);
        }
        return rule.take() != null ? record.get(rule.take()) : Value.of(1);
    }

    /// Without its weight a record can be neither counted nor left out.
    private static BigFraction weight(Value value) {
        if (value instanceof Value.Num(var number) && number.signum() >= 0) {
            return number;
        }
        throw new FormulaProblem(0, "weight-wanted", value.display());
    }

    private <T> T guarded(FactRule rule, LedgerRecord record, int row, Supplier<T> work) {
        try {
            return work.get();
        } catch (FormulaProblem problem) {
            SourceRow source = record.source();
            String person = people.get(row).name();
            throw new SchemeFailure(rule.name(), source == null ? person : person + "，" + source.address(), problem);
        }
    }

    private boolean happenedWithin(FactRule rule, LedgerRecord record, int row) {
        if (rule.window() == null) {
            return true;
        }
        LocalDate last = day(rule.window().window().to(), row, null);
        LocalDate first = day(rule.window().window().from(), row, last);
        DateSpan span = record.span();
        if (first == null || last == null || span == null || last.isBefore(first)) {
            return false;
        }
        DateSpan window = DateSpan.inclusive(first, last);
        return rule.window().touching() ? window.overlaps(span) : window.covers(span.from());
    }

    private @Nullable LocalDate day(Bound bound, int row, @Nullable LocalDate last) {
        return switch (bound) {
            case Bound.Back(var count, var length) -> last == null ? null : length.first(count, last);
            case Bound.Fixed(var day) -> day;
            case Bound.OfFact(var fact) -> fact(fact, row) instanceof Value.Day(var day) ? day : null;
        };
    }

    private Value fact(String name, int row) {
        List<Value> column = columns.get(name);
        return column == null ? Value.missing() : column.get(row);
    }

    private Evaluator evaluator(LedgerRecord record, int row, Map<String, Value> extra) {
        return new Evaluator(new RecordColumns(record, row, extra), tables);
    }

    /// One record as a table of one row: its fields by their terms, then the facts of its teacher.
    private final class RecordColumns implements Columns {
        private final LedgerRecord record;
        private final int person;
        private final Map<String, Value> extra;

        RecordColumns(LedgerRecord record, int person, Map<String, Value> extra) {
            this.record = record;
            this.person = person;
            this.extra = extra;
        }

        @Override
        public int rows() {
            return 1;
        }

        @Override
        public Value at(String column, int row) {
            if (column.equals(Scheme.REFERENCE_DATE)) {
                return Value.of(scheme.referenceDate());
            }
            Value added = extra.get(column);
            return added != null
                    ? added
                    : record.ledger()
                            .fieldByName(column)
                            .map(Field::key)
                            .map(record::get)
                            .orElseGet(() -> fact(column, person));
        }

        @Override
        public boolean takesPart(int row) {
            return true;
        }
    }
}
