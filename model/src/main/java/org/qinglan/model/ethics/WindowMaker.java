package org.qinglan.model.ethics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.ethics.VetoWindow.Ending;
import org.qinglan.model.ethics.rule.Period;
import org.qinglan.model.ethics.rule.SanctionRegime;
import org.qinglan.model.ethics.rule.Veto;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.Rulebook;

/// Derives the windows of one teacher from the whole history.
record WindowMaker(Rulebook rules) {
    private static final int ENDLESS = 12_000;

    /// How long one measure lasts by itself.
    ///
    /// @param last nothing where it never ends
    record Term(
            Measure measure,
            int severity,
            int months,
            @Nullable LocalDate last,
            @Nullable SanctionRegime regime) {
        int longest() {
            return regime == null ? ENDLESS : regime.longest();
        }

        @Nullable
        RuleHead head() {
            return regime == null ? null : regime.head();
        }
    }

    List<VetoWindow> windows(EthicsHistory history) {
        List<Term> terms = history.measures().stream()
                .map(this::term)
                .flatMap(Optional::stream)
                .toList();
        List<VetoWindow> windows = new ArrayList<>(sanctions(terms));
        terms.forEach(term -> windows.addAll(named(term)));
        history.measures().forEach(measure -> windows.addAll(vetoes(measure, windows)));
        history.assessments().forEach(assessment -> windows.addAll(vetoes(assessment)));
        Comparator<VetoWindow> order = Comparator.comparing(
                        (VetoWindow window) -> window.span().from())
                .thenComparingLong(window -> window.record().id());
        return windows.stream().sorted(order).toList();
    }

    /// Nothing where the measure has no period: 批评教育, 诫勉谈话 …
    private Optional<Term> term(Measure measure) {
        Optional<Regimes.Found> found = new Regimes(rules).of(measure);
        SanctionRegime regime = found.map(Regimes.Found::regime).orElse(null);
        int severity = found.map(known -> known.penalty().severity()).orElse(0);
        if (found.isPresent() && found.get().penalty().forever()) {
            return Optional.of(new Term(measure, severity, 0, null, regime));
        }
        Integer printed = measure.months();
        int own = printed != null
                ? printed
                : found.map(known -> known.penalty().months()).orElse(0);
        int longest = regime == null || severity == 0 ? ENDLESS : Math.max(own, regime.longest());
        int months = Math.min(own + measure.extension(), longest);
        if (measure.printedLast() != null) {
            return Optional.of(new Term(measure, severity, months, measure.printedLast(), regime));
        }
        return months <= 0
                ? Optional.empty()
                : Optional.of(
                        new Term(measure, severity, months, measure.decided().plusMonths(months), regime));
    }

    /// The periods of sanctions one after the other: what is decided inside a running period takes over its rest, of
    /// several on one day the heaviest runs.
    private static List<VetoWindow> sanctions(List<Term> terms) {
        List<VetoWindow> windows = new ArrayList<>();
        VetoWindow running = null;
        Comparator<Term> order = Comparator.comparing(
                        (Term term) -> term.measure().decided())
                .thenComparing(Term::severity, Comparator.reverseOrder())
                .thenComparing(term -> term.last() == null ? LocalDate.MAX : term.last(), Comparator.reverseOrder())
                .thenComparingLong(term -> term.measure().record().id());
        List<Term> sorted =
                terms.stream().filter(term -> term.severity() > 0).sorted(order).toList();
        for (Term term : sorted) {
            if (running != null && running.ending() == Ending.NEVER) {
                break;
            }
            VetoWindow next = next(running, term);
            if (running != null && next.span().from().equals(running.span().from())) {
                windows.removeLast();
            } else if (running != null && isCutShort(running, next)) {
                windows.removeLast();
                windows.add(cut(running, next.span().from()));
            }
            windows.add(next);
            running = next;
        }
        return windows;
    }

    private static VetoWindow next(@Nullable VetoWindow running, Term term) {
        Measure measure = term.measure();
        if (running == null || running.periodLast() == null || running.measure() == null) {
            return window(VetoWindow.SANCTION, term, term.severity(), term.last(), List.of());
        }
        LocalDate served = endOf(running, running.periodLast());
        if (running.span().from().equals(measure.decided())) {
            return absorbing(running, term.measure());
        }
        if (term.last() == null || served.isBefore(measure.decided())) {
            return window(VetoWindow.SANCTION, term, term.severity(), term.last(), List.of());
        }
        LocalDate last = measure.printedLast() != null
                ? measure.printedLast()
                : Period.last(measure.decided(), term.months(), served, term.longest());
        List<Measure> earlier = new ArrayList<>(running.served());
        earlier.add(running.measure());
        return window(VetoWindow.SANCTION, term, Math.max(term.severity(), running.severity()), last, earlier);
    }

