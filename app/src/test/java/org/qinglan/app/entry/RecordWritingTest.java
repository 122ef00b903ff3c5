package org.qinglan.app.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qinglan.app.fake.FakeFeatures;
import org.qinglan.app.fake.FakeSurroundings;
import org.qinglan.app.fake.SchoolOnDisk;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.app.table.CellWriting.CellChange;
import org.qinglan.app.table.CellWriting.Edit;
import org.qinglan.app.table.CellWriting.Refused;
import org.qinglan.app.table.CellWriting.Written;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.mentoring.MentorLedger;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.training.TrainingLedger;

class RecordWritingTest {
    private final FakeSurroundings surroundings = FakeSurroundings.atOnce();

    @RegisterExtension
    private final SchoolOnDisk disk = new SchoolOnDisk(surroundings, "张三", "李四", "王伟", "王伟");

    private final List<Written> told = new ArrayList<>();
    private final Around around = surroundings.around();
    private final Features features = new FakeFeatures().features();
    private final HandEntries entries = new HandEntries(around, "王会计", () -> {});
    private final RecordWriting<LedgerRecord> writing =
            new RecordWriting<>(features, around, entries, record -> record);

    @SuppressWarnings("NullAway.Init") // opened before each test
    private SchoolFile school;

    @BeforeEach
    void open() {
        school = disk.file();
        entries.open(school);
        show(TrainingLedger.TRAINING);
    }

    @Test
    void aRuleRefusesAllCellsOfItsRowAndAWarningLetsThemPass() {
        List<LedgerRecord> trainings = addTrainings(3);
        write(List.of(
                new CellChange<>(trainings.get(0), "project", "不写"),
                new CellChange<>(trainings.get(0), "hours", "300"),
                new CellChange<>(trainings.get(1), "hours", "120"),
                new CellChange<>(trainings.get(2), "hours", "9")));
        assertThat(told.getFirst().count()).isEqualTo(2);
        assertThat(told.getFirst().refused()).extracting(Refused::value).containsExactly("不写", "300");
        assertThat(told.getFirst().hints())
                .singleElement()
                .asString()
                .startsWith("提醒 李四：")
                .contains("120 学时太多");
        assertThat(disk.trainings())
                .extracting(record -> record.text("hours"))
                .containsExactlyInAnyOrder("1", "120", "9");
        assertThat(entries.undoable().get()).isEqualTo("撤销 试 2");
    }

    @Test
    void whatTheFileRefusesIsLeftOutAndTheRestIsWritten() {
        show(Roster.TITLE);
        for (String title : List.of("一级教师", "二级教师", "三级教师")) {
            school.add(Roster.TITLE, 1, Map.of("title", Value.of(title)), "王会计", "");
        }
        List<LedgerRecord> titles = school.of(Roster.TITLE, 1);
        write(List.of(
                new CellChange<>(titles.get(0), "title", "二级教师"), new CellChange<>(titles.get(2), "title", "高级教师")));
        assertThat(told.getFirst().refused()).singleElement().satisfies(cell -> assertThat(cell.reason())
                .contains("已经有相同的记录"));
        assertThat(school.of(Roster.TITLE, 1))
                .extracting(record -> record.text("title"))
                .containsExactly("一级教师", "二级教师", "高级教师");
        write(List.of(
                new CellChange<>(titles.get(0), "title", "二级教师"), new CellChange<>(titles.get(1), "title", "一级教师")));
        assertThat(told.getLast().refused()).isEmpty();
        assertThat(school.of(Roster.TITLE, 1))
                .extracting(record -> record.text("title"))
                .containsExactly("二级教师", "一级教师", "高级教师");
    }

    @Test
    void aRecordThatIsGoneIsTold() {
        List<LedgerRecord> trainings = addTrainings(2);
        school.delete(trainings.getFirst(), "王会计", "");
        write(List.of(
                new CellChange<>(trainings.get(0), "hours", "8"), new CellChange<>(trainings.get(1), "hours", "8")));
        assertThat(told.getFirst().count()).isEqualTo(1);
        assertThat(told.getFirst().refused().getFirst().reason()).isEqualTo("这条记录已经不在了。");
    }

