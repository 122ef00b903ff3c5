package org.qinglan.model.titlereview;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// Of what an assessment for a title is made up; the weights are the school's, in its scheme.
public record AssessmentParts(RuleHead head, List<String> parts) implements Rule {
    public static final RuleKind<AssessmentParts> KIND = new Kind();

    public AssessmentParts {
        parts = List.copyOf(parts);
    }

    private static final class Kind implements RuleKind<AssessmentParts> {
        @Override
        public String key() {
            return "assessment-parts";
        }

        @Override
        public String term() {
            return "评审考核的组成";
        }

        @Override
        public Class<AssessmentParts> type() {
            return AssessmentParts.class;
        }

        @Override
        public @Nullable AssessmentParts read(RuleHead head, YamlMap map) {
            map.wantList("parts");
            return new AssessmentParts(head, map.words("parts"));
        }

        @Override
        public Map<String, String> workOut(AssessmentParts rule, YamlMap given) {
            List<String> missing = rule.parts().stream()
                    .filter(part -> !given.words("已完成").contains(part))
                    .toList();
            return Map.of("还缺", String.join("、", missing));
        }
    }
}
