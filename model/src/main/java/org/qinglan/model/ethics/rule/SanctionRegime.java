package org.qinglan.model.ethics.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;

/// The ways of handling a case that one set of rules knows, with their periods; chosen by the day of the decision.
///
/// @param personnel         for whom: 事业单位工作人员, 管理人员, or 全部
/// @param writtenRelease    whether somebody must release in writing; otherwise the period ends by itself
/// @param barsUntilReleased whether what is barred stays barred after the period until the release
/// @param longest           months that a merged or extended period may have at most
public record SanctionRegime(
        RuleHead head,
        String personnel,
        boolean writtenRelease,
        boolean barsUntilReleased,
        int longest,
        List<Penalty> kinds)
        implements Rule {
    public static final String EVERYBODY = "全部";
    public static final String STAFF = "事业单位工作人员";
    public static final String MANAGERS = "管理人员";

    public SanctionRegime {
        kinds = List.copyOf(kinds);
    }

    /// One way of handling.
    ///
    /// @param severity 0 for what is no sanction (处分), then rising
    /// @param months   of the period where the decision prints none; 0 for none
    /// @param atLeast  whether a decision may set more months, but not fewer; otherwise the months are fixed
    /// @param forever  whether it never ends
    public record Penalty(String handling, int severity, int months, boolean atLeast, boolean forever) {
        public boolean isSanction() {
            return severity > 0;
        }

        /// Whether a decision may print so many months.
        public boolean allows(int printed) {
            return atLeast ? printed >= months : months == 0 || printed == months;
        }
    }

    /// The kind that a decision's word begins with, so that `记过处分` is 记过.
    public Optional<Penalty> kind(String word) {
        return kinds.stream()
                .filter(kind -> word.startsWith(kind.handling()))
                .max(Comparator.comparingInt(kind -> kind.handling().length()));
    }
}
