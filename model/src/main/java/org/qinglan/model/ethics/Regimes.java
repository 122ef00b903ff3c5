package org.qinglan.model.ethics;

import java.util.Optional;
import org.qinglan.model.ethics.rule.SanctionRegime;
import org.qinglan.model.ethics.rule.SanctionRegime.Penalty;
import org.qinglan.model.policy.Rulebook;

/// Which rules a measure stands under: those in force on the day of its decision.
record Regimes(Rulebook rules) {

    /// @param regime  the rules
    /// @param penalty what they say of the handling
    record Found(SanctionRegime regime, Penalty penalty) {}

    /// The rules for the measure's own personnel; where the paper does not say whose it is, those for staff go before
    /// those for managers.
    Optional<Found> of(Measure measure) {
        Optional<Found> own = among(measure, measure.personnel()).or(() -> among(measure, SanctionRegime.EVERYBODY));
        return !measure.personnel().isEmpty()
                ? own
                : own.or(() -> among(measure, SanctionRegime.STAFF)).or(() -> among(measure, SanctionRegime.MANAGERS));
    }

    boolean isSanction(Measure measure) {
        return of(measure).map(found -> found.penalty().isSanction()).orElse(false);
    }

    /// Whose rules hold: as the paper says, else as its handling shows.
    String personnel(Measure measure) {
        if (!measure.personnel().isEmpty()) {
            return measure.personnel();
        }
        return of(measure)
                .map(found -> found.regime().personnel())
                .filter(found -> !found.equals(SanctionRegime.EVERYBODY))
                .orElse(SanctionRegime.STAFF);
    }

    private Optional<Found> among(Measure measure, String personnel) {
        return rules.on(SanctionRegime.class, measure.decided()).stream()
                .filter(regime -> regime.personnel().equals(personnel))
                .flatMap(regime -> regime.kind(measure.handling()).stream().map(kind -> new Found(regime, kind)))
                .findFirst();
    }
}
