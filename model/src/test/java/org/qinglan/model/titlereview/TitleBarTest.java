package org.qinglan.model.titlereview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

class TitleBarTest {

    /// A manager is whom the roster or the decision calls one; a warning bars managers only, a demerit everybody, also
    /// under the rules before 2023-11-06.
    @ParameterizedTest
    @CsvSource({
        "专业技术,管理人员,警告,2025-10-10,2025-11-01,true",
        "双肩挑,事业单位工作人员,警告,2025-10-10,2025-11-01,true",
        "专业技术,事业单位工作人员,警告,2025-10-10,2025-11-01,false",
        "专业技术,事业单位工作人员,记过,2025-10-10,2025-11-01,true",
        "专业技术,事业单位工作人员,记过,2022-10-10,2022-11-01,true",
        "专业技术,事业单位工作人员,警告,2022-10-10,2022-11-01,false",
        "专业技术,管理人员,警告,2022-10-10,2022-11-01,true"
    })
    void sanctionsBarWhomTheyConcern(
            String post, String personnel, String handling, LocalDate decided, LocalDate day, boolean barred) {
        LedgerRecord teacher = new LedgerRecord(
                1, Roster.TEACHER, 1, Map.of("name", Value.of("甲"), "post_kind", Value.of(post)), null);
        Records records = new OneCase(
                event(1, "登记", decided.minusDays(9), personnel, handling),
                event(2, "受理", decided.minusDays(8), personnel, handling),
                event(3, "决定", decided, personnel, handling));
        Situation situation =
                new Situation(records, List.of(teacher), SchoolRules.of(records).rulebook(), day);

        assertThat(Eligibility.of(situation, teacher, TitleLevel.SENIOR).bars().isEmpty())
                .isEqualTo(!barred);
    }

    private static LedgerRecord event(long id, String kind, LocalDate day, String personnel, String handling) {
        return new LedgerRecord(
                id,
                EthicsLedger.EVENT,
                1,
                Map.of(
                        "case_number", Value.of("甲"),
                        "kind", Value.of(kind),
                        "happened_on", Value.of(day),
                        "personnel", Value.of(personnel),
                        "handling", Value.of(handling)),
                null);
    }

    private record OneCase(List<LedgerRecord> events) implements Records {
        OneCase(LedgerRecord... events) {
            this(List.of(events));
        }

        @Override
        public void scan(Ledger ledger, Consumer<LedgerRecord> each) {
            events.stream().filter(event -> event.ledger().equals(ledger)).forEach(each);
        }

        @Override
        public List<LedgerRecord> of(Ledger ledger, long teacher) {
            return events.stream()
                    .filter(event -> event.ledger().equals(ledger) && event.teacher() == teacher)
                    .toList();
        }
    }
}
