package org.qinglan.model.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.dossier.Dossier;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.policy.PackReader;
import org.qinglan.model.policy.PackReading;
import org.qinglan.model.policy.PackRule;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.policy.PolicyPack;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.store.SchoolFile;

/// The rules of one school: the national pack, the packs that it has chosen, its own changes above them.
///
/// @param packs    those that the school follows at any time, the lowest first
/// @param findings what could not be read of the school's own changes
public record SchoolRules(Rulebook rulebook, List<PolicyPack> packs, List<Finding> findings) {
    private static final DateSpan ALWAYS = new DateSpan(LocalDate.of(1900, 1, 1), null);

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
        return new Situation(new Dossier(school, rules), school.roster(), rules, day);
    }

    public static SchoolRules of(Records school) {
        List<Chosen> chosen = new ArrayList<>();
        builtIn("national").ifPresent(pack -> chosen.add(new Chosen(pack, ALWAYS)));
        school.of(PolicyLedger.CHOICE, 0).forEach(choice -> builtIn(choice.text("pack"))
                .ifPresent(pack -> chosen.add(new Chosen(pack, span(choice)))));
        chosen.sort(Comparator.comparing(choice -> choice.pack().level()));
        List<Rulebook.Layer> layers = new ArrayList<>();
        chosen.forEach(choice -> layers.add(choice.layer()));
        List<Finding> findings = new ArrayList<>();
        school.of(PolicyLedger.OVERRIDE, 0)
                .forEach(change -> change(change, findings).ifPresent(layers::add));
        return new SchoolRules(
                Rulebook.of(layers),
                chosen.stream().map(Chosen::pack).distinct().toList(),
                findings);
    }

    private record Chosen(PolicyPack pack, DateSpan span) {
        Rulebook.Layer layer() {
            return new Rulebook.Layer(
                    pack.name(), span, pack.rules().stream().map(PackRule::rule).toList());
        }
    }

    /// A built-in pack by its id or its name.
    public static Optional<PolicyPack> builtIn(String word) {
        return BuiltIn.PACKS.stream()
                .filter(pack -> pack.id().equals(word) || pack.name().equals(word))
                .findFirst();
    }

    /// Read once: the packs inside the program never change while it runs.
    private static final class BuiltIn {
        static final List<PolicyPack> PACKS = BuiltInPacks.IDS.stream()
                .map(BuiltInPacks::read)
                .filter(PackReading.Accepted.class::isInstance)
                .map(reading -> ((PackReading.Accepted) reading).pack())
                .toList();
    }

    private static Optional<Rulebook.Layer> change(LedgerRecord change, List<Finding> findings) {
        Map<String, Citation> documents = new HashMap<>();
        return new PackReader(Catalogue.RULE_KINDS)
                .readRule(change.text("rule"), change.text("text"), documents, findings)
                .map(rule -> new Rulebook.Layer(change.text("reason"), span(change), List.of(rule.rule())));
    }

    private static DateSpan span(LedgerRecord record) {
        DateSpan span = record.span();
        return span == null ? ALWAYS : span;
    }
}
