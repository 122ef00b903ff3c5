package org.qinglan.reports.intake.value;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Grades (年级), brought to one form: `1` to `9`, then 高一 to 高三.
public final class Grades {
    private static final String DIGITS = "一二三四五六七八九";
    private static final Pattern GRADE = Pattern.compile("(?:小学部?|初中部?)?([一二三四五六七八九1-9])(?:年级?)?");
    private static final Pattern STAGE = Pattern.compile("(初中?|高中?)([一二三123])(?:年级?)?");
    private static final Pattern NAMED = Pattern.compile("(?<![\\d第])([一二三四五六七八九1-9])年级|(初|高)([一二三])(?!中)");
    private static final Pattern OF_CLASS =
            Pattern.compile("(?:小学|初中)?([一二三四五六七八九1-9])(?:年级?[(]?|[(.\\-、·])([一二三四五六七八九十\\d]{1,2})[)]?班?"
                    + "|(?:小学|初中)?([一二三四五六七八九])(\\d{1,2})班?|([1-9])([0-2]\\d)班?");
    private static final Pattern OF_STAGE_CLASS = Pattern.compile("((?:初|高)中?[一二三123])(?:年级?)?[(.\\-]?.{1,3}[)]?班?");
    private static final int PRIMARY = 6;

    private Grades() {}

    /// One form of a grade: `一年级`, `1年级` and `1` are 1, 初二 is 8; anything else as it is.
    public static String grade(String text) {
        String plain = Tidy.bare(Tidy.halfWidth(text));
        Matcher stage = STAGE.matcher(plain);
        if (stage.matches()) {
            return staged(stage.group(1), stage.group(2));
        }
        Matcher match = GRADE.matcher(plain);
        if (!match.matches()) {
            return text;
        }
        int number = digit(match.group(1));
        boolean firstOfMiddle = plain.startsWith("初中") && number <= 3;
        return String.valueOf(firstOfMiddle ? number + PRIMARY : number);
    }

    /// The grade that the name of a class tells: `一(1)班`, `1.1`, `三年级2班`, `302班`; empty where it tells none.
    public static String ofClass(String name) {
        String plain = Tidy.bare(Tidy.halfWidth(name));
        Matcher stage = OF_STAGE_CLASS.matcher(plain);
        if (stage.matches()) {
            return grade(stage.group(1));
        }
        Matcher match = OF_CLASS.matcher(plain);
        if (!match.matches()) {
            return "";
        }
        String first =
                match.group(1) == null ? match.group(3) == null ? match.group(5) : match.group(3) : match.group(1);
        return grade((plain.startsWith("初中") ? "初中" : "") + first);
    }

    /// The grades that a title speaks of, each once.
    public static List<String> named(String title) {
        return NAMED.matcher(Tidy.bare(Tidy.halfWidth(title)))
                .results()
                .map(MatchResult::group)
                .map(Grades::grade)
                .distinct()
                .toList();
    }

    private static String staged(String stage, String ordinal) {
        int number = digit(ordinal);
        return stage.startsWith("初") ? String.valueOf(number + PRIMARY) : "高" + DIGITS.charAt(number - 1);
    }

    private static int digit(String text) {
        int place = DIGITS.indexOf(text);
        return place >= 0 ? place + 1 : Integer.parseInt(text);
    }
}
