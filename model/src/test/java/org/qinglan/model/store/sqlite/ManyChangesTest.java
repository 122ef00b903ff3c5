package org.qinglan.model.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.qinglan.model.store.sqlite.Samples.AUTHOR;
import static org.qinglan.model.store.sqlite.Samples.batch;
import static org.qinglan.model.store.sqlite.Samples.files;
import static org.qinglan.model.store.sqlite.Samples.idNumber;
import static org.qinglan.model.store.sqlite.Samples.people;
import static org.qinglan.model.store.sqlite.Samples.training;
import static org.qinglan.model.store.sqlite.Samples.trainingValues;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.figure.Value;
import org.qinglan.model.journal.JournalEntry;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.SchoolFileException;
import org.qinglan.model.store.SchoolFileException.Refusal;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.training.TrainingLedger;

class ManyChangesTest {
    @TempDir
    Path folder;

    private SchoolFile file;

    @BeforeEach
    void createSchool() {
        file = files().create(folder.resolve("青山.qinglan"), "青山学校", AUTHOR);
        file.apply(batch(people(3)), AUTHOR, Progress.NONE);
    }

    @AfterEach
    void theFileIsSound() {
        assertThat(file.check()).isEmpty();
        file.close();
    }

    @Test
    void addingCorrectingAndDeletingAreOneTransactionWithALineEach() {
        LedgerRecord kept = add("旧", "1");
        LedgerRecord gone = add("删", "2");
        List<Long> numbers = write(
                new RecordChange.Add(TrainingLedger.TRAINING, 2, trainingValues("新", "3")),
                new RecordChange.Correct(kept, trainingValues("改", "4")),
                new RecordChange.Delete(gone));
        assertThat(numbers).hasSize(3).contains(kept.id(), gone.id());
        assertThat(projects(1)).containsExactly("改");
        assertThat(projects(2)).containsExactly("新");
        assertThat(lastLines(3)).containsExactly("add", "correct", "delete");
    }

    @Test
    void aRefusalInTheMiddleLeavesEverythingAsItWasAndNamesEachRefusedChange() {
        LedgerRecord person = file.roster().getFirst();
        add("有", "1");
        int lines = file.journal().size();
        assertThatExceptionOfType(SchoolFileException.class)
                .isThrownBy(() -> write(
                        new RecordChange.Add(TrainingLedger.TRAINING, 2, trainingValues("一", "1")),
                        new RecordChange.Delete(person),
                        new RecordChange.Add(Roster.TITLE, 2, Map.of("title", Value.of("一级教师"))),
                        new RecordChange.Add(Roster.TITLE, 2, Map.of("title", Value.of("一级教师")))))
                .satisfies(refused -> {
                    assertThat(refused.refusals()).extracting(Refusal::change).containsExactly(1, 3);
                    assertThat(refused.refusals())
                            .extracting(refusal -> refusal.finding().code())
                            .containsExactly("store-in-use", "store-double");
                });
        assertThat(projects(2)).isEmpty();
        assertThat(file.of(Roster.TITLE, 2)).isEmpty();
        assertThat(file.journal()).hasSize(lines);
    }

    @Test
    void whatIsOnlyAppendedToIsRefusedWithItsPlace() {
        long id = file.add(EthicsLedger.EVENT, 1, Samples.full(EthicsLedger.EVENT, 3, idNumber(2)), AUTHOR, "");
        LedgerRecord event = file.of(EthicsLedger.EVENT, 1).getFirst();
        assertThat(event.id()).isEqualTo(id);
        assertThatExceptionOfType(SchoolFileException.class)
                .isThrownBy(() -> write(new RecordChange.Delete(event)))
                .satisfies(refused -> assertThat(refused.refusals())
                        .singleElement()
                        .satisfies(
                                refusal -> assertThat(refusal.finding().code()).isEqualTo("store-append-only")));
    }

    @Test
    void twoRecordsExchangeTheirKeys() {
        long one = file.add(Roster.TITLE, 1, Map.of("title", Value.of("一级教师")), AUTHOR, "");
        long two = file.add(Roster.TITLE, 1, Map.of("title", Value.of("二级教师")), AUTHOR, "");
        List<LedgerRecord> titles = file.of(Roster.TITLE, 1);
        write(
                new RecordChange.Correct(titles.get(0), Map.of("title", Value.of("二级教师"))),
                new RecordChange.Correct(titles.get(1), Map.of("title", Value.of("一级教师"))));
        assertThat(file.of(Roster.TITLE, 1))
                .extracting(LedgerRecord::id, record -> record.text("title"))
                .containsExactly(tuple(one, "二级教师"), tuple(two, "一级教师"));
    }

