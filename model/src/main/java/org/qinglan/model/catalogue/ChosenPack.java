package org.qinglan.model.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.policy.PackReader;
import org.qinglan.model.policy.PackReading;
import org.qinglan.model.policy.PackRule;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.policy.PolicyPack;
import org.qinglan.model.policy.Rulebook;

/// A pack with the days on which a school follows it.
record ChosenPack(PolicyPack pack, DateSpan span) {
    private static final Messages MESSAGES = Messages.beside(ChosenPack.class);

    /// Those of a school, the lowest first; the national one is always among them.
    ///
    /// @param findings takes what is wrong with choices that cannot be read
    static List<ChosenPack> of(Records school, List<Finding> findings) {
        List<ChosenPack> chosen = new ArrayList<>();
        BuiltInPacks.find(BuiltInPacks.NATIONAL).ifPresent(pack -> chosen.add(new ChosenPack(pack, DateSpan.ALWAYS)));
        for (LedgerRecord choice : school.of(PolicyLedger.CHOICE, 0)) {
            DateSpan span = choice.span();
            pack(choice, findings)
                    .filter(pack -> !pack.id().equals(BuiltInPacks.NATIONAL))
                    .ifPresent(pack -> chosen.add(new ChosenPack(pack, span == null ? DateSpan.ALWAYS : span)));
        }
        chosen.sort(Comparator.comparing(choice -> choice.pack().level()));
        return chosen;
    }

    /// The pack that a choice means: the one whose text stands in it, or the built-in one of that name.
    static Optional<PolicyPack> pack(LedgerRecord choice, List<Finding> findings) {
        String word = choice.text("pack");
        if (!choice.get("text").isMissing()) {
            return own(word, choice.text("text"), findings);
        }
        Optional<PolicyPack> found = BuiltInPacks.find(word);
        if (found.isEmpty()) {
            findings.add(new Finding(
                    "pack-unknown",
                    Finding.Severity.ERROR,
                    PolicyLedger.CHOICE.field("pack").name(),
                    MESSAGES.text("pack-unknown", word),
                    MESSAGES.text("pack-unknown.mend", names()),
                    null));
        }
        return found;
    }

    private static Optional<PolicyPack> own(String word, String text, List<Finding> findings) {
        return switch (new PackReader(Catalogue.RULE_KINDS).read(Map.of(word, text))) {
            case PackReading.Accepted(var pack, var _) -> Optional.of(pack);
            case PackReading.Refused(var mistakes) -> {
                findings.addAll(mistakes);
                yield Optional.empty();
            }
        };
    }

    static String names() {
        return String.join(
                "、", BuiltInPacks.all().stream().map(PolicyPack::name).toList());
    }

    Rulebook.Layer layer() {
        return new Rulebook.Layer(
                pack.name(), span, pack.rules().stream().map(PackRule::rule).toList());
    }
}
