package org.qinglan.app.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.app.fake.FakeDialogs;
import org.qinglan.app.feature.Around;
import org.qinglan.app.message.Messages;
import org.qinglan.app.settings.Settings;
import org.qinglan.app.task.Background;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.store.ImportBatch;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.sqlite.SqliteSchoolFiles;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.training.TrainingLedger;

/// Going back and forth over a real file.
class HistoryTest {
    private static final int PEOPLE = 3;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-20T10:42:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final List<String> troubles = new ArrayList<>();
    private final Around around = new Around(
            new Background(
                    Runnable::run,
                    Runnable::run,
                    new Background.Trouble(
                            finding -> troubles.add(finding.sentence()), failure -> troubles.add("" + failure))),
            new FakeDialogs(),
            Messages.in(Locale.CHINA),
            CLOCK,
            Settings.inMemory());
    private final HandEntries entries = new HandEntries(around, "王会计", () -> {});
    private SchoolFile school;

    @BeforeEach
    void openSchool() {
        school = new SqliteSchoolFiles(CLOCK).create(folder.resolve("青山.qinglan"), "青山学校", "王会计");
        for (int i = 1; i <= PEOPLE; i++) {
            Map<String, Value> person =
                    Map.of(Roster.ID_NUMBER, Value.of("35010219800000000" + i), Roster.NAME, Value.of("教师" + i));
            school.add(Roster.TEACHER, 0, person, "王会计", "");
        }
        entries.open(school);
    }

    @AfterEach
    void theFileIsSound() {
        assertThat(school.check()).isEmpty();
        assertThat(troubles).isEmpty();
        school.close();
    }

    @Test
    void nothingIsOfferedBeforeAnythingWasDone() {
        assertThat(entries.undoable().get()).isEmpty();
        assertThat(entries.redoable().get()).isEmpty();
        entries.undo();
        entries.redo();
        assertThat(school.journal()).hasSize(1 + PEOPLE);
    }

    @Test
    void stepsAreNamedAndGoBackAndForth() {
        add(1, "甲", 3);
        correct(trainings().getFirst(), "乙", 4);
        assertThat(entries.undoable().get()).isEqualTo("撤销 更正“培训学时”");
        entries.undo();
        assertThat(entries.undoable().get()).isEqualTo("撤销 新增“培训学时”");
        assertThat(entries.redoable().get()).isEqualTo("重做 更正“培训学时”");
        assertThat(trainings()).extracting(record -> record.text("project")).containsExactly("甲");
        entries.redo();
        assertThat(entries.redoable().get()).isEmpty();
        assertThat(trainings()).extracting(record -> record.text("project")).containsExactly("乙");
        entries.undo();
        add(2, "丙", 1);
        assertThat(entries.redoable().get()).isEmpty();
    }

