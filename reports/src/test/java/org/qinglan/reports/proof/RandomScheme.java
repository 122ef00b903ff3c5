package org.qinglan.reports.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// Merit-pay schemes with formulas put together at random, always the same for a seed.
final class RandomScheme {
    private static final String HEAD = """
            scheme: 随机方案
            for: merit-pay
            reference-date: 2025-12-31
            decimals: 4
            windows:
              期: {from: 2025-09-01, to: 2026-01-31}
              近三年: {back: 3年, to: 截止日}
            population: {when: 文一 ≠ "不存在"}
            tables:
              系数: {甲: 1.25, 乙: 0.8, "*级": 3, "=己": 2, 其他: 0.5}
              累进: {marginal: [[5, 0.3], [12.5, 0.45], [以上, 0.6]]}
              分档: {whole: [[5, 10], [12.5, 20.5], [以上, 31]]}
              达到: {at-least: [[12.5, 31], [5, 20.5], [其他, 10]]}
              名次奖: {1: 100, 2: 70.5, 3: 50, 其他: 0}
              双表: {columns: [5, 12.5, 以上], 甲: [1, 2.25, 3], "*级": [4, 5, 6], 其他: [7, 8, 9]}
              表双: {columns: [甲, 其他, 丙级], 3: [1, 2, 3], 10: [4, 5.5, 6], 以上: [7, 8, 9]}
              名次双: {columns: [1, 2, 其他], 甲: [9, 5, 0.5], 其他: [4, 2, 0]}
            facts:
              文一: {from: 教职工, take: 姓名, missing: 甲}
              或缺文: {from: 教职工, take: 备注}
              日一: {from: 教职工, take: 从教时间}
              或缺日: {from: 教职工, take: 来校时间}
              是一: {from: 教职工, take: 是否班主任}
              数一: {from: 请假考勤, window: 期, take: 天数, combine: sum}
              数二: {from: 请假考勤, window: 期, take: 天数, combine: sum}
              负数: {from: 请假考勤, window: 期, take: 天数, combine: sum}
              或缺数: {from: 请假考勤, window: 期, take: 天数, combine: max}
              或缺比: {from: 请假考勤, window: 近三年, share-of: '请假类别 = "病假"'}
              种数: {from: 请假考勤, take: 请假类别, combine: distinct}
              折数: {from: 请假考勤, take: 天数, best-per: [请假类别, 学年], factors: [1], beyond: 0.5, combine: sum}
              或缺均: {from: 请假考勤, take: 天数, weight: 天数 + 1, drop: {highest: 1}, combine: mean}
            veto: {when: 数一 > 29.5, withheld: stays-in-pool}
            items:
            """;

    private final Random random;
    private final List<String> items = new ArrayList<>();

    private RandomScheme(long seed) {
        random = new Random(seed);
    }

    static String text(long seed) {
        return new RandomScheme(seed).text();
    }

    private String text() {
        StringBuilder yaml = new StringBuilder(HEAD);
        addPlain(yaml);
        for (int i = 0; i < 8; i++) {
            String bounds = ", round: " + pick("half-up", "down", "进一", "half-even");
            bounds += random.nextInt(3) == 0 ? ", floor: -2.5, cap: 40" : "";
            item(yaml, "项" + i, number(3), 4 - random.nextInt(4), bounds);
            items.add("项" + i);
        }
        for (String points : List.of("分甲", "分乙")) {
            String any = items.get(random.nextInt(items.size()));
            item(yaml, points, "if(has(" + any + "), abs(" + any + ") + 1, 2.5)", 4, ", cap: 90");
        }
        item(yaml, "津贴", "max(0, 数二) × 3.333", 2, "");
        yaml.append("""
                allot:
                  pool: [{name: 甲款, amount: 40000.37}, {name: 乙款, amount: 12345.66}]
                  fixed: [津贴]
                  shares:
                    - {name: 份甲, share: 33.3%, by: 分甲}
                    - {name: 份乙, share: rest, by: 分乙}
                  ties: [文一]
                """);
        return yaml.toString();
    }

    /// Items that are no numbers: each reads facts, and those before it.
    private void addPlain(StringBuilder yaml) {
        List.of(
                        "等级: if(数一 > 10, \"甲\", if(has(或缺数), 或缺文, \"\"))",
                        "达: 数一 > 5 且 等级 ≠ \"甲\"",
                        "或达: if(数二 > 8, 是一, 达)",
                        "推: if(达, after(日一, 7), 或缺日)",
                        "早: min(推, max(日一, 2012-02-29))",
                        "次: if(rank(数一 by 等级) ≤ floor(count(数一) × 30%), \"优\", \"*级\")")
                .forEach(plain -> yaml.append(
                        "  - {item: %s, formula: '%s', clause: 第一条}\n".formatted((Object[]) plain.split(": ", 2))));
    }

