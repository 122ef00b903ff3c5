package org.qinglan.model.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglan.model.run.RecordedSchool.AUTUMN;
import static org.qinglan.model.run.RecordedSchool.SPRING;

import org.junit.jupiter.api.Test;
import org.qinglan.model.activity.ActivityLedger;
import org.qinglan.model.mentoring.MentorLedger;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.record.WorkLedger;
import org.qinglan.model.teacher.Roster;

/// Public schemes over records: clauses that live in facts, worked by hand.
class PublicSchemeRecordsTest {
    private final RecordedSchool school = new RecordedSchool();

    private void expect(String scheme, String name, String column, String value) {
        assertThat(school.cell("public/" + scheme, name, column))
                .as(scheme + " " + name + " " + column)
                .isEqualTo(value);
    }

    private void educated(String name, String level, String on, String kind) {
        school.add(Roster.EDUCATION, name, "学历", level, "毕业时间", on, "学历类型", kind);
    }

    @Test
    void t09CountsALaterDegreeAfterThreeYearsAndNoPartySchool() {
        school.person("甲", "参加工作时间", "2000-08-01")
                .person("乙", "参加工作时间", "2000-08-01")
                .person("丙", "参加工作时间", "2000-08-01");
        educated("甲", "专科", "2000-07-01", "全日制");
        educated("甲", "本科", "2023-01-01", "函授");
        educated("乙", "专科", "2000-07-01", "全日制");
        educated("乙", "本科", "2022-12-31", "函授");
        educated("丙", "中专", "2000-07-01", "全日制");
        educated("丙", "硕士研究生", "2010-07-01", "党校");

        expect("t09", "甲", "学历分", "5");
        expect("t09", "乙", "学历分", "6");
        expect("t09", "丙", "学历分", "3");
    }

    @Test
    void t07TakesTheBestOfFiveYearsAndDoesNotAddUp() {
        school.person("甲", "从教时间", "2005-09-01")
                .honour("甲", "优质课 赛课 省级 2020-12-31", "等次", "一等奖")
                .honour("甲", "优质课 赛课 省级 2021-01-01", "等次", "三等奖")
                .honour("甲", "优质课 赛课 市级 2024-01-01", "等次", "一等奖")
                .honour("甲", "说课 赛课 区级 2024-01-01", "等次", "二等奖")
                .add(CareerLedger.LADDER_TITLE, "甲", "称号", "教坛新秀", "级别", "市级", "授予时间", "2015-01-01")
                .add(
                        CareerLedger.LADDER_TITLE,
                        "甲",
                        "称号",
                        "教坛新秀",
                        "级别",
                        "省级",
                        "授予时间",
                        "2015-01-01",
                        "有效期止",
                        "2025-12-30");

        expect("t07", "甲", "优质课", "4");
        expect("t07", "甲", "竞赛分", "6");
        expect("t07", "甲", "新秀", "4");
    }

    @Test
    void t01HalvesTheSecondPostOfAYearAndCountsAYearOnce() {
        school.person("甲", "参加工作时间", "2000-08-01", "任教学段", "小学")
                .add(Roster.TITLE, "甲", "职称", "一级教师", "取得时间", "2014-12-01", "聘任时间", "2015-01-01")
                .add(CareerLedger.QUALIFICATION, "甲", "资格种类", "初级中学教师资格", "取得时间", "2001-01-01")
                .honour("甲", "任职 副校长 校级 2025-02-01")
                .honour("甲", "任职 教导主任 校级 2025-02-01")
                .honour("甲", "任职 教导主任 校级 2024-02-01")
                .honour("甲", "任职 校长 校级 2022-12-31")
                .honour("甲", "综合荣誉 先进 市级 2020-05-01")
                .honour("甲", "综合荣誉 模范 县级 2020-09-10")
                .honour("甲", "综合荣誉 先进 乡级 2021-09-10")
                .honour("甲", "单项奖 安全 市级 2020-05-01", "等次", "一类")
                .honour("甲", "单项奖 安全 省级 2021-05-01", "等次", "二类")
                .honour("甲", "课题 阅读 省级 2020-05-01", "等次", "立项")
                .honour("甲", "课题 阅读 省级 2022-05-01", "等次", "结题")
                .honour("甲", "课题 写作 市级 2024-05-01", "等次", "立项")
                .honour("甲", "指导 赛课 省级 2024-05-01", "作者人数", "4");
        educated("甲", "本科", "2000-07-01", "最高");

        // 0.8 + 0.6 ÷ 2 in 2025, 0.6 in 2024
        expect("t01", "甲", "任职", "1.7");
        expect("t01", "甲", "综合奖", "2");
        // the better of 1.5 × ½ and 2 × ¼
        expect("t01", "甲", "单项奖", "0.75");
        // 1.5 and a third of 1
        expect("t01", "甲", "课题", "1.83");
        expect("t01", "甲", "指导", "0.5");
        // the certificate is for another stage
        expect("t01", "甲", "学历项", "2");
    }

