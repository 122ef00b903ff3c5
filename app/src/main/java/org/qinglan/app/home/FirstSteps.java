package org.qinglan.app.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.standing.Area;
import org.qinglan.model.store.SchoolFile;

/// How far a school has come since it was created, read from its own records: whoever leaves finds it again as it was.
///
/// @param policies names of the packs that the school follows
/// @param people   how many stand in the roster
/// @param ledgers  names of the ledgers of people that hold something
record FirstSteps(List<String> policies, int people, List<String> ledgers) {
    FirstSteps {
        policies = List.copyOf(policies);
        ledgers = List.copyOf(ledgers);
    }

    static FirstSteps of(SchoolFile school, Map<Area, List<Ledger>> known) {
        List<String> policies = school.of(PolicyLedger.CHOICE, 0).stream()
                .map(choice -> choice.text("pack"))
                .distinct()
                .toList();
        List<String> filled = new ArrayList<>();
        known.values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(ledger -> !ledger.isOfSchool() && holdsSomething(school, ledger))
                .forEach(ledger -> filled.add(ledger.name()));
        return new FirstSteps(
                policies, school.roster().size(), filled.stream().sorted().toList());
    }

    private static boolean holdsSomething(SchoolFile school, Ledger ledger) {
        boolean[] found = {false};
        school.scan(ledger, _ -> found[0] = true);
        return found[0];
    }

    boolean complete() {
        return !policies.isEmpty() && people > 0 && !ledgers.isEmpty();
    }
}
