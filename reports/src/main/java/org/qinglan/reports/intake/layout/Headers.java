package org.qinglan.reports.intake.layout;

import java.util.Locale;
import java.util.regex.Pattern;
import org.qinglan.reports.intake.value.Tidy;

/// Column headers brought to one form, so that `身份证号码 (*)` and `身份证号码*` are the same.
public final class Headers {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[〔【][^()\\[\\]〔〕【】]*[)\\]〕】]");
    private static final Pattern SIGNS = Pattern.compile("[*※★☆/\\\\、,，.。:：;；_\\-—–~·“”\"'()\\[\\]]");
    private static final Pattern HOURS_OR_TIMES = Pattern.compile("[(（]\\s*(节|次|小时|课时|分)\\s*[)）]");

    private Headers() {}

    public static String normalised(String header) {
        String half = Tidy.bare(Tidy.halfWidth(header)).toLowerCase(Locale.ROOT);
        String bare = SIGNS.matcher(BRACKETS.matcher(half).replaceAll("")).replaceAll("");
        return bare.isEmpty() ? SIGNS.matcher(half).replaceAll("") : bare;
    }

    /// The header as the clerk sees it, on one line.
    static String seen(String header) {
        return header.replaceAll("[\\r\\n\\t]+", "").strip();
    }

    /// Whether the header counts something other than days.
    static boolean countsNoDays(String header) {
        return HOURS_OR_TIMES.matcher(header).find();
    }
}
