package org.qinglan.model.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;
import org.qinglan.model.yaml.YamlText;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads a policy pack strictly, and works its examples.
public final class PackReader {
    private static final Messages MESSAGES = Messages.beside(PackReader.class);
    private static final String ID = "[a-z0-9]+([.-][a-z0-9]+)*";
    private final Map<String, RuleKind<?>> kinds = new LinkedHashMap<>();
    private final Map<String, Citation> documents = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    public PackReader(List<RuleKind<?>> kinds) {
        kinds.forEach(kind -> this.kinds.put(kind.key(), kind));
    }

    /// Reads a pack of one or several texts. One reader reads one pack.
    ///
    /// @param texts by file name, for messages; the first has the head of the pack, every one may have rules
    public PackReading read(Map<String, String> texts) {
        @Nullable PolicyPack head = null;
        List<PackRule> rules = new ArrayList<>();
        boolean first = true;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            String plain =
                    text.getValue().startsWith("\uFEFF") ? text.getValue().substring(1) : text.getValue();
            YamlProblems problems = new YamlProblems(text.getKey(), plain, MESSAGES);
            Optional<YamlMap> root = YamlText.compose(plain, problems).map(node -> YamlMap.of(node, problems));
            if (root.isPresent() && !root.get().isBroken()) {
                head = first ? head(root.get()) : head;
                rules.addAll(rules(root.get(), plain, problems));
                root.get().refuseUnknown();
            }
            first = false;
            findings.addAll(problems.findings());
        }
        if (head == null || findings.stream().anyMatch(Finding::isError)) {
            return new PackReading.Refused(findings);
        }
        rules.forEach(rule -> findings.addAll(rule.failures()));
        return new PackReading.Accepted(
                new PolicyPack(head.id(), head.name(), head.level(), head.version(), rules), findings);
    }

    /// Reads one rule that a school has written for itself, in the form in which rules stand in packs.
    ///
    /// @param documents by the names under which the rule may cite them
    /// @return nothing where it is wrong; `findings` then says why
    public Optional<PackRule> readRule(
            String file, String text, Map<String, Citation> documents, List<Finding> findings) {
        this.documents.putAll(documents);
        YamlProblems problems = new YamlProblems(file, text, MESSAGES);
        Optional<PackRule> rule = YamlText.compose(text, problems)
                .map(node -> YamlMap.of(node, problems))
                .filter(map -> !map.isBroken())
                .flatMap(map -> Optional.ofNullable(rule(map, text, problems)));
        findings.addAll(problems.findings());
        return problems.any() ? Optional.empty() : rule;
    }

    private @Nullable PolicyPack head(YamlMap root) {
        String id = root.wantText("pack");
        if (!id.isEmpty() && !id.matches(ID)) {
            root.error("pack", "id-not-usable", id);
        }
        String name = root.wantHeading("name");
        Optional<PolicyPack.Level> level = PolicyPack.Level.of(root.wantOneOf("level", PolicyPack.Level.keys()));
        String version = root.wantText("version");
        root.map("documents").ifPresent(map -> map.entries().keySet().forEach(key -> map.map(key)
                .ifPresent(document -> documents.put(key, document(document)))));
        return level.map(found -> new PolicyPack(id, name, found, version, List.of()))
                .orElse(null);
    }

    private static Citation document(YamlMap map) {
        Citation document = new Citation(map.wantText("title"), map.text("number"), map.date("date"), "");
        map.refuseUnknown();
        return document;
    }

    private List<PackRule> rules(YamlMap root, String text, YamlProblems problems) {
        List<PackRule> rules = new ArrayList<>();
        for (YamlMap map : root.maps("rules")) {
            if (!map.isBroken()) {
                PackRule rule = rule(map, text, problems);
                if (rule != null) {
                    rules.add(rule);
                }
            }
        }
        return rules;
    }

    private @Nullable PackRule rule(YamlMap map, String text, YamlProblems problems) {
        String id = map.wantText("rule");
        if (!id.isEmpty() && !id.matches(ID)) {
            map.error("rule", "id-not-usable", id);
        }
        if (!id.isEmpty() && !ids.add(id)) {
            map.error("rule", "doubled-rule", id);
        }
        RuleKind<?> kind = kinds.get(map.wantOneOf("kind", kinds.keySet()));
        String name = map.wantText("name");
        Citation citation = citation(map);
        DateSpan inForce = inForce(map, citation);
        String note = map.text("note");
        List<YamlMap> examples = map.maps("examples");
        if (kind == null) {
            return null;
        }
        PackRule rule = read(kind, new RuleHead(id, name, citation, inForce, note), map, examples, problems);
        map.refuseUnknown();
        return rule == null
                ? null
                : new PackRule(rule.rule(), kind, lines(map.node(), text), examples.size(), rule.failures());
    }

    private <R extends Rule> @Nullable PackRule read(
            RuleKind<R> kind, RuleHead head, YamlMap map, List<YamlMap> examples, YamlProblems problems) {
        R rule = kind.read(head, map);
        List<Finding> failures = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            YamlMap example = examples.get(i);
            Optional<YamlMap> given = example.map("given");
            YamlMap expected = example.map("expect").orElse(null);
            example.refuseUnknown();
            if (rule == null || expected == null || problems.any()) {
                continue;
            }
            Map<String, String> results = kind.workOut(rule, given.orElse(example));
            given.ifPresent(YamlMap::refuseUnknown);
            compare(head, i + 1, expected, results, problems, failures);
        }
        return rule == null ? null : new PackRule(rule, kind, "", examples.size(), failures);
    }

    private static void compare(
            RuleHead head,
            int number,
            YamlMap expected,
            Map<String, String> results,
            YamlProblems problems,
            List<Finding> failures) {
        expected.entries().forEach((key, node) -> {
            String actual = results.get(key);
            String wanted = expected.text(key);
            if (actual == null) {
                problems.error(node, "example-unknown-result", key, String.join("、", results.keySet()));
            } else if (!same(actual, wanted)) {
                failures.add(new Finding(
                        "example-differs",
                        Finding.Severity.WARNING,
                        head.name(),
                        MESSAGES.text("example-differs", number, key, wanted, actual),
                        MESSAGES.text("example-differs.mend"),
                        null));
            }
        });
    }

    /// Numbers are compared by value, so that `7` is `7.0`.
    private static boolean same(String actual, String wanted) {
        if (actual.matches("-?\\d+(\\.\\d+)?") && wanted.matches("-?\\d+(\\.\\d+)?")) {
            return new BigDecimal(actual).compareTo(new BigDecimal(wanted)) == 0;
        }
        return actual.equals(wanted);
    }

    private Citation citation(YamlMap map) {
        Optional<YamlMap> clause = map.want("clause").isPresent() ? map.map("clause") : Optional.empty();
        if (clause.isEmpty()) {
            return new Citation("", "", null, "");
        }
        String document = clause.get().wantOneOf("document", documents.keySet());
        String article = clause.get().wantText("article");
        clause.get().refuseUnknown();
        Citation known = documents.get(document);
        return known == null
                ? new Citation(document, "", null, article)
                : new Citation(known.document(), known.number(), known.date(), article);
    }

    /// From the day on which the document was issued, where the rule does not say.
    private static DateSpan inForce(YamlMap map, Citation citation) {
        LocalDate from = map.date("from");
        LocalDate to = map.date("to");
        LocalDate first = from != null ? from : citation.date() != null ? citation.date() : LocalDate.of(1949, 10, 1);
        if (to != null && to.isBefore(first)) {
            map.error("to", "rule-ends-before-it-begins", first, to);
            return new DateSpan(first, null);
        }
        return new DateSpan(first, to == null ? null : to.plusDays(1));
    }

    private static String lines(Node node, String text) {
        int first = node.getStartMark().map(Mark::getLine).orElse(0);
        int last = node.getEndMark().map(Mark::getLine).orElse(first);
        List<String> all = text.lines().toList();
        int indent = node.getStartMark().map(Mark::getColumn).orElse(0);
        StringBuilder lines = new StringBuilder();
        for (int i = first; i < Math.min(Math.max(last, first + 1), all.size()); i++) {
            String line = all.get(i);
            lines.append(line.substring(Math.min(indent, line.length()))).append('\n');
        }
        return lines.toString().stripTrailing() + "\n";
    }
}
