package org.qinglan.model.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.run.ColumnNames;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.RandomSchemes.Case;

/// A county with 20,000 teachers fits into the small heap of the tests.
class ScaleTest {
    private static final Logger LOG = Logger.getLogger(ScaleTest.class.getName());

    @Test
    void tenTimesThePeopleAreComputedAndExplained() {
        nanoseconds(2_000);
        long few = nanoseconds(2_000);
        long many = nanoseconds(20_000);

        LOG.info(() -> "2,000 teachers " + few / 1_000_000 + " ms, 20,000 teachers " + many / 1_000_000
                + " ms: ten times the people took " + many / Math.max(1, few) + " times as long");
    }

    private static long nanoseconds(int people) {
        Case random = RandomSchemes.meritPay(4, people);
        long start = System.nanoTime();
        ComputedRun run = ComputedRun.of(
                random.scheme(),
                SchoolRules.dossier(random.records()),
                random.records().roster());
        long took = System.nanoTime() - start;

        assertThat(run.sheet().rows()).hasSizeGreaterThan(people * 3 / 4);
        long last = run.sheet().rows().getLast().teacher();
        assertThat(run.explain(last, ColumnNames.TOTAL).value())
                .isEqualTo(run.sheet().cell(run.sheet().rows().getLast(), ColumnNames.TOTAL));
        return took;
    }
}
