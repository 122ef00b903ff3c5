package org.qinglan.model.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.HonourLedger;
import org.qinglan.model.record.WorkLedger;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.training.TrainingLedger;

/// Writes schemes and fills schools at random. The same seed gives the same scheme and school.
final class RandomSchemes {
    private static final List<String> NUMBERS =
            List.of("课时", "学时", "培训次数", "病假", "荣誉分", "名次分", "最高学时", "近年荣誉", "与均分差", "去极值学时", "成绩数", "病假占比");
    private static final List<String> SUBJECTS = List.of("语文", "数学", "英语", "美术", "");
    private static final String HEAD = """
            scheme: 随机方案
            for: <用途>
            reference-date: 2026-01-31
            windows:
              考核期: {from: 2025-09-01, to: 2026-01-31}
              任职以来: {from: 入职, to: 截止日}
              近三年: {back: 3年, to: 截止日}
              近两学年: {back: 2学年, to: 截止日}
            population: {when: '状态 = "在职"'}
            tables:
              系数: {语文: 1.0, 数学: 1.05, 其他: 0.8}
              级别分: {国家级: 5, 省级: 4, 其他: 1.5}
              分段: {marginal: [[10, 0.3], [20.5, 0.4], [以上, 0.6]]}
              档: {whole: [[0, 1], [12, 7.25], [以上, 9]]}
              名次奖: {1: 100, 2: 70, 其他: 0.5}
              等次系数: {优: 1.2, 其他: 0.9}
              双表: {columns: [3, 10.5, 以上], 语文: [1, 2, 3], "*术": [4, 5.5, 6], 其他: [7, 8, 9]}
            facts:
              状态: {from: 教职工, take: 状态, missing: 在职}
              入职: {from: 教职工, take: 从教时间}
              学科: {from: 学期工作量, window: 考核期, take: 任教学科, combine: latest, missing: 无}
              课时: {from: 学期工作量, window: 考核期, take: 周课时, combine: sum}
              学时: {from: 培训学时, window: 任职以来, take: 学时, per: semester, at-most: 30, combine: sum}
              培训次数: {from: 培训学时, take: 学时, combine: count}
              最高学时: {from: 培训学时, take: 学时, combine: max}
              病假: {from: 请假考勤, where: '请假类别 = "病假"', touching: 考核期, take: 天数, combine: sum}
              荣誉分: {from: 荣誉与教科研, each: '级别分[级别] ÷ 本人位次', combine: sum, decimals: 3}
              名次分:
                from: 教学质量
                rank: {of: 平均分, by: [年级], place: 位, size: 数}
                each: '100 × (数 − 位 + 1) ÷ 数'
                combine: mean
              近年荣誉:
                from: 荣誉与教科研
                window: 近三年
                each: '级别分[级别]'
                best-per: [类别, 自然年]
                most: 2
                factors: [1, 0.5]
                beyond: 0.2
                drop: {lowest: 1, at-least: 2}
                combine: sum
              与均分差:
                from: 教学质量
                window: 近两学年
                rank: {of: 平均分, by: [年级], order: smallest-first, mean: 均, best: 头, worst: 尾}
                each: '平均分 − 均 + 头 − 尾'
                weight: 平均分 − 70
                combine: mean
              去极值学时:
                from: 培训学时
                take: 学时
                drop: {highest: 1, lowest: 40%, rounding: half-up, at-least: 2}
                combine: mean
              成绩数: {from: 教学质量, take: 平均分, combine: distinct}
              病假占比: {from: 请假考勤, share-of: '请假类别 = "病假"'}
              处分: {from: 师德一票否决期, where: '范围 = "处分"', touching: 考核期}
            """;

    private RandomSchemes() {}

    /// A school with the text of a scheme for it.
    record Case(long seed, String text, ListRecords records) {
        Scheme scheme() {
            return accepted(text);
        }

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    static Case of(long seed) {
        Random random = new Random(seed);
        String purpose =
                List.of("merit-pay", "merit-pay", "title-review", "standing").get(random.nextInt(4));
        return new Case(seed, text(random, purpose), school(random, 2 + random.nextInt(14)));
    }

