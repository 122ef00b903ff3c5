package org.qinglan.model.meritpay;

import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.Veto;

/// What vetoes do to one part of somebody's pay. Whoever takes no part has nothing that could lapse.
public enum VetoEffect {
    PAID,
    /// Takes no part; the others share the sum.
    EXCLUDED,
    /// Computed as if nothing were the matter, then withheld from everybody.
    LAPSED;

    /// @param part name of a fixed item or a share
    public static VetoEffect of(Evaluation evaluation, int row, String part) {
        VetoEffect effect = PAID;
        for (Veto veto : evaluation.vetoes(row)) {
            if (veto.covers(part)) {
                effect = veto.lapses() && effect != EXCLUDED ? LAPSED : EXCLUDED;
            }
        }
        return effect;
    }

    /// Whether everything lapses, whatever else holds for parts.
    static boolean allLapses(Evaluation evaluation, int row) {
        return evaluation.takesPart(row)
                && evaluation.vetoes(row).stream()
                        .anyMatch(veto -> veto.lapses() && veto.scope().isEmpty());
    }
}
