package org.qinglan.model.laboratory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.laboratory.Examination.Limits;
import org.qinglan.model.laboratory.PersonGroups.Group;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeFailure;
import org.qinglan.model.store.Progress;

/// A scheme tried against another on the same data, with all that is to be seen of it.
///
/// @param changes     in which the later scheme differs
/// @param examination of the later scheme
public record Trial(
        ComputedRun before,
        ComputedRun after,
        List<Change> changes,
        Comparison comparison,
        List<Group> groups,
        Examination examination) {
    public Trial {
        changes = List.copyOf(changes);
        groups = List.copyOf(groups);
    }

    /// @param last   the last frozen run for the same purpose; nothing where there is none
    /// @throws SchemeFailure if the schemes are for different purposes, nobody takes part, or somebody's numbers do
    /// not
    ///     allow a formula
    public static Trial of(
            Scheme before, Scheme after, Material material, @Nullable ComputedRun last, Progress progress) {
        if (before.purpose() != after.purpose()) {
            throw failure("purposes-differ", before.name(), after.name());
        }
        ComputedRun old = material.compute(before);
        progress.check();
        ComputedRun now = material.compute(after);
        progress.check();
        if (now.sheet().rows().isEmpty()) {
            throw failure("nobody", after.name());
        }
        Comparison comparison = Comparison.of(old, now);
        PersonGroups groups = new PersonGroups(material.records(), material.roster(), after.referenceDate());
        return new Trial(
                old,
                now,
                SchemeDifference.of(before.text(), after.text()),
                comparison,
                groups.of(comparison),
                Examination.of(now, last, Limits.USUAL));
    }

    private static SchemeFailure failure(String code, Object... details) {
        return new SchemeFailure(SchemeText.MESSAGES.finding(Finding.Severity.ERROR, "", code, details));
    }

    /// What each change does, one made upon the other.
    public Effects effects(Material material, Progress progress) {
        return Effects.of(before, after, material, progress);
    }
}
