package org.qinglan.model.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.Matter;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.requirement.TestSchool;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Situation;

class PublicityTest {
    private static final Ledger NOTICE = Ledger.ofSchool("n", "公示", PublicityFields.notice(), List.of(), null, null);
    private static final Ledger PAUSE = Ledger.ofSchool("p", "暂停", PublicityFields.pause(), List.of(), null, null);
    private static final Ledger OBJECTION =
            Ledger.ofSchool("o", "异议", PublicityFields.objection(), List.of(), null, null);
    private static final Rulebook RULES = SchoolRules.of(new TestSchool()).rulebook();

    private final List<LedgerRecord> notices = new ArrayList<>();
    private final List<LedgerRecord> pauses = new ArrayList<>();
    private final List<LedgerRecord> objections = new ArrayList<>();

    @Test
    void withoutANoticeOneIsAskedFor() {
        assertThat(on("2025-12-20")).containsExactly("还没有公示。请登记公示：从哪天起，公示多少个工作日（至少 5 个）。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-12-07|第 1 次公示从 2025-12-08 才开始，2025-12-12 结束；结束的次日才能往下走。",
                "2025-12-08|第 1 次公示已过 1 个工作日，要满 5 个，2025-12-12 结束；结束的次日才能往下走。",
                "2025-12-12|第 1 次公示已过 5 个工作日，要满 5 个，2025-12-12 结束；结束的次日才能往下走。",
                "2025-12-13|"
            })
    void obstacleSaysHowFarTheNoticeIs(String day, String sentence) {
        notice(1, "2025-12-08", 5);

        assertThat(on(day)).isEqualTo(sentence == null ? List.of() : List.of(sentence));
    }

    @Test
    void pausedNoticeSaysSinceWhenAndWhy() {
        notice(1, "2025-12-08", 5);
        add(pauses, PAUSE, Map.of("notice_number", 1, "from_date", LocalDate.of(2025, 12, 10), "reason", "核实异议"));

        assertThat(on("2025-12-20"))
                .containsExactly("第 1 次公示从 2025-12-10 起暂停（核实异议），已过 2 个工作日，还要满 5 个。恢复公示时请填写暂停结束的日期，天数接着算。");
    }

    @Test
    void pauseOfAnotherNoticeDoesNotStopThisOne() {
        notice(1, "2025-12-08", 5);
        add(pauses, PAUSE, Map.of("notice_number", 2, "from_date", LocalDate.of(2025, 12, 10), "reason", "另一次"));

        assertThat(on("2025-12-13")).isEmpty();
    }

    @Test
    void noticeShorterThanTheRuleIsNamed() {
        notice(1, "2025-12-08", 3);

        assertThat(on("2025-12-20")).containsExactly("第 1 次公示只写了 3 个工作日，少于规定的 5 个。请另登记一次，公示满 5 个工作日。");
    }

    @Test
    void objectionWithoutVerdictStandsInTheWay() {
        notice(1, "2025-12-08", 5);
        objection("");
        objection("不成立");
        objection("成立");

        assertThat(on("2025-12-20")).hasSize(1).first().asString().startsWith("李四 2025-12-09 提出的异议“课时少算 2 节”还没有处理结论");
    }

    @Test
    void yearWithoutHolidaysOnFileIsToldOf() {
        notice(1, "2027-03-01", 5);

        assertThat(publicity("2027-03-20").notes())
                .extracting(Reason::sentence)
                .containsExactly("2027 年的放假安排没有录入，暂按周一至周五算工作日，请核对最后一天。");
    }

    private void notice(int number, String first, int days) {
        add(
                notices,
                NOTICE,
                Map.of("notice_number", number, "first_day", LocalDate.parse(first), "working_days", days));
    }

    private void objection(String verdict) {
        add(
                objections,
                OBJECTION,
                Map.of(
                        "received_on",
                        LocalDate.of(2025, 12, 9),
                        "objector",
                        "李四",
                        "content",
                        "课时少算 2 节",
                        "verdict",
                        verdict));
    }

    private static void add(List<LedgerRecord> to, Ledger ledger, Map<String, Object> fields) {
        Map<String, Value> values = new HashMap<>();
        fields.forEach((key, field) -> values.put(
                key,
                switch (field) {
                    case Integer number -> Value.of(number);
                    case LocalDate day -> Value.of(day);
                    default -> Value.of(field.toString());
                }));
        to.add(new LedgerRecord(to.size() + 1, ledger, 0, values, null));
    }

    private List<String> on(String day) {
        return publicity(day).obstacles().stream().map(Reason::sentence).toList();
    }

    private Publicity publicity(String day) {
        Situation situation = new Situation(new TestSchool(), List.of(), RULES, LocalDate.parse(day));
        return Publicity.of(situation, Matter.PAY, notices, pauses, objections);
    }
}
