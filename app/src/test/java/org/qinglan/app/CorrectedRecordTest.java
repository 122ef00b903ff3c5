package org.qinglan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.app.run.Computation;
import org.qinglan.app.shell.ShellViewModel;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.WorkLedger;
import org.qinglan.model.result.Earlier;
import org.qinglan.model.result.WhatIf;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.MainColumn;
import org.qinglan.model.run.RunArchive;
import org.qinglan.model.scheme.Scheme.Purpose;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;

/// A corrected record of the sample school: what was asked before, what comes out, and what it was compared with.
class CorrectedRecordTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-24T08:00:00Z"), ZoneOffset.UTC);
    private static final String AUTHOR = "王会计";
    private static final String FIELD = "routine_score";
    private final ShellViewModel.Services services = Wiring.services(AUTHOR);

    @TempDir
    private Path folder;

    @Test
    void whatIfSaysWhatTheCorrectionBringsAndTheFrozenResultStaysBesideIt() {
        try (SchoolFile school = new SampleCopy(folder).open(Progress.NONE)) {
            ComputedRun before = computed(school);
            new RunArchive(CLOCK).store(before, school, AUTHOR);
            assertThat(Earlier.of(school, before)).isEmpty();
            LedgerRecord work = work(school);
            WhatIf.Answer answer = WhatIf.of(before, work.teacher(), "教学常规", Value.of(20), Progress.NONE);

            Map<String, Value> values = new HashMap<>(work.values());
            values.put(FIELD, Value.of(20));
            school.correct(work, values, AUTHOR, "教务更正");

            ComputedRun after = computed(school);
            assertThat(answer).isInstanceOfSatisfying(WhatIf.Answer.Effect.class, effect -> {
                assertThat(effect.own()).isNotEmpty();
                assertThat(effect.others()).isPositive();
                assertThat(effect.after().sheet()).isEqualTo(after.sheet());
            });
            beside(Earlier.of(school, after).orElseThrow(), before, after);
        }
    }

    private static void beside(Earlier earlier, ComputedRun before, ComputedRun after) {
        assertThat(earlier.sheet()).isEqualTo(before.sheet());
        Earlier.Difference difference =
                earlier.of(after.sheet(), MainColumn.of(after)).orElseThrow();
        assertThat(difference.mostDown()).map(Earlier.Line::name).hasValue("史华敏");
        assertThat(difference.joined() + difference.left()).isZero();
        assertThat(difference.sumNow()).isEqualTo(difference.sumThen());
    }

    private static LedgerRecord work(SchoolFile school) {
        long teacher = school.roster().stream()
                .filter(person -> person.text("name").equals("史华敏"))
                .findFirst()
                .orElseThrow()
                .id();
        return school.of(WorkLedger.WORKLOAD, teacher).stream()
                .filter(record -> record.text(FIELD).equals("25.2"))
                .findFirst()
                .orElseThrow();
    }

    private ComputedRun computed(SchoolFile school) {
        Computation computation = services.computation();
        Computation.RunOutcome outcome = computation.schemes().stream()
                .filter(choice -> choice.kind() == Purpose.MERIT_PAY)
                .findFirst()
                .map(choice -> computation.run(choice, school, Progress.NONE))
                .orElseThrow();
        return switch (outcome) {
            case Computation.RunOutcome.Computed(var run) when run instanceof ComputedRun computed -> computed;
            case Computation.RunOutcome.Computed _, Computation.RunOutcome.Refused _ ->
                throw new AssertionError("nothing was computed");
        };
    }
}
