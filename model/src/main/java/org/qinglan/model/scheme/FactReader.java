package org.qinglan.model.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.FormulaCheck;
import org.qinglan.model.formula.FormulaProblem;
import org.qinglan.model.formula.FormulaType;
import org.qinglan.model.formula.Suggestion;
import org.qinglan.model.formula.Table;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.scheme.FactRule.Combine;
import org.qinglan.model.scheme.FactRule.Per;
import org.qinglan.model.scheme.FactRule.RecordRank;
import org.qinglan.model.scheme.FactRule.WindowUse;
import org.qinglan.model.scheme.Scheme.Rows;
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads the facts of a scheme and puts them in an order in which each can be computed.
final class FactReader {
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_FACTS = 1_000;
    private final YamlProblems problems;
    private final Map<String, FormulaType> types;
    private final Map<String, Table> tables;
    private final Map<String, Window> windows;
    private final int decimals;
    private final FieldReader fields;
    private final ReachReader reaches;
    private final Rows rows;

    /// @param types receives the types of the facts
    FactReader(
            YamlProblems problems,
            Map<String, FormulaType> types,
            Map<String, Table> tables,
            Map<String, Window> windows,
            int decimals,
            Rows rows) {
        this.rows = rows;
        this.reaches = new ReachReader(problems, rows);
        this.problems = problems;
        this.types = types;
        this.tables = tables;
        this.windows = windows;
        this.decimals = decimals;
        this.fields = new FieldReader(problems);
    }

    List<FactRule> read(Node node) {
        YamlMap map = YamlMap.of(node, problems);
        map.checkNames(MOST_FACTS);
        if (map.entries().size() > MOST_FACTS) {
            return List.of();
        }
        Map<String, FactRule> facts = new LinkedHashMap<>();
        map.entries().forEach((name, entry) -> fact(name, entry).ifPresent(fact -> facts.put(name, fact)));
        facts.forEach((name, fact) -> types.put(name, fact.type()));
        facts.forEach((name, fact) -> check(fact, map.entries().getOrDefault(name, node)));
        List<String> names = List.copyOf(facts.keySet());
        Map<String, List<String>> needs = new LinkedHashMap<>();
        facts.forEach((name, fact) -> needs.put(name, fact.needs(names)));
        List<String> ordered = new ArrayList<>();
        Dependencies.order(needs, ordered)
                .ifPresent(path -> problems.error(map.key(path.getFirst()), "cycle", String.join(" → ", path)));
        return ordered.stream().map(facts::get).toList();
    }

