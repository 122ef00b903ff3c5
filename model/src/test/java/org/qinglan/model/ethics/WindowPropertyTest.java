package org.qinglan.model.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.ethics.VetoWindow.Ending;
import org.qinglan.model.ethics.VetoWindow.Standing;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.Rulebook;

/// What must hold of windows whatever happened, tried with random histories.
class WindowPropertyTest {
    private static final String[] HANDLINGS = {"警告", "记过", "降低岗位等级", "取消资格", "诫勉谈话", "记大过"};
    private static final String[] SCOPES = {"职称评定", "评奖评优", "岗位聘用"};
    private static final Rulebook RULES = SchoolRules.of(new Cases()).rulebook();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void periodsOfSanctionsNeverOverlapAndNeverExceedFortyEightMonths(long seed) {
        Random random = new Random(seed);
        List<VetoWindow> sanctions = windows(history(random, random.nextInt(1, 7))).stream()
                .filter(VetoWindow::isSanction)
                .toList();

        for (int i = 0; i < sanctions.size(); i++) {
            VetoWindow one = sanctions.get(i);
            LocalDate last = one.periodLast();
            assertThat(last).isNotNull().isBeforeOrEqualTo(one.span().from().plusMonths(48));
            for (VetoWindow later : sanctions.subList(i + 1, sanctions.size())) {
                assertThat(one.span().overlaps(later.span()))
                        .as("%s and %s", one.span(), later.span())
                        .isEqualTo(one.ending() == Ending.AWAITS_RELEASE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cancellingACaseRestoresExactlyTheStateBefore(long seed) {
        Random random = new Random(seed);
        List<LedgerRecord> before = history(random, random.nextInt(0, 5));
        List<LedgerRecord> after = new ArrayList<>(before);
        LocalDate decided = day(random);
        after.addAll(ofCase(random, 100, decided));
        after.add(event(9_000, "案100", "撤销", decided.plusDays(40), "document=撤"));

        assertThat(windows(after)).isEqualTo(windows(before));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void voidingADecisionRestoresExactlyTheStateBefore(long seed) {
        Random random = new Random(seed);
        List<LedgerRecord> before = history(random, random.nextInt(0, 5));
        List<LedgerRecord> after = new ArrayList<>(before);
        LocalDate decided = day(random);
        after.addAll(ofCase(random, 100, decided));
        after.add(event(9_000, "案100", "作废", decided.plusDays(1), "voided=决定 " + decided));

        assertThat(windows(after)).isEqualTo(windows(before));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfEntryDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<LedgerRecord> records = history(random, 5);
        List<LedgerRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);

        assertThat(windows(shuffled)).isEqualTo(windows(records));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatAPersonMustReleaseNeverExpiresSilently(long seed) {
        Random random = new Random(seed);
        List<VetoWindow> windows = windows(history(random, random.nextInt(1, 6)));

        for (VetoWindow window : windows) {
            boolean written = window.rule() != null
                    && (window.rule().id().equals("national.sanction.staff.2012")
                            || window.rule().id().equals("national.handling.other"));
            if (written && window.ending() != Ending.MERGED) {
                assertThat(window.standing(LocalDate.of(2099, 1, 1))).isEqualTo(Standing.AWAITS_RELEASE);
            }
        }
    }

    private static List<VetoWindow> windows(List<LedgerRecord> events) {
        return VetoWindow.of(EthicsHistory.of(3, List.of(), events, List.of()), RULES);
    }

    private static List<LedgerRecord> history(Random random, int cases) {
        List<LedgerRecord> records = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            records.addAll(ofCase(random, i, day(random)));
        }
        return records;
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1_800));
    }

    private static List<LedgerRecord> ofCase(Random random, int number, LocalDate decided) {
        String handling = HANDLINGS[random.nextInt(HANDLINGS.length)];
        String scopes = handling.equals("取消资格") ? "|scopes=" + SCOPES[random.nextInt(SCOPES.length)] : "";
        String name = "案" + number;
        return List.of(
                event(number * 10 + 1, name, "登记", decided.minusDays(9), ""),
                event(number * 10 + 2, name, "受理", decided.minusDays(8), ""),
                event(number * 10 + 3, name, "决定", decided, "document=" + name + "|handling=" + handling + scopes));
    }

    private static LedgerRecord event(long id, String number, String kind, LocalDate day, String more) {
        return Cases.record(
                id,
                EthicsLedger.EVENT,
                3,
                "case_number=" + number + "|kind=" + kind + "|happened_on=" + day + (more.isEmpty() ? "" : "|" + more));
    }
}
