package org.qinglan.model.ethics.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.ethics.rule.AppraisalConsequence.Cause;
import org.qinglan.model.ethics.rule.AppraisalConsequence.Years;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// Reads `appraisal-effect`.
///
/// An example gives `cause` (a handling or a grade), `decided`, `last` and `year`; it expects `effect`.
public record AppraisalConsequenceKind() implements RuleKind<AppraisalConsequence> {

    @Override
    public String key() {
        return "appraisal-effect";
    }

    @Override
    public String term() {
        return "对年度考核的影响";
    }

    @Override
    public Class<AppraisalConsequence> type() {
        return AppraisalConsequence.class;
    }

    @Override
    public AppraisalConsequence read(RuleHead head, YamlMap map) {
        Cause cause = Cause.of(map.wantOneOf("cause", Cause.terms()));
        List<String> causes = map.words(cause == Cause.ASSESSMENT ? "grades" : "handlings");
        boolean whole = cause == Cause.INVESTIGATION;
        Optional<Limit> limit = Limit.of(map.wantOneOf("result", Limit.termsOfCases()));
        return new AppraisalConsequence(
                head,
                cause,
                causes,
                map.find("personnel").isEmpty()
                        ? SanctionRegime.EVERYBODY
                        : map.wantOneOf(
                                "personnel",
                                List.of(SanctionRegime.STAFF, SanctionRegime.MANAGERS, SanctionRegime.EVERYBODY)),
                whole ? Years.TOUCHED : Years.of(map.wantOneOf("years", Years.terms())),
                limit.orElse(Limit.NOT_EXCELLENT),
                whole ? map.words("settled-after") : List.of());
    }

    @Override
    public Map<String, String> workOut(AppraisalConsequence rule, YamlMap given) {
        String cause = given.text("cause");
        LocalDate decided = given.wantDate("decided").orElse(LocalDate.EPOCH);
        LocalDate last = given.date("last");
        int year = given.count("year", 0, 9999);
        boolean named = rule.causes().isEmpty() || rule.causes().contains(cause);
        DateSpan period = new DateSpan(decided, last == null ? null : last.plusDays(1));
        Map<String, String> results = new LinkedHashMap<>();
        results.put(
                "effect",
                named && hits(rule.years(), period, year) ? rule.limit().term() : "无");
        return results;
    }

    /// Whether a calendar year is hit.
    ///
    /// @param period from the day of the decision
    public static boolean hits(Years years, DateSpan period, int year) {
        int decided = period.from().getYear();
        return switch (years) {
            case DECISION -> decided == year;
            case DECISION_AND_NEXT -> decided == year || decided + 1 == year;
            case YEAR_END -> period.covers(LocalDate.of(year, 12, 31));
            case TOUCHED -> period.overlaps(DateSpan.ofYear(year));
        };
    }
}
