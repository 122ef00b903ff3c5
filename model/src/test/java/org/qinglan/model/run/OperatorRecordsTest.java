package org.qinglan.model.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglan.model.run.RecordedSchool.AUTUMN;
import static org.qinglan.model.run.RecordedSchool.SPRING;

import org.junit.jupiter.api.Test;
import org.qinglan.model.appraisal.AppraisalLedger;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.mentoring.MentorLedger;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.team.TeamLedger;

/// The operator schemes over records: what their examples cannot show, since examples give facts.
class OperatorRecordsTest {
    private final RecordedSchool school = new RecordedSchool().people("甲", "乙", "丙", "丁");

    private void expect(String operator, String column, String... values) {
        String[] names = {"甲", "乙", "丙", "丁"};
        for (int i = 0; i < values.length; i++) {
            assertThat(school.cell("operators/" + operator, names[i], column))
                    .as(operator + " " + names[i] + " " + column)
                    .isEqualTo(values[i]);
        }
    }

    @Test
    void theHighestPostCountsWholeAndOthersHalf() {
        school.honour("甲", "任职 教导主任 校级 2025-02-01")
                .honour("甲", "任职 总务副主任 校级 2025-03-01")
                .honour("甲", "任职 副校长 校级 2025-09-01")
                .honour("甲", "任职 校长 校级 2024-12-31")
                .honour("乙", "任职 教导主任 校级 2025-01-01");

        // 0.8 + 0.6 ÷ 2 + 0.5 ÷ 2
        expect("o09", "任职得分", "1.35", "0.6", "0");
    }

    @Test
    void placesOfClassesBecomePointsByTheNumberOfClasses() {
        school.result("甲", AUTUMN + " 7 语文 1 88")
                .result("乙", AUTUMN + " 7 语文 2 92")
                .result("丙", AUTUMN + " 7 语文 3 88")
                .result("甲", AUTUMN + " 7 英语 1 80")
                .result("甲", AUTUMN + " 7 英语 2 70")
                .result("乙", AUTUMN + " 7 英语 3 90")
                .result("丙", AUTUMN + " 7 英语 4 60")
                .result("丙", SPRING + " 7 英语 4 99");

        // 甲: tied second of three 60, second and third of four 70 and 50
        expect("o10", "成绩分", "60", "100", "45", "0");
    }

    @Test
    void theDifferenceToTheGradeIsTakenClassByClass() {
        school.result("甲", AUTUMN + " 7 语文 1 88")
                .result("甲", AUTUMN + " 7 语文 2 96")
                .result("乙", AUTUMN + " 7 语文 3 92")
                .result("丙", AUTUMN + " 7 语文 4 84")
                .result("丁", AUTUMN + " 8 语文 1 60");

        // grade 7: (88 + 96 + 92 + 84) ÷ 4 = 90; 甲 (−2 + 6) ÷ 2
        expect("o13", "均差", "2", "2", "-6", "0");
        expect("o13", "达标", "是", "是", "否", "是");
    }

    @Test
    void growthIsThisDifferenceLessTheLast() {
        school.result("甲", SPRING + " 7 语文 1 80")
                .result("乙", SPRING + " 7 语文 2 90")
                .result("甲", AUTUMN + " 7 语文 1 86")
                .result("乙", AUTUMN + " 7 语文 2 88")
                .result("丙", AUTUMN + " 7 语文 3 90");

        // before: ∓5 about 85; now −2, 0, 2 about 88
        expect("o14", "增长", "3", "-5", "", "不参加");
        expect("o14", "进步分", "13", "5", "10");
    }

    @Test
    void onlyTheHighestEducationIsMultipliedByItsYears() {
        school.add(Roster.EDUCATION, "甲", "学历", "专科", "毕业时间", "2000-07-01", "学历类型", "第一")
                .add(Roster.EDUCATION, "甲", "学历", "本科", "毕业时间", "2005-07-01", "学历类型", "最高")
                .add(Roster.EDUCATION, "乙", "学历", "专科", "毕业时间", "2016-01-01", "学历类型", "最高")
                .add(Roster.EDUCATION, "丙", "学历", "硕士研究生", "学历类型", "最高");

        expect("o16", "学历分", "22", "8.1", "0", "0");
    }

    private void ballots(String name, String... scores) {
        for (String score : scores) {
            school.add(AppraisalLedger.BALLOT, name, "年度", "2025", "考核类别", "年度考核", "得分", score);
        }
    }

    private void pupils(String name, int nineties) {
        school.add(EthicsLedger.RATING, name, "年度", "2025", "评价主体", "学生", "得分", "50");
        for (int i = 0; i < nineties; i++) {
            school.add(EthicsLedger.RATING, name, "年度", "2025", "评价主体", "学生", "得分", "90");
        }
    }

    @Test
    void extremesAreDroppedOnlyWhereThereAreEnough() {
        ballots("甲", "93", "60", "91", "100", "90", "92");
        ballots("乙", "100", "60", "91", "92", "90");
        pupils("甲", 9);
        pupils("乙", 8);

        // 甲: 366 ÷ 4 and 90; 乙 keeps all: 433 ÷ 5 and 770 ÷ 9
        expect("o18", "测评分", "91.5", "86.6", "不参加");
        expect("o18", "学生评", "90", "85.56");
        expect("o18", "得分", "90.9", "86.18");
    }

