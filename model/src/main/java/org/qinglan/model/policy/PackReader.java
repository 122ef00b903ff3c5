package org.qinglan.model.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;
import org.qinglan.model.yaml.YamlText;

/// Reads a policy pack strictly, and works its examples.
public final class PackReader {
    private static final Messages MESSAGES = Messages.beside(PackReader.class);
    private static final int MOST_RULES = 500;
    private static final int MOST_DOCUMENTS = 100;
    private final RuleReader reader;

    public PackReader(List<RuleKind<?>> kinds) {
        this.reader = new RuleReader(kinds);
    }

    /// Reads a pack of one or several texts. One reader reads one pack.
    ///
    /// Where the first text is no YAML, nothing is said of the others: every document that they cite would be
    /// unknown.
    ///
    /// @param texts by file name, for messages; the first has the head of the pack, every one may have rules
    public PackReading read(Map<String, String> texts) {
        @Nullable PolicyPack head = null;
        List<Finding> findings = new ArrayList<>();
        List<PackRule> rules = new ArrayList<>();
        boolean first = true;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            YamlProblems problems = new YamlProblems(text.getKey(), plain(text.getValue()), MESSAGES);
            Optional<YamlMap> root = root(text.getValue(), problems);
            if (root.isPresent()) {
                head = first ? head(root.get()) : head;
                rules.addAll(rules(root.get(), plain(text.getValue()), problems));
                root.get().refuseUnknown();
            }
            findings.addAll(problems.findings());
            if (first && root.isEmpty()) {
                break;
            }
            first = false;
        }
        if (head == null || findings.stream().anyMatch(Finding::isError)) {
            return new PackReading.Refused(findings);
        }
        rules.forEach(rule -> findings.addAll(rule.failures()));
        return new PackReading.Accepted(head.with(rules), findings);
    }

    /// Reads one rule that a school has written for itself, in the form in which rules stand in packs.
    ///
    /// @param documents by the names under which the rule may cite them
    /// @return nothing where it is wrong; `findings` then says why
    public Optional<PackRule> readRule(
            String file, String text, Map<String, Citation> documents, List<Finding> findings) {
        documents.forEach(reader::know);
        YamlProblems problems = new YamlProblems(file, plain(text), MESSAGES);
        Optional<PackRule> rule =
                root(text, problems).flatMap(map -> Optional.ofNullable(reader.read(map, plain(text), problems)));
        findings.addAll(problems.findings());
        return problems.any() ? Optional.empty() : rule;
    }

    private static String plain(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<YamlMap> root(String text, YamlProblems problems) {
        return YamlText.compose(plain(text), problems)
                .map(node -> YamlMap.of(node, problems))
                .filter(map -> !map.isBroken());
    }

    private @Nullable PolicyPack head(YamlMap root) {
        String id = root.wantText("pack");
        if (!id.isEmpty() && !id.matches(RuleReader.ID)) {
            root.error("pack", "id-not-usable", id);
        }
        String name = root.wantHeading("name");
        Optional<PolicyPack.Level> level = PolicyPack.Level.of(root.wantOneOf("level", PolicyPack.Level.keys()));
        level.filter(found -> found != PolicyPack.Level.SCHOOL).ifPresent(_ -> reader.wantExamples());
        String version = root.wantText("version");
        root.map("documents").ifPresent(this::documents);
        return level.map(found -> new PolicyPack(id, name, found, version, reader.documents(), List.of()))
                .orElse(null);
    }

    private void documents(YamlMap map) {
        map.checkSize(map.node(), map.entries().size(), MOST_DOCUMENTS);
        List.copyOf(map.entries().keySet()).forEach(key -> map.map(key)
                .filter(document -> !document.isBroken())
                .ifPresent(document -> {
                    reader.know(key, RuleReader.document(document));
                    document.refuseUnknown();
                }));
    }

    private List<PackRule> rules(YamlMap root, String text, YamlProblems problems) {
        List<YamlMap> maps = root.maps("rules");
        root.find("rules").ifPresent(node -> root.checkSize(node, maps.size(), MOST_RULES));
        List<PackRule> rules = new ArrayList<>();
        for (YamlMap map : maps.subList(0, Math.min(maps.size(), MOST_RULES))) {
            PackRule rule = map.isBroken() ? null : reader.read(map, text, problems);
            if (rule != null) {
                rules.add(rule);
            }
        }
        return rules;
    }
}
