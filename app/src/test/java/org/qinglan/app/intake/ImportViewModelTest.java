package org.qinglan.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qinglan.app.entry.HandEntries;
import org.qinglan.app.fake.FakeDialogs;
import org.qinglan.app.fake.FakeImport;
import org.qinglan.app.fake.FakeSchool;
import org.qinglan.app.fake.Qingshan;
import org.qinglan.app.feature.Around;
import org.qinglan.app.message.Messages;
import org.qinglan.app.settings.Settings;
import org.qinglan.app.task.Background;

class ImportViewModelTest {
    private final List<String> told = new ArrayList<>();
    private final FakeImport service = new FakeImport();
    private final FakeSchool school = Qingshan.school();
    private final Background background = new Background(
            Runnable::run,
            Runnable::run,
            new Background.Trouble(finding -> told.add(finding.sentence()), failure -> told.add("" + failure)));
    private final ImportViewModel model = new ImportViewModel(
            service,
            new ImportViewModel.Surroundings(
                    background,
                    new FakeDialogs(),
                    Messages.in(Locale.CHINA),
                    "王会计",
                    new HandEntries(
                            new Around(
                                    background,
                                    new FakeDialogs(),
                                    Messages.in(Locale.CHINA),
                                    Clock.fixed(Instant.parse("2026-01-20T10:42:00Z"), ZoneOffset.UTC),
                                    Settings.inMemory()),
                            "王会计",
                            () -> told.add("stored"))));

    @BeforeEach
    void open() {
        model.open(school, false);
    }

    @Test
    void nothingIsStoredBeforeTheReaderAgrees() {
        model.choose();
        assertThat(model.stage().get()).isInstanceOf(ImportViewModel.Stage.Reviewing.class);
        assertThat(school.roster()).hasSize(40);
        model.store();
        assertThat(model.stage().get()).isInstanceOf(ImportViewModel.Stage.Done.class);
        assertThat(school.roster()).hasSize(41);
        assertThat(told).containsExactly("stored");
    }

    @Test
    void cancelWhileReadingGoesBackToChoosing() {
        service.between(row -> cancelAt(row, 50));
        model.choose();
        assertThat(model.stage().get()).isInstanceOf(ImportViewModel.Stage.Choosing.class);
        assertThat(model.notice().get()).contains("没有任何改动");
        assertThat(told).isEmpty();
    }

    @Test
    void cancelWhileStoringGoesBackToTheReviewAndStoresNothing() {
        model.choose();
        service.between(row -> cancelAt(row, 50));
        model.store();
        assertThat(model.stage().get()).isInstanceOf(ImportViewModel.Stage.Reviewing.class);
        assertThat(school.roster()).hasSize(40);
        assertThat(model.notice().get()).contains("没有任何改动");
    }

    @Test
    void anImportIsTakenBack() {
        model.choose();
        model.store();
        model.undo();
        assertThat(school.roster()).hasSize(40);
        assertThat(model.stage().get()).isInstanceOf(ImportViewModel.Stage.Choosing.class);
        assertThat(model.notice().get()).contains("已撤销");
    }

    @Test
    void theProblemListIsWrittenWhereTheReaderWants() {
        model.choose();
        assertThat(model.stage().get()).isInstanceOfSatisfying(ImportViewModel.Stage.Reviewing.class, reviewing -> {
            model.writeProblems(reviewing.reading());
            assertThat(service.problemLists()).hasSize(1);
            assertThat(model.notice().get()).contains("问题表.xlsx");
        });
    }

    private void cancelAt(int row, int wanted) {
        if (row == wanted) {
            background.cancel();
        }
    }
}
