package org.qinglan.model.requirement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.formula.Evaluator;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.FormulaCheck;
import org.qinglan.model.formula.FormulaParser;
import org.qinglan.model.formula.FormulaProblem;
import org.qinglan.model.formula.FormulaType;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.yaml.YamlMap;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Whom a rule concerns: a condition in the language of schemes, over the fields of the roster by their Chinese names,
/// `年龄`, `工龄`, `教龄` (whole years), `职称` and `今天`.
///
/// @param words the condition as it is written; empty for everybody
public record Audience(String words, Expr condition) {
    static final String AGE = "年龄";
    static final String YEARS_AT_WORK = "工龄";
    static final String YEARS_TEACHING = "教龄";
    static final String TITLE = "职称";
    static final String TODAY = "今天";
    private static final Map<String, FormulaType> NAMES = names();

    /// Everybody in post.
    public static final Audience IN_POST = of("状态 = \"在职\"");

    /// @throws FormulaProblem if the condition cannot be read
    public static Audience of(String condition) {
        return new Audience(condition, FormulaParser.parse(condition));
    }

    /// The condition under a key; everybody in post where there is none.
    public static Audience read(YamlMap map, String key) {
        Optional<ScalarNode> scalar = map.scalar(key);
        if (scalar.isEmpty()) {
            return IN_POST;
        }
        Optional<Expr> condition = scalar.flatMap(map::formula);
        if (condition.isEmpty()) {
            return IN_POST;
        }
        try {
            FormulaType type = new FormulaCheck(NAMES, Map.of(), false).check(condition.get());
            if (type.kind() != FormulaType.Kind.FLAG) {
                map.error(key, "condition-wanted", scalar.get().getValue());
            }
        } catch (FormulaProblem problem) {
            map.error(scalar.get(), problem);
        }
        return new Audience(scalar.get().getValue(), condition.get());
    }

    /// Whether the rule concerns a person on a day. Where the roster says nothing of somebody's state, they are in
    /// post.
    public boolean includes(LedgerRecord person, Records records, LocalDate day) {
        return new Evaluator(new PersonColumns(person, records, day), Map.of()).isTrue(condition, 0);
    }

    private static Map<String, FormulaType> names() {
        Map<String, FormulaType> names = new HashMap<>();
        Roster.TEACHER.fields().forEach(field -> names.put(field.name(), type(field)));
        names.put(AGE, FormulaType.NUMBER);
        names.put(YEARS_AT_WORK, FormulaType.NUMBER);
        names.put(YEARS_TEACHING, FormulaType.NUMBER);
        names.put(TITLE, FormulaType.TEXT);
        names.put(TODAY, FormulaType.DATE);
        return Map.copyOf(names);
    }

    private static FormulaType type(Field field) {
        return switch (field.type()) {
            case TEXT, PERSON -> FormulaType.TEXT;
            case NUMBER -> FormulaType.NUMBER;
            case DATE -> FormulaType.DATE;
            case YES_NO -> FormulaType.FLAG;
        };
    }
}