    static Case meritPay(long seed, int people) {
        Random random = new Random(seed);
        return new Case(seed, text(random, "merit-pay"), school(random, people));
    }

    /// A school and a scheme that gives money out with every option there is.
    record Allotted(Case of, RandomAllotment rule) {
        @Override
        public String toString() {
            return of.toString();
        }
    }

    static Allotted allotment(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        items(text, random, "merit-pay");
        text.append(RandomAllotment.ITEMS);
        RandomAllotment rule = RandomAllotment.of(random);
        text.append(rule.text());
        return new Allotted(new Case(seed, text.toString(), school(random, 3 + random.nextInt(14))), rule);
    }

    static Scheme accepted(String text) {
        return switch (SchemeReader.read("随机.yaml", text)) {
            case SchemeReading.Accepted(var scheme, var _) -> scheme;
            case SchemeReading.Refused(var findings) ->
                throw new AssertionError(findings.getFirst().sentence() + "\n" + text);
        };
    }

    static ListRecords nothing() {
        return new ListRecords(List.of());
    }

    static List<LedgerRecord> roster(int people) {
        return LongStream.rangeClosed(1, people)
                .mapToObj(id -> record(
                        Roster.TEACHER, id, id, Map.of("id_number", Value.of("ID" + id), "name", Value.of("教师" + id))))
                .toList();
    }

    /// A sanction within the period of every scheme of this class.
    static LedgerRecord sanction(long teacher) {
        return record(
                EthicsLedger.CASE,
                900_000 + teacher,
                teacher,
                Map.of(
                        "violation", Value.of("有偿补课"),
                        "handling", Value.of("记过"),
                        "decided_on", Value.of(LocalDate.of(2025, 10, 8)),
                        "state", Value.of("生效")));
    }

    private static String text(Random random, String purpose) {
        StringBuilder text = new StringBuilder();
        List<String> names = items(text, random, purpose);
        text.append(
                switch (purpose) {
                    case "merit-pay" -> pay(random);
                    case "title-review" -> review(random, names);
                    default -> "standing:\n  conditions:\n" + conditions(random, names);
                });
        return text.toString();
    }

    /// Everything but the end; the names are those of the numbers.
    private static List<String> items(StringBuilder text, Random random, String purpose) {
        text.append(HEAD.replace("<用途>", purpose));
        text.append("items:\n");
        List<String> names = new ArrayList<>(NUMBERS);
        text.append(plain(random, names));
        int items = 2 + random.nextInt(5);
        for (int i = 0; i < items; i++) {
            text.append(
                    "  - {item: 项%d, formula: '%s', decimals: %d, round: %s, floor: -1000, cap: 1000, clause: 第%d条}\n"
                            .formatted(i, number(random, names, 4), random.nextInt(5), rounding(random), i));
            names.add("项" + i);
        }
        text.append("  - {item: 津贴, formula: 'if(has(项0), min(500, abs(项0)), 0)', decimals: 2, clause: 津}\n");
        text.append("  - {item: 积分, formula: 'if(has(项1), max(0, 项1), 0) + 1', decimals: 3, clause: 积}\n");
        return names;
    }

    /// Items that are no numbers; the others read them.
    private static String plain(Random random, List<String> names) {
        return """
                  - {item: 等级, formula: 'if(%s, "优", if(%s, 学科, ""))', clause: 等}
                  - {item: 达, formula: '%s', clause: 达}
                  - {item: 转正, formula: 'if(%s, after(入职, %d), max(入职, 2015-01-01))', clause: 转}
                """.formatted(
                        simple(random, names),
                        simple(random, names),
                        simple(random, names),
                        simple(random, names),
                        random.nextInt(30) - 6);
    }

    private static String rounding(Random random) {
        return List.of("half-up", "舍去", "up", "half-even").get(random.nextInt(4));
    }

