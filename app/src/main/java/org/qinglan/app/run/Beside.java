package org.qinglan.app.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.result.Division;
import org.qinglan.model.result.Earlier;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.Run;
import org.qinglan.model.scheme.Scheme.Rows;
import org.qinglan.model.store.SchoolFile;

/// What a school knows beside a result: groups of its people, and an earlier result.
record Beside(List<Division> divisions, @Nullable Earlier earlier) {
    Beside {
        divisions = List.copyOf(divisions);
    }

    static Beside of(Run run, SchoolFile school) {
        if (!(run instanceof ComputedRun computed)) {
            return new Beside(Division.facts(run.sheet()), null);
        }
        List<Division> divisions = computed.scheme().rows() == Rows.TEACHERS
                ? Division.of(
                        run.sheet(),
                        SchoolRules.dossier(school),
                        school.roster(),
                        computed.scheme().referenceDate())
                : Division.facts(run.sheet());
        return new Beside(divisions, Earlier.of(school, computed).orElse(null));
    }
}
