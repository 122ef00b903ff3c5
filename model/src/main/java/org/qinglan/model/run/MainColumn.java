package org.qinglan.model.run;

import org.qinglan.model.scheme.RankingRule;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SheetColumn;

/// The column of a sheet that decides first: yuan, or points.
public final class MainColumn {
    private MainColumn() {}

    /// Empty where a scheme has none.
    public static String of(Scheme scheme) {
        RankingRule ranking = scheme.ranking();
        return switch (scheme.purpose()) {
            case MERIT_PAY -> ColumnNames.TOTAL;
            case TITLE_REVIEW, ASSESSMENT, STANDING ->
                ranking == null || ranking.order().isEmpty()
                        ? ""
                        : ranking.order().getFirst().column();
        };
    }

    /// That of a computed scheme; where it has none, its last column of numbers, and empty where there is none either.
    public static String of(Run run) {
        String decided = run instanceof ComputedRun computed ? of(computed.scheme()) : ColumnNames.TOTAL;
        return run.sheet().indexOf(decided) >= 0
                ? decided
                : run.sheet().columns().stream()
                        .filter(column -> column.role() == SheetColumn.Role.ITEM)
                        .map(SheetColumn::name)
                        .reduce("", (_, later) -> later);
    }
}
