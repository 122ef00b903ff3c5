package org.qinglan.model.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.formula.FormulaType;
import org.qinglan.model.formula.Suggestion;
import org.qinglan.model.laboratory.Fragment.Field;
import org.qinglan.model.laboratory.ReadyRule.Blank;
import org.qinglan.model.scheme.Item;
import org.qinglan.model.scheme.Scheme;

/// Turns a filled-in ready rule into edits of a scheme.
public final class ReadyRuleText {
    private static final String FIXED = "fixed";
    private final Scheme scheme;
    private final ReadyRule rule;
    private final Map<String, String> filled;
    private final List<Finding> problems = new ArrayList<>();

    private ReadyRuleText(Scheme scheme, ReadyRule rule, Map<String, String> filled) {
        this.scheme = scheme;
        this.rule = rule;
        this.filled = Map.copyOf(filled);
    }

    /// The edits, or what is wrong with what was filled in.
    public sealed interface Filled {
        record Done(List<SchemeEdit> edits) implements Filled {
            public Done {
                edits = List.copyOf(edits);
            }
        }

        /// @param findings each with the term of its blank as place
        record Refused(List<Finding> findings) implements Filled {
            public Refused {
                findings = List.copyOf(findings);
            }
        }
    }

    /// @param filled by the key of the blank
    public static Filled fill(Scheme scheme, ReadyRule rule, Map<String, String> filled) {
        ReadyRuleText text = new ReadyRuleText(scheme, rule, filled);
        rule.blanks().forEach(text::check);
        return text.problems.isEmpty() ? new Filled.Done(text.edits()) : new Filled.Refused(text.problems);
    }

    /// Columns of a scheme that hold numbers, facts first.
    public static List<String> numberColumns(Scheme scheme) {
        return Stream.concat(
                        facts(scheme, FormulaType.Kind.NUMBER),
                        scheme.items().stream().map(Item::name))
                .toList();
    }

    public static List<String> wordColumns(Scheme scheme) {
        return facts(scheme, FormulaType.Kind.TEXT).toList();
    }

    /// What a new item can be counted into.
    public static List<String> targets(Scheme scheme) {
        return Stream.concat(
                        scheme.allotment() == null ? Stream.of() : Stream.of(FIXED), Weights.totals(scheme).stream())
                .distinct()
                .toList();
    }

    private static Stream<String> facts(Scheme scheme, FormulaType.Kind kind) {
        return scheme.facts().stream()
                .filter(fact -> fact.type().kind() == kind)
                .map(fact -> fact.name());
    }

    private String word(String key) {
        return filled.getOrDefault(key, "").strip();
    }

    private void check(Blank blank) {
        String word = word(blank.key());
        switch (blank.kind()) {
            case NAME -> want(blank, isNewName(word), "blank-name", word);
            case NUMBER -> want(blank, isNumber(word), "blank-number", word);
            case NUMBER_OR_NOTHING -> want(blank, word.isEmpty() || isNumber(word), "blank-number", word);
            case COLUMN -> column(blank, word, numberColumns(scheme));
            case COLUMNS -> {
                want(blank, !parts(word).isEmpty(), "blank-column", word, "");
                parts(word).forEach(part -> column(blank, part, numberColumns(scheme)));
            }
            case WORD -> column(blank, word, wordColumns(scheme));
            case WORD_OR_NOTHING -> {
                if (!word.isEmpty()) {
                    column(blank, word, wordColumns(scheme));
                }
            }
            case STEPS, LINES -> lines(blank);
            case READING -> want(blank, word.equals("marginal") || word.equals("whole"), "blank-reading");
            case INTO -> want(blank, word.isEmpty() || targets(scheme).contains(word), "blank-into", word);
            case TEXT -> {}
        }
    }

    private void want(Blank blank, boolean fine, String code, Object... details) {
        if (!fine) {
            problems.add(SchemeText.MESSAGES.error(blank.term(), code, details));
        }
    }

    private void column(Blank blank, String word, List<String> known) {
        want(blank, known.contains(word), "blank-column", word, Suggestion.shown(word, known));
    }

    private boolean isNewName(String word) {
        return word.matches("\\p{L}[\\p{L}\\p{N}_]{0,39}")
                && scheme.item(word).isEmpty()
                && scheme.fact(word).isEmpty()
                && !scheme.tables().containsKey(word);
    }

    private static boolean isNumber(String word) {
        return word.matches("-?\\d{1,12}(\\.\\d{1,6})?%?");
    }

