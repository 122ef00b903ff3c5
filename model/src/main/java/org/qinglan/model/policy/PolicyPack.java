package org.qinglan.model.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.figure.Citation;

/// The rules of one place, dated and cited.
///
/// @param id        folder name of a built-in pack
/// @param name      what a clerk calls it: 国家, 安丘 …
/// @param version   edition of the pack
/// @param documents those that its rules cite, by the names under which they cite them
public record PolicyPack(
        String id, String name, Level level, String version, Map<String, Citation> documents, List<PackRule> rules) {
    public PolicyPack {
        documents = Map.copyOf(documents);
        rules = List.copyOf(rules);
    }

    /// Packs of a later level stand above those of an earlier one.
    public enum Level {
        NATION("nation", "国家"),
        PROVINCE("province", "省"),
        PLACE("place", "市县"),
        SCHOOL("school", "学校");

        private final String key;
        private final String term;

        Level(String key, String term) {
            this.key = key;
            this.term = term;
        }

        public String term() {
            return term;
        }

        static List<String> keys() {
            return Arrays.stream(values()).map(level -> level.key).toList();
        }

        static Optional<Level> of(String key) {
            return Arrays.stream(values())
                    .filter(level -> level.key.equals(key))
                    .findFirst();
        }
    }

    PolicyPack with(List<PackRule> found) {
        return new PolicyPack(id, name, level, version, documents, found);
    }

    public int examples() {
        return rules.stream().mapToInt(PackRule::examples).sum();
    }

    public int failures() {
        return rules.stream().mapToInt(rule -> rule.failures().size()).sum();
    }
}
