package org.qinglan.app.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.app.fake.FakeSurroundings;
import org.qinglan.app.fake.SchoolOnDisk;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.store.ImportBatch;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.training.TrainingLedger;

/// Going back and forth over a real file.
class HistoryTest {
    private static final int PEOPLE = 3;
    private final FakeSurroundings surroundings = FakeSurroundings.atOnce();

    @RegisterExtension
    private final SchoolOnDisk disk = new SchoolOnDisk(surroundings, "教师1", "教师2", "教师3");

    private final HandEntries entries = new HandEntries(surroundings.around(), "王会计", () -> {});

    @SuppressWarnings("NullAway.Init") // opened before each test
    private SchoolFile school;

    @BeforeEach
    void open() {
        school = disk.file();
        entries.open(school);
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
        correct(disk.trainings().getFirst(), "乙", 4);
        assertThat(entries.undoable().get()).isEqualTo("撤销 更正“培训学时”");
        entries.undo();
        assertThat(entries.undoable().get()).isEqualTo("撤销 新增“培训学时”");
        assertThat(entries.redoable().get()).isEqualTo("重做 更正“培训学时”");
        assertThat(disk.trainings())
                .extracting(record -> record.text("project"))
                .containsExactly("甲");
        entries.redo();
        assertThat(entries.redoable().get()).isEmpty();
        assertThat(disk.trainings())
                .extracting(record -> record.text("project"))
                .containsExactly("乙");
        entries.undo();
        add(2, "丙", 1);
        assertThat(entries.redoable().get()).isEmpty();
    }

    @Test
    void aRecordThatWasPutBackUnderANewNumberIsFoundByEarlierSteps() {
        add(1, "甲", 3);
        correct(disk.trainings().getFirst(), "乙", 4);
        entries.written(entries.write(school, new Task.Delete(disk.trainings().getFirst()), Map.of(), "重复"));
        long before = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            entries.undo();
            assertThat(disk.trainings()).singleElement().satisfies(record -> assertThat(record.text("project"))
                    .isEqualTo("乙"));
            assertThat(disk.trainings().getFirst().id()).isNotEqualTo(before);
            before = disk.trainings().getFirst().id();
            entries.redo();
            assertThat(disk.trainings()).isEmpty();
        }
        entries.undo();
        entries.undo();
        assertThat(disk.trainings())
                .extracting(record -> record.text("project"))
                .containsExactly("甲");
        entries.undo();
        assertThat(disk.trainings()).isEmpty();
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
                SchoolOnDisk.training("导入的", 8),
                new SourceRow("册.xlsx", "培训", 3, Map.of()));
        long batch = school.apply(
                        new ImportBatch(List.of(new ImportBatch.Workbook("册.xlsx", "ab".repeat(32))), List.of(row)),
                        "王会计",
                        Progress.NONE)
                .batch();
        entries.imported(batch);
        correct(disk.trainings().getLast(), "改过", 9);
        entries.undo();
        assertThat(entries.undoable().get()).isEqualTo("撤销 导入");
        entries.undo();
        assertThat(disk.trainings()).hasSize(1);
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
        assertThat(disk.trainings()).isEmpty();
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
        List<LedgerRecord> left = new ArrayList<>(disk.trainings());
        List<RecordChange> changes = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            Map<String, Value> values = SchoolOnDisk.training("第" + number + "步" + i, random.nextInt(40) + 1);
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
        return disk.trainings().stream()
                .map(record -> record.teacher() + " " + record.text("project") + " " + record.text("hours"))
                .sorted()
                .toList();
    }

    private void add(long teacher, String project, int hours) {
        entries.written(entries.write(
                school,
                new Task.Add(TrainingLedger.TRAINING, teacher, Map.of()),
                SchoolOnDisk.training(project, hours),
                ""));
    }

    private void correct(LedgerRecord record, String project, int hours) {
        entries.written(entries.write(school, new Task.Correct(record), SchoolOnDisk.training(project, hours), "改"));
    }
}
