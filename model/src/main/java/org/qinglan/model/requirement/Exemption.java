package org.qinglan.model.requirement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.policy.RuleHead;

/// Days on which a rule does not hold for a person.
///
/// @param span   cut to the days that were asked about
/// @param source row of the workbook, or nothing where it was entered by hand
public record Exemption(
        DateSpan span, String reason, @Nullable SourceRow source) {
    /// What an exemption names when it frees from every rule.
    public static final String FROM_ALL = "全部";

    /// Those of a person from one rule, in the order of their days.
    ///
    /// @param group what else an exemption may name to free from this rule, e.g. `五个一`; may be empty
    public static List<Exemption> of(Records records, long teacher, RuleHead head, String group, DateSpan days) {
        return records.of(PolicyLedger.EXEMPTION, teacher).stream()
                .filter(record -> names(record, head, group))
                .map(record -> cut(record, days))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(exemption -> exemption.span().from()))
                .toList();
    }

    /// Whether a record of the ledger frees from a rule.
    public static boolean names(LedgerRecord record, RuleHead head, String group) {
        String rule = record.text("rule").strip();
        return rule.equals(head.id())
                || rule.equals(head.name())
                || rule.equals(FROM_ALL)
                || (!group.isEmpty() && rule.equals(group));
    }

    private static @Nullable Exemption cut(LedgerRecord record, DateSpan days) {
        DateSpan span = record.span();
        DateSpan common = span == null ? null : span.intersect(days);
        return common == null ? null : new Exemption(common, record.text("reason"), record.source());
    }

    /// How many days the exemptions cover together, each day once.
    ///
    /// @param exemptions in the order of their days, all of them ending
    static long days(List<Exemption> exemptions) {
        long days = 0;
        LocalDate next = LocalDate.MIN;
        for (Exemption exemption : exemptions) {
            LocalDate until = Objects.requireNonNull(exemption.span.until());
            LocalDate from = exemption.span.from().isBefore(next) ? next : exemption.span.from();
            if (from.isBefore(until)) {
                days += until.toEpochDay() - from.toEpochDay();
                next = until;
            }
        }
        return days;
    }
}
