package org.qinglan.app.work;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qinglan.app.feature.Features;
import org.qinglan.model.catalogue.BuiltInPacks;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.PackRule;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.policy.PolicyPack;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.standing.Card;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.reports.ledger.LedgerBook;
import org.qinglan.reports.overview.OverviewBook;

/// Everything that the model's catalogue offers, for the window.
public final class CatalogueFeatures implements Features.Rules {
    private CatalogueFeatures() {}

    public static Features all() {
        return new Features(
                Catalogue.OVERVIEWS,
                Catalogue.MATTERS,
                Catalogue.LEDGERS,
                new CatalogueFeatures(),
                OverviewBook::write,
                LedgerBook::write,
                PrintedPaper.all());
    }

    @Override
    public Situation situation(SchoolFile school, LocalDate day) {
        return SchoolRules.situation(school, day);
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        return Catalogue.check(record, situation);
    }

    @Override
    public List<Card> cards(LedgerRecord person, Situation situation) {
        return Catalogue.cards(person, situation);
    }

    @Override
    public Features.Help help(SchoolFile school, Ledger ledger) {
        if (ledger.equals(PolicyLedger.CHOICE)) {
            return new Features.Help(
                    Map.of("pack", packs().map(PolicyPack::name).toList()), Map.of());
        }
        if (ledger.equals(PolicyLedger.OVERRIDE) || ledger.equals(PolicyLedger.EXEMPTION)) {
            Map<String, String> texts = texts(SchoolRules.of(school).packs());
            return new Features.Help(
                    Map.of("rule", texts.keySet().stream().sorted().toList()), texts);
        }
        return TitleRoundLedger.ALL.contains(ledger) && !ledger.equals(TitleRoundLedger.ROUND)
                ? rounds(school)
                : Features.Help.none();
    }

    /// The title rounds that there are, the newest first.
    private static Features.Help rounds(SchoolFile school) {
        List<String> names = school.of(TitleRoundLedger.ROUND, 0).reversed().stream()
                .map(round -> round.text("round"))
                .toList();
        return new Features.Help(Map.of("round", names), Map.of());
    }

    private static Stream<PolicyPack> packs() {
        return BuiltInPacks.all().stream();
    }

    /// The lines of each rule; a rule of a higher pack stands for the one below it.
    private static Map<String, String> texts(List<PolicyPack> packs) {
        return packs.stream()
                .flatMap(pack -> pack.rules().stream())
                .collect(Collectors.toMap(
                        rule -> rule.rule().head().id(), PackRule::text, (_, above) -> above, HashMap::new));
    }
}
