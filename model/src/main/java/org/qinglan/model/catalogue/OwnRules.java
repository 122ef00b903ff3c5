package org.qinglan.model.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.policy.PackReader;
import org.qinglan.model.policy.PackRule;
import org.qinglan.model.policy.PolicyPack;

/// Reads the rules that a school writes for itself.
///
/// Such a rule may cite every document of every pack; where two packs call different documents by the same name, that
/// of the pack is meant whose rule is changed.
final class OwnRules {
    /// With what the ids of rules begin that stand in no pack.
    static final String PREFIX = "school.";

    private final List<PolicyPack> packs;

    OwnRules(List<ChosenPack> chosen) {
        this.packs = Stream.concat(BuiltInPacks.all().stream(), chosen.stream().map(ChosenPack::pack))
                .distinct()
                .toList();
    }

    Optional<PackRule> read(String id, String text, List<Finding> findings) {
        return new PackReader(Catalogue.RULE_KINDS).readRule(id, text, documents(id), findings);
    }

    /// Whether a pack has a rule of that id.
    boolean has(String id) {
        return packs.stream().anyMatch(pack -> has(pack, id));
    }

    /// The rules of all packs.
    List<PackRule> rules() {
        return packs.stream().flatMap(pack -> pack.rules().stream()).toList();
    }

    private Map<String, Citation> documents(String id) {
        Map<String, Citation> documents = new HashMap<>();
        packs.forEach(pack -> documents.putAll(pack.documents()));
        packs.stream().filter(pack -> has(pack, id)).forEach(pack -> documents.putAll(pack.documents()));
        return documents;
    }

    private static boolean has(PolicyPack pack, String id) {
        return pack.rules().stream().anyMatch(rule -> rule.rule().head().id().equals(id));
    }
}
