package org.qinglan.reports.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Which pages are printed, as somebody types it: `1-3，5，8-`.
public final class PageRange {
    private static final Pattern PART = Pattern.compile("(\\d{1,4})?\\s*([-—－~～至])?\\s*(\\d{1,4})?");

    private PageRange() {}

    /// @param text empty for all
    /// @return numbers from 0, in order, none twice; nothing where the text is no range or names a page there is
    /// not
    public static Optional<List<Integer>> read(String text, int pages) {
        if (text.isBlank()) {
            return Optional.of(IntStream.range(0, pages).boxed().toList());
        }
        TreeSet<Integer> chosen = new TreeSet<>();
        for (String part : text.strip().split("[,，、;；]", -1)) {
            List<Integer> read = part(part.strip(), pages);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            chosen.addAll(read);
        }
        return Optional.of(new ArrayList<>(chosen));
    }

    private static List<Integer> part(String text, int pages) {
        Matcher found = PART.matcher(text);
        if (text.isEmpty() || !found.matches()) {
            return List.of();
        }
        boolean open = found.group(2) != null;
        int first = found.group(1) == null ? 1 : Integer.parseInt(found.group(1));
        int last = found.group(3) != null ? Integer.parseInt(found.group(3)) : open ? pages : first;
        boolean alone = open && found.group(1) == null && found.group(3) == null;
        return alone || first < 1 || last > pages || first > last
                ? List.of()
                : IntStream.range(first - 1, last).boxed().toList();
    }
}
