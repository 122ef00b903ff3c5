package org.qinglan.model.ethics.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ethics.rule.AssessmentMethod.Grade;
import org.qinglan.model.ethics.rule.AssessmentMethod.Weight;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads `ethics-assessment`.
///
/// An example gives `ballots` (scores by rater) and perhaps `people`; it expects `score`, `grade`, `most`.
public record AssessmentMethodKind() implements RuleKind<AssessmentMethod> {

    @Override
    public String key() {
        return "ethics-assessment";
    }

    @Override
    public String term() {
        return "师德考核办法";
    }

    @Override
    public Class<AssessmentMethod> type() {
        return AssessmentMethod.class;
    }

    @Override
    public @Nullable AssessmentMethod read(RuleHead head, YamlMap map) {
        map.wantList("weights");
        map.wantList("grades");
        List<Weight> weights = new ArrayList<>();
        for (YamlMap weight : map.maps("weights")) {
            weights.add(new Weight(
                    weight.wantText("rater"),
                    orZero(weight.wantNumber("weight")),
                    orZero(weight.number("drop-lowest"))));
            weight.refuseUnknown();
        }
        List<Grade> grades = new ArrayList<>();
        for (YamlMap grade : map.maps("grades")) {
            grades.add(new Grade(grade.wantText("grade"), orZero(grade.wantNumber("from"))));
            grade.refuseUnknown();
        }
        BigDecimal share = map.number("best-share");
        return grades.isEmpty()
                ? null
                : new AssessmentMethod(head, weights, grades, grades.getFirst().name(), share);
    }

    private static BigDecimal orZero(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }

    @Override
    public Map<String, String> workOut(AssessmentMethod rule, YamlMap given) {
        Map<String, List<BigFraction>> ballots = new LinkedHashMap<>();
        given.map("ballots")
                .ifPresent(map -> map.entries().keySet().forEach(rater -> ballots.put(rater, scores(map, rater))));
        Map<String, String> results = new LinkedHashMap<>();
        Optional<BigFraction> score = rule.score(ballots);
        results.put("score", score.map(Numbers::display).orElse("不全"));
        results.put("grade", score.map(rule::grade).orElse("不全"));
        results.put("most", Integer.toString(rule.most(given.count("people", 0, 1_000_000))));
        return results;
    }

    private static List<BigFraction> scores(YamlMap map, String rater) {
        List<BigFraction> scores = new ArrayList<>();
        for (Node node : map.list(rater)) {
            map.asScalar(node).flatMap(map::asNumber).map(Numbers::fraction).ifPresent(scores::add);
        }
        return scores;
    }
}
