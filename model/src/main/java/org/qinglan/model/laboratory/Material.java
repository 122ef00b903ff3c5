package org.qinglan.model.laboratory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.FrozenFacts;
import org.qinglan.model.scheme.Scheme;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// The data that schemes are tried on. Facts are taken from records once and serve every scheme that takes the same
/// facts, so that two versions are compared over the very same data.
public final class Material {
    private static final int KEPT = 8;

    /// Sections on which no fact depends.
    private static final Set<String> WITHOUT_FACTS = Set.of(
            "scheme", "for", "document", "population", "veto", "items", "allot", "ranking", "standing", "examples");

    private final Records records;
    private final List<LedgerRecord> roster;
    private final Map<String, FrozenFacts> taken = new LinkedHashMap<>();
    /// What everything is compared with is asked for again at each edit.
    private final Map<String, ComputedRun> computed = new LinkedHashMap<>();

    /// @param records with the derived ledgers among them
    /// @param roster  in its order
    public Material(Records records, List<LedgerRecord> roster) {
        this.records = records;
        this.roster = List.copyOf(roster);
    }

    /// Computes a scheme; nothing is stored.
    ///
    /// @throws org.qinglan.model.scheme.SchemeFailure if somebody's numbers do not allow a formula
    public synchronized ComputedRun compute(Scheme scheme) {
        ComputedRun known = computed.get(scheme.text());
        if (known == null) {
            known = computeAnew(scheme);
            keep(computed, scheme.text(), known);
        }
        return known;
    }

    private ComputedRun computeAnew(Scheme scheme) {
        String key = key(scheme.text());
        FrozenFacts facts = taken.get(key);
        if (facts != null) {
            return ComputedRun.again(scheme, facts);
        }
        ComputedRun run = ComputedRun.of(scheme, records, roster);
        keep(taken, key, run.frozen());
        return run;
    }

    /// The oldest makes room.
    private static <T> void keep(Map<String, T> kept, String key, T value) {
        if (kept.size() == KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        kept.put(key, value);
    }

    public Records records() {
        return records;
    }

    public List<LedgerRecord> roster() {
        return roster;
    }

    /// All of a scheme's text on which its facts depend, in a form that spaces do not change.
    private static String key(String text) {
        Node root = SchemeDifference.tree(text);
        String facts = section(root, "facts").orElse("");
        StringBuilder key = new StringBuilder();
        if (root instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String name = SchemeDifference.shown(tuple.getKeyNode());
                if (name.equals("tables")) {
                    key.append(tables(tuple.getValueNode(), facts));
                } else if (!WITHOUT_FACTS.contains(name)) {
                    key.append(name).append('\n').append(SchemeTree.write(tuple.getValueNode()));
                }
            }
        }
        return key.toString();
    }

    private static Optional<String> section(Node root, String name) {
        return SchemeTree.find(root, SchemePath.of(name)).map(SchemeTree::write);
    }

    /// Only tables of which some fact speaks.
    private static String tables(Node tables, String facts) {
        StringBuilder text = new StringBuilder();
        if (tables instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode name && facts.contains(name.getValue())) {
                    text.append(name.getValue()).append('\n').append(SchemeTree.write(tuple.getValueNode()));
                }
            }
        }
        return text.toString();
    }
}
