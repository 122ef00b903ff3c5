package org.qinglan.model.activity;

import java.util.List;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.standing.Situation;

/// What a reader of every list of obligations must know.
final class ObligationNotes {
    private static final Messages MESSAGES = Messages.beside(ObligationNotes.class);

    private ObligationNotes() {}

    static List<Finding> of(Situation situation) {
        return situation.rules().on(Obligation.class, situation.day()).isEmpty()
                ? List.of(MESSAGES.note("", "no-obligations", situation.day()))
                : List.of();
    }
}
