package org.qinglan.model.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglan.model.activity.ActivityLedger;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.FormulaParser;
import org.qinglan.model.formula.FormulaText;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.run.ColumnNames;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.Outcome;
import org.qinglan.model.scheme.RandomSchemes.Case;

/// What holds for every scheme and every school.
class SchemePropertyTest {

    static Stream<Case> any() {
        return LongStream.range(0, 250).mapToObj(RandomSchemes::of);
    }

    static Stream<Case> pay() {
        return LongStream.range(1_000, 1_150).mapToObj(seed -> RandomSchemes.meritPay(seed, 3 + (int) (seed % 12)));
    }

    @ParameterizedTest
    @MethodSource("any")
    void explanationHasTheValueOfItsCell(Case random) {
        ComputedRun run = run(random, random.records());

        for (SheetRow row : run.sheet().rows()) {
            for (SheetColumn column : run.sheet().columns()) {
                Explanation why = run.explain(row.teacher(), column.name());
                assertThat(why.value())
                        .as("%s of teacher %d: %s", column.name(), row.teacher(), random.text())
                        .isEqualTo(run.sheet().cell(row, column.name()));
                assertThat(why.name()).isEqualTo(column.name());
                assertInputsAreCells(run, row, why);
            }
        }
    }

    /// Wherever an input is a column, it has that column's value too.
    private static void assertInputsAreCells(ComputedRun run, SheetRow row, Explanation why) {
        for (Explanation input : why.inputs()) {
            boolean isPaid = !why.formula().isEmpty() && input.unit().equals("元");
            if (run.sheet().indexOf(input.name()) >= 0 && !isPaid) {
                assertThat(input.value()).as(input.name()).isEqualTo(run.sheet().cell(row, input.name()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("any")
    void explanationOfASumAddsUp(Case random) {
        ComputedRun run = run(random, random.records());
        if (!(run.outcome() instanceof Outcome.Paid)) {
            return;
        }
        for (SheetRow row : run.sheet().rows()) {
            Explanation total = run.explain(row.teacher(), ColumnNames.TOTAL);
            if (!run.sheet().cell(row, ColumnNames.VETO).isMissing()) {
                continue;
            }
            BigDecimal sum = total.inputs().stream()
                    .map(part -> ((Value.Num) part.value()).rounded(2))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(Value.of(sum)).isEqualTo(total.value());
        }
    }

    @ParameterizedTest
    @MethodSource("any")
    void formulaInWordsIsTheSameFormula(Case random) {
        Scheme scheme = random.scheme();

        for (Item item : scheme.items()) {
            String words = FormulaText.of(item.expression());
            assertThat(FormulaText.of(FormulaParser.parse(words))).isEqualTo(words);
        }
    }

    @ParameterizedTest
    @MethodSource("pay")
    void moneyAddsUpToThePool(Case random) {
        ComputedRun run = run(random, random.records());

        MeritPay pay = ((Outcome.Paid) run.outcome()).pay();
        assertThat(pay.total().stream().mapToLong(Long::longValue).sum()).isEqualTo(pay.pool());
        assertThat(pay.total()).allMatch(fen -> fen >= 0);
        BigDecimal shown = run.sheet().rows().stream()
                .map(row -> ((Value.Num) run.sheet().cell(row, ColumnNames.TOTAL)).number())
                .map(Numbers::exact)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(shown).isEqualByComparingTo(MeritPay.yuan(pay.pool()));
    }

    @ParameterizedTest
    @MethodSource("pay")
    void whoeverIsVetoedGetsNothing(Case random) {
        ComputedRun before = run(random, random.records());
        for (SheetRow row :
                before.sheet().rows().subList(1, before.sheet().rows().size())) {
            ListRecords records = random.records().copy();
            records.add(RandomSchemes.sanction(row.teacher()));

            ComputedRun after = run(random, records);

            SheetRow vetoed = after.sheet().rows().stream()
                    .filter(other -> other.teacher() == row.teacher())
                    .findFirst()
                    .orElseThrow();
            assertThat(after.sheet().cell(vetoed, ColumnNames.TOTAL)).isEqualTo(Value.of(0));
            assertThat(after.sheet().cell(vetoed, ColumnNames.VETO)).isEqualTo(Value.of(true));
            assertThat(((Outcome.Paid) after.outcome())
                            .pay().total().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(((Outcome.Paid) after.outcome()).pay().pool());
        }
    }

    @ParameterizedTest
    @MethodSource("any")
    void orderOfEntryDoesNotMatter(Case random) {
        byte[] bytes = run(random, random.records()).resultBytes();

        assertThat(run(random, random.records().shuffled(new Random(random.seed())))
                        .resultBytes())
                .isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("any")
    void recordsThatNoFactReadsDoNotMatter(Case random) {
        byte[] bytes = run(random, random.records()).resultBytes();
        ListRecords more = random.records().copy();
        more.roster()
                .forEach(person -> more.add(RandomSchemes.record(
                        ActivityLedger.ACTIVITY,
                        5,
                        person.id(),
                        Map.of("category", Value.of("公开课"), "held_on", Value.of(LocalDate.of(2025, 10, 1))))));

        assertThat(run(random, more).resultBytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("any")
    void frozenRunComesOutTheSame(Case random) {
        ComputedRun run = run(random, random.records());

        ComputedRun again = ComputedRun.again(
                random.scheme(), new FrozenFacts(run.frozen().gzip().clone()));

        assertThat(again.resultBytes()).isEqualTo(run.resultBytes());
        assertThat(again.sheet()).isEqualTo(run.sheet());
        assertThat(run(random, random.records()).frozen().gzip())
                .isEqualTo(run.frozen().gzip());
    }

    static ComputedRun run(Case random, ListRecords records) {
        return ComputedRun.of(random.scheme(), SchoolRules.dossier(records), records.roster());
    }
}