    @Test
    void aRecordThatWasPutBackUnderANewNumberIsFoundByEarlierSteps() {
        add(1, "甲", 3);
        correct(trainings().getFirst(), "乙", 4);
        entries.written(entries.write(school, new Task.Delete(trainings().getFirst()), Map.of(), "重复"));
        long before = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            entries.undo();
            assertThat(trainings()).singleElement().satisfies(record -> assertThat(record.text("project"))
                    .isEqualTo("乙"));
            assertThat(trainings().getFirst().id()).isNotEqualTo(before);
            before = trainings().getFirst().id();
            entries.redo();
            assertThat(trainings()).isEmpty();
        }
        entries.undo();
        entries.undo();
        assertThat(trainings()).extracting(record -> record.text("project")).containsExactly("甲");
        entries.undo();
        assertThat(trainings()).isEmpty();
        assertThat(entries.undoable().get()).isEmpty();
    }

    @Test
    void somebodyNewAndTheirRecordsComeBackTogether() {
        Map<String, Value> person =
                Map.of(Roster.ID_NUMBER, Value.of("350102198000000099"), Roster.NAME, Value.of("新来"));
        entries.written(entries.write(school, new Task.Add(Roster.TEACHER, 0, Map.of()), person, ""));
        add(school.roster().getLast().id(), "甲", 3);
        entries.undo();
        entries.undo();
        assertThat(school.roster()).hasSize(PEOPLE);
        entries.redo();
        entries.redo();
        LedgerRecord again = school.roster().getLast();
        assertThat(again.text(Roster.NAME)).isEqualTo("新来");
        assertThat(school.of(TrainingLedger.TRAINING, again.id())).hasSize(1);
        entries.undo();
        entries.undo();
        assertThat(school.roster()).hasSize(PEOPLE);
    }

    @Test
    void anImportIsAStepThatIsNotMadeAgain() {
        add(1, "甲", 3);
        ImportBatch.Incoming row = new ImportBatch.Incoming(
                TrainingLedger.TRAINING,
                "350102198000000002",
                training("导入的", 8),
                new SourceRow("册.xlsx", "培训", 3, Map.of()));
        long batch = school.apply(
                        new ImportBatch(List.of(new ImportBatch.Workbook("册.xlsx", "ab".repeat(32))), List.of(row)),
                        "王会计",
                        Progress.NONE)
                .batch();
        entries.imported(batch);
        correct(trainings().getLast(), "改过", 9);
        entries.undo();
        assertThat(entries.undoable().get()).isEqualTo("撤销 导入");
        entries.undo();
        assertThat(trainings()).hasSize(1);
        assertThat(entries.redoable().get()).isEmpty();
        assertThat(entries.undoable().get()).isEqualTo("撤销 新增“培训学时”");
    }

    @Test
    void anAppendOnlyLedgerEndsTheHistoryAndSaysWhy() {
        add(1, "甲", 3);
        LedgerRecord event = new LedgerRecord(0, EthicsLedger.EVENT, 1, Map.of(), null);
        entries.written("登记", List.of(new HandEntries.Done(null, event)));
        assertThat(entries.undoable().get()).isEmpty();
        assertThat(entries.ended().get()).contains(EthicsLedger.EVENT.name()).contains("只追加");
        add(1, "乙", 3);
        assertThat(entries.ended().get()).isEmpty();
    }

    @Test
    void atLeastAHundredStepsGoBack() {
        for (int i = 0; i < 130; i++) {
            add(1, "第" + i, i % 9 + 1);
        }
        for (int i = 0; i < 130; i++) {
            entries.undo();
        }
        assertThat(trainings()).isEmpty();
        assertThat(entries.undoable().get()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20260120, 42, 77})
    void aHundredRandomOperationsLeaveTheFileAsTheModelSays(long seed) {
        Random random = new Random(seed);
        List<List<String>> states = new ArrayList<>(List.of(state()));
        List<String> names = new ArrayList<>();
        int now = 0;
        for (int i = 0; i < 100; i++) {
            int choice = random.nextInt(10);
            if (choice < 3) {
                entries.undo();
                now = Math.max(0, now - 1);
            } else if (choice < 5) {
                entries.redo();
                now = Math.min(states.size() - 1, now + 1);
            } else {
                states.subList(now + 1, states.size()).clear();
                names.subList(now, names.size()).clear();
                names.add(step(random, i));
                states.add(state());
                now++;
            }
            assertThat(state()).isEqualTo(states.get(now));
            assertThat(entries.undoable().get()).isEqualTo(now == 0 ? "" : "撤销 " + names.get(now - 1));
            assertThat(entries.redoable().get()).isEqualTo(now == names.size() ? "" : "重做 " + names.get(now));
        }
    }

    /// One to five changes of as many records, together.
    private String step(Random random, int number) {
        List<LedgerRecord> left = new ArrayList<>(trainings());
        List<RecordChange> changes = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            Map<String, Value> values = training("第" + number + "步" + i, random.nextInt(40) + 1);
            int choice = left.isEmpty() ? 0 : random.nextInt(3);
            if (choice == 0) {
                changes.add(new RecordChange.Add(TrainingLedger.TRAINING, random.nextInt(PEOPLE) + 1, values));
            } else {
                LedgerRecord record = left.remove(random.nextInt(left.size()));
                changes.add(choice == 1 ? new RecordChange.Correct(record, values) : new RecordChange.Delete(record));
            }
        }
        String name = "第" + number + "步";
        entries.written(name, entries.write(school, changes, name, Progress.NONE));
        return name;
    }

    /// What the file says, whatever numbers its records have.
    private List<String> state() {
        return trainings().stream()
                .map(record -> record.teacher() + " " + record.text("project") + " " + record.text("hours"))
                .sorted()
                .toList();
    }

    private List<LedgerRecord> trainings() {
        List<LedgerRecord> all = new ArrayList<>();
        school.scan(TrainingLedger.TRAINING, all::add);
        return all;
    }

    private void add(long teacher, String project, int hours) {
        entries.written(entries.write(
                school, new Task.Add(TrainingLedger.TRAINING, teacher, Map.of()), training(project, hours), ""));
    }

    private void correct(LedgerRecord record, String project, int hours) {
        entries.written(entries.write(school, new Task.Correct(record), training(project, hours), "改"));
    }

    private static Map<String, Value> training(String project, int hours) {
        Map<String, Value> values = new HashMap<>();
        values.put("project", Value.of(project));
        values.put("category", Value.of("公需"));
        values.put("from_date", Value.of(LocalDate.of(2025, 3, 1)));
        values.put("last_date", Value.of(LocalDate.of(2025, 3, 5)));
        values.put("hours", Value.of(new BigDecimal(hours)));
        return values;
    }
}
