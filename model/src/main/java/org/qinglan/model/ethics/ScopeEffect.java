package org.qinglan.model.ethics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.ethics.VetoWindow.Ending;
import org.qinglan.model.ethics.rule.Bar;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.standing.Overview.Reason;

/// What somebody's cases do to one scope, and on which days: a title, a higher post, a pay step, registration.
///
/// Whoever judges a scope asks with that scope's own reference date: the last day for applications, the day of
/// appointment, the day of registration.
///
/// @param effect in a few words
/// @param bars   whether the scope is barred on those days; otherwise the effect is only told
/// @param reason in a sentence, with its clause and the record behind it
public record ScopeEffect(String scope, String effect, boolean bars, DateSpan span, Reason reason) {
    /// Every effect of a teacher's cases except those on the annual appraisal, for which see [AppraisalEffect].
    public static List<ScopeEffect> of(EthicsHistory history, Rulebook rules) {
        List<ScopeEffect> effects = new ArrayList<>();
        for (VetoWindow window : VetoWindow.of(history, rules)) {
            if (window.isSanction()) {
                effects.addAll(ofSanction(window, rules));
            } else {
                effects.add(new ScopeEffect(
                        window.scope(),
                        Say.text("effect-barred", window.cause()),
                        true,
                        window.span(),
                        Say.of(
                                window.rule(),
                                window.record(),
                                "effect-window",
                                window.cause(),
                                window.scope(),
                                window.span().display())));
            }
        }
        return effects;
    }

    /// The bars of one scope that hold on a day.
    public static List<ScopeEffect> barring(EthicsHistory history, String scope, LocalDate day, Rulebook rules) {
        return of(history, rules).stream()
                .filter(effect -> effect.bars() && effect.scope().equals(scope) && effect.covers(day))
                .toList();
    }

    private static List<ScopeEffect> ofSanction(VetoWindow window, Rulebook rules) {
        List<ScopeEffect> effects = new ArrayList<>();
        List<Measure> measures = new ArrayList<>(window.served());
        Measure own = window.measure();
        if (own != null) {
            measures.add(own);
        }
        Regimes regimes = new Regimes(rules);
        for (Measure measure : measures) {
            for (Bar bar : rules.on(Bar.class, measure.decided())) {
                if (bar.holdsFor(measure.handling(), regimes.personnel(measure))) {
                    bar.span(window.span(), window.ending() != Ending.AWAITS_RELEASE)
                            .ifPresent(span -> effects.add(effect(bar, measure, span)));
                }
            }
        }
        return effects;
    }

    private static ScopeEffect effect(Bar bar, Measure measure, DateSpan span) {
        return new ScopeEffect(
                bar.scope(),
                bar.effect(),
                bar.bars(),
                span,
                Say.of(
                        bar.head(),
                        measure.record(),
                        "effect-sanction",
                        measure.decided(),
                        measure.handling(),
                        bar.scope(),
                        bar.effect(),
                        span.display()));
    }

    public boolean covers(LocalDate day) {
        return span.covers(day);
    }

    /// `不得……（至 2026-03-10）`
    String shown() {
        LocalDate last = span.last();
        return effect + (last == null ? "" : Say.text("effect-until", last));
    }
}
