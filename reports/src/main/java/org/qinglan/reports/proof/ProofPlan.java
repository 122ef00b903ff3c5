package org.qinglan.reports.proof;

import static org.qinglan.reports.proof.ProofText.MESSAGES;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.formula.CellFormula;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.FormulaType;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.Condition;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.FactRule;
import org.qinglan.model.scheme.Item;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.Veto;
import org.qinglan.reports.book.Look;

/// Everything that the proof workbook will hold, with all addresses known, before a cell is written.
final class ProofPlan {
    static final String ADMITTED = "#admitted";
    static final String VETOED = "#vetoed";

    /// Spreadsheets hold whole numbers exactly up to 2^53; one bit is left for telling halves apart.
    static final BigInteger EXACT = BigInteger.TWO.pow(52);

    private static final int LONGEST_FORMULA = 8_000;
    private static final int DEEPEST_FORMULA = 60;

    private final ComputedRun run;
    private final SheetNames names;
    private final Workings workings;
    private final Parameters parameters;
    private final ProofSpace space;
    private final WholeSchoolSpace everybody;
    private final List<Finding> notes = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<FrozenColumn> frozen = new ArrayList<>();
    private final List<ResultColumn> result = new ArrayList<>();

    ProofPlan(ComputedRun run, SheetNames names) {
        this.run = run;
        this.names = names;
        workings = new Workings(names.workings(), evaluation().rows());
        parameters = new Parameters(names.parameters());
        space = new ProofSpace(evaluation(), names, workings, parameters);
        everybody = new WholeSchoolSpace(space, evaluation(), workings, parameters);
        scheme().facts().stream()
                .filter(fact -> fact.type().kind() == FormulaType.Kind.NUMBER)
                .forEach(this::addFact);
        addTakingPart();
        scheme().items().forEach(this::addItem);
        space.tooWide().forEach(column -> note("too-wide", column));
    }

    ComputedRun run() {
        return run;
    }

    Evaluation evaluation() {
        return run.evaluation();
    }

    Scheme scheme() {
        return run.scheme();
    }

    SheetNames names() {
        return names;
    }

    Workings workings() {
        return workings;
    }

    Parameters parameters() {
        return parameters;
    }

    ProofSpace space() {
        return space;
    }

    List<Finding> notes() {
        return notes;
    }

    List<Check> checks() {
        return checks;
    }

    List<FrozenColumn> frozen() {
        return frozen;
    }

    List<ResultColumn> result() {
        return result;
    }

    private void addTakingPart() {
        addCondition(
                ADMITTED,
                MESSAGES.text("working.admitted"),
                scheme().population().when(),
                _ -> true);
        List<Veto> vetoes = scheme().vetoes();
        for (Veto veto : vetoes) {
            addCondition(
                    vetoed(veto),
                    vetoes.size() == 1
                            ? MESSAGES.text("working.vetoed")
                            : MESSAGES.text("working.vetoed-by", veto.rule().name()),
                    veto.rule().when(),
                    row -> evaluation().vetoes(row).contains(veto));
        }
        if (vetoes.size() > 1) {
            workings.add(new Working(
                    VETOED,
                    MESSAGES.text("working.vetoed"),
                    MESSAGES.text("scale.condition"),
                    any(vetoes),
                    IntStream.range(0, workings.rows())
                            .mapToObj(row -> Value.of(evaluation().isVetoed(row)))
                            .toList(),
                    Look.YES_NO));
        }
        String condition = "AND(" + workings.cell(ADMITTED)
                + vetoes.stream()
                        .filter(Veto::excludes)
                        .map(veto -> ",NOT(" + workings.cell(vetoed(veto)) + ")")
                        .collect(Collectors.joining())
                + ")";
        workings.add(
                ProofSpace.PART,
                MESSAGES.text("working.part"),
                MESSAGES.text("scale.flag"),
                "IF(" + condition + ",1,0)",
                row -> Value.of(evaluation().takesPart(row) ? 1 : 0));
    }

    /// Key of the column that says on whom a veto bites.
    private String vetoed(Veto veto) {
        List<Veto> vetoes = scheme().vetoes();
        return vetoes.size() == 1 ? VETOED : "#veto " + vetoes.indexOf(veto);
    }

    /// Whether some of the vetoes bites on the row at hand.
    String any(List<Veto> vetoes) {
        return "OR(" + vetoes.stream().map(veto -> workings.cell(vetoed(veto))).collect(Collectors.joining(",")) + ")";
    }

    /// A number of the whole school, rounded half up.
    ///
    /// @return the cell of the number times ten to `decimals`
    String wholeSchool(String name, Expr formula, int decimals, Value value, String note) {
        CellFormula writer = new CellFormula(everybody, scheme().plainTables());
        String template = checked(
                name,
                writer.number(formula, new CellFormula.Rounded(decimals, RoundingMode.HALF_UP), held -> held),
                writer);
        return parameters.computed(name, template == null ? value.display() : template, value, note);
    }