    /// By a later period that its rest goes into, or by a dismissal, which ends every other.
    private static boolean isCutShort(VetoWindow running, VetoWindow next) {
        return next.served().contains(running.measure())
                || (next.ending() == Ending.NEVER
                        && running.span().covers(next.span().from()));
    }

    private static LocalDate endOf(VetoWindow window, LocalDate periodLast) {
        LocalDate last = window.span().last();
        return last == null || last.isAfter(periodLast) ? periodLast : last;
    }

    /// The same window, in which a lighter measure of the same day is served too.
    private static VetoWindow absorbing(VetoWindow running, Measure lighter) {
        List<Measure> served = new ArrayList<>(running.served());
        served.add(lighter);
        return new VetoWindow(
                running.scope(),
                running.cause(),
                running.severity(),
                running.span(),
                running.periodLast(),
                running.ending(),
                running.measure(),
                running.rule(),
                served,
                running.record());
    }

    private static VetoWindow cut(VetoWindow running, LocalDate until) {
        return new VetoWindow(
                running.scope(),
                running.cause(),
                running.severity(),
                new DateSpan(running.span().from(), until),
                until.minusDays(1),
                Ending.MERGED,
                running.measure(),
                running.rule(),
                running.served(),
                running.record());
    }

    /// The scopes that the decision names, each for the measure's own period.
    private static List<VetoWindow> named(Term term) {
        return term.measure().scopes().stream()
                .map(scope -> window(scope, term, term.severity(), term.last(), List.of()))
                .toList();
    }

    private static VetoWindow window(
            String scope, Term term, int severity, @Nullable LocalDate last, List<Measure> served) {
        Measure measure = term.measure();
        SanctionRegime regime = term.regime();
        boolean written = regime != null && regime.writtenRelease();
        boolean barsUntilReleased = regime != null && regime.writtenRelease() && regime.barsUntilReleased();
        LocalDate releasedOn = measure.releasedOn();
        LocalDate end = last;
        if (last != null && releasedOn != null && (releasedOn.isBefore(last) || barsUntilReleased)) {
            end = releasedOn;
        } else if (last != null && barsUntilReleased && !measure.released()) {
            end = null;
        }
        Ending ending = last == null
                ? Ending.NEVER
                : measure.released() ? Ending.RELEASED : written ? Ending.AWAITS_RELEASE : Ending.BY_ITSELF;
        LocalDate decided = measure.decided();
        LocalDate shown = end != null && end.isBefore(decided) ? decided : end;
        return new VetoWindow(
                scope,
                measure.handling(),
                severity,
                new DateSpan(decided, shown == null ? null : shown.plusDays(1)),
                last,
                ending,
                measure,
                term.head(),
                served,
                measure.record());
    }

    /// What the rules of the place and the school bar because of a measure.
    private List<VetoWindow> vetoes(Measure measure, List<VetoWindow> windows) {
        List<VetoWindow> vetoes = new ArrayList<>();
        VetoWindow period = windows.stream()
                .filter(window -> window.isSanction() && measure.equals(window.measure()))
                .findFirst()
                .orElse(null);
        for (Veto veto : rules.on(Veto.class, measure.decided())) {
            if (veto.followsFrom(measure.handling())) {
                veto.span(measure.decided(), period == null ? null : period.span())
                        .ifPresent(
                                span -> veto.scopes().forEach(scope -> vetoes.add(veto(veto, scope, measure, span))));
            }
        }
        return vetoes;
    }

    private static VetoWindow veto(Veto veto, String scope, Measure measure, DateSpan span) {
        return new VetoWindow(
                scope,
                measure.handling(),
                0,
                span,
                span.last(),
                span.last() == null ? Ending.NEVER : Ending.BY_ITSELF,
                measure,
                veto.head(),
                List.of(),
                measure.record());
    }

    /// What a failed assessment of a year bars.
    private List<VetoWindow> vetoes(LedgerRecord assessment) {
        if (!(assessment.get("year") instanceof Value.Num(var number))) {
            return List.of();
        }
        int year = number.intValue();
        String grade = assessment.text("grade");
        return Stream.of(LocalDate.of(year, 12, 31))
                .flatMap(day -> rules.on(Veto.class, day).stream())
                .filter(veto -> veto.grades().contains(grade))
                .flatMap(veto -> veto.scopes().stream()
                        .map(scope -> new VetoWindow(
                                scope,
                                EthicsLedger.ASSESSMENT.name() + grade,
                                0,
                                veto.ofYear(year),
                                veto.ofYear(year).last(),
                                Ending.BY_ITSELF,
                                null,
                                veto.head(),
                                List.of(),
                                assessment)))
                .toList();
    }
}
