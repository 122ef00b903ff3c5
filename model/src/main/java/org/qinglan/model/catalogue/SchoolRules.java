package org.qinglan.model.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.dossier.Dossier;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.policy.PolicyPack;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.store.SchoolFile;

/// The rules of one school: the national pack, the packs that it has chosen, its own changes above them.
///
/// @param packs    those that the school follows at any time, the lowest first
/// @param findings what could not be read of the school's choices and changes
public record SchoolRules(Rulebook rulebook, List<PolicyPack> packs, List<Finding> findings) {

    public SchoolRules {
        packs = List.copyOf(packs);
        findings = List.copyOf(findings);
    }

    /// A school's records with those that follow from its rules.
    public static Dossier dossier(Records school) {
        return new Dossier(school, of(school).rulebook());
    }

    /// Everything about a school on a day.
    public static Situation situation(SchoolFile school, LocalDate day) {
        Rulebook rules = of(school).rulebook();
        return new Situation(new Dossier(school, rules), school.roster(), rules, day, school::runs);
    }

    public static SchoolRules of(Records school) {
        List<Finding> findings = new ArrayList<>();
        List<ChosenPack> chosen = ChosenPack.of(school, findings);
        List<Rulebook.Layer> layers = new ArrayList<>();
        chosen.forEach(choice -> layers.add(choice.layer()));
        OwnRules own = new OwnRules(chosen);
        school.of(PolicyLedger.OVERRIDE, 0)
                .forEach(change -> layer(own, change, findings).ifPresent(layers::add));
        return new SchoolRules(
                Rulebook.of(layers),
                chosen.stream().map(ChosenPack::pack).distinct().toList(),
                findings);
    }

    /// A built-in pack by its id or its name.
    public static Optional<PolicyPack> builtIn(String word) {
        return BuiltInPacks.find(word);
    }

    private static Optional<Rulebook.Layer> layer(OwnRules own, LedgerRecord change, List<Finding> findings) {
        DateSpan span = change.span();
        return own.read(change.text("rule"), change.text("text"), findings)
                .map(rule -> new Rulebook.Layer(
                        change.text("reason"), span == null ? DateSpan.ALWAYS : span, List.of(rule.rule())));
    }
}
