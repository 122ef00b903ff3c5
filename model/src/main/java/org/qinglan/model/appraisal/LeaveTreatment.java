package org.qinglan.model.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ethics.rule.Limit;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.OfficialCalendar;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.record.WorkLedger;
import org.qinglan.model.yaml.YamlMap;

/// Which leave counts as absence for the year's appraisal, and what more than half a year of it leads to.
///
/// @param counted kinds of leave whose days are added up
/// @param others  kinds of leave that do not count, however long
record LeaveTreatment(RuleHead head, Set<String> counted, Set<String> others, Limit limit) implements Rule {
    public static final RuleKind<LeaveTreatment> KIND = new Kind();

    public LeaveTreatment {
        counted = Set.copyOf(counted);
        others = Set.copyOf(others);
    }

    boolean counts(LedgerRecord leave) {
        return counted.contains(leave.text("kind").strip());
    }

    boolean isKnown(LedgerRecord leave) {
        return counts(leave) || others.contains(leave.text("kind").strip());
    }

    private static final class Kind implements RuleKind<LeaveTreatment> {
        private static final int LAST_YEAR = 2100;

        @Override
        public String key() {
            return "leave-treatment";
        }

        @Override
        public String term() {
            return "请假与考核";
        }

        @Override
        public Class<LeaveTreatment> type() {
            return LeaveTreatment.class;
        }

        @Override
        public @Nullable LeaveTreatment read(RuleHead head, YamlMap map) {
            map.wantList("counted");
            map.wantOneOf("more-than", List.of("考核年度半年"));
            Set<String> counted = new HashSet<>(map.words("counted"));
            Set<String> others = new HashSet<>(map.words("not-counted"));
            return Limit.of(map.wantOneOf("outcome", Limit.termsOfYear()))
                    .map(limit -> new LeaveTreatment(head, counted, others, limit))
                    .orElse(null);
        }

        @Override
        public Map<String, String> workOut(LeaveTreatment rule, YamlMap given) {
            int year = given.count("年度", 0, LAST_YEAR);
            List<LedgerRecord> leave = new ArrayList<>();
            for (YamlMap entry : given.maps("请假")) {
                LocalDate first = entry.wantDate("开始日期").orElse(LocalDate.EPOCH);
                LocalDate last = entry.wantDate("结束日期").orElse(first);
                BigDecimal days = entry.number("天数");
                Value number = days == null ? Value.missing() : Value.of(days);
                Map<String, Value> values = Map.of(
                        "kind", Value.of(entry.wantText("请假类别")),
                        "from_date", Value.of(first),
                        "last_date", Value.of(last),
                        "days", number);
                leave.add(new LedgerRecord(0, WorkLedger.LEAVE, 1, values, null));
            }
            AbsenceInYear absence = AbsenceInYear.of(
                    rule, leave, year, OfficialCalendar.of(Rulebook.empty()).days());
            return Map.of(
                    "计入天数",
                    Objects.toString(absence.days()),
                    "超过半年",
                    absence.verdict().term());
        }
    }
}
