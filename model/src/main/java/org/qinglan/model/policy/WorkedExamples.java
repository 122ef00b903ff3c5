package org.qinglan.model.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;

/// The examples of one rule, worked and held against what they say comes out.
final class WorkedExamples {
    private static final Messages MESSAGES = Messages.beside(WorkedExamples.class);
    private final RuleHead head;
    private final YamlProblems problems;
    private final List<Finding> failures = new ArrayList<>();

    WorkedExamples(RuleHead head, YamlProblems problems) {
        this.head = head;
        this.problems = problems;
    }

    /// @param rule nothing where it could not be read; then only the form of the examples is looked at
    /// @return the examples that came out otherwise
    <R extends Rule> List<Finding> work(RuleKind<R> kind, @Nullable R rule, List<YamlMap> examples) {
        for (int i = 0; i < examples.size(); i++) {
            YamlMap example = examples.get(i);
            Optional<YamlMap> given = example.map("given");
            Optional<YamlMap> expected = expected(example);
            example.refuseUnknown();
            if (rule != null && expected.isPresent() && !problems.any()) {
                Map<String, String> results = kind.workOut(rule, given.orElse(example));
                given.ifPresent(YamlMap::refuseUnknown);
                compare(i + 1, expected.get(), results);
            }
        }
        return failures;
    }

    /// An example that expects nothing proves nothing.
    private static Optional<YamlMap> expected(YamlMap example) {
        if (example.want("expect").isEmpty()) {
            return Optional.empty();
        }
        Optional<YamlMap> expected = example.map("expect").filter(map -> !map.isBroken());
        if (expected.isPresent() && expected.get().entries().isEmpty()) {
            example.error("expect", "example-expects-nothing");
        }
        return expected;
    }

    private void compare(int number, YamlMap expected, Map<String, String> results) {
        expected.entries().forEach((key, node) -> {
            String actual = results.get(key);
            String wanted = expected.text(key);
            if (problems.any()) {
                return;
            }
            if (actual == null) {
                problems.error(node, "example-unknown-result", key, String.join("、", results.keySet()));
            } else if (!same(actual, wanted)) {
                failures.add(differs(number, key, wanted, actual));
            }
        });
    }

    private Finding differs(int number, String key, String wanted, String actual) {
        return MESSAGES.warning(head.name(), "example-differs", number, key, wanted, actual);
    }

    /// Numbers are compared by value, so that `7` is `7.0`.
    private static boolean same(String actual, String wanted) {
        if (actual.matches("-?\\d+(\\.\\d+)?") && wanted.matches("-?\\d+(\\.\\d+)?")) {
            return new BigDecimal(actual).compareTo(new BigDecimal(wanted)) == 0;
        }
        return actual.equals(wanted);
    }
}