    private void addFact(FactRule fact) {
        String cell = space.factCell(fact.name());
        String whole = "ROUND(" + cell + "*"
                + BigDecimal.TEN.pow(space.decimals(fact.name())).toPlainString() + ",0)";
        var blank = space.blankNumber(fact);
        String otherwise = blank == null || space.mayMiss(fact.name())
                ? "\"\""
                : Numbers.exact(blank)
                        .movePointRight(space.decimals(fact.name()))
                        .toPlainString();
        workings.add(
                fact.name(),
                fact.name(),
                ProofText.scale(space.decimals(fact.name())),
                "IF(ISNUMBER(" + cell + ")," + whole + "," + otherwise + ")",
                row -> space.whole(fact.name(), evaluation().at(fact.name(), row)));
    }

    private void addItem(Item item) {
        if (!item.isNumber()) {
            addPlain(item);
            return;
        }
        int decimals = space.decimals(item.name());
        CellFormula writer = writer();
        String template = writer.number(
                item.expression(), new CellFormula.Rounded(item.decimals(), item.rounding()), held(item, decimals));
        workings.add(
                item.name(),
                item.name(),
                ProofText.scale(decimals),
                checked(item.name(), template, writer),
                row -> space.whole(item.name(), evaluation().at(item.name(), row)));
    }

    /// A text, a day or yes-or-no in words, as facts of these kinds stand.
    private void addPlain(Item item) {
        CellFormula writer = writer();
        String template = writer.plain(item.expression());
        workings.add(new Working(
                item.name(),
                item.name(),
                "",
                checked(item.name(), template, writer),
                IntStream.range(0, workings.rows())
                        .mapToObj(row -> worded(evaluation().at(item.name(), row)))
                        .toList(),
                look(item)));
    }

    /// Yes or no stands in words.
    static Value worded(Value value) {
        return value instanceof Value.Flag ? Value.of(value.display()) : value;
    }

    static Look look(Item item) {
        return switch (item.type().kind()) {
            case NUMBER -> Look.INTEGER;
            case TEXT -> Look.TEXT;
            case DATE -> Look.DATE;
            case FLAG -> Look.YES_NO;
        };
    }

    private static UnaryOperator<String> held(Item item, int decimals) {
        String lift = decimals == item.decimals()
                ? ""
                : "*" + BigDecimal.TEN.pow(decimals - item.decimals()).toPlainString();
        return number -> {
            String held = number + lift;
            if (item.floor() != null) {
                held = "MAX(" + whole(item.floor(), decimals) + "," + held + ")";
            }
            return item.cap() == null ? held : "MIN(" + whole(item.cap(), decimals) + "," + held + ")";
        };
    }

    private static String whole(Value.Num number, int decimals) {
        return number.rounded(decimals).unscaledValue().toString();
    }

    private CellFormula writer() {
        return new CellFormula(space, scheme().plainTables());
    }

    /// The formula, or nothing where a spreadsheet could not compute it; then its column holds plain values and a note
    /// says so.
    @Nullable
    String checked(String column, String template, CellFormula writer) {
        if (writer.widest().compareTo(EXACT) > 0) {
            return note("too-wide", column);
        }
        return template.length() > LONGEST_FORMULA || depth(template) > DEEPEST_FORMULA
                ? note("too-long", column)
                : template;
    }

    private @Nullable String note(String code, String column) {
        notes.add(new Finding(
                code,
                Finding.Severity.NOTE,
                names.workings(),
                MESSAGES.text(code, column),
                MESSAGES.text(code + ".mend"),
                null));
        return null;
    }

    private static int depth(String template) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < template.length(); i++) {
            depth += template.charAt(i) == '(' ? 1 : template.charAt(i) == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    /// Says that a column's whole numbers are too large for a spreadsheet.
    ///
    /// @return no formula
    @Nullable
    String tooWide(String column) {
        return note("too-wide", column);
    }

    /// Adds a column that says TRUE or FALSE for a tree of conditions.
    void addCondition(String key, String header, Condition condition, IntFunction<Boolean> holds) {
        CellFormula writer = writer();
        addCondition(key, header, checked(header, condition(writer, condition), writer), holds);
    }

    private static String condition(CellFormula writer, Condition condition) {
        return switch (condition) {
            case Condition.Single(var rule) -> writer.condition(rule.when());
            case Condition.Several(var _, int wanted, var parts, var _) ->
                "(("
                        + parts.stream()
                                .map(part -> "1*" + condition(writer, part))
                                .collect(Collectors.joining("+")) + ")>=" + wanted + ")";
        };
    }

    private void addCondition(String key, String header, @Nullable String template, IntFunction<Boolean> holds) {
        workings.add(new Working(
                key,
                header,
                MESSAGES.text("scale.condition"),
                template,
                IntStream.range(0, workings.rows())
                        .mapToObj(row -> Value.of(holds.apply(row)))
                        .toList(),
                Look.YES_NO));
    }

    /// Adds a column that says TRUE or FALSE.
    void addCondition(String key, String header, Expr when, IntFunction<Boolean> holds) {
        CellFormula writer = writer();
        addCondition(key, header, checked(header, writer.condition(when), writer), holds);
    }
}
