package org.qinglan.model.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglan.model.scheme.RandomAllotment.cells;
import static org.qinglan.model.scheme.RandomAllotment.yuan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.meritpay.MeritPay.GivenGroup;
import org.qinglan.model.meritpay.MeritPay.GivenShare;
import org.qinglan.model.run.ColumnNames;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.Outcome;
import org.qinglan.model.scheme.RandomSchemes.Allotted;

/// What holds however money is given out: reserves, deductions, vetoes of parts, groups, units.
class AllotmentPropertyTest {
    /// What a school may run into without anybody having erred.
    private static final Set<String> EXPECTED =
            Set.of("pay-negative", "nobody-has-points", "nobody-in-group-has-points", "groups-without-size");

    static Stream<Allotted> any() {
        return LongStream.range(5_000, 5_090).mapToObj(RandomSchemes::allotment);
    }

    /// A run, unless the school's numbers do not allow one.
    private static Optional<ComputedRun> run(Allotted random, ListRecords records) {
        try {
            return Optional.of(ComputedRun.of(random.of().scheme(), SchoolRules.dossier(records), records.roster()));
        } catch (SchemeFailure failure) {
            assertThat(failure.finding().code())
                    .as("%s%n%s", failure.finding().sentence(), random.of().text())
                    .isIn(EXPECTED);
            return Optional.empty();
        }
    }

    private static Optional<ComputedRun> run(Allotted random) {
        return run(random, random.of().records());
    }

    private static MeritPay pay(ComputedRun run) {
        return ((Outcome.Paid) run.outcome()).pay();
    }

