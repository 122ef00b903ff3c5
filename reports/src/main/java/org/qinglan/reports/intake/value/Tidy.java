package org.qinglan.reports.intake.value;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What people type, brought to one form.
public final class Tidy {
    private static final Set<String> NOTHING =
            Set.of("", "无", "暂无", "—", "——", "–", "-", "--", "－", "/", "／", "\\", "、", "空", "N/A", "n/a");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u200B-\\u200D\\uFEFF]+");
    private static final Pattern DOTS = Pattern.compile("(?<=\\p{IsHan})[•・‧∙⋅.．](?=\\p{IsHan})");

    private static final Pattern SPREAD = Pattern.compile("\\p{IsHan}( \\p{IsHan})+");

    private Tidy() {}

    /// Whether the text is one of the ways to say that there is nothing.
    public static boolean isNothing(String text) {
        return NOTHING.contains(bare(text));
    }

    /// Without any white space, half or full width, seen or unseen.
    public static String bare(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    /// Without white space at the ends, and with single spaces within.
    public static String trimmed(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /// Each line [#trimmed], without blank lines at the ends.
    public static String lines(String text) {
        return text.lines().map(Tidy::trimmed).collect(Collectors.joining("\n")).strip();
    }

    /// Without the white space that spreads out single characters: `语　文` is 语文, `语文 数学` stays.
    public static String unspaced(String text) {
        String trimmed = trimmed(text);
        return SPREAD.matcher(trimmed).matches() ? bare(trimmed) : trimmed;
    }

    /// Full-width letters, digits and signs made half-width.
    public static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /// A person's name: `张　三` is 张三, `阿卜杜拉•买买提` is 阿卜杜拉·买买提; a name in letters keeps its spaces.
    public static String name(String text) {
        boolean letters =
                text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        return DOTS.matcher(letters ? trimmed(text) : bare(text)).replaceAll("·");
    }
}
