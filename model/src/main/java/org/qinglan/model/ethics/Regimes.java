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
        Optional<Found> own = among(measure, whose(measure)).or(() -> among(measure, SanctionRegime.EVERYBODY));
        return !whose(measure).isEmpty()
                ? own
                : own.or(() -> among(measure, SanctionRegime.STAFF)).or(() -> among(measure, SanctionRegime.MANAGERS));
    }

    boolean isSanction(Measure measure) {
        return of(measure).map(found -> found.penalty().isSanction()).orElse(false);
    }

    /// Whose rules hold: as the paper says, else as its handling shows.
    String personnel(Measure measure) {
        String said = whose(measure);
        if (!said.isEmpty()) {
            return said;
        }
        return of(measure)
                .map(found -> found.regime().personnel())
                .filter(found -> !found.equals(SanctionRegime.EVERYBODY))
                .orElse(SanctionRegime.STAFF);
    }

    /// As the paper says; managers were staff until rules of their own came (2020-07-01).
    private String whose(Measure measure) {
        boolean early = measure.personnel().equals(SanctionRegime.MANAGERS)
                && rules.on(SanctionRegime.class, measure.decided()).stream()
                        .noneMatch(regime -> regime.personnel().equals(SanctionRegime.MANAGERS));
        return early ? SanctionRegime.STAFF : measure.personnel();
    }

    private Optional<Found> among(Measure measure, String personnel) {
        return rules.on(SanctionRegime.class, measure.decided()).stream()
                .filter(regime -> regime.personnel().equals(personnel))
                .flatMap(regime -> regime.kind(measure.handling()).stream().map(kind -> new Found(regime, kind)))
                .findFirst();
    }
}
