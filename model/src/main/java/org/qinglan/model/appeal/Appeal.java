package org.qinglan.model.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.ethics.AppraisalEffect;
import org.qinglan.model.ethics.CaseEvent;
import org.qinglan.model.ethics.EthicsCase;
import org.qinglan.model.ethics.EthicsHistory;
import org.qinglan.model.ethics.EventKind;
import org.qinglan.model.ethics.ScopeEffect;
import org.qinglan.model.ethics.VetoWindow;
import org.qinglan.model.ethics.rule.Limit;
import org.qinglan.model.policy.Rulebook;

/// An appeal that succeeded: what was barred before it and is not any more.
///
/// @param ethicsCase the case whose decision was cancelled or changed
/// @param voided     what no longer bars, on the days on which it did
/// @param instead    what a change put in its place
/// @param years      calendar years whose annual appraisal was limited by it and is not so any more
public record Appeal(EthicsCase ethicsCase, List<ScopeEffect> voided, List<ScopeEffect> instead, Set<Integer> years) {
    private static final String REVOKED = "撤销";

    public Appeal {
        voided = List.copyOf(voided);
        instead = List.copyOf(instead);
        years = Set.copyOf(years);
    }

    /// The appeals of a teacher that succeeded.
    public static List<Appeal> of(EthicsHistory history, LocalDate day, Rulebook rules) {
        return history.cases().stream()
                .filter(Appeal::hasSucceeded)
                .map(one -> of(history, one, day, rules))
                .toList();
    }

    private static boolean hasSucceeded(EthicsCase ethicsCase) {
        return ethicsCase.last(EventKind.CANCELLED).isPresent()
                || ethicsCase.last(EventKind.CHANGED).isPresent()
                || ethicsCase.events().stream().map(CaseEvent::record).anyMatch(record -> record.text("state")
                        .contains(REVOKED));
    }

    private static Appeal of(EthicsHistory history, EthicsCase ethicsCase, LocalDate day, Rulebook rules) {
        List<EthicsCase> cases = new ArrayList<>(history.cases());
        cases.replaceAll(one -> one.equals(ethicsCase) ? one.uncontested() : one);
        EthicsHistory before = new EthicsHistory(history.teacher(), cases, history.assessments());
        List<ScopeEffect> now = effects(history, rules);
        List<ScopeEffect> then = effects(before, rules);
        return new Appeal(ethicsCase, without(then, now), without(now, then), years(before, history, day, rules));
    }

    private static List<ScopeEffect> without(List<ScopeEffect> effects, List<ScopeEffect> others) {
        return effects.stream()
                .filter(effect -> others.stream().noneMatch(other -> isSame(effect, other)))
                .toList();
    }

    /// The periods of sanctions themselves and everything that follows from them.
    private static List<ScopeEffect> effects(EthicsHistory history, Rulebook rules) {
        List<ScopeEffect> effects = new ArrayList<>(ScopeEffect.of(history, rules));
        VetoWindow.of(history, rules).stream()
                .filter(VetoWindow::isSanction)
                .map(window -> new ScopeEffect(
                        VetoWindow.SANCTION,
                        window.cause(),
                        true,
                        window.span(),
                        Sentences.plain("period", window.cause(), window.span().display())))
                .forEach(effects::add);
        return effects;
    }

    private static boolean isSame(ScopeEffect a, ScopeEffect b) {
        return a.scope().equals(b.scope())
                && a.effect().equals(b.effect())
                && a.span().equals(b.span());
    }

    private static Set<Integer> years(EthicsHistory before, EthicsHistory after, LocalDate day, Rulebook rules) {
        Set<Integer> years = new TreeSet<>();
        int first = before.measures().stream()
                .mapToInt(measure -> measure.decided().getYear())
                .min()
                .orElse(day.getYear());
        for (int year = first; year <= day.getYear(); year++) {
            if (!limits(before, year, day, rules).equals(limits(after, year, day, rules))) {
                years.add(year);
            }
        }
        return years;
    }

    private static List<Limit> limits(EthicsHistory history, int year, LocalDate day, Rulebook rules) {
        return AppraisalEffect.of(history, year, day, rules).stream()
                .map(AppraisalEffect::limit)
                .collect(Collectors.toList());
    }

    /// Scopes that are free now: those with a bar in the place of the one that was voided are not.
    public List<String> freed() {
        return voided.stream()
                .map(ScopeEffect::scope)
                .distinct()
                .filter(scope -> instead.stream()
                        .noneMatch(effect -> effect.bars() && effect.scope().equals(scope)))
                .toList();
    }

    /// The days on which something was barred that is not any more.
    public List<DateSpan> days() {
        return voided.stream().map(ScopeEffect::span).distinct().toList();
    }

    public boolean touches(DateSpan days) {
        return days().stream().anyMatch(span -> span.overlaps(days));
    }
}
