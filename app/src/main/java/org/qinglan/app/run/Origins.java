package org.qinglan.app.run;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.qinglan.app.explain.Origin;
import org.qinglan.model.dossier.Chapter;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.Run;
import org.qinglan.model.scheme.FactRule;
import org.qinglan.model.scheme.Reach;
import org.qinglan.model.scheme.Scheme.Rows;

/// Finds out where in a teacher's file the facts of a result stand.
final class Origins {
    private Origins() {}

    static Origin of(Run run, long teacher) {
        if (!(run instanceof ComputedRun computed)) {
            return new Origin(teacher, Map.of());
        }
        if (computed.scheme().rows() == Rows.TEAMS) {
            return new Origin(0, Map.of());
        }
        return new Origin(
                teacher,
                computed.scheme().facts().stream()
                        .filter(fact -> fact.reach() instanceof Reach.OfOwner && isInFile(fact.ledger()))
                        .collect(Collectors.toMap(FactRule::name, FactRule::ledger)));
    }

    private static boolean isInFile(Ledger ledger) {
        return Arrays.stream(Chapter.values())
                .anyMatch(chapter -> chapter.ledgers().contains(ledger));
    }
}
