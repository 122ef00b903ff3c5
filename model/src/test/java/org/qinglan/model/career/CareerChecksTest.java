package org.qinglan.model.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.mentoring.MadeUpSchool;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.record.HonourLedger;
import org.qinglan.model.standing.RecordCheck;

class CareerChecksTest {
    private final MadeUpSchool school = new MadeUpSchool();

    @BeforeEach
    void people() {
        school.person("甲", MadeUpSchool.idNumber(LocalDate.of(1985, 5, 5), 1));
        school.person("乙", "B");
    }

    private String codes(RecordCheck check, Ledger ledger, long teacher, String... details) {
        return check.check(school.unstored(ledger, teacher, details), school.on("2026-01-01")).stream()
                .map(Finding::code)
                .collect(Collectors.joining(","));
    }

    private void ladder(String skip) {
        school.rules("""
                - rule: made-up.ladder
                  kind: ladder
                  name: 梯队
                  clause: {document: 校规, article: 第1条}
                  rungs: [教坛新秀, 骨干教师, 教学能手]
                  levels: [校级, 县级]
                  %s
                """.formatted(skip));
    }

    private String title(String rung, String level, String awarded) {
        return codes(new LadderTitleCheck(), CareerLedger.LADDER_TITLE, 1, "称号", rung, "级别", level, "授予时间", awarded);
    }

    @ParameterizedTest
    @CsvSource({"2024-08-31, rung-skipped", "2024-09-01, ''", "2024-09-02, ''"})
    void rungFollowsTheOneBelowWhereNoneMayBeSkipped(String awarded, String codes) {
        ladder("skip: 否");
        school.add(CareerLedger.LADDER_TITLE, 1, "称号", "教坛新秀", "级别", "校级", "授予时间", "2024-09-01");

        assertThat(title("骨干教师", "县级", awarded)).isEqualTo(codes);
        assertThat(title("教学能手", "县级", "2025-01-01")).isEqualTo("rung-skipped");
        assertThat(title("教坛新秀", "县级", "2020-01-01")).isEmpty();
    }

    @Test
    void skippedRungPassesWhereTheRuleIsSilent() {
        ladder("");

        assertThat(title("教学能手", "县级", "2025-01-01")).isEmpty();
        assertThat(title("教学能手", "省级", "2025-01-01")).isEqualTo("level-not-in-ladder");
        assertThat(title("教学标兵", "县级", "2025-01-01")).isEqualTo("rung-unknown");
        assertThat(title("教学能手", "县级", "2026-01-02")).isEqualTo("day-in-future");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-31, '', class-taken",
        "2025-09-01, '', ''",
        "2025-09-01, 6, star-out-of-range",
        "2025-09-01, 5, ''",
        "2025-09-01, 0, star-out-of-range",
        "2025-09-01, 2.5, star-out-of-range"
    })
    void classHasOneClassTeacherAtATime(String from, String star, String codes) {
        school.add(CareerLedger.CLASS_TEACHER_TERM, 2, "班级", "三（1）班", "开始日期", "2024-09-01", "结束日期", "2025-08-31");

        assertThat(codes(
                        new ClassTeacherTermCheck(),
                        CareerLedger.CLASS_TEACHER_TERM,
                        1,
                        "班级",
                        "三（1）班",
                        "开始日期",
                        from,
                        "星级",
                        star))
                .isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({
        "在编任教, 2024-06-30, service-overlap",
        "在编任教, 2024-07-01, ''",
        "'', 2024-06-30, service-overlap",
        "支教, 2024-06-30, ''",
        "走教, 2024-06-30, ''"
    })
    void nobodyIsEmployedTwice(String kind, String from, String codes) {
        school.add(CareerLedger.SERVICE, 1, "任教单位", "一小", "方式", "在编任教", "开始日期", "2020-07-01", "结束日期", "2024-06-30");

        assertThat(codes(new ServiceCheck(), CareerLedger.SERVICE, 1, "任教单位", "二小", "方式", kind, "开始日期", from))
                .isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({
        "1985-05-05, qualification-before-birth",
        "1985-05-06, ''",
        "2026-01-01, ''",
        "2026-01-02, day-in-future"
    })
    void qualificationIsObtainedBetweenBirthAndToday(String obtained, String codes) {
        assertThat(codes(new QualificationCheck(), CareerLedger.QUALIFICATION, 1, "资格种类", "小学", "取得时间", obtained))
                .isEqualTo(codes);
    }

    @Test
    void registrationNeedsAQualificationAndAReasonWhereItFailed() {
        assertThat(codes(new RegistrationCheck(), CareerLedger.REGISTRATION, 1, "注册日期", "2024-01-01", "注册结论", "暂缓"))
                .isEqualTo("registration-no-qualification,registration-reason");
        school.add(CareerLedger.QUALIFICATION, 1, "资格种类", "小学", "取得时间", "2010-07-01");
        assertThat(codes(
                        new RegistrationCheck(),
                        CareerLedger.REGISTRATION,
                        1,
                        "注册日期",
                        "2010-06-30",
                        "注册结论",
                        "合格",
                        "有效期止",
                        "2009-01-01"))
                .isEqualTo("days-turned,registration-before-qualification");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, ''",
        "3, 3, ''",
        "4, 3, author-order",
        "0, 3, counting-number",
        "1.5, 3, counting-number",
        "2, '', ''"
    })
    void nobodyStandsBehindTheLastAuthor(String order, String authors, String codes) {
        assertThat(codes(
                        new HonourCheck(),
                        HonourLedger.HONOUR,
                        1,
                        "类别",
                        "论文",
                        "级别",
                        "县级",
                        "获得时间",
                        "2025-01-01",
                        "本人位次",
                        order,
                        "作者人数",
                        authors))
                .isEqualTo(codes);
    }
}
