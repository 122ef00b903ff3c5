package org.qinglan.model.ethics.rule;

import java.util.List;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;

/// A list of violations (违规情形), each with a code.
public record Violations(RuleHead head, List<Violation> violations) implements Rule {
    public Violations {
        violations = List.copyOf(violations);
    }

    /// @param words by which a record's own words are recognised
    public record Violation(String code, String name, List<String> words) {
        public Violation {
            words = List.copyOf(words);
        }

        boolean isMeantBy(String text) {
            return text.startsWith(code) || words.stream().anyMatch(text::contains);
        }
    }

    /// The code of what a record says, or nothing where no word of the list is in it.
    public String code(String text) {
        return violations.stream()
                .filter(violation -> violation.isMeantBy(text))
                .map(Violation::code)
                .findFirst()
                .orElse("");
    }
}
