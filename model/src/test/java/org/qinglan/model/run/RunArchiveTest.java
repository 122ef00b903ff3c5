package org.qinglan.model.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.frozen.StoredRun;
import org.qinglan.model.laboratory.Hours;
import org.qinglan.model.laboratory.Schemes;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.run.RunArchive.Reopening;
import org.qinglan.model.scheme.Scheme.Purpose;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.sqlite.SqliteSchoolFiles;

/// Results that were frozen are listed by what they say themselves, and shown only if they still come out.
class RunArchiveTest {
    private static final Instant AT = Instant.parse("2026-01-15T08:30:00Z");
    private static final Clock CLOCK = Clock.fixed(AT, ZoneOffset.UTC);
    private static final ComputedRun PAY =
            Hours.of("90/10", "60/40", "75.5/0", "0/25").run(Schemes.PAY);
    private static final ComputedRun REVIEW =
            Hours.of("30/1", "0/9", "20/5", "24/4").run(Schemes.REVIEW);

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private SchoolFile school;

    @BeforeEach
    void freeze() {
        school = new SqliteSchoolFiles(CLOCK).create(folder.resolve("学校.qinglan"), "学校", "王会计");
        RunArchive archive = new RunArchive(CLOCK);
        archive.store(PAY, school, "王会计");
        archive.store(REVIEW, school, "王会计");
        archive.store(PAY, school, "李会计");
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void runsOfAPurposeAreListedTheNewestFirstWithWhatCameOut() {
        assertThat(RunSummary.of(school.runs(), Purpose.MERIT_PAY))
                .extracting(RunSummary::id, RunSummary::author, RunSummary::people, RunSummary::at)
                .containsExactly(tuple(3L, "李会计", 4, AT), tuple(1L, "王会计", 4, AT));
        assertThat(RunSummary.of(school.runs(), Purpose.MERIT_PAY).getFirst().result())
                .isEqualTo("合计 " + paid() + " 元");
        assertThat(RunSummary.of(school.runs(), Purpose.TITLE_REVIEW))
                .singleElement()
                .satisfies(run -> assertThat(run.result()).matches("推荐 [1-4] 人"));
        assertThat(RunSummary.of(school.runs(), Purpose.STANDING)).isEmpty();
    }

    private static String paid() {
        return PAY.outcome() instanceof Outcome.Paid(var pay)
                ? MeritPay.yuan(pay.paidFen()).toPlainString()
                : "";
    }

    @Test
    void runThatStillComesOutIsOpenedUnderItsNumber() {
        assertThat(RunArchive.open(stored(3))).isInstanceOfSatisfying(Reopening.Opened.class, opened -> {
            FrozenRun frozen = FrozenRun.of(opened.stored(), opened.run());
            assertThat(frozen.id()).isEqualTo(3);
            assertThat(frozen.author()).isEqualTo("李会计");
            assertThat(frozen.run().sheet()).isEqualTo(PAY.sheet());
        });
    }

    @Test
    void runWithOtherResultsOrAnotherSchemeOrBrokenBytesIsRefusedWithItsNumber() {
        StoredRun pay = stored(1);
        assertThat(refused(with(pay, pay.schemeText(), pay.inputs(), stored(2).results())))
                .startsWith("第 1 次计算（")
                .contains("结果与保存的不一致");
        assertThat(refused(with(pay, "方案: [", pay.inputs(), pay.results()))).contains("已不能重新计算");
        assertThat(refused(with(pay, pay.schemeText(), new byte[] {1}, pay.results())))
                .contains("已损坏");
        assertThat(refused(with(pay, pay.schemeText(), pay.inputs(), new byte[0])))
                .contains("已损坏");
    }

    @Test
    void runWhoseResultsCannotBeReadIsListedAndSaysSo() {
        StoredRun pay = stored(1);
        school.saveRun(with(pay, pay.schemeText(), pay.inputs(), new byte[] {1, 2}));
        assertThat(RunSummary.of(school.runs(), Purpose.MERIT_PAY).getFirst())
                .satisfies(run -> assertThat(run.people()).isZero())
                .satisfies(run -> assertThat(run.result()).contains("已损坏"));
        assertThat(RunArchive.verify(school)).extracting(Finding::code).isEqualTo(List.of("run-unreadable"));
    }

    private StoredRun stored(long id) {
        return school.run(id).orElseThrow();
    }

    private static String refused(StoredRun run) {
        return RunArchive.open(run) instanceof Reopening.Refused(var finding) ? finding.sentence() : "";
    }

    private static StoredRun with(StoredRun run, String text, byte[] inputs, byte[] results) {
        return new StoredRun(
                run.id(),
                run.kind(),
                run.scheme(),
                text,
                run.schemeHash(),
                run.referenceDate(),
                inputs,
                results,
                run.at(),
                run.author());
    }
}
