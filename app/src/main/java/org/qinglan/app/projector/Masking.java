package org.qinglan.app.projector;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Takes names and ID numbers out of every text that is shown to many.
///
/// @param people names of everybody on the roster, for they may stand in any sentence
public record Masking(Names names, boolean ids, List<String> people) {
    private static final String STAR = "＊";
    private static final Pattern ID = Pattern.compile("\\d{6}[\\d*]{8,11}[\\dXx]{1,4}");
    private static final String NO_ID = "＊＊＊＊＊＊";

    public Masking {
        people = people.stream()
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /// How names are shown.
    public enum Names {
        /// The first character and a star for each other.
        MASKED,
        HIDDEN,
        SHOWN
    }

    /// A name as it is shown; empty where names are hidden.
    String name(String name) {
        return switch (names) {
            case SHOWN -> name;
            case MASKED -> masked(name);
            case HIDDEN -> "";
        };
    }

    /// Whatever else is shown, without what shall not be seen.
    String text(String text) {
        String shown = ID.matcher(text).replaceAll(NO_ID);
        if (names != Names.SHOWN) {
            for (String name : people) {
                shown = shown.replace(name, names == Names.MASKED ? masked(name) : STAR + STAR);
            }
        }
        return shown;
    }

    private static String masked(String name) {
        int first = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + STAR.repeat(Math.max(1, name.codePointCount(first, name.length())));
    }
}
