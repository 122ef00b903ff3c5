package org.qinglan.app.fake;

import static org.qinglan.app.fake.FakeSchool.day;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qinglan.model.activity.ActivityLedger;
import org.qinglan.model.appraisal.AppraisalLedger;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.figure.Value;
import org.qinglan.model.mentoring.MentorLedger;
import org.qinglan.model.record.HonourLedger;
import org.qinglan.model.record.WorkLedger;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.training.TrainingLedger;

/// A school of a few dozen made-up people, two of them with the same name.
public final class Qingshan {
    public static final String NAME = "青山县实验学校";

    /// The person with records in many ledgers.
    public static final String ZHANG_SAN = "张三";

    private static final String[] NAMES = {
        "张三", "王伟", "王伟", "曾国秀", "单雪梅", "查文清", "仇小军", "解晓东", "区志华", "尉迟恭瑾",
        "万俟乐", "缪丽华", "朴顺姬", "任大庆", "华明", "盖玉兰", "吕爱国", "䶮宏", "李长青", "赵重阳",
        "欧阳雪松", "古丽娜尔·买买提", "陈思远", "林月兰", "董涛平", "赖美霞", "史华敏", "周正", "吴敏", "郑和平",
        "冯晓燕", "蒋乐天", "沈从容", "韩冰", "杨柳", "朱紫阳", "秦岭", "许诺", "何必成", "施小雨"
    };
    private static final String[] SUBJECTS = {"语文", "数学", "英语", "物理", "体育与健康", "音乐"};
    private static final String[] TITLES = {"一级教师", "二级教师", "高级教师", "三级教师"};

    private Qingshan() {}

    public static List<String> names() {
        return List.of(NAMES);
    }

    public static FakeSchool school() {
        return school(Path.of("/学校/青山县实验学校.qinglan"));
    }

    public static FakeSchool school(Path path) {
        FakeSchool school = new FakeSchool(path, NAME);
        for (int i = 0; i < NAMES.length; i++) {
            addPerson(school, i + 1, NAMES[i]);
        }
        addLedgers(school);
        return school;
    }

    /// A right ID number, another for each position.
    public static String idNumber(int position) {
        String seventeen = "35052619" + (70 + position % 30) + String.format(Locale.ROOT, "%02d", position % 12 + 1)
                + "15" + String.format(Locale.ROOT, "%03d", 100 + position);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (seventeen.charAt(i) - '0') * weights[i];
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }

    private static void addPerson(FakeSchool school, int number, String name) {
        Map<String, Value> values = new HashMap<>();
        values.put(Roster.ID_NUMBER, Value.of(idNumber(number)));
        values.put(Roster.NAME, Value.of(name));
        values.put("sex", Value.of((100 + number) % 2 == 1 ? "男" : "女"));
        values.put("ethnic_group", Value.of("汉族"));
        values.put(
                "birth_month",
                day("19" + (70 + number % 30) + "-" + String.format(Locale.ROOT, "%02d", number % 12 + 1) + "-01"));
        values.put("subject", Value.of(SUBJECTS[number % SUBJECTS.length]));
        values.put("position", Value.of(number == 3 ? "副校长" : number % 9 == 0 ? "教研组长" : ""));
        values.put("work_start", day("20" + String.format(Locale.ROOT, "%02d", number % 24) + "-08-01"));
        values.put("staffing", Value.of("事业编制"));
        values.put("classes", Value.of("七年级（" + (number % 8 + 1) + "）班"));
        values.put("is_class_teacher", Value.of(number % 4 == 0));
        values.put("phone", Value.of("1380000" + String.format(Locale.ROOT, "%04d", number)));
        values.put(Roster.STATUS, Value.of(number == 30 ? "退休" : Roster.IN_POST));
        school.with(Roster.TEACHER, number, values, "01-教师花名册.xlsx");
        Map<String, Value> title = new HashMap<>();
        title.put("title", Value.of(TITLES[number % TITLES.length]));
        title.put("appointed", day("2016-09-01"));
        school.with(Roster.TITLE, number, title, "01-教师花名册.xlsx");
    }

    private static void addLedgers(FakeSchool school) {
        String training = "02-继续教育学时登记.xls";
        for (String[] row : new String[][] {
            {"新课标学科素养提升培训", "市直学校培训", "2025-03-10", "2025-03-12", "24"},
            {"送教下乡：农村学校阅读教学", "送教下乡培训", "2025-05-08", "2025-05-09", "16"},
            {"暑期镇域集中研修", "镇域集中培训", "2025-08-20", "2025-08-24", "36.5"}
        }) {
            school.with(
                    TrainingLedger.TRAINING,
                    1,
                    Map.of(
                            "project", Value.of(row[0]),
                            "category", Value.of(row[1]),
                            "organiser", Value.of("青山县教师进修学校"),
                            "from_date", day(row[2]),
                            "last_date", day(row[3]),
                            "hours", Value.of(new BigDecimal(row[4]))),
                    training);
        }
        for (String kind : List.of("公开课", "教学论文", "教学反思", "课例研究", "优质教案")) {
            school.with(
                    ActivityLedger.ACTIVITY,
                    1,
                    Map.of("category", Value.of(kind), "title", Value.of("《背影》" + kind), "held_on", day("2025-10-16")),
                    "03-五个一活动登记.xlsx");
        }
        school.with(
                MentorLedger.MENTOR_PAIR,
                1,
                Map.of("mentor", Value.of(idNumber(2)), "from_date", day("2025-09-01"), "subject", Value.of("数学")),
                "04-师徒结对台账.xlsx");
        school.with(
                EthicsLedger.CASE,
                1,
                Map.of(
                        "violation", Value.of("违规参与校外培训"),
                        "handling", Value.of("警告"),
                        "decided_on", day("2025-10-08"),
                        "scopes", Value.of("评优、职称"),
                        "state", Value.of("已生效")),
                "05-师德记录.xlsx");
        school.with(
                EthicsLedger.ASSESSMENT, 1, Map.of("year", Value.of(2025), "grade", Value.of("合格")), "05-师德记录.xlsx");
        school.with(
                HonourLedger.HONOUR,
                1,
                Map.of(
                        "category", Value.of("综合荣誉"),
                        "title", Value.of("县优秀教师"),
                        "level", Value.of("县级"),
                        "awarded_on", day("2023-09-10")),
                "08-荣誉与教科研.xlsx");
        for (int year = 2021; year <= 2025; year++) {
            school.with(
                    AppraisalLedger.APPRAISAL,
                    1,
                    Map.of("year", Value.of(year), "grade", Value.of(year == 2023 ? "优秀" : "合格")),
                    "09-年度考核结果.xlsx");
        }
        school.with(
                WorkLedger.LEAVE,
                1,
                Map.of(
                        "kind", Value.of("病假"),
                        "from_date", day("2025-09-01"),
                        "last_date", day("2026-01-31"),
                        "days", Value.of(4)),
                "06-2025年秋季学期工作量与考勤.xlsx");
    }

    public static List<Long> numbers() {
        List<Long> numbers = new ArrayList<>();
        for (long i = 1; i <= NAMES.length; i++) {
            numbers.add(i);
        }
        return numbers;
    }
}
