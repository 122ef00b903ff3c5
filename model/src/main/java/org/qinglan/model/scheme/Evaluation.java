package org.qinglan.model.scheme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Columns;
import org.qinglan.model.formula.Evaluator;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.FormulaProblem;
import org.qinglan.model.scheme.Facts.Person;

/// A scheme computed over the facts of its people, column by column.
public final class Evaluation implements Columns {
    private final Scheme scheme;
    private final List<Person> people = new ArrayList<>();
    private final List<Integer> rosterRows = new ArrayList<>();
    private final Map<String, List<Value>> columns = new HashMap<>();
    private final List<List<Veto>> vetoes = new ArrayList<>();
    private final Map<String, Map<Integer, List<Integer>>> links = new HashMap<>();
    private final Evaluator evaluator;
    private final Evaluator everybody;

    private Evaluation(Scheme scheme) {
        this.scheme = scheme;
        this.evaluator = new Evaluator(this, scheme.plainTables());
        this.everybody = new Evaluator(new Everybody(this), scheme.plainTables());
    }

    /// The same columns, with nobody left out.
    private record Everybody(Evaluation columns) implements Columns {
        @Override
        public int rows() {
            return columns.rows();
        }

        @Override
        public Value at(String column, int row) {
            return columns.at(column, row);
        }

        @Override
        public boolean takesPart(int row) {
            return true;
        }
    }

    /// @throws SchemeFailure if some row's numbers do not allow a formula
    public static Evaluation of(Scheme scheme, Facts facts) {
        Evaluation evaluation = new Evaluation(scheme);
        evaluation.admit(facts);
        for (int row = 0; row < evaluation.rows(); row++) {
            evaluation.vetoes.add(evaluation.holding(row));
        }
        scheme.items().forEach(evaluation::compute);
        return evaluation;
    }

    private List<Veto> holding(int row) {
        return scheme.vetoes().stream().filter(veto -> holds(veto.rule(), row)).toList();
    }

    private void admit(Facts facts) {
        take(facts, admitted(scheme, facts));
    }

    /// Rows of those whom the scheme is about.
    static List<Integer> admitted(Scheme scheme, Facts facts) {
        Evaluation everybody = new Evaluation(scheme);
        everybody.take(facts, IntStream.range(0, facts.people().size()).boxed().toList());
        return IntStream.range(0, facts.people().size())
                .filter(row -> everybody.holds(scheme.population(), row))
                .boxed()
                .toList();
    }

    private void take(Facts facts, List<Integer> rows) {
        rosterRows.addAll(rows);
        rows.forEach(row -> people.add(facts.people().get(row)));
        facts.columns()
                .forEach((name, column) ->
                        columns.put(name, rows.stream().map(column::get).toList()));
        facts.links().forEach((name, pairs) -> links.put(name, linked(pairs)));
    }

    /// Links between those who are admitted, by rows of the evaluation.
    private Map<Integer, List<Integer>> linked(List<Facts.Link> pairs) {
        Map<Integer, Integer> admitted = new HashMap<>();
        for (int row = 0; row < rosterRows.size(); row++) {
            admitted.put(rosterRows.get(row), row);
        }
        Map<Integer, List<Integer>> linked = new HashMap<>();
        for (Facts.Link pair : pairs) {
            Integer row = admitted.get(pair.row());
            Integer other = admitted.get(pair.other());
            if (row != null && other != null) {
                linked.computeIfAbsent(row, _ -> new ArrayList<>()).add(other);
            }
        }
        return linked;
    }

    private void compute(Item item) {
        List<Value> column = new ArrayList<>(rows());
        for (int row = 0; row < rows(); row++) {
            int person = row;
            column.add(guarded(item.name(), row, () -> held(item, evaluator.evaluate(item.expression(), person))));
        }
        columns.put(item.name(), column);
    }

    private static Value held(Item item, Value value) {
        if (!(value instanceof Value.Num number)) {
            return value instanceof Value.Text(var text) ? Value.of(text) : value;
        }
        Magnitude.check(number);
        Value.Num rounded = new Value.Num(Numbers.fraction(item.rounded(number)));
        if (item.floor() != null
                && Numbers.compare(rounded.number(), item.floor().number()) < 0) {
            return item.floor();
        }
        return item.cap() != null
                        && Numbers.compare(rounded.number(), item.cap().number()) > 0
                ? item.cap()
                : rounded;
    }

    private <T> T guarded(String column, int row, Supplier<T> work) {
        try {
            return work.get();
        } catch (FormulaProblem problem) {
            throw new SchemeFailure(column, people.get(row).name(), problem);
        }
    }

    public Scheme scheme() {
        return scheme;
    }

    public List<Person> people() {
        return Collections.unmodifiableList(people);
    }

    /// Whether a condition holds for the person in a row.
    ///
    /// @throws SchemeFailure if the row's numbers do not allow its formula
    public boolean holds(Scheme.Rule condition, int row) {
        return guarded(condition.name(), row, () -> evaluator.isTrue(condition.when(), row));
    }

    /// Position on the whole roster of the person in a row.
    public int rosterRow(int row) {
        return rosterRows.get(row);
    }

    /// Whether the tree of conditions holds for the person in a row.
    ///
    /// @throws SchemeFailure if the row's numbers do not allow its formulas
    public boolean holds(Condition condition, int row) {
        return switch (condition) {
            case Condition.Single(var rule) -> holds(rule, row);
            case Condition.Several(var _, int wanted, var parts, var _) ->
                parts.stream().filter(part -> holds(part, row)).count() >= wanted;
        };
    }

    /// One number for the whole school, of everybody whom the scheme is about: whoever is vetoed brought money into
    /// the pool like the others.
    ///
    /// @throws SchemeFailure if the school's numbers do not allow the formula
    public Value ofAll(String name, Expr formula) {
        try {
            return everybody().evaluate(formula, 0);
        } catch (FormulaProblem problem) {
            throw new SchemeFailure(name, "", problem);
        }
    }

    /// Computes over everybody, whether vetoed or not.
    public Evaluator everybody() {
        return everybody;
    }

    public boolean isVetoed(int row) {
        return !vetoes.get(row).isEmpty();
    }

    /// The vetoes that hold for the person in a row.
    public List<Veto> vetoes(int row) {
        return vetoes.get(row);
    }

    /// For formulas in words, and for conditions that stand at the scheme's end.
    public Evaluator evaluator() {
        return evaluator;
    }

    @Override
    public int rows() {
        return people.size();
    }

    @Override
    public Value at(String column, int row) {
        if (column.equals(Scheme.REFERENCE_DATE)) {
            return Value.of(scheme.referenceDate());
        }
        List<Value> values = columns.get(column);
        if (values == null) {
            throw new IllegalStateException("column " + column + " is not computed yet");
        }
        return values.get(row);
    }

    @Override
    public String rowName(int row) {
        return people.get(row).name();
    }

    @Override
    public List<Integer> linked(String link, int row) {
        return links.getOrDefault(link, Map.of()).getOrDefault(row, List.of());
    }

    @Override
    public boolean takesPart(int row) {
        return vetoes.isEmpty() || vetoes.get(row).stream().noneMatch(Veto::excludes);
    }
}
