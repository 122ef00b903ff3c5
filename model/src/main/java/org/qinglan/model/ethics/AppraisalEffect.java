package org.qinglan.model.ethics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.ethics.rule.AppraisalConsequence;
import org.qinglan.model.ethics.rule.AppraisalConsequence.Cause;
import org.qinglan.model.ethics.rule.AppraisalConsequence.Years;
import org.qinglan.model.ethics.rule.AppraisalConsequenceKind;
import org.qinglan.model.ethics.rule.Limit;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.standing.Overview.Reason;

/// What an annual appraisal may still say because of somebody's ethics cases, by the rules in force on the day of each
/// decision.
///
/// @param year   calendar year of the appraisal
/// @param limit  what it may still say
/// @param reason in a sentence, with its clause and the record behind it
public record AppraisalEffect(int year, Limit limit, Reason reason) {
    private static final Messages MESSAGES = Messages.beside(AppraisalEffect.class);

    /// Every effect on the appraisal of a year, the heaviest first; none where nothing stands in the way.
    ///
    /// @param asOf the day on which the question is asked: an investigation that has ended by then holds nobody up
    public static List<AppraisalEffect> of(EthicsHistory history, int year, LocalDate asOf, Rulebook rules) {
        List<AppraisalEffect> effects = new ArrayList<>();
        VetoWindow.of(history, rules).stream()
                .filter(VetoWindow::isSanction)
                .forEach(window -> effects.addAll(ofSanction(window, year, rules)));
        history.cases().forEach(one -> effects.addAll(ofInvestigation(one, year, asOf, rules)));
        history.assessments().forEach(assessment -> effects.addAll(ofAssessment(assessment, year, rules)));
        return effects.stream()
                .sorted(Comparator.comparing(AppraisalEffect::limit).reversed())
                .toList();
    }

    /// The heaviest effect, which decides.
    public static Optional<AppraisalEffect> heaviest(EthicsHistory history, int year, LocalDate asOf, Rulebook rules) {
        return of(history, year, asOf, rules).stream().findFirst();
    }

    private static List<AppraisalEffect> ofSanction(VetoWindow window, int year, Rulebook rules) {
        Measure measure = window.measure();
        if (measure == null) {
            return List.of();
        }
        List<AppraisalEffect> effects = new ArrayList<>(ofMeasure(measure, window.span(), year, rules, _ -> true));
        for (Measure served : window.served()) {
            boolean sameDay = served.decided().equals(measure.decided());
            effects.addAll(
                    ofMeasure(served, window.span(), year, rules, rule -> sameDay || !isOfDecision(rule.years())));
        }
        return effects;
    }

    /// @param counted which rules count here: an earlier measure that goes on in this window has had its own year
    private static List<AppraisalEffect> ofMeasure(
            Measure measure, DateSpan span, int year, Rulebook rules, Predicate<AppraisalConsequence> counted) {
        String personnel = new Regimes(rules).personnel(measure);
        return rules.on(AppraisalConsequence.class, measure.decided()).stream()
                .filter(rule -> rule.holdsFor(measure.handling(), personnel))
                .filter(counted)
                .filter(rule -> AppraisalConsequenceKind.hits(
                        rule.years(), isOfDecision(rule.years()) ? new DateSpan(measure.decided(), null) : span, year))
                .map(rule -> effect(
                        year,
                        rule,
                        measure.record(),
                        "appraisal-sanction",
                        measure.decided(),
                        measure.handling(),
                        span.display()))
                .toList();
    }

    private static boolean isOfDecision(Years years) {
        return years == Years.DECISION || years == Years.DECISION_AND_NEXT;
    }

    /// Open on the last day of the year: no comment and no grade; ended since without a sanction that matters: the
    /// grade is settled; ended with a heavier one: the year stays ungraded.
    private static List<AppraisalEffect> ofInvestigation(
            EthicsCase ethicsCase, int year, LocalDate asOf, Rulebook rules) {
        DateSpan days = ethicsCase.investigation();
        LocalDate yearEnd = LocalDate.of(year, 12, 31);
        LocalDate asked = asOf.isBefore(yearEnd) ? asOf : yearEnd;
        if (days == null || !days.covers(asked)) {
            return List.of();
        }
        LedgerRecord record = ethicsCase.events().getFirst().record();
        return rules.on(AppraisalConsequence.class, asked).stream()
                .filter(rule -> rule.cause() == Cause.INVESTIGATION)
                .map(rule -> ofInvestigation(ethicsCase, days, rule, record, year, asOf, rules))
                .toList();
    }

    private static AppraisalEffect ofInvestigation(
            EthicsCase ethicsCase,
            DateSpan days,
            AppraisalConsequence rule,
            LedgerRecord record,
            int year,
            LocalDate asOf,
            Rulebook rules) {
        LocalDate ended = days.until();
        String number = ethicsCase.number();
        if (ended == null || ended.isAfter(asOf)) {
            return effect(year, rule, record, "appraisal-investigated", number, days.from());
        }
        return isSettled(ethicsCase, rule, rules)
                ? new AppraisalEffect(
                        year, Limit.TO_BE_SETTLED, reason(rule, record, "appraisal-settled", number, year, ended))
                : effect(year, rule, record, "appraisal-unsettled", number, year, ended);
    }

    private static boolean isSettled(EthicsCase ethicsCase, AppraisalConsequence rule, Rulebook rules) {
        Regimes regimes = new Regimes(rules);
        return ethicsCase.measures().stream()
                .allMatch(measure -> !regimes.isSanction(measure)
                        || rule.regraded().stream().anyMatch(measure.handling()::startsWith));
    }

    private static List<AppraisalEffect> ofAssessment(LedgerRecord assessment, int year, Rulebook rules) {
        if (!assessment.get("year").equals(Value.of(year))) {
            return List.of();
        }
        String grade = assessment.text("grade");
        return rules.on(AppraisalConsequence.class, LocalDate.of(year, 12, 31)).stream()
                .filter(rule ->
                        rule.cause() == Cause.ASSESSMENT && rule.causes().contains(grade))
                .map(rule -> effect(year, rule, assessment, "appraisal-assessed", year, grade))
                .toList();
    }

    private static AppraisalEffect effect(
            int year, AppraisalConsequence rule, LedgerRecord record, String key, Object... details) {
        return new AppraisalEffect(year, rule.limit(), reason(rule, record, key, append(details, year, rule)));
    }

    private static Object[] append(Object[] details, int year, AppraisalConsequence rule) {
        List<Object> all = new ArrayList<>(List.of(details));
        all.add(year);
        all.add(rule.limit().term());
        return all.toArray();
    }

    private static Reason reason(AppraisalConsequence rule, LedgerRecord record, String key, Object... details) {
        return new Reason(MESSAGES.text(key, details), rule.head().citation(), record.source());
    }
}
