package org.qinglan.reports.intake.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qinglan.reports.intake.workbook.Cell;

/// Numbers with a unit that has to fit the field: `24个月` and `两年` are periods, `2天` is no number of hours.
public final class Measures {
    private static final Map<String, List<String>> UNITS = Map.ofEntries(
            Map.entry("hours", List.of("学时", "课时", "节", "分")),
            Map.entry("days", List.of("天", "日")),
            Map.entry("months", List.of("个月", "月")),
            Map.entry("class_teacher_months", List.of("个月", "月")),
            Map.entry("years", List.of("年")),
            Map.entry("weekly_lessons", List.of("节", "课时")),
            Map.entry("after_school", List.of("节", "次", "课时")),
            Map.entry("class_size", List.of("人", "名")),
            Map.entry("routine_score", List.of("分")),
            Map.entry("average", List.of("分")),
            Map.entry("author_order", List.of("位", "名")),
            Map.entry("year", List.of("年", "年度")),
            Map.entry("mentor_visits", List.of("节", "次", "课时")),
            Map.entry("apprentice_visits", List.of("节", "次", "课时")),
            Map.entry("report_lessons", List.of("节", "次", "课时")));
    private static final Pattern UNIT = Pattern.compile(".*?([\\p{IsHan}%]+)");
    private static final Pattern PERIOD = Pattern.compile("(\\d{1,2}|[一二两三四五])(个半|年半|[年月]|个月)");
    private static final Pattern ORDER =
            Pattern.compile("(?:本人)?(?:排名|位列)?第?(\\d{1,2}|[一二三四五六七八九十])(?:位|名|作者|完成人|参与人|主持人)?");
    private static final Pattern FIRST = Pattern.compile("独立|独著|独立完成|主持|主持人|课题主持人|负责人|课题负责人|本人");
    private static final Pattern STAR = Pattern.compile("([1-9]|[一二三四五六七])星级?(?:班主任)?");
    private static final String DIGITS = "一二三四五六七八九十";
    private static final int MONTHS = 12;

    private Measures() {}

    /// The number that a cell gives for a field, or nothing where it is none or in another unit.
    ///
    /// @param key of the field, e.g. `months`
    public static @Nullable BigDecimal number(String key, Cell cell) {
        if (!(cell instanceof Cell.Text(var raw))) {
            return Amounts.number(cell);
        }
        String text = Tidy.bare(Tidy.halfWidth(raw));
        BigDecimal special =
                switch (key) {
                    case "months" -> period(text);
                    case "author_order" -> order(text);
                    case "star" -> star(text);
                    case "days" -> text.matches("半[天日]") ? new BigDecimal("0.5") : null;
                    default -> null;
                };
        if (special != null) {
            return special;
        }
        Matcher unit = UNIT.matcher(text);
        List<String> units = UNITS.get(key);
        boolean other = units != null && unit.matches() && !units.contains(unit.group(1));
        return other ? null : Amounts.number(cell);
    }

    /// Months of a period: `一年`, `2年`, `十` is not tried, `18个月` is read as any number is.
    private static @Nullable BigDecimal period(String text) {
        Matcher match = PERIOD.matcher(text);
        if (!match.matches()) {
            return null;
        }
        int count = count(match.group(1));
        return switch (match.group(2)) {
            case "年" -> BigDecimal.valueOf((long) count * MONTHS);
            case "年半" -> BigDecimal.valueOf((long) count * MONTHS + MONTHS / 2);
            case "月", "个月" -> BigDecimal.valueOf(count);
            default -> null;
        };
    }

    /// Place among the authors: `第二`, `2`, `第一作者`, `独立`.
    private static @Nullable BigDecimal order(String text) {
        if (FIRST.matcher(text).matches()) {
            return BigDecimal.ONE;
        }
        Matcher match = ORDER.matcher(text);
        return match.matches() ? BigDecimal.valueOf(count(match.group(1))) : null;
    }

    /// Stars of a class teacher: `三星`, `3星级`.
    private static @Nullable BigDecimal star(String text) {
        Matcher match = STAR.matcher(text);
        return match.matches() ? BigDecimal.valueOf(count(match.group(1))) : null;
    }

    private static int count(String text) {
        if (text.equals("两")) {
            return 2;
        }
        int digit = DIGITS.indexOf(text);
        return digit >= 0 ? digit + 1 : Integer.parseInt(text);
    }
}