    @Test
    void mostSchoolsCanBePaid() {
        assertThat(any().filter(random -> run(random).isPresent()).count()).isGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("any")
    void everyFenOfThePoolIsSomewhere(Allotted random) {
        run(random).ifPresent(run -> {
            Sheet sheet = run.sheet();
            RandomAllotment rule = random.rule();
            List<BigDecimal> sizes = rule.sizes(sheet);
            BigDecimal residue = BigDecimal.ZERO;
            for (int i = 0; i < sizes.size(); i++) {
                BigDecimal left = sizes.get(i)
                        .subtract(cells(sheet, rule.shares().get(i).sum().name()));
                BigDecimal most = rule.toReserve()
                        ? BigDecimal.valueOf((sheet.rows().size() + 2L) * rule.unit(), 2)
                        : BigDecimal.valueOf(rule.unit(), 2);
                assertThat(left).isNotNegative().isLessThan(most);
                residue = residue.add(left);
            }
            BigDecimal accounted = cells(sheet, ColumnNames.TOTAL)
                    .add(cells(sheet, Scheme.WITHHELD))
                    .add(rule.deducted(sheet, false))
                    .add(rule.reserved(sheet))
                    .add(rule.restKept(sheet))
                    .add(residue);
            assertThat(accounted).as(random.of().text()).isEqualByComparingTo(rule.poolOf(sheet));
            MeritPay pay = pay(run);
            assertThat(MeritPay.yuan(pay.pool())).isEqualByComparingTo(rule.poolOf(sheet));
            assertThat(MeritPay.yuan(pay.residueFen())).isEqualByComparingTo(residue);
            assertThat(MeritPay.yuan(pay.reservedFen()))
                    .isEqualByComparingTo(rule.reserved(sheet).add(rule.restKept(sheet)));
            assertThat(MeritPay.yuan(pay.lapsedFen()))
                    .isEqualByComparingTo(cells(sheet, Scheme.WITHHELD).add(rule.deducted(sheet, false)));
        });
    }

    @ParameterizedTest
    @MethodSource("any")
    void everyRowAddsUpAndNobodyOwes(Allotted random) {
        run(random).ifPresent(run -> {
            Sheet sheet = run.sheet();
            for (SheetRow row : sheet.rows()) {
                BigDecimal sum = random.rule().fixed() ? yuan(sheet, row, "津贴") : BigDecimal.ZERO;
                for (RandomAllotment.Share share : random.rule().shares()) {
                    BigDecimal part = yuan(sheet, row, share.sum().name());
                    assertThat(part).isNotNegative();
                    assertThat(part.remainder(BigDecimal.valueOf(random.rule().unit(), 2)))
                            .isZero();
                    sum = sum.add(part);
                }
                for (RandomAllotment.Deduction deduction : random.rule().deductions()) {
                    sum = sum.subtract(yuan(sheet, row, deduction.item()));
                }
                sum = sum.subtract(yuan(sheet, row, Scheme.WITHHELD));
                assertThat(yuan(sheet, row, ColumnNames.TOTAL))
                        .isEqualByComparingTo(sum)
                        .isNotNegative();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("any")
    void groupsShareTheirShareAsTheirSizesAre(Allotted random) {
        int unit = random.rule().unit();
        run(random).ifPresent(run -> {
            for (GivenShare share : pay(run).shares()) {
                BigInteger sizes =
                        share.groups().stream().map(GivenGroup::size).reduce(BigInteger.ZERO, BigInteger::add);
                for (int group = 0; group < share.groups().size(); group++) {
                    GivenGroup given = share.groups().get(group);
                    assertWithinAUnit(given, share.fen() / unit * unit, sizes, unit);
                    long paid = 0;
                    for (int row = 0; row < share.parts().size(); row++) {
                        paid += share.groupOf().get(row) == group
                                ? share.parts().get(row)
                                : 0;
                    }
                    long residue = given.fen() - paid;
                    assertThat(residue)
                            .isBetween(0L, (long) unit * share.parts().size());
                    assertThat(random.rule().toReserve() || residue < unit).isTrue();
                }
            }
        });
    }

    private static void assertWithinAUnit(GivenGroup group, long fen, BigInteger sizes, int unit) {
        if (sizes.signum() > 0) {
            BigDecimal exact = new BigDecimal(group.size())
                    .multiply(BigDecimal.valueOf(fen))
                    .divide(new BigDecimal(sizes), 6, RoundingMode.HALF_UP);
            assertThat(BigDecimal.valueOf(group.fen()).subtract(exact).abs())
                    .isLessThanOrEqualTo(BigDecimal.valueOf(unit));
        }
    }

    /// A unit more in a share may come of rounding, where almost all of what somebody loses comes back to them.
    @ParameterizedTest
    @MethodSource("any")
    void vetoRaisesNobodysOwnPay(Allotted random) {
        run(random).ifPresent(before -> before.sheet().rows().forEach(row -> {
            ListRecords records = random.of().records().copy();
            records.add(RandomSchemes.sanction(row.teacher()));
            run(random, records).ifPresent(after -> {
                SheetRow vetoed = after.sheet().rows().stream()
                        .filter(other -> other.teacher() == row.teacher())
                        .findFirst()
                        .orElseThrow();
                BigDecimal units = BigDecimal.valueOf(
                        (long) random.rule().unit() * random.rule().shares().size(), 2);
                assertThat(yuan(after.sheet(), vetoed, ColumnNames.TOTAL))
                        .isLessThanOrEqualTo(
                                yuan(before.sheet(), row, ColumnNames.TOTAL).add(units));
                assertThat(after.sheet().cell(vetoed, ColumnNames.VETO)).isEqualTo(Value.of(true));
            });
        }));
    }

    @ParameterizedTest
    @MethodSource("any")
    void explanationAddsUpForEverybody(Allotted random) {
        run(random).ifPresent(run -> {
            for (SheetRow row : run.sheet().rows()) {
                for (SheetColumn column : run.sheet().columns()) {
                    Explanation why = run.explain(row.teacher(), column.name());
                    assertThat(why.value()).isEqualTo(run.sheet().cell(row, column.name()));
                    assertThat(why.sentence()).doesNotContain("{");
                }
                assertAddsUp(run.explain(row.teacher(), ColumnNames.TOTAL), random.rule());
            }
        });
    }

    private static void assertAddsUp(Explanation total, RandomAllotment rule) {
        if (total.formula().isEmpty()) {
            assertThat(total.value()).isEqualTo(Value.of(0));
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Explanation part : total.inputs()) {
            BigDecimal yuan = Numbers.exact(((Value.Num) part.value()).number());
            boolean isTakenOff = part.name().equals(Scheme.WITHHELD)
                    || rule.deductions().stream()
                            .anyMatch(deduction -> deduction.item().equals(part.name()));
            sum = isTakenOff ? sum.subtract(yuan) : sum.add(yuan);
        }
        assertThat(Value.of(sum)).isEqualTo(total.value());
        assertThat(total.sentence()).endsWith(" = " + total.shown());
    }

    @ParameterizedTest
    @MethodSource("any")
    void frozenRunAndOrderOfEntryGiveTheSameBytes(Allotted random) {
        run(random).ifPresent(run -> {
            byte[] frozen = run.frozen().gzip().clone();
            assertThat(ComputedRun.again(random.of().scheme(), new FrozenFacts(frozen))
                            .resultBytes())
                    .isEqualTo(run.resultBytes());
            ListRecords shuffled =
                    random.of().records().shuffled(new Random(random.of().seed()));
            assertThat(run(random, shuffled).orElseThrow().resultBytes()).isEqualTo(run.resultBytes());
        });
    }
}
