package org.qinglan.model.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.laboratory.Comparison.Fate;
import org.qinglan.model.laboratory.EffectText.Naming;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeFailure;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;
import org.qinglan.model.store.Progress;
import org.snakeyaml.engine.v2.nodes.Node;

/// The way from one scheme to another, change by change, each with what it does to people.
///
/// Changes are made in their order, one upon the other, so that their effects add up to the whole. Those that make no
/// computable scheme alone (a new table and the item that reads it) are made together.
public record Effects(List<Step> steps) {
    private static final int MOST_STEPS = 40;

    public Effects {
        steps = List.copyOf(steps);
    }

    /// @param changes    made together, mostly one
    /// @param comparison against what the changes before have made
    public record Step(List<Change> changes, Comparison comparison) {
        public Step {
            changes = List.copyOf(changes);
        }

        /// The changes and their effect.
        public String sentence(Naming naming) {
            return String.join("", changes.stream().map(Change::sentence).toList())
                    + (isIdle()
                            ? SchemeText.MESSAGES.text("effect.none")
                            : SchemeText.MESSAGES.text("effect", EffectText.of(comparison, naming)));
        }

        /// Whether nobody's result moves.
        public boolean isIdle() {
            return comparison.lines().stream()
                    .allMatch(line -> line.fate() == Fate.SAME && line.parts().isEmpty());
        }
    }

    /// @param after accepted and computable
    /// @return of more than 40 changes only one step with all of them
    public static Effects of(ComputedRun before, ComputedRun after, Material material, Progress progress) {
        List<Change> changes =
                SchemeDifference.of(before.scheme().text(), after.scheme().text());
        if (changes.isEmpty()) {
            return new Effects(List.of());
        }
        if (changes.size() > MOST_STEPS) {
            return new Effects(List.of(new Step(changes, Comparison.of(before, after))));
        }
        List<Step> steps = new ArrayList<>();
        Node tree = SchemeDifference.tree(before.scheme().text());
        ComputedRun reached = before;
        List<Change> together = new ArrayList<>();
        for (Change change : changes) {
            progress.check();
            tree = change.applyTo(tree);
            together.add(change);
            boolean last = change == changes.getLast();
            Optional<ComputedRun> next = last ? Optional.of(after) : compute(tree, before, material);
            if (next.isPresent()) {
                steps.add(new Step(together, Comparison.of(reached, next.get())));
                reached = next.get();
                together = new ArrayList<>();
            }
        }
        return new Effects(steps);
    }

    private static Optional<ComputedRun> compute(Node tree, ComputedRun before, Material material) {
        SchemeReading reading = SchemeReader.read(before.scheme().name(), SchemeTree.write(tree));
        if (!(reading instanceof SchemeReading.Accepted(Scheme scheme, var _))
                || scheme.purpose() != before.scheme().purpose()) {
            return Optional.empty();
        }
        try {
            return Optional.of(material.compute(scheme));
        } catch (SchemeFailure _) {
            // Half of a change may be impossible; it is made together with the next.
            return Optional.empty();
        }
    }
}
