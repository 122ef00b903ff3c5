package org.qinglan.model.ethics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.figure.Value;
import org.qinglan.model.record.HonourLedger;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;

class EthicsOverviewTest {

    @ParameterizedTest
    @CsvSource({"2025-03-09,FINE", "2025-03-10,BARRED", "2025-09-10,BARRED", "2025-09-11,FINE"})
    void windowOfTheNewRegimeBarsThroughItsLastDay(String day, State state) {
        Cases cases = new Cases().teacher(3, "高山").decided(3, "甲", "警告", "2025-03-10", "");

        Line line = lines(cases, "ethics-windows", day).getFirst();

        assertThat(line.person()).isEqualTo("高山");
        assertThat(line.state()).isEqualTo(state);
        assertThat(sentences(line))
                .anyMatch(sentence -> sentence.contains("按对应日计算到 2025-09-10") && sentence.contains("2025-09-09"));
    }

    @Test
    void windowThatSomebodyMustReleaseWaitsForThem() {
        Cases cases = new Cases().teacher(3, "高山").decided(3, "甲", "警告", "2023-03-10", "");

        assertThat(lines(cases, "ethics-windows", "2025-01-01").getFirst().state())
                .isEqualTo(State.WAITING);
        assertThat(lines(cases, "ethics-cases", "2025-01-01").getFirst().state())
                .isEqualTo(State.WAITING);
        assertThat(sentences(lines(cases, "ethics-cases", "2025-01-01").getFirst()))
                .anyMatch(sentence -> sentence.contains("已于 2023-09-10 期满"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-10, 2025-09-10, 已决定，执行中",
        "2025-03-10, 2025-09-11, 已期满",
        "2023-03-10, 2023-09-10, 已决定，执行中",
        "2023-03-10, 2023-09-11, 期满待解除"
    })
    void caseWhosePeriodIsOverIsNoLongerInForce(String decided, String day, String stage) {
        Cases cases = new Cases().teacher(3, "高山").decided(3, "甲", "警告", decided, "");

        assertThat(lines(cases, "ethics-cases", day).getFirst().cells()).contains(Value.of(stage));
    }

    @Test
    void caseTellsTheDaysThatRun() {
        Cases cases = new Cases().teacher(3, "高山").decided(3, "甲", "警告", "2025-03-10", "");

        assertThat(sentences(lines(cases, "ethics-cases", "2025-04-09").getFirst()))
                .anyMatch(sentence -> sentence.contains("可以在 2025-04-09 前申请复核"));
        assertThat(sentences(lines(cases, "ethics-cases", "2025-04-10").getFirst()))
                .anyMatch(sentence -> sentence.contains("已于 2025-04-09 届满"));

        cases.event(3, "甲", "申请复核", "2025-03-20", "");
        Line line = lines(cases, "ethics-cases", "2025-04-22").getFirst();
        assertThat(line.state()).isEqualTo(State.WAITING);
        assertThat(sentences(line)).anyMatch(sentence -> sentence.contains("本应在 2025-04-21 前作出"));
    }

    @Test
    void leaderMustFollowWhereThePlaceSaysSo() {
        Cases cases =
                new Cases().pack("dehua").teacher(3, "高山").teacher(9, "林校长").decided(3, "甲", "警告", "2025-03-10", "");

        assertThat(lines(cases, "ethics-cases", "2025-05-01").getFirst().state())
                .isEqualTo(State.WAITING);

        cases.event(3, "甲", "挂钩跟踪", "2025-04-01", "leader=9");
        Line followed = lines(cases, "ethics-cases", "2025-05-01").getFirst();
        assertThat(followed.state()).isEqualTo(State.BARRED);
        assertThat(followed.cells().getLast()).isEqualTo(Value.of("林校长"));
    }

    @Test
    void placeBarsMoreThanTheNation() {
        Cases cases = new Cases().teacher(3, "高山").decided(3, "甲", "警告", "2025-03-10", "");
        assertThat(cases.windows(3)).extracting(VetoWindow::scope).containsExactly("处分");

        cases.pack("yiyuan");
        assertThat(cases.windows(3))
                .extracting(VetoWindow::scope, window -> window.span().display())
                .contains(tuple("职称评定", "2025-03-10 至 2025-09-10"), tuple("评奖评优", "2025-03-10 至 2025-09-10"));
    }

    @Test
    void effectsAreToldScopeByScope() {
        Cases cases = new Cases().teacher(3, "高山").decision(3, "记过", "2025-03-10", "");

        Overview overview = overview(cases, "ethics-effects", "2025-12-31");
        Line line = overview.lines().getFirst();

        assertThat(cell(overview, line, "2024年度考核")).isEmpty();
        assertThat(cell(overview, line, "2025年度考核")).isEqualTo("只写评语，不确定档次");
        assertThat(cell(overview, line, "岗位聘用")).contains("不得聘用").contains("2026-03-10");
        assertThat(cell(overview, line, "职称评定")).contains("2026-03-10");
        assertThat(cell(overview, line, "工资晋级")).contains("2026-12-31");
        assertThat(cell(overview, line, "绩效工资")).contains("按本单位有关规定");
        assertThat(cell(overview, line, "定期注册")).contains("暂缓");
        assertThat(line.reasons())
                .allSatisfy(reason -> assertThat(reason.citation()).isNotNull());
    }

    @ParameterizedTest
    @CsvSource({
        "警告,,2025-06-01,职称评定,false",
        "警告,管理人员,2025-06-01,职称评定,true",
        "警告,,2025-09-10,岗位聘用,true",
        "警告,,2025-09-11,岗位聘用,false",
        "记过,,2026-03-10,职称评定,true",
        "记过,,2026-03-11,职称评定,false",
        "记过,,2026-12-31,工资晋级,true",
        "记过,,2027-01-01,工资晋级,false",
        "警告,,2025-06-01,工资晋级,false",
        "记大过,管理人员,2026-09-10,工资晋级,true",
        "降低岗位等级,,2027-03-10,岗位聘用,true",
        "警告,,2025-09-10,定期注册,true",
        "警告,,2025-09-11,定期注册,false"
    })
    void eachScopeIsJudgedAtItsOwnDay(String handling, String personnel, String day, String scope, boolean barred) {
        Cases cases =
                new Cases().decided(3, "甲", handling, "2025-03-10", personnel == null ? "" : "personnel=" + personnel);

        assertThat(ScopeEffect.barring(EthicsHistory.of(cases, 3), scope, LocalDate.parse(day), cases.rules())
                        .isEmpty())
                .isEqualTo(!barred);
    }

    @Test
    void registrationWaitsForAReleaseThatTheOldRegimeAsksFor() {
        Cases cases = new Cases().decided(3, "甲", "警告", "2022-03-10", "");

        assertThat(ScopeEffect.barring(EthicsHistory.of(cases, 3), "定期注册", LocalDate.of(2025, 1, 1), cases.rules()))
                .hasSize(1);
    }

    @Test
    void openComplaintsWaitAndFoundedOnesNeedACase() {
        Cases cases = new Cases()
                .teacher(3, "高山")
                .add(EthicsLedger.COMPLAINT, 3, "received_on=2025-03-01|channel=来电|content=有偿补课")
                .add(
                        EthicsLedger.COMPLAINT,
                        3,
                        "received_on=2025-03-02|channel=来电|content=体罚|outcome=属实|closed_on=2025-03-20|case_number=甲")
                .add(
                        EthicsLedger.COMPLAINT,
                        3,
                        "received_on=2025-03-03|channel=来信|content=其他|outcome=不属实|closed_on=2025-03-20");

        List<Line> lines = lines(cases, "ethics-complaints", "2025-03-31");

        assertThat(lines).extracting(Line::state).containsExactly(State.WAITING, State.WAITING, State.FINE);
        assertThat(sentences(lines.getFirst())).anyMatch(sentence -> sentence.contains("已 30 日未办结"));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31,OPEN", "2025-04-01,WAITING", "2025-08-31,WAITING"})
    void monthOfTheYearIsMissedOnlyWhenItIsOver(String day, State state) {
        Cases cases = new Cases().pack("沂源").teacher(3, "高山");

        assertThat(lines(cases, "ethics-pledges", day).getFirst().state()).isEqualTo(state);
    }

    @Test
    void pledgeAndMonthsDoneAreFine() {
        Cases cases = new Cases()
                .pack("沂源")
                .teacher(3, "高山")
                .add(EthicsLedger.PLEDGE, 3, "kind=承诺书|held_on=2025-02-20")
                .add(EthicsLedger.PLEDGE, 3, "kind=作风建设培训|held_on=2025-03-31")
                .add(EthicsLedger.PLEDGE, 3, "kind=警示教育|held_on=2025-09-01");

        assertThat(lines(cases, "ethics-pledges", "2025-12-31").getFirst().state())
                .isEqualTo(State.FINE);
    }

    @Test
    void commendationDuringABarIsFlagged() {
        Cases cases = new Cases()
                .teacher(3, "高山")
                .decided(3, "甲", "取消资格", "2025-03-10", "scopes=评奖评优")
                .add(HonourLedger.HONOUR, 3, "category=综合荣誉|title=师德标兵|level=县级|awarded_on=2025-03-09")
                .add(HonourLedger.HONOUR, 3, "category=综合荣誉|title=师德标兵|level=市级|awarded_on=2025-03-10")
                .add(HonourLedger.HONOUR, 3, "category=论文|title=识字教学|level=县级|awarded_on=2025-05-09");

        assertThat(lines(cases, "ethics-commendations", "2026-01-01"))
                .extracting(Line::state)
                .containsExactly(State.FINE, State.WAITING);
    }

    private static Overview overview(Cases cases, String key, String day) {
        return Catalogue.overview(key).orElseThrow().make(cases.on(day));
    }

    private static List<Line> lines(Cases cases, String key, String day) {
        return overview(cases, key, day).lines();
    }

    private static List<String> sentences(Line line) {
        return line.reasons().stream().map(Reason::sentence).toList();
    }

    private static String cell(Overview overview, Line line, String column) {
        int at = overview.columns().stream().map(Overview.Column::name).toList().indexOf(column);
        return line.cells().get(at).display();
    }
}
