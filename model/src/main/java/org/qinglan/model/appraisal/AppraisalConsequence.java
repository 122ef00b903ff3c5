package org.qinglan.model.appraisal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// What follows from a grade that was given so many years running.
public record AppraisalConsequence(RuleHead head, Grade grade, int inARow, String consequence) implements Rule {
    public static final RuleKind<AppraisalConsequence> KIND = new Kind();

    /// @param grades of successive years, the latest last; nothing where none is known
    public boolean follows(List<Optional<Grade>> grades) {
        int first = grades.size() - inARow;
        return first >= 0
                && grades.subList(first, grades.size()).stream()
                        .allMatch(known -> known.filter(grade::equals).isPresent());
    }

    private static final class Kind implements RuleKind<AppraisalConsequence> {
        private static final int MOST = 10;

        @Override
        public String key() {
            return "appraisal-consequence";
        }

        @Override
        public String term() {
            return "考核结果运用";
        }

        @Override
        public Class<AppraisalConsequence> type() {
            return AppraisalConsequence.class;
        }

        @Override
        public @Nullable AppraisalConsequence read(RuleHead head, YamlMap map) {
            Optional<Grade> grade = Grade.read(map.wantOneOf("grade", Grade.terms()));
            int inARow = Math.max(1, map.count("in-a-row", 1, MOST));
            String consequence = map.wantText("consequence");
            return grade.map(found -> new AppraisalConsequence(head, found, inARow, consequence))
                    .orElse(null);
        }

        @Override
        public Map<String, String> workOut(AppraisalConsequence rule, YamlMap given) {
            List<Optional<Grade>> grades =
                    given.words("等次").stream().map(Grade::read).toList();
            return Map.of("结果", rule.follows(grades) ? rule.consequence() : "无");
        }
    }
}
