package org.qinglan.app.feature;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Card;
import org.qinglan.model.standing.Matter;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.store.SchoolFile;

/// What the features of the model contribute to the pages; a test gives its own.
///
/// @param matters      what may wait for somebody
/// @param ledgers      those that are kept on the page of each area
/// @param ledgerExport nothing where ledgers cannot be exported
/// @param papers       what can be printed of single records
public record Features(
        List<OverviewMaker> overviews,
        List<Matter> matters,
        Map<Area, List<Ledger>> ledgers,
        Rules rules,
        OverviewExport overviewExport,
        @Nullable LedgerExport ledgerExport,
        List<Paper> papers) {
    public Features {
        overviews = List.copyOf(overviews);
        matters = List.copyOf(matters);
        ledgers = Map.copyOf(ledgers);
        papers = List.copyOf(papers);
    }

    /// What holds for a school, and what is wrong with what somebody is about to store.
    public interface Rules {
        Situation situation(SchoolFile school, LocalDate day);

        List<Finding> check(LedgerRecord record, Situation situation);

        /// What is to be known of one teacher at a glance.
        List<Card> cards(LedgerRecord person, Situation situation);

        /// What helps to fill in a record of a ledger.
        Help help(SchoolFile school, Ledger ledger);
    }

    /// What helps to fill in a record.
    ///
    /// @param words     what is usual, by field key, beside the words of the field itself
    /// @param ruleTexts the lines of each rule by its name, for schools that change one
    public record Help(Map<String, List<String>> words, Map<String, String> ruleTexts) {
        public Help {
            words = Map.copyOf(words);
            ruleTexts = Map.copyOf(ruleTexts);
        }

        public static Help none() {
            return new Help(Map.of(), Map.of());
        }
    }

    public List<OverviewMaker> overviews(Area area) {
        return overviews.stream().filter(maker -> maker.area() == area).toList();
    }

    public List<Ledger> ledgers(Area area) {
        return ledgers.getOrDefault(area, List.of());
    }

    /// The papers that are printed of records of a ledger.
    public List<Paper> papers(Ledger ledger) {
        return papers.stream().filter(paper -> paper.ledger().equals(ledger)).toList();
    }
}