    @Test
    void peopleWithRecordsExchangeTheirIdNumbersInARing() {
        add("有", "1");
        List<LedgerRecord> roster = file.roster();
        List<RecordChange> ring = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Map<String, Value> values = new HashMap<>(roster.get(i).values());
            values.put(Roster.ID_NUMBER, Value.of(idNumber(i == 2 ? 1 : i + 2)));
            ring.add(new RecordChange.Correct(roster.get(i), values));
        }
        file.write(ring, AUTHOR, "错行", Progress.NONE);
        assertThat(file.roster())
                .extracting(person -> person.text(Roster.ID_NUMBER))
                .containsExactly(idNumber(2), idNumber(3), idNumber(1));
        assertThat(file.of(TrainingLedger.TRAINING, 1)).hasSize(1);
    }

    @Test
    void aKeyThatIsGivenUpLaterMayBeTakenBefore() {
        file.add(Roster.TITLE, 1, Map.of("title", Value.of("一级教师")), AUTHOR, "");
        LedgerRecord old = file.of(Roster.TITLE, 1).getFirst();
        write(new RecordChange.Add(Roster.TITLE, 1, Map.of("title", Value.of("一级教师"))), new RecordChange.Delete(old));
        assertThat(file.of(Roster.TITLE, 1)).hasSize(1).doesNotContain(old);
    }

    @Test
    void aRecordThatIsPutBackBringsTheRowThatItCameFrom() {
        file.apply(batch(training(1, "导入的", "8", 17)), AUTHOR, Progress.NONE);
        LedgerRecord before = file.of(TrainingLedger.TRAINING, 1).getFirst();
        write(new RecordChange.Delete(before));
        long id = write(new RecordChange.Add(before.ledger(), 1, before.values(), before.source()))
                .getFirst();
        LedgerRecord back = file.of(TrainingLedger.TRAINING, 1).getFirst();
        assertThat(back)
                .isEqualTo(new LedgerRecord(id, before.ledger(), 1, before.values(), before.source()))
                .isNotEqualTo(before);
    }

    @Test
    void twoThousandChangesAreWrittenAtOnceAndACancelledCallWritesNothing() {
        List<RecordChange> additions = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            additions.add(
                    new RecordChange.Add(TrainingLedger.TRAINING, i % 3 + 1, trainingValues("第" + i + "次", "1.5")));
        }
        assertThatExceptionOfType(Progress.CancelledException.class)
                .isThrownBy(() -> file.write(additions, AUTHOR, "粘贴", new StopsAt(1500)));
        assertThat(Samples.scanned(file, TrainingLedger.TRAINING)).isEmpty();
        assertThat(file.write(additions, AUTHOR, "粘贴", Progress.NONE))
                .hasSize(2000)
                .doesNotHaveDuplicates();
        assertThat(Samples.scanned(file, TrainingLedger.TRAINING)).hasSize(2000);
    }

    private static final class StopsAt implements Progress {
        private final long end;
        private boolean stop;

        StopsAt(long end) {
            this.end = end;
        }

        @Override
        public void report(long done, long total) {
            stop = done >= end;
        }

        @Override
        public boolean cancelled() {
            return stop;
        }
    }

    private LedgerRecord add(String project, String hours) {
        long id = file.add(TrainingLedger.TRAINING, 1, trainingValues(project, hours), AUTHOR, "");
        return file.of(TrainingLedger.TRAINING, 1).stream()
                .filter(record -> record.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private List<Long> write(RecordChange... changes) {
        return file.write(List.of(changes), AUTHOR, "试", Progress.NONE);
    }

    private List<String> projects(long teacher) {
        return file.of(TrainingLedger.TRAINING, teacher).stream()
                .map(record -> record.text("project"))
                .toList();
    }

    private List<String> lastLines(int count) {
        List<JournalEntry> all = file.journal();
        return all.subList(all.size() - count, all.size()).stream()
                .map(JournalEntry::action)
                .toList();
    }
}
