package org.qinglan.model.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The rules of one place, dated and cited.
///
/// @param id      folder name of a built-in pack
/// @param name    what a clerk calls it: 国家, 安丘 …
/// @param version edition of the pack
public record PolicyPack(String id, String name, Level level, String version, List<PackRule> rules) {
    public PolicyPack {
        rules = List.copyOf(rules);
    }

    /// Packs of a later level stand above those of an earlier one.
    public enum Level {
        NATION("nation"),
        PROVINCE("province"),
        PLACE("place"),
        SCHOOL("school");

        private final String key;

        Level(String key) {
            this.key = key;
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

    public int examples() {
        return rules.stream().mapToInt(PackRule::examples).sum();
    }

    public int failures() {
        return rules.stream().mapToInt(rule -> rule.failures().size()).sum();
    }
}