    @Test
    void daysNumbersAndPeopleAreReadAsInTheForm() {
        LedgerRecord training = addTrainings(1).getFirst();
        assertThat(writing.problem(training, "from_date", "2025年9月1日")).isEmpty();
        assertThat(writing.problem(training, "from_date", "后天")).isPresent();
        assertThat(writing.problem(training, "hours", "1,200.5")).isEmpty();
        assertThat(writing.problem(training, "hours", ""))
                .hasValueSatisfying(text -> assertThat(text).contains("必须填写"));
        show(MentorLedger.MENTOR_PAIR);
        LedgerRecord pair = new LedgerRecord(
                1, MentorLedger.MENTOR_PAIR, 1, Map.of("mentor", Value.of("350102198000000001")), null);
        assertThat(writing.text(pair, "mentor")).isEqualTo("李四 …0001");
        assertThat(writing.words(pair, "mentor")).hasSize(4);
        assertThat(writing.problem(pair, "mentor", "李四")).isEmpty();
        assertThat(writing.problem(pair, "mentor", "王伟")).isPresent();
        assertThat(writing.problem(pair, "mentor", "350102198000000003")).isEmpty();
    }

    @Test
    void whatIsOnlyAppendedToAndWhatIsNoFieldSayWhyTheyAreReadOnly() {
        LedgerRecord event = new LedgerRecord(1, EthicsLedger.EVENT, 1, Map.of(), null);
        assertThat(writing.refusal(event, "event"))
                .hasValueSatisfying(text -> assertThat(text).contains("只追加"));
        assertThat(writing.keeps(event)).isPresent();
        LedgerRecord training = addTrainings(1).getFirst();
        assertThat(writing.refusal(training, "origin")).isPresent();
        assertThat(writing.refusal(training, "hours")).isEmpty();
    }

    @Test
    void twoThousandCellsAreOneStep() {
        List<LedgerRecord> trainings = addTrainings(2000);
        List<CellChange<LedgerRecord>> changes = trainings.stream()
                .map(record -> new CellChange<>(record, "hours", "7"))
                .toList();
        writing.write(new Edit<>(count -> "试 " + count, "粘贴", changes), told::add);
        assertThat(told.getFirst().count()).isEqualTo(2000);
        assertThat(disk.trainings()).allMatch(record -> record.text("hours").equals("7"));
        entries.undo();
        assertThat(disk.trainings()).noneMatch(record -> record.text("hours").equals("7"));
    }

    @Test
    void anEditThatIsCancelledWritesNothing() {
        List<CellChange<LedgerRecord>> changes = addTrainings(300).stream()
                .map(record -> new CellChange<>(record, "hours", "7"))
                .toList();
        around.background().progress().subscribe(share -> {
            if (share.doubleValue() > 0.4) {
                around.background().cancel();
            }
        });
        writing.write(new Edit<>(count -> "试 " + count, "粘贴", changes), told::add);
        assertThat(told).isEmpty();
        assertThat(disk.trainings()).noneMatch(record -> record.text("hours").equals("7"));
        assertThat(entries.undoable().get()).isEmpty();
    }

    private void show(Ledger ledger) {
        writing.show(school, RecordWriting.Known.of(ledger, school, features));
    }

    private void write(List<CellChange<LedgerRecord>> changes) {
        writing.write(new Edit<>(count -> "试 " + count, "粘贴", changes), told::add);
    }

    private List<LedgerRecord> addTrainings(int count) {
        List<RecordChange> changes = IntStream.range(0, count)
                .<RecordChange>mapToObj(i -> new RecordChange.Add(TrainingLedger.TRAINING, i % 4 + 1, training(i)))
                .toList();
        school.write(changes, "王会计", "", Progress.NONE);
        return disk.trainings().stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .toList();
    }

    private static Map<String, Value> training(int number) {
        return SchoolOnDisk.training("第" + number + "次", number % 5 == 0 ? 1 : 2);
    }
}
