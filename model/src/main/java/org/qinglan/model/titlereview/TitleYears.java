package org.qinglan.model.titlereview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.appraisal.Grade;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// Which years count as years in the appointment (任职年限): those whose appraisal ended with one of these grades.
public record TitleYears(RuleHead head, Set<Grade> counted) implements Rule {
    public static final RuleKind<TitleYears> KIND = new Kind();

    public TitleYears {
        counted = Set.copyOf(counted);
    }

    private static final class Kind implements RuleKind<TitleYears> {
        @Override
        public String key() {
            return "title-years";
        }

        @Override
        public String term() {
            return "任职年限的计算";
        }

        @Override
        public Class<TitleYears> type() {
            return TitleYears.class;
        }

        @Override
        public @Nullable TitleYears read(RuleHead head, YamlMap map) {
            map.wantList("counted");
            Set<Grade> counted = new TreeSet<>();
            for (String word : map.words("counted")) {
                Grade.read(word)
                        .ifPresentOrElse(
                                counted::add,
                                () -> map.error(
                                        "counted", "word-not-allowed", word, word, String.join("、", Grade.terms())));
            }
            return new TitleYears(head, counted);
        }

        @Override
        public Map<String, String> workOut(TitleYears rule, YamlMap given) {
            List<String> words = given.words("等次");
            long counted = words.stream()
                    .map(Grade::read)
                    .flatMap(Optional::stream)
                    .filter(rule.counted()::contains)
                    .count();
            return Map.of("计入年数", String.valueOf(counted));
        }
    }
}
