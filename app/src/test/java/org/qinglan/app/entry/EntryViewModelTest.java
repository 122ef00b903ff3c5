package org.qinglan.app.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qinglan.app.fake.FakeFeatures;
import org.qinglan.app.fake.FakeSchool;
import org.qinglan.app.fake.FakeSurroundings;
import org.qinglan.app.fake.Qingshan;
import org.qinglan.app.feature.Around;
import org.qinglan.model.appraisal.AppraisalLedger;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;

class EntryViewModelTest {
    private final FakeSurroundings surroundings = FakeSurroundings.atOnce();
    private final List<String> changes = new ArrayList<>();
    private final FakeSchool school = Qingshan.school();
    private final Around around = surroundings.around();
    private final HandEntries entries = new HandEntries(around, "王会计", () -> changes.add("changed"));
    private final EntryViewModel model = new EntryViewModel(new FakeFeatures().features(), around, entries);

    @BeforeEach
    void open() {
        entries.open(school);
        model.open(school);
    }

    @Test
    void aRecordThatIsThereAlreadyIsRefusedInTheSheetAndWhatWasTypedStays() {
        model.begin(new Task.Add(AppraisalLedger.APPRAISAL, 1, Map.of()));
        fill("year", "2025");
        fill("grade", "合格");
        model.save();
        assertThat(sheet().findings()).extracting(Finding::code).containsExactly("store-double");
        assertThat(sheet().entry("grade").text().get()).isEqualTo("合格");
        assertThat(changes).isEmpty();
        assertThat(surroundings.failures()).isEmpty();
    }

    @Test
    void anAddedRecordIsStoredForThatTeacherAndTakenBackByUndo() {
        model.begin(new Task.Add(AppraisalLedger.APPRAISAL, 2, Map.of()));
        fill("year", "2025");
        fill("grade", "优秀");
        model.save();
        assertThat(school.of(AppraisalLedger.APPRAISAL, 2)).hasSize(1);
        assertThat(model.sheet().get()).isNull();
        assertThat(entries.undoable().get()).isEqualTo("撤销 新增“年度考核”");
        entries.undo();
        assertThat(school.of(AppraisalLedger.APPRAISAL, 2)).isEmpty();
        assertThat(entries.undoable().get()).isEmpty();
        assertThat(changes).hasSize(2);
    }

    @Test
    void aDeletedRecordComesBackAsItWas() {
        LedgerRecord before = school.of(AppraisalLedger.APPRAISAL, 1).getFirst();
        model.begin(new Task.Delete(before));
        fill(EntrySheet.WHY, "录重了");
        model.save();
        assertThat(school.of(AppraisalLedger.APPRAISAL, 1)).hasSize(4);
        entries.undo();
        assertThat(school.of(AppraisalLedger.APPRAISAL, 1))
                .extracting(LedgerRecord::values)
                .hasSize(5)
                .contains(before.values());
    }

    @Test
    void whatIsOnlyAddedToCannotBeUndone() {
        model.begin(new Task.Add(EthicsLedger.EVENT, 1, Map.of()));
        EthicsLedger.EVENT.fields().stream()
                .filter(field -> field.required())
                .forEach(field -> fill(
                        field.key(),
                        switch (field.type()) {
                            case DATE -> "2025-10-08";
                            case NUMBER -> "6";
                            case TEXT -> "登记";
                            case YES_NO -> "是";
                            case PERSON -> "曾国秀";
                        }));
        model.save();
        assertThat(school.of(EthicsLedger.EVENT, 1)).hasSize(1);
        assertThat(entries.undoable().get()).isEmpty();
    }

    @Test
    void somethingElseWrittenEndsWhatCouldBeUndone() {
        model.begin(new Task.Add(AppraisalLedger.APPRAISAL, 2, Map.of()));
        fill("year", "2025");
        fill("grade", "优秀");
        model.save();
        entries.forget();
        entries.undo();
        assertThat(school.of(AppraisalLedger.APPRAISAL, 2)).hasSize(1);
    }

    private EntrySheet sheet() {
        return Objects.requireNonNull(model.sheet().get());
    }

    private void fill(String key, String text) {
        sheet().entry(key).text().set(text);
    }
}
