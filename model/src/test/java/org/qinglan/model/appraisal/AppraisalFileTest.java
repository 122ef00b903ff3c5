package org.qinglan.model.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.sqlite.SqliteSchoolFiles;
import org.qinglan.model.teacher.Roster;

/// A cycle kept in a real file: what it wants to write can be written, and is read back.
class AppraisalFileTest {
    private static final String AUTHOR = "王文书";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-20T01:02:03Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void aCycleIsClosedAndCorrectedByANewVersionInAFile() {
        try (SchoolFile file = new SqliteSchoolFiles(CLOCK).create(folder.resolve("学校.qinglan"), "学校", AUTHOR)) {
            List<Long> teachers = new ArrayList<>();
            for (int i = 1; i <= 5; i++) {
                Map<String, Value> person = Map.of(
                        Roster.ID_NUMBER,
                        Value.of("3501021980%08d".formatted(i)),
                        Roster.NAME,
                        Value.of("教师" + i),
                        "work_start",
                        Value.of(LocalDate.of(2005, 9, 1)));
                teachers.add(file.add(Roster.TEACHER, 0, person, AUTHOR, ""));
            }
            file.add(AppraisalLedger.CYCLE, 0, cycle(), AUTHOR, "");
            for (int i = 0; i < 5; i++) {
                file.add(AppraisalLedger.STEP, teachers.get(i), step(i == 0 ? "优秀" : "合格"), AUTHOR, "");
            }

            close(file);

            assertThat(file.of(AppraisalLedger.APPRAISAL, teachers.getFirst()))
                    .extracting(record -> record.text("grade"))
                    .containsExactly("优秀");
            LedgerRecord first = file.of(AppraisalLedger.CYCLE, 0).getFirst();
            assertThat(Catalogue.check(first, now(file))).isNotEmpty();

            apply(file, latest(file).reopen("县教体局复核决定"));
            assertThat(latest(file).version()).isEqualTo(2);
            assertThat(latest(file).obstacles()).isEmpty();
            assertThat(file.of(AppraisalLedger.CYCLE, 0).getFirst()).isEqualTo(first);
            assertThat(file.check()).isEmpty();
        }
    }

    private static void close(SchoolFile file) {
        while (!latest(file).isClosed()) {
            apply(file, latest(file).advance());
        }
    }

    private static void apply(SchoolFile file, List<RecordChange> changes) {
        file.write(changes, AUTHOR, "考核", Progress.NONE);
    }

    private static AppraisalCycle latest(SchoolFile file) {
        return AppraisalCycle.latest(now(file), AppraisalLedger.YEARLY).orElseThrow();
    }

    private static Situation now(SchoolFile file) {
        return SchoolRules.situation(file, DAY);
    }

    private static Map<String, Value> cycle() {
        Map<String, Value> values = new HashMap<>(new CycleId(2025, AppraisalLedger.YEARLY, 1).values());
        values.put("stage", Value.of("测评"));
        values.put("due", Value.of(5));
        values.put("present", Value.of(5));
        values.put("published_from", Value.of(LocalDate.of(2026, 1, 5)));
        values.put("published_last", Value.of(LocalDate.of(2026, 1, 9)));
        values.put("decided_on", Value.of(LocalDate.of(2026, 1, 12)));
        return values;
    }

    private static Map<String, Value> step(String grade) {
        Map<String, Value> values = new HashMap<>(new CycleId(2025, AppraisalLedger.YEARLY, 1).values());
        values.put("proposed", Value.of(grade));
        values.put("decided", Value.of(grade));
        values.put("signed_on", Value.of(LocalDate.of(2026, 1, 13)));
        return values;
    }
}
