package org.qinglan.model.policy;

import java.time.LocalDate;
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
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;

/// Reads rules, each with what all have in common: name, kind, clause, days, examples.
final class RuleReader {
    static final String ID = "[a-z0-9]+([.-][a-z0-9]+)*";
    private static final int MOST_EXAMPLES = 100;

    /// The founding of the state: no document of its law is older.
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

    private final Map<String, RuleKind<?>> kinds = new LinkedHashMap<>();
    private final Map<String, Citation> documents = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    /// A school that changes a number for itself need not prove it; what is written for others must be proved.
    private boolean wantsExamples;

    RuleReader(List<RuleKind<?>> kinds) {
        kinds.forEach(kind -> this.kinds.put(kind.key(), kind));
    }

    void know(String key, Citation document) {
        documents.put(key, document);
    }

    void wantExamples() {
        wantsExamples = true;
    }

    Map<String, Citation> documents() {
        return documents;
    }

    /// @return nothing where the rule is too wrong; what is wrong has then been said
    @Nullable
    PackRule read(YamlMap map, String text, YamlProblems problems) {
        String id = map.wantText("rule");
        checkId(map, id);
        RuleKind<?> kind = kinds.get(map.wantOneOf("kind", kinds.keySet()));
        String name = map.wantText("name");
        Citation citation = citation(map);
        RuleHead head =
                new RuleHead(id, name, citation, inForce(map, citation), map.text("note"), map.flag("applies", true));
        List<YamlMap> examples = map.maps("examples");
        map.find("examples").ifPresent(node -> map.checkSize(node, examples.size(), MOST_EXAMPLES));
        if (kind == null) {
            return null;
        }
        PackRule rule = read(kind, head, map, examples.subList(0, Math.min(examples.size(), MOST_EXAMPLES)), problems);
        map.refuseUnknown();
        return rule == null
                ? null
                : new PackRule(rule.rule(), kind, RuleLines.of(map.node(), text), rule.examples(), rule.failures());
    }

    private <R extends Rule> @Nullable PackRule read(
            RuleKind<R> kind, RuleHead head, YamlMap map, List<YamlMap> examples, YamlProblems problems) {
        R rule = kind.read(head, map);
        List<Finding> failures = new WorkedExamples(head, problems).work(kind, rule, examples);
        if (rule == null && !problems.any()) {
            throw new IllegalStateException("kind " + kind.key() + " dropped rule " + head.id() + " without a word");
        }
        boolean wanting = rule != null && wantsExamples && examples.isEmpty() && kind.isComputing(rule);
        if (wanting) {
            problems.warn(map.node(), "no-example", head.name());
        }
        return rule == null ? null : new PackRule(rule, kind, "", examples.size(), failures);
    }

    private void checkId(YamlMap map, String id) {
        if (!id.isEmpty() && !id.matches(ID)) {
            map.error("rule", "id-not-usable", id);
        }
        if (!id.isEmpty() && !ids.add(id)) {
            map.error("rule", "doubled-rule", id);
        }
    }

    /// One of the documents of the pack by its key, or one that is told on the spot by its title.
    private Citation citation(YamlMap map) {
        Optional<YamlMap> clause = map.want("clause").isPresent() ? map.map("clause") : Optional.empty();
        if (clause.isEmpty() || clause.get().isBroken()) {
            return new Citation("", "", null, "");
        }
        Citation document = clause.get().find("title").isPresent() ? document(clause.get()) : known(clause.get());
        String article = clause.get().wantText("article");
        clause.get().refuseUnknown();
        return new Citation(document.document(), document.number(), document.date(), article);
    }

    static Citation document(YamlMap map) {
        return new Citation(map.wantText("title"), map.text("number"), map.date("date"), "");
    }

    private Citation known(YamlMap clause) {
        String key = clause.wantOneOf("document", documents.keySet());
        Citation known = documents.get(key);
        return known == null ? new Citation(key, "", null, "") : known;
    }

    /// From the day on which the document was issued, where the rule does not say.
    private static DateSpan inForce(YamlMap map, Citation citation) {
        LocalDate from = map.date("from");
        LocalDate to = map.date("to");
        LocalDate first = from != null ? from : citation.date() != null ? citation.date() : EARLIEST;
        if (to != null && to.isBefore(first)) {
            map.error("to", "rule-ends-before-it-begins", first, to);
            return new DateSpan(first, null);
        }
        return new DateSpan(first, to == null ? null : to.plusDays(1));
    }
}