    private Optional<FactRule> fact(String name, Node node) {
        YamlMap map = YamlMap.of(node, problems);
        if (map.isBroken()) {
            return Optional.empty();
        }
        if (types.containsKey(name) || tables.containsKey(name)) {
            problems.error(node, "doubled-name", name);
        }
        Optional<Ledger> ledger = map.wantScalar("from").flatMap(this::ledger);
        Optional<ScalarNode> where = map.scalar("where");
        Optional<ScalarNode> each = map.scalar("each");
        Optional<ScalarNode> take = map.scalar("take");
        if (each.isPresent() && take.isPresent()) {
            problems.error(each.get(), "take-or-each");
        }
        Optional<ScalarNode> shareOf = map.scalar("share-of");
        Optional<Field> field = take.flatMap(word -> ledger.flatMap(known -> fields.named(known, word)));
        Combine otherwise = shareOf.isPresent()
                ? Combine.SHARE
                : take.isEmpty() && each.isEmpty()
                        ? Combine.COUNT
                        : ledger.filter(rows.ledger()::equals).isPresent() ? Combine.LATEST : null;
        Combine combine = combine(map, otherwise);
        checkShare(map, combine);
        Reach reach = ledger.map(known -> reaches.read(map, known)).orElse(new Reach.OfOwner());
        WindowUse window = window(map);
        Per per = per(map);
        BigFraction atMost = Optional.ofNullable(map.number("at-most"))
                .map(Numbers::fraction)
                .orElse(null);
        RecordRank rank = map.find("rank")
                .flatMap(found -> ledger.flatMap(known -> new RankReader(problems, fields).read(known, found)))
                .orElse(null);
        String unit = map.text("unit");
        Selection selection = ledger.map(known -> new SelectionReader(problems, fields).read(known, map))
                .orElse(Selection.ALL);
        Optional<ScalarNode> weight = map.scalar("weight");
        FormulaType type = field.filter(_ -> combine != Combine.DISTINCT)
                .map(taken -> type(taken.type(), unit))
                .orElse(FormulaType.number(unit));
        Value missing =
                map.scalar("missing").map(scalar -> missing(map, scalar, type)).orElse(null);
        int places = map.count("decimals", decimals, MOST_DECIMALS);
        String clause = map.text("clause");
        map.refuseUnknown();
        return ledger.map(known -> new FactRule(
                name,
                known,
                reach,
                where.flatMap(map::formula).orElse(null),
                window,
                field.map(Field::key).orElse(null),
                each.flatMap(map::formula).orElse(null),
                shareOf.flatMap(map::formula).orElse(null),
                weight.flatMap(map::formula).orElse(null),
                selection,
                combine,
                per,
                atMost,
                rank,
                missing,
                places,
                type,
                clause));
    }

    Optional<Ledger> ledger(ScalarNode word) {
        Optional<Ledger> ledger =
                Ledgers.named(word.getValue()).filter(named -> Ledgers.ofFacts().anyMatch(named::equals));
        if (ledger.isEmpty()) {
            List<String> names = Ledgers.ofFacts().map(Ledger::name).toList();
            problems.error(
                    word,
                    "unknown-ledger",
                    word.getValue(),
                    Suggestion.shown(word.getValue(), names),
                    String.join("、", names));
        }
        return ledger;
    }

    /// @param otherwise what holds where nothing is written; nothing where it must be
    private Combine combine(YamlMap map, @Nullable Combine otherwise) {
        Optional<ScalarNode> word = map.scalar("combine");
        if (word.isEmpty()) {
            if (otherwise == null) {
                problems.error(map.node(), "combine-wanted");
            }
            return otherwise == null ? Combine.LATEST : otherwise;
        }
        Optional<Combine> combine = Combine.of(word.get().getValue());
        if (combine.isEmpty()) {
            problems.error(word.get(), "unknown-combine", word.get().getValue());
        }
        return combine.orElse(Combine.SUM);
    }

    /// A share is of a condition and of nothing else.
    private void checkShare(YamlMap map, Combine combine) {
        boolean hasOther =
                Stream.of("take", "each").anyMatch(key -> map.find(key).isPresent());
        boolean isShare = combine == Combine.SHARE;
        if (isShare != map.find("share-of").isPresent() || (isShare && hasOther)) {
            problems.error(map.key(isShare ? "combine" : "share-of"), "share-does-not-fit");
        }
        if (combine == Combine.DISTINCT && !hasOther) {
            problems.error(map.key("combine"), "distinct-of-what");
        }
    }

    @Nullable
    WindowUse window(YamlMap map) {
        Optional<ScalarNode> within = map.scalar("window");
        Optional<ScalarNode> touching = map.scalar("touching");
        if (within.isPresent() && touching.isPresent()) {
            problems.error(touching.get(), "window-or-touching");
        }
        Optional<ScalarNode> word = within.or(() -> touching);
        Optional<Window> window = word.map(scalar -> windows.get(scalar.getValue()));
        if (word.isPresent() && window.isEmpty()) {
            problems.error(
                    word.get(),
                    "unknown-window",
                    word.get().getValue(),
                    Suggestion.shown(word.get().getValue(), windows.keySet()));
        }
        return window.map(found -> new WindowUse(found, touching.isPresent())).orElse(null);
    }

