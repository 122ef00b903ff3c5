package org.qinglan.model.scheme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.Table;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.team.TeamLedger;

/// A written scheme (方案), read and checked: from which facts, by which formulas, to whose money or place.
///
/// @param document      the paper that it implements
/// @param referenceDate the day on which ages and years are counted; `截止日` in formulas
/// @param windows       named spans
/// @param tables        by name
/// @param facts         in an order in which each can be computed
/// @param items         in an order in which each can be computed
/// @param vetoes        for merit pay only
/// @param allotment     for merit pay only
/// @param ranking       for title review and, without an order, for standings
/// @param grades        for assessment only
/// @param links         relations between people that `of` may follow
/// @param examples      small schools with what must come out
/// @param text          the YAML text, whole
public record Scheme(
        String name,
        Purpose purpose,
        String document,
        LocalDate referenceDate,
        Map<String, Window> windows,
        Rule population,
        Map<String, NamedTable> tables,
        List<FactRule> facts,
        List<Item> items,
        List<Veto> vetoes,
        @Nullable AllotmentRule allotment,
        @Nullable RankingRule ranking,
        @Nullable GradeRule grades,
        List<LinkRule> links,
        Rows rows,
        List<SchemeExample> examples,
        String text) {

    /// Name of the reference date in formulas.
    public static final String REFERENCE_DATE = "截止日";

    /// Column of what a lapsing veto withholds.
    public static final String WITHHELD = "扣发";

    /// Column of those who stand ready behind the quota.
    public static final String RESERVE = "候补";

    /// Column that says who reaches the cut-off line.
    public static final String REACHED = "达线";

    public Scheme {
        windows = Map.copyOf(windows);
        tables = Map.copyOf(tables);
        facts = List.copyOf(facts);
        items = List.copyOf(items);
        examples = List.copyOf(examples);
        vetoes = List.copyOf(vetoes);
        links = List.copyOf(links);
    }

    /// What a row of the scheme is.
    public enum Rows {
        TEACHERS(Roster.TEACHER),
        TEAMS(TeamLedger.TEAM);

        @SuppressWarnings("ImmutableEnumChecker") // a record of values
        private final Ledger ledger;

        Rows(Ledger ledger) {
            this.ledger = ledger;
        }

        /// The ledger that has one record a row.
        public Ledger ledger() {
            return ledger;
        }

        static Optional<Rows> of(String word) {
            return Arrays.stream(values())
                    .filter(rows -> rows.ledger.name().equals(word))
                    .findFirst();
        }
    }

    /// What a scheme ends in.
    public enum Purpose {
        MERIT_PAY("merit-pay"),
        TITLE_REVIEW("title-review"),
        /// Who meets all conditions, without money or order.
        STANDING("standing"),
        /// Places and grades of people or teams, without a quota.
        ASSESSMENT("assessment");

        private final String key;

        Purpose(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }

        /// Names of the columns that the sheet gets by itself; no fact or item may have them.
        public Set<String> endColumns() {
            return switch (this) {
                case MERIT_PAY -> Set.of("合计", "一票否决");
                case TITLE_REVIEW -> Set.of("名次", "推荐", "不符合条件");
                case STANDING -> Set.of("达标", "不符合条件");
                case ASSESSMENT -> Set.of("名次", "等级", "不符合条件");
            };
        }

        static Optional<Purpose> of(String key) {
            return Arrays.stream(values())
                    .filter(purpose -> purpose.key.equals(key))
                    .findFirst();
        }
    }

    /// A condition with the clause that it implements.
    ///
    /// @param formula as written
    public record Rule(String name, Expr when, String formula, String clause) {}

    /// @param table  the numbers
    /// @param clause empty where none is cited
    public record NamedTable(Table table, String clause) {}

    public Map<String, Table> plainTables() {
        return tables.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .table()));
    }

    public Optional<FactRule> fact(String wanted) {
        return facts.stream().filter(fact -> fact.name().equals(wanted)).findFirst();
    }

    public Optional<Item> item(String wanted) {
        return items.stream().filter(item -> item.name().equals(wanted)).findFirst();
    }
}
