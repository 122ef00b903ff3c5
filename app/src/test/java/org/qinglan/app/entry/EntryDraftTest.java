package org.qinglan.app.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.app.draft.Drafts;
import org.qinglan.app.fake.FakeFeatures;
import org.qinglan.app.fake.FakeSchool;
import org.qinglan.app.fake.FakeSurroundings;
import org.qinglan.app.fake.Qingshan;
import org.qinglan.app.feature.Around;
import org.qinglan.model.appraisal.AppraisalLedger;

/// What becomes of a form when the program ends while it is open.
class EntryDraftTest {
    private static final Task ADD = new Task.Add(AppraisalLedger.APPRAISAL, 2, Map.of());

    @TempDir
    private Path folder = Path.of(".");

    private final FakeSchool school = Qingshan.school();

    @Test
    void whatWasTypedWhenThePowerWentIsOfferedByTheSameFormAndGoneOnceItIsStored() {
        EntryViewModel first = start();
        first.begin(ADD);
        fill(first, "year", "2025");

        EntryViewModel next = start();
        next.begin(ADD);
        assertThat(Objects.requireNonNull(sheet(next).draft().get()).at()).hasToString("2026-01-20T10:42");
        assertThat(sheet(next).entry("year").text().get()).isEmpty();
        sheet(next).restore();
        assertThat(sheet(next).entry("year").text().get()).isEqualTo("2025");
        fill(next, "grade", "优秀");
        next.save();

        assertThat(school.of(AppraisalLedger.APPRAISAL, 2)).hasSize(1);
        assertThat(drafts().of(school.path())).isEmpty();
    }

    @Test
    void aDraftThatIsThrownAwayIsNotOfferedAgain() {
        EntryViewModel first = start();
        first.begin(ADD);
        fill(first, "year", "2025");

        EntryViewModel next = start();
        next.begin(ADD);
        next.discardDraft();
        assertThat(sheet(next).draft().get()).isNull();
        assertThat(drafts().of(school.path())).isEmpty();
    }

    @Test
    void aDraftNobodyDecidedAboutIsOfferedAgain() {
        EntryViewModel first = start();
        first.begin(ADD);
        fill(first, "year", "2025");

        EntryViewModel next = start();
        next.begin(ADD);
        next.close();
        next.begin(ADD);
        assertThat(sheet(next).draft().get()).isNotNull();
    }

    @Test
    void aFormThatIsClosedByHandLeavesNoDraft() {
        EntryViewModel model = start();
        model.begin(ADD);
        fill(model, "year", "2025");
        model.close();

        assertThat(drafts().of(school.path())).isEmpty();
    }

    private EntryViewModel start() {
        Around around = FakeSurroundings.keeping(drafts()).around();
        HandEntries entries = new HandEntries(around, "王会计", () -> {});
        EntryViewModel model = new EntryViewModel(new FakeFeatures().features(), around, entries);
        entries.open(school);
        model.open(school);
        return model;
    }

    private Drafts drafts() {
        return Drafts.in(folder, Runnable::run, Instant.EPOCH);
    }

    private static EntrySheet sheet(EntryViewModel model) {
        return Objects.requireNonNull(model.sheet().get());
    }

    private static void fill(EntryViewModel model, String key, String text) {
        sheet(model).entry(key).text().set(text);
    }
}