    static List<String> parts(String words) {
        return Stream.of(words.split("[,，、\\s]+", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// Word or bound and number of each line.
    private Optional<List<List<String>>> pairs(String key) {
        List<List<String>> pairs = new ArrayList<>();
        for (String line : word(key).split("[\\n;；]+", -1)) {
            String[] pair = line.strip().split("\\s*[=＝:：]\\s*", -1);
            if (pair.length != 2 || pair[0].isEmpty() || !isNumber(pair[1])) {
                return Optional.empty();
            }
            pairs.add(List.of(pair[0], pair[1]));
        }
        return Optional.of(pairs);
    }

    private void lines(Blank blank) {
        Optional<List<List<String>>> pairs = pairs(blank.key());
        boolean steps = blank.kind() == ReadyRule.Kind.STEPS;
        want(blank, pairs.isPresent(), steps ? "blank-steps" : "blank-lines");
        if (pairs.isPresent() && steps) {
            want(blank, pairs.get().getLast().getFirst().equals("以上"), "blank-steps");
        }
        if (pairs.isPresent() && blank.key().equals("weights")) {
            pairs.get().forEach(pair -> column(blank, pair.getFirst(), numberColumns(scheme)));
        }
    }

    private List<SchemeEdit> edits() {
        List<SchemeEdit> edits = new ArrayList<>();
        table().ifPresent(table -> edits.add(new SchemeEdit.Append(SchemePath.of("tables"), tableName(), table)));
        edits.add(new SchemeEdit.Append(SchemePath.of("items"), null, new Fragment.Fields(item())));
        into().ifPresent(edits::add);
        return edits;
    }

    private String tableName() {
        return word("item") + "表";
    }

    private Optional<Fragment> table() {
        List<Field> clause = word("clause").isEmpty() ? List.of() : List.of(Field.of("clause", word("clause")));
        return switch (rule) {
            case TIERS -> Optional.of(steps(clause, word("reading"), "steps"));
            case RANK_POINTS -> Optional.of(steps(clause, "whole", "places"));
            case GRADE_POINTS, GRADE_MULTIPLIER ->
                Optional.of(new Fragment.Fields(Stream.concat(
                                clause.stream(),
                                pairs("lines").orElseThrow().stream()
                                        .map(pair -> Field.of(pair.getFirst(), pair.getLast())))
                        .toList()));
            case RATE,
                    BASE_AND_HEADS,
                    SHARED_CAP,
                    FREE_THEN_DEDUCT,
                    HIGHEST,
                    SHARE_OF_BEST,
                    SHARE_OF_MEAN,
                    MONTHS,
                    FULL_LESS_DEDUCTIONS,
                    HALF_SECOND,
                    WEIGHTED -> Optional.empty();
        };
    }

    private Fragment steps(List<Field> clause, String reading, String key) {
        List<Fragment> rows = pairs(key).orElseThrow().stream()
                .map(pair -> Fragment.words(pair.getFirst(), pair.getLast()))
                .toList();
        return new Fragment.Fields(Stream.concat(clause.stream(), Stream.of(new Field(reading, new Fragment.Row(rows))))
                .toList());
    }

    private List<Field> item() {
        boolean money = word("into").equals(FIXED);
        String decimals = word("decimals").isEmpty() && money ? "2" : word("decimals");
        boolean deducts = rule == ReadyRule.FREE_THEN_DEDUCT || rule == ReadyRule.FULL_LESS_DEDUCTIONS;
        String cap = rule == ReadyRule.SHARE_OF_MEAN ? word("cap") : "";
        return Stream.of(
                        Field.of("item", word("item")),
                        Field.of("formula", formula()),
                        Field.of("decimals", decimals),
                        Field.of("floor", deducts ? "0" : ""),
                        Field.of("cap", cap),
                        Field.of("full-mark", deducts || rule == ReadyRule.SHARE_OF_BEST ? word("full") : ""),
                        Field.of("unit", word("unit")),
                        Field.of("clause", word("clause")))
                .filter(field -> !(field.value() instanceof Fragment.Word(var value)) || !value.isEmpty())
                .toList();
    }

    private String formula() {
        String quantity = word("quantity");
        String group = word("within").isEmpty() ? "" : " by " + word("within");
        return switch (rule) {
            case RATE -> quantity + " × " + word("rate");
            case BASE_AND_HEADS ->
                "if(" + quantity + " > 0, " + word("base") + " + " + word("per-head") + " × " + quantity + ", 0)";
            case TIERS -> tableName() + "[" + quantity + "]";
            case RANK_POINTS -> tableName() + "[rank(" + quantity + group + ")]";
            case SHARED_CAP -> "min(" + word("cap") + ", " + joined("quantities", " + ") + ")";
            case FREE_THEN_DEDUCT ->
                word("full") + " − " + word("deduct") + " × max(0, " + quantity + " − " + word("free") + ")";
            case HIGHEST -> "max(" + joined("quantities", ", ") + ")";
            case GRADE_POINTS -> tableName() + "[" + word("word") + "]";
            case GRADE_MULTIPLIER -> quantity + " × " + tableName() + "[" + word("word") + "]";
            case SHARE_OF_BEST -> quantity + " ÷ best(" + quantity + group + ") × " + word("full");
            case SHARE_OF_MEAN -> quantity + " ÷ mean(" + quantity + group + ") × " + word("full");
            case MONTHS -> word("amount") + " × min(" + word("months") + ", " + quantity + ") ÷ " + word("months");
            case FULL_LESS_DEDUCTIONS -> word("full") + " − " + joined("quantities", " − ");
            case HALF_SECOND -> quantity + " + " + word("second") + " × " + word("portion");
            case WEIGHTED ->
                pairs("weights").orElseThrow().stream()
                        .map(pair -> pair.getFirst() + " × " + pair.getLast())
                        .collect(Collectors.joining(" + "));
        };
    }

    private String joined(String key, String by) {
        return String.join(by, parts(word(key)));
    }

    private Optional<SchemeEdit> into() {
        String target = word("into");
        if (target.isEmpty()) {
            return Optional.empty();
        }
        if (!target.equals(FIXED)) {
            String formula = scheme.item(target).orElseThrow().formula().strip();
            return Optional.of(
                    new SchemeEdit.Put(SchemePath.item(target).key("formula"), added(formula, word("item"))));
        }
        boolean there =
                scheme.allotment() != null && !scheme.allotment().fixed().isEmpty();
        return Optional.of(
                there
                        ? new SchemeEdit.Append(SchemePath.of("allot", "fixed"), null, new Fragment.Word(word("item")))
                        : new SchemeEdit.Append(SchemePath.of("allot"), FIXED, Fragment.words(word("item"))));
    }

    /// Every item holds a number, so its formula binds at least as tightly as a sum.
    private static String added(String formula, String item) {
        return formula + " + " + item;
    }
}