    private @Nullable Per per(YamlMap map) {
        Optional<ScalarNode> word = map.scalar("per");
        Optional<Per> per = word.flatMap(scalar -> Per.of(scalar.getValue()));
        if (word.isPresent() && per.isEmpty()) {
            problems.error(word.get(), "unknown-per", word.get().getValue());
        }
        if (per.isPresent() && map.find("at-most").isEmpty()) {
            problems.error(word.get(), "per-without-at-most");
        }
        return per.orElse(null);
    }

    private @Nullable Value missing(YamlMap map, ScalarNode scalar, FormulaType type) {
        return switch (type.kind()) {
            case NUMBER -> map.asNumber(scalar).map(Value::of).orElse(null);
            case TEXT -> Value.of(scalar.getValue());
            case DATE -> {
                problems.error(scalar, "no-missing-date");
                yield null;
            }
            case FLAG -> {
                if (!List.of("是", "否").contains(scalar.getValue())) {
                    problems.error(scalar, "flag-wanted", scalar.getValue());
                }
                yield Value.of(scalar.getValue().equals("是"));
            }
        };
    }

    private static FormulaType type(FieldType type, String unit) {
        return switch (type) {
            case NUMBER -> FormulaType.number(unit);
            case DATE -> FormulaType.DATE;
            case YES_NO -> FormulaType.FLAG;
            case TEXT -> FormulaType.TEXT;
            case PERSON -> FormulaType.TEXT;
        };
    }

    void check(FactRule fact, Node node) {
        Map<String, FormulaType> names = new HashMap<>(types);
        fact.ledger().fields().forEach(field -> names.put(field.name(), type(field.type(), "")));
        if (fact.where() != null) {
            check(node, "where", fact.where(), names, FormulaType.Kind.FLAG);
        }
        if (fact.rank() != null) {
            fact.rank().names().values().forEach(name -> names.put(name, FormulaType.NUMBER));
        }
        if (fact.each() != null) {
            check(node, "each", fact.each(), names, FormulaType.Kind.NUMBER);
        }
        if (fact.shareOf() != null) {
            check(node, "share-of", fact.shareOf(), names, FormulaType.Kind.FLAG);
        }
        if (fact.weight() != null) {
            check(node, "weight", fact.weight(), names, FormulaType.Kind.NUMBER);
        }
        if (fact.type().kind() != FormulaType.Kind.NUMBER
                && fact.combine() != Combine.LATEST
                && !(fact.type().kind() == FormulaType.Kind.DATE
                        && (fact.combine() == Combine.MIN || fact.combine() == Combine.MAX))) {
            problems.error(node, "combine-does-not-fit", fact.name());
        }
        YamlMap map = YamlMap.of(node, problems);
        SelectionReader.checkFit(fact, map, problems);
        reaches.check(fact, map, types);
        if (fact.atMost() != null && fact.combine() != Combine.SUM && fact.combine() != Combine.COUNT) {
            problems.error(map.key("at-most"), "at-most-does-not-fit", fact.name());
        }
        if (fact.ledger().from() == null) {
            Stream.of("window", "touching", "per")
                    .filter(key -> map.find(key).isPresent())
                    .forEach(key -> problems.error(
                            map.key(key), "ledger-without-dates", fact.ledger().name(), key));
        }
    }

    private void check(Node fact, String key, Expr expr, Map<String, FormulaType> names, FormulaType.Kind wanted) {
        Node node = YamlMap.of(fact, problems).find(key).orElse(fact);
        try {
            if (new FormulaCheck(names, tables, false).check(expr).kind() != wanted) {
                problems.error(node, wanted == FormulaType.Kind.FLAG ? "condition-wanted" : "number-formula-wanted");
            }
        } catch (FormulaProblem problem) {
            if (node instanceof ScalarNode scalar) {
                problems.formula(scalar, problem);
            }
        }
    }
}