    @Test
    void t05LeavesStudyOutOfTheYearsAndAddsYearsOfAHigherTitle() {
        school.person("甲", "性别", "男", "出生年月", "1968-06-01", "从教时间", "1990-09-01")
                .add(Roster.TITLE, "甲", "职称", "一级教师", "取得时间", "2010-12-01", "聘任时间", "2011-01-01")
                .add(Roster.TITLE, "甲", "职称", "高级教师", "取得时间", "2022-12-31")
                .add(PolicyLedger.EXEMPTION, "甲", "规定", "教龄", "开始日期", "1998-09-01", "结束日期", "2000-09-01", "理由", "脱产学习")
                .add(CareerLedger.SERVICE, "甲", "任教单位", "村小", "方式", "支教", "开始日期", "2024-12-31");

        expect("t05", "甲", "申报", "高级");
        expect("t05", "甲", "教龄", "33");
        // 55 on 2023-06-01
        expect("t05", "甲", "到龄年数", "2");
        expect("t05", "甲", "教龄分", "34.2");
        expect("t05", "甲", "任职分", "14");
        expect("t05", "甲", "高职资格分", "3");
        expect("t05", "甲", "支教分", "1");
    }

    @Test
    void tuCountsApprenticesWhoFinished() {
        school.people("甲", "乙", "丙", "丁").add(Roster.TITLE, "甲", "职称", "一级教师", "聘任时间", "2015-09-01");
        paired("乙", "2016-09-01", "期满");
        paired("乙", "2018-09-01", "期满");
        paired("丙", "2018-09-01", "期满");
        paired("丁", "2019-09-01", "徒弟调离");

        expect("tu", "甲", "带教", "2");
        expect("tu", "甲", "总分", "2");
        expect("tu", "乙", "不符合条件", "没有聘任的职称");
    }

    private void paired(String apprentice, String from, String end) {
        school.add(MentorLedger.MENTOR_PAIR, apprentice, "师傅", school.idNumber("甲"), "结对起", from, "结束原因", end);
    }

    @Test
    void ts2GivesNothingFarBelowTheBestClass() {
        school.people("甲", "乙", "丙")
                .result("甲", SPRING + " 7 语文 1 90")
                .result("乙", SPRING + " 7 语文 2 80")
                .result("甲", AUTUMN + " 7 语文 1 90")
                .result("乙", AUTUMN + " 7 语文 2 85")
                .result("丙", AUTUMN + " 7 语文 3 83");

        // before 5 and −5; now 4, −1 and −3 about 86; 乙 is 5 below the best and 丙 7
        expect("ts2", "甲", "得分", "3");
        expect("ts2", "乙", "得分", "7");
        expect("ts2", "丙", "得分", "0");
    }

    @Test
    void ts3ComparesAloneWithTheTermBefore() {
        school.people("甲", "乙", "丙")
                .result("甲", SPRING + " 7 音乐 1 80")
                .result("甲", SPRING + " 7 音乐 2 84")
                .result("甲", AUTUMN + " 7 音乐 1 79")
                .result("甲", AUTUMN + " 7 音乐 2 80")
                .result("乙", AUTUMN + " 7 语文 1 90")
                .result("丙", AUTUMN + " 7 语文 2 86.5")
                .result("丙", AUTUMN + " 7 语文 3 60");

        // 甲: 82 and then 79.5; 丙: (43 + 0) ÷ 2
        expect("ts3", "甲", "得分", "45");
        expect("ts3", "乙", "得分", "50");
        expect("ts3", "丙", "得分", "21.5");
    }

    private void exam(String category, String on, String average, String passed, String excellent) {
        String[][] figures = {{"均分", average}, {"合格率", passed}, {"优秀率", excellent}};
        for (String[] figure : figures) {
            school.add(ActivityLedger.ACTIVITY, "甲", "活动类别", category, "活动名称", figure[0], "活动日期", on, "数量", figure[1]);
        }
    }

    @Test
    void ts4MakesOneIndexOfThreeFigures() {
        school.person("甲").result("甲", AUTUMN + " 1 语文 1 90");
        exam("期中成绩", "2025-11-10", "90", "100", "60");
        exam("期中成绩", "2026-04-20", "80", "90", "50");
        exam("期末成绩", "2026-01-20", "85", "95", "55");
        exam("期末成绩", "2026-07-02", "95", "100", "80");
        exam("期末成绩", "2025-07-02", "100", "100", "100");
        exam("抽测成绩", "2025-10-10", "70", "80", "40");

        // 88 + 78, 83 + 94, 68; literally 49.8 + 88.5 + 3.4, by means 24.9 + 44.25 + 3.4
        expect("ts4", "甲", "字面总分", "141.7");
        expect("ts4", "甲", "总指数", "72.55");
        expect("ts4", "甲", "得分", "10");
    }

    @Test
    void ts6LooksAtThePlaceOfTheTermBefore() {
        school.people("甲", "乙", "丙")
                .result("甲", SPRING + " 7 语文 1 70")
                .result("乙", SPRING + " 7 语文 2 80")
                .result("甲", AUTUMN + " 7 语文 1 88")
                .result("乙", AUTUMN + " 7 语文 2 84")
                .result("丙", AUTUMN + " 7 语文 3 80")
                .add(WorkLedger.WORKLOAD, "甲", "学期开始", AUTUMN, "学期结束", "2026-01-31", "班额", "45");

        // places 2, 1 and then 1, 2, 3; differences −5, 5 and then 4, 0, −4
        expect("ts6", "甲", "得分", "21");
        expect("ts6", "乙", "变化分", "2.5");
        expect("ts6", "乙", "进步分", "3");
        expect("ts6", "丙", "变化分", "3.5");
    }
}