    private void grades(String name, String... grades) {
        for (String grade : grades) {
            school.add(AppraisalLedger.BALLOT, name, "年度", "2025", "考核类别", "年度考核", "票选等次", grade);
        }
    }

    @Test
    void twoThirdsOfTheBallotsAreNotMoreThanTwoThirds() {
        grades("甲", "优秀", "合格", "优秀");
        grades("乙", "优秀", "优秀", "不合格", "优秀");
        grades("丙", "合格", "不合格", "合格");

        expect("o19", "测评分", "10", "11.25", "0", "不参加");
        expect("o19", "建议等次", "合格", "优秀", "合格");
        expect("o19", "达标", "是", "是", "是");
    }

    @Test
    void windowsEndOnTheReferenceDateAndIncludeTheirFirstDay() {
        school.add(Roster.TITLE, "甲", "职称", "一级教师", "聘任时间", "2019-09-01")
                .add(AppraisalLedger.APPRAISAL, "甲", "年度", "2022", "考核等次", "优秀")
                .add(AppraisalLedger.APPRAISAL, "甲", "年度", "2023", "考核等次", "优秀")
                .honour("甲", "综合荣誉 先进 县级 2020-12-31")
                .honour("甲", "综合荣誉 先进 县级 2021-01-01")
                .honour("甲", "论文 一 县级 2022-12-31")
                .honour("甲", "论文 二 县级 2023-01-01")
                .honour("甲", "论文 三 县级 2026-01-01")
                .honour("甲", "课题 一 县级 2019-08-31")
                .honour("甲", "课题 二 县级 2019-09-01")
                .honour("乙", "课题 三 县级 2025-01-01");

        expect("o29", "三年优秀", "1", "0");
        expect("o29", "五年荣誉", "1", "0");
        expect("o29", "三年论文", "1", "0");
        expect("o29", "任职课题", "1", "0");
        expect("o29", "业绩分", "8", "0");
    }

    @Test
    void anAchievementCountsOnceAndByThePlaceOfItsAuthor() {
        school.honour("甲", "论文 作业设计 省级 2024-05-01", "本人位次", "3")
                .honour("甲", "论文 作业设计 市级 2023-05-01", "本人位次", "1")
                .honour("甲", "课题 阅读 国家级 2022-05-01", "本人位次", "2")
                .honour("甲", "论文 旧作 国家级 2020-12-31", "本人位次", "1")
                .honour("乙", "论文 合写 国家级 2024-05-01", "本人位次", "6")
                .honour("丙", "论文 合写 国家级 2024-05-01", "本人位次", "7")
                .honour("丁", "论文 漏登 国家级 2024-05-01");

        // 甲: the better of 4 × 0.4 and 2 × 1, and 5 × 0.5
        expect("o30", "成果分", "4.5", "0.5", "0", "0");
    }

    @Test
    void eachClassIsGivenPointsBeforeTheMean() {
        school.result("甲", AUTUMN + " 7 语文 1 90")
                .result("乙", AUTUMN + " 7 语文 2 95")
                .result("甲", AUTUMN + " 7 数学 1 70")
                .result("乙", AUTUMN + " 7 数学 2 80")
                .result("丙", AUTUMN + " 7 数学 3 90")
                .result("丁", AUTUMN + " 7 数学 4 85");

        expect("o31", "名次分", "80", "90", "100", "90");
        expect("o31", "成绩分", "24", "27", "30", "27");
    }

    private void pair(String apprentice, String mentor, String from, String last) {
        school.add(MentorLedger.MENTOR_PAIR, apprentice, "师傅", school.idNumber(mentor), "结对起", from, "结对止", last);
    }

    @Test
    void mentorsGetWhatApprenticesWinAndMembersWhatTheirTeamHas() {
        pair("乙", "甲", "2025-09-01", "2026-08-31");
        pair("丙", "甲", "2025-09-01", "2026-08-31");
        pair("乙", "丁", "2024-09-01", "2025-08-31");
        school.honour("乙", "优质课 赛课 省级 2025-11-01")
                .honour("丙", "优质课 赛课 市级 2025-08-31")
                .add(TeamLedger.MEMBER, "甲", "集体", "七年级组", "集体类别", "年级组", "加入日期", "2024-09-01")
                .add(TeamLedger.MEMBER, "乙", "集体", "七年级组", "集体类别", "年级组", "加入日期", "2025-09-01")
                .ofSchool(TeamLedger.SCORE, "集体", "七年级组", "评分项目", "期末", "得分", "80", "评分日期", "2026-01-20")
                .ofSchool(TeamLedger.SCORE, "集体", "七年级组", "评分项目", "期末", "得分", "100", "评分日期", "2025-06-20");

        expect("o33", "指导奖", "4", "0", "0", "0");
        expect("o33", "年级得分", "80", "80", "0", "0");
        expect("o33", "总分", "12", "12", "0", "0");
    }
}