    private static String pay(Random random) {
        return """
                veto: {when: 处分 > 0, withheld: stays-in-pool}
                allot:
                  pool: [{name: 甲款, amount: %d.%02d}, {name: 乙款, amount: 50000000}]
                  fixed: [津贴]
                  shares:
                    - {name: 其一, share: %d%%, by: 积分}
                    - {name: 其余部分, share: rest, by: 积分}
                  ties: [入职, 课时]
                """.formatted(random.nextInt(1_000_000), random.nextInt(100), random.nextInt(100));
    }

    private static String review(Random random, List<String> names) {
        return "ranking:\n  conditions:\n" + conditions(random, names) + "  order: ["
                + names.get(random.nextInt(names.size())) + " 从大到小, 入职 从早到晚]\n  quota: " + random.nextInt(5) + "\n";
    }

    private static String conditions(Random random, List<String> names) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> "    - {reason: 条件" + i + ", when: '" + condition(random, names, 2) + "'}\n")
                .reduce("", String::concat);
    }

    private static String number(Random random, List<String> names, int depth) {
        String name = names.get(random.nextInt(names.size()));
        if (depth == 0) {
            return random.nextInt(3) == 0 ? random.nextInt(40) + "." + random.nextInt(100) : name;
        }
        String a = number(random, names, depth - 1);
        String b = random.nextBoolean() ? name : number(random, names, depth - 2 < 0 ? 0 : depth - 2);
        return switch (random.nextInt(21)) {
            case 0 -> "(" + a + " + " + b + ")";
            case 1 -> a + " − " + "(" + b + ")";
            case 2 -> "(" + a + ") × 0.7";
            case 3 -> "(" + a + ") ÷ (1 + abs(" + b + "))";
            case 4 -> "if(" + condition(random, names, depth - 1) + ", " + a + ", " + b + ")";
            case 5 -> "min(" + a + ", " + b + ", 200)";
            case 6 -> "max(" + a + ", " + b + ")";
            case 7 -> "mean(" + name + ")";
            case 8 -> "rank(" + name + " by 学科)";
            case 9 -> "系数[学科] × (" + a + ")";
            case 10 -> "分段[" + a + "] + 档[" + b + "]";
            case 11 -> "round(" + a + ", " + random.nextInt(4) + ")";
            case 12 -> "−(" + a + ") + years(入职, 截止日)";
            case 13 -> "median(" + name + " by 达) + stdev(" + name + ")";
            case 14 -> "rankup(" + name + " by 等级) + count(等级 by 学科)";
            case 15 -> "countyes(达 by 等级) × 等次系数[等级]";
            case 16 -> "名次奖[rank(" + name + ")] + 名次奖[" + b + "]";
            case 17 -> "双表[学科, " + a + "]";
            case 18 -> "双表[等级, " + b + "] + count(转正 by 达)";
            case 19 -> "days(转正, 截止日) ÷ 365";
            default -> "floor(" + a + ") + count(" + name + " by 学科) + best(" + name + ") ÷ 7";
        };
    }

    private static String condition(Random random, List<String> names, int depth) {
        String name = names.get(random.nextInt(names.size()));
        return switch (random.nextInt(10)) {
            case 0 -> "等级 = \"优\"";
            case 1 -> "达";
            case 2 -> "min(转正, 入职) ≥ 2016-03-01";
            default -> depth <= 0 ? simple(random, names) : joined(random, name, names, depth);
        };
    }

    private static String joined(Random random, String name, List<String> names, int depth) {
        return switch (random.nextInt(4)) {
            case 0 -> "非 " + condition(random, names, depth - 1);
            case 1 -> "(" + condition(random, names, depth - 1) + " 且 " + condition(random, names, depth - 1) + ")";
            case 2 -> "(" + condition(random, names, depth - 1) + " 或 " + name + " ≠ 3)";
            default -> simple(random, names);
        };
    }

    /// A condition on facts and numbers alone.
    private static String simple(Random random, List<String> names) {
        String name = names.get(random.nextInt(names.size()));
        return switch (random.nextInt(4)) {
            case 0 -> name + " ≥ " + random.nextInt(30);
            case 1 -> "学科 属于 (\"语文\", \"美术\")";
            case 2 -> "has(" + name + ")";
            default -> "入职 < 2015-06-30";
        };
    }

    /// The first teacher is always in post and never vetoed, so that somebody can be paid.
    private static ListRecords school(Random random, int people) {
        List<LedgerRecord> roster = new ArrayList<>();
        for (long id = 1; id <= people; id++) {
            Map<String, Value> values = new HashMap<>(Map.of(
                    "id_number", Value.of("ID" + id),
                    "name", Value.of("教师" + id),
                    "status", Value.of(id == 1 || random.nextInt(8) > 0 ? "在职" : "退休")));
            if (random.nextInt(6) > 0) {
                values.put("teaching_start", Value.of(day(random, 1990, 33 * 365)));
            }
            roster.add(record(Roster.TEACHER, id, id, values));
        }
        ListRecords records = new ListRecords(roster);
        for (long id = 1; id <= people; id++) {
            fill(random, records, id);
        }
        return records;
    }

    private static void fill(Random random, ListRecords records, long teacher) {
        if (random.nextInt(5) > 0) {
            add(
                    records,
                    WorkLedger.WORKLOAD,
                    teacher,
                    Map.of(
                            "from_date", Value.of(LocalDate.of(2025, 9, 1)),
                            "last_date", Value.of(LocalDate.of(2026, 1, 31)),
                            "subject", Value.of(SUBJECTS.get(random.nextInt(SUBJECTS.size()))),
                            "weekly_lessons", amount(random, 20)));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate from = day(random, 2023, 1_100);
            add(
                    records,
                    TrainingLedger.TRAINING,
                    teacher,
                    Map.of(
                            "project", Value.of("研修" + i),
                            "category", Value.of("市直学校培训"),
                            "from_date", Value.of(from),
                            "last_date", Value.of(from.plusDays(3)),
                            "hours", amount(random, 40)));
        }
        if (random.nextBoolean()) {
            LocalDate from = day(random, 2025, 400);
            add(
                    records,
                    WorkLedger.LEAVE,
                    teacher,
                    Map.of(
                            "kind", Value.of(random.nextInt(3) > 0 ? "病假" : "事假"),
                            "from_date", Value.of(from),
                            "last_date", Value.of(from.plusDays(random.nextInt(60))),
                            "days", amount(random, 12)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            add(
                    records,
                    HonourLedger.HONOUR,
                    teacher,
                    Map.of(
                            "category", Value.of("论文"),
                            "level", Value.of(List.of("国家级", "省级", "校级").get(random.nextInt(3))),
                            "awarded_on", Value.of(day(random, 2020, 2_000)),
                            "author_order", Value.of(1 + random.nextInt(7))));
            add(
                    records,
                    WorkLedger.CLASS_RESULT,
                    teacher,
                    Map.of(
                            "from_date", Value.of(LocalDate.of(2025, 9, 1)),
                            "last_date", Value.of(LocalDate.of(2026, 1, 31)),
                            "grade", Value.of("年级" + random.nextInt(2)),
                            "subject", Value.of("语文"),
                            "class_name", Value.of(i + "班"),
                            "average", Value.of(70 + random.nextInt(8))));
        }
        if (teacher > 1 && random.nextInt(8) == 0) {
            records.add(sanction(teacher));
        }
    }

    private static void add(ListRecords records, Ledger ledger, long teacher, Map<String, Value> values) {
        records.add(record(ledger, 1, teacher, values));
    }

    static LedgerRecord record(Ledger ledger, long id, long teacher, Map<String, Value> values) {
        return new LedgerRecord(
                id, ledger, teacher, values, new SourceRow("随机.xlsx", ledger.name(), (int) teacher + 3, Map.of()));
    }

    private static Value amount(Random random, int most) {
        return Value.of(BigDecimal.valueOf(random.nextInt(most * 10), random.nextInt(3)));
    }

    private static LocalDate day(Random random, int year, int days) {
        return LocalDate.of(year, 1, 1).plusDays(random.nextInt(days));
    }
}
