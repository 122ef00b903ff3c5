package org.qinglan.reports.intake.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.Semester;
import org.qinglan.model.teacher.Roster;
import org.qinglan.reports.intake.value.Dates;
import org.qinglan.reports.intake.value.Grades;
import org.qinglan.reports.intake.value.Tidy;
import org.qinglan.reports.intake.workbook.Cell;

/// What the words around a table say of all its rows.
///
/// @param unit   the school that handed it in; empty where it is not said
/// @param grade  1 to 9, 高一 …, where exactly one grade is named; else empty
/// @param status 在职 or 退休, where title or sheet name say so; else empty
public record Context(
        @Nullable Semester semester,
        @Nullable Integer year,
        @Nullable LocalDate asOf,
        String unit,
        String grade,
        String status) {
    private static final Pattern TERM =
            Pattern.compile("(20\\d{2})(?:学?年)?[-—–―~至到/]+((?:20)?\\d{2})学年度?[(]?(?:第?([一二12上下])学?期|([秋春])季?学?期)");
    private static final Pattern SEASON = Pattern.compile("(20\\d{2})年?([秋春])季?(?:学期)?");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d|[-—–~至])((?:19|20)\\d{2})年度");
    private static final Pattern BARE_YEAR = Pattern.compile("(?<!\\d|[-—–~至])((?:19|20)\\d{2})年(?!\\d|[-—–~至])");
    private static final Pattern AS_OF = Pattern.compile("(?:截至|截止|截止到|截至到|截止日期|截至日期)[:为]?(\\d{4}[^,，;；()]{2,12})");
    private static final Pattern UNIT = Pattern.compile(
            "(?:填报单位|单位名称|单位|学校名称|学校)(?:\\([^)]*\\))?[:](?:\\([^)]*\\))?(\\S{3,40}?)(?=填报|填表|日期|单位负责|负责|制表|$)");

    /// @param words the rows above the table, the nearest one first, then the sheet's and the file's names
    public static Context of(List<String> words) {
        List<String> plain =
                words.stream().map(word -> Tidy.bare(Tidy.halfWidth(word))).toList();
        Integer year = first(plain, text -> year(text, YEAR));
        return new Context(
                first(plain, Context::semester),
                year == null ? first(plain, text -> year(text, BARE_YEAR)) : year,
                first(plain, Context::asOf),
                Objects.requireNonNullElse(first(plain, Context::unit), ""),
                Objects.requireNonNullElse(first(plain, Context::grade), ""),
                Objects.requireNonNullElse(first(plain, Context::status), ""));
    }

    /// The semester that a text names, or nothing.
    public static @Nullable Semester semester(String text) {
        String plain = Tidy.bare(Tidy.halfWidth(text));
        Matcher term = TERM.matcher(plain);
        if (term.find()) {
            int begin = Integer.parseInt(term.group(1));
            boolean follows = Integer.parseInt(term.group(2)) % 100 == (begin + 1) % 100;
            String which = term.group(3) == null ? term.group(4) : term.group(3);
            return follows ? new Semester(begin, "一1上秋".contains(which) ? 1 : 2) : null;
        }
        Matcher season = SEASON.matcher(plain);
        if (season.find()) {
            int year = Integer.parseInt(season.group(1));
            return season.group(2).equals("秋") ? new Semester(year, 1) : new Semester(year - 1, 2);
        }
        return null;
    }

    private interface Reading<T> {
        @Nullable
        T of(String word);
    }

    private static <T> @Nullable T first(List<String> words, Reading<T> reading) {
        for (String word : words) {
            T found = reading.of(word);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// A year that stands alone; a text with two of them names none.
    private static @Nullable Integer year(String text, Pattern pattern) {
        Matcher match = pattern.matcher(text);
        Integer year = null;
        while (match.find()) {
            Integer next = Integer.valueOf(match.group(1));
            if (year != null && !year.equals(next)) {
                return null;
            }
            year = next;
        }
        return year;
    }

    private static @Nullable LocalDate asOf(String text) {
        Matcher match = AS_OF.matcher(text);
        if (!match.find()) {
            return null;
        }
        String date = match.group(1);
        for (int length = date.length(); length >= 6; length--) {
            LocalDate day = Dates.day(new Cell.Text(date.substring(0, length)));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable String unit(String text) {
        Matcher match = UNIT.matcher(text);
        return match.find() ? match.group(1) : null;
    }

    private static @Nullable String grade(String text) {
        List<String> grades = Grades.named(text);
        return grades.size() == 1 ? grades.getFirst() : null;
    }

    private static @Nullable String status(String text) {
        boolean serving = text.contains("在职") || text.contains("在岗");
        boolean retired = text.contains("退休");
        if (serving == retired) {
            return null;
        }
        return serving ? Roster.IN_POST : "退休";
    }
}
