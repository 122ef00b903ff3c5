package org.qinglan.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qinglan.app.fake.FakeComputation;
import org.qinglan.app.fake.FakeDialogs;
import org.qinglan.app.fake.FakeRun;
import org.qinglan.app.fake.Qingshan;
import org.qinglan.app.message.Messages;
import org.qinglan.app.projector.Masking;
import org.qinglan.app.task.Background;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.run.Run;
import org.qinglan.model.scheme.Scheme.Purpose;
import org.qinglan.model.scheme.SheetColumn;
import org.qinglan.model.scheme.SheetColumn.Role;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;

class RunViewModelTest {
    private static final SheetColumn MONEY = new SheetColumn("合计", Role.MONEY, 2, "元", "");
    private static final SheetColumn POINTS = new SheetColumn("工作量分", Role.ITEM, 4, "分", "");
    private final List<Throwable> failures = new ArrayList<>();
    private final Background background =
            new Background(Runnable::run, Runnable::run, new Background.Trouble(_ -> {}, failures::add));

    @Test
    void onlySchemesOfThePagesKindAreOffered() {
        RunViewModel model = model(Purpose.TITLE_REVIEW, new FakeComputation());
        assertThat(model.schemes()).extracting(SchemeChoice::name).containsExactly(FakeComputation.TITLE);
    }

    @Test
    void moneyIsGroupedAndPointsKeepTheirPlaces() {
        assertThat(Cells.shown(Value.of(new BigDecimal("1409.5")), MONEY)).isEqualTo("1,409.50");
        assertThat(Cells.shown(Value.of(new BigDecimal("-1409.5")), MONEY)).isEqualTo("-1,409.50");
        assertThat(Cells.shown(Value.of(new BigDecimal("76.3")), POINTS)).isEqualTo("76.3000");
        assertThat(Cells.shown(Value.missing(), MONEY)).isEmpty();
        assertThat(Cells.shown(Value.of("警告期内不发"), POINTS)).isEqualTo("警告期内不发");
    }

    @Test
    void sumsAreThoseOfThePeopleShown() {
        RunViewModel model = model(Purpose.MERIT_PAY, new FakeComputation());
        model.run();
        List<SheetColumn> columns = new FakeRun("").sheet().columns();
        assertThat(Cells.sums(columns, model.rows())).containsEntry(3, new BigDecimal("15000.00"));
        model.search().set("zengguoxiu");
        assertThat(Cells.sums(columns, model.rows()))
                .containsEntry(3, new BigDecimal("1500.00"))
                .containsEntry(7, new BigDecimal("3398.61"))
                .doesNotContainKey(0);
        assertThat(model.summary().get()).isEqualTo("共 40 人，显示 1 人");
    }

    @Test
    void changedRecordsMakeTheResultOutOfDateUntilItIsComputedAgain() {
        RunViewModel model = model(Purpose.MERIT_PAY, new FakeComputation());
        model.run();
        model.explain(model.rows().getFirst(), MONEY);
        assertThat(model.explanation().subject().get()).isNotNull();
        model.outdate();
        assertThat(model.outdated().get()).isTrue();
        assertThat(model.rows()).hasSize(40);
        model.export();
        assertThat(model.told().get()).isEmpty();
        assertThat(model.project(new Projection.Choice(Masking.Names.MASKED, false, true)))
                .isEmpty();
        model.run();
        assertThat(model.outdated().get()).isFalse();
        assertThat(model.rows()).hasSize(40);
        assertThat(model.explanation().subject().get()).isNull();
    }

    @Test
    void aFrozenResultThatIsLookedAtIsNeverOutOfDate() {
        RunViewModel model = model(Purpose.MERIT_PAY, new FakeComputation());
        model.reveal(new FakeRun(""));
        model.outdate();
        assertThat(model.outdated().get()).isFalse();
    }

    @Test
    void withoutAResultNothingIsOutOfDate() {
        RunViewModel model = model(Purpose.MERIT_PAY, new FakeComputation());
        model.outdate();
        assertThat(model.outdated().get()).isFalse();
    }

    @Test
    void aSchemeOfTheOtherKindIsSentToItsPage() {
        SchemeChoice pay = new SchemeChoice("一中方案", Purpose.MERIT_PAY, "");
        RunViewModel model = model(Purpose.TITLE_REVIEW, reading(new Computation.SchemeReading.Accepted(pay)));
        model.chooseScheme();
        assertThat(model.findings())
                .extracting(Finding::sentence)
                .singleElement()
                .asString()
                .contains("一中方案", "绩效工资");
        assertThat(model.schemes()).isEmpty();
    }

    @Test
    void aSchemeThatWasReadIsChosen() {
        SchemeChoice pay = new SchemeChoice("一中方案", Purpose.MERIT_PAY, "");
        RunViewModel model = model(Purpose.MERIT_PAY, reading(new Computation.SchemeReading.Accepted(pay)));
        model.chooseScheme();
        assertThat(model.scheme().get()).isEqualTo(pay);
        model.run();
        assertThat(model.findings()).extracting(Finding::message).containsExactly("奖金总额没有填。");
        assertThat(model.result().get()).isNull();
    }

    private RunViewModel model(Purpose kind, Computation computation) {
        RunViewModel model = new RunViewModel(
                kind,
                computation,
                new RunViewModel.Surroundings(background, new FakeDialogs(), Messages.in(Locale.CHINA), _ -> {}));
        model.open(Qingshan.school());
        return model;
    }

    /// Offers nothing, reads what it is told to, refuses to run anything.
    private static Computation reading(Computation.SchemeReading reading) {
        return new Computation() {
            @Override
            public List<SchemeChoice> schemes() {
                return List.of();
            }

            @Override
            public SchemeReading read(Path scheme) {
                return reading;
            }

            @Override
            public RunOutcome run(SchemeChoice scheme, SchoolFile school, Progress progress) {
                return new RunOutcome.Refused(List.of(
                        new Finding("pool", Finding.Severity.ERROR, scheme.name(), "奖金总额没有填。", "在 pool 里写上金额。", null)));
            }

            @Override
            public Handover hand(Run run, SchoolFile school, Path folder, Progress progress) {
                throw new AssertionError("nothing was computed");
            }
        };
    }
}