    private static void item(StringBuilder yaml, String name, String formula, int decimals, String more) {
        yaml.append("  - {item: %s, formula: '%s', decimals: %d%s, clause: 第一条}\n"
                .formatted(name, formula, decimals, more));
    }

    private String number(int depth) {
        if (depth == 0) {
            return leaf();
        }
        String a = number(depth - 1);
        String b = number(depth - 1);
        return switch (random.nextInt(16)) {
            case 0 -> "(" + a + " + " + b + ")";
            case 1 -> "(" + a + " − " + b + ")";
            case 2 -> leaf() + " × " + leaf();
            case 3 -> a + " ÷ (abs(" + leaf() + ") + 7)";
            case 4 -> a + " ÷ (负数 − 30.55)";
            case 5 -> "min(" + a + ", " + b + ")";
            case 6 -> "max(" + a + ", " + b + ", 1.5)";
            case 7, 8 -> "if(" + condition() + ", " + a + ", " + b + ")";
            case 9 -> "round(" + a + ", " + random.nextInt(3) + ")";
            case 10 -> "floor(" + leaf() + " ÷ 3)";
            case 11 -> "ceiling(" + leaf() + " ÷ 7)";
            case 12 -> "累进[" + leaf() + "]";
            case 13 -> pick("分档", "达到") + "[" + leaf() + " ÷ 3]";
            case 14 -> "−" + leaf();
            default -> population();
        };
    }

    private String leaf() {
        return switch (random.nextInt(12)) {
            case 0 -> "数一";
            case 1 -> "数二";
            case 2 -> "负数";
            case 3 -> pick("或缺数", "或缺比", "种数", "折数", "或缺均");
            case 4 -> pick("系数[文一]", "系数[或缺文]");
            case 5 -> pick("years(日一, 截止日)", "months(或缺日, 日一)", "years(截止日, 日一)", "year(或缺日)");
            case 7 -> pick("系数[等级]", "系数[次]", "系数[if(或达, 等级, 或缺文)]");
            case 8 -> pick("days(推, 截止日)", "days(日一, 早)", "months(早, 截止日)", "year(after(或缺日, -7))");
            case 9 -> pick("双表[文一, 数一]", "双表[等级, 或缺数]", "表双[负数, 或缺文]", "名次双[次, rankup(数一)]", "名次奖[或缺数]");
            case 6 -> items.isEmpty() ? "3" : items.get(random.nextInt(items.size()));
            default -> pick("2", "0.5", "12.25", "100");
        };
    }

    private String population() {
        List<String> columns = new ArrayList<>(List.of("数一", "负数", "或缺数", "或缺比", "折数"));
        columns.addAll(items.stream().limit(2).collect(Collectors.toList()));
        String column = columns.get(random.nextInt(columns.size()));
        String by = pick("", "", " by 文一", " by 是一, 或缺文", " by 等级, 或达", " by 推");
        if (random.nextInt(3) == 0) {
            return pick("count(等级", "count(推", "count(或达", "countyes(达", "countyes(或达", "countyes(是一") + by + ")";
        }
        return pick("median", "stdev", "rankup", "mean", "sum", "best", "worst", "rank", "count") + "(" + column + by
                + ")";
    }

    private String condition() {
        return switch (random.nextInt(12)) {
            case 0 -> leaf() + " " + pick("<", "≤", ">", "≥", "=", "≠") + " " + leaf();
            case 1 -> "has(" + pick("或缺数", "或缺日", "或缺文", "是一") + ")";
            case 2 -> "或缺文 属于 (\"甲\", \"丙级\")";
            case 3 -> "文一 " + pick("=", "≠") + " 或缺文";
            case 4 -> pick("starts", "ends") + "(或缺文, " + pick("\"级\"", "\"=\"", "\"*\"") + ")";
            case 5 -> "非 (" + leaf() + " ÷ (负数 − 30.55) > 或缺数 ÷ 3)";
            case 6 -> "日一 " + pick("<", "≥", "=") + " 或缺日";
            case 8 -> "等级 " + pick("=", "≠") + pick(" 次", " 或缺文", " \"甲\"", " \"\"");
            case 9 -> "早 " + pick("<", "=", "≥") + pick(" 推", " min(日一, 或缺日)", " after(推, 5)");
            case 10 -> pick("达", "或达", "或达 = 否", "或达 ≠ 达", "has(推)", "has(等级)", "if(达, 是一, 否) = 否");
            case 7 -> pick("是一", "是一 = 否", "是一 ≠ 是");
            default -> "数一 > 10 " + pick("且", "或") + " 或缺数 < 12";
        };
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }
}
