package org.qinglan.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

class RosterCheckTest {
    private static final LedgerRecord KNOWN = person(7, "史华敏", "11010519491231002X");

    @ParameterizedTest
    @CsvSource({
        "1101051949123, roster-id-shape",
        "110105194902310021, roster-id-date",
        "110105194912310021, roster-id-checksum",
        "11010519491231002x, roster-id-form",
        "11010519491231002X, roster-id-taken",
    })
    void aWrongIdNumberIsRefusedAtItsField(String typed, String code) {
        List<Finding> findings = check(person(0, "王新来", typed));
        assertThat(findings).extracting(Finding::code).containsExactly(code);
        assertThat(findings)
                .allMatch(finding -> finding.isError()
                        && finding.place().equals("身份证号")
                        && !finding.mend().isEmpty());
    }

    @Test
    void aPersonIsNotTakenForAnother() {
        assertThat(check(KNOWN)).isEmpty();
    }

    private static List<Finding> check(LedgerRecord record) {
        PolicySchool school = new PolicySchool();
        Situation situation =
                new Situation(school, List.of(KNOWN), SchoolRules.of(school).rulebook(), LocalDate.of(2026, 1, 20));
        return Catalogue.check(record, situation);
    }

    private static LedgerRecord person(long id, String name, String idNumber) {
        LedgerRecord typed = PolicySchool.record(Roster.TEACHER, Map.of(Roster.ID_NUMBER, idNumber, Roster.NAME, name));
        return new LedgerRecord(id, typed.ledger(), 0, typed.values(), null);
    }
}
