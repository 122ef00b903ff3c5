package org.qinglan.app.teachers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.career.Timeline;
import org.qinglan.model.career.Timeline.Entry;
import org.qinglan.model.career.Timeline.Lane;

/// Where the stations of a career stand on a time axis, in times the size of the font.
///
/// @param firstYear the year with which the axis begins
/// @param lastYear  the last year that is drawn whole
/// @param year      width of a year
/// @param lanes     the rows that hold anything, in their order, each with how many lines it needs
/// @param items     the stations, the earliest first
record AxisLayout(int firstYear, int lastYear, double year, Map<Lane, Integer> lanes, List<Item> items) {
    /// A year is at least so wide that its number can be read.
    static final double NARROWEST = 2.8;

    private static final double WIDEST = 9;
    /// What stands behind a point is cut off there; the whole text is told when somebody asks.
    private static final double LONGEST = 11;

    private static final double POINT = 2.5;
    private static final double GAP = 0.3;
    /// Behind the last year there is room for a word.
    private static final double TODAY = 2.6;
    private static final double DAYS = 365.2425;

    /// @param line  within its lane, 0 is the highest
    /// @param left  distance from the beginning of the axis
    record Item(Entry entry, int line, double left, double width) {}

    AxisLayout {
        lanes = Map.copyOf(lanes);
        items = List.copyOf(items);
    }

    /// @param width that is there; a long career needs more and is scrolled
    static AxisLayout of(Timeline timeline, LocalDate today, double width) {
        int first = timeline.entries().stream()
                .mapToInt(entry -> entry.day().getYear())
                .min()
                .orElse(today.getYear());
        int last = Math.max(
                today.getYear(),
                timeline.entries().stream()
                        .map(entry -> end(entry, today))
                        .mapToInt(LocalDate::getYear)
                        .max()
                        .orElse(today.getYear()));
        double year = Math.clamp((width - TODAY) / (last - first + 1), NARROWEST, WIDEST);
        Map<Lane, List<Double>> taken = new EnumMap<>(Lane.class);
        List<Item> items = new ArrayList<>();
        timeline.entries().stream()
                .sorted(Comparator.comparing(Entry::day))
                .forEach(entry -> items.add(place(entry, first, year, today, taken)));
        Map<Lane, Integer> lanes = new EnumMap<>(Lane.class);
        taken.forEach((lane, lines) -> lanes.put(lane, lines.size()));
        return new AxisLayout(first, last, year, lanes, items);
    }

    /// How wide the whole axis is; the last stations may reach beyond the last year.
    double width() {
        double years = (lastYear - firstYear + 1) * year;
        return items.stream().mapToDouble(item -> item.left() + item.width()).reduce(years, Math::max);
    }

    double left(LocalDate day) {
        return left(day, firstYear, year);
    }

    private static Item place(Entry entry, int first, double year, LocalDate today, Map<Lane, List<Double>> taken) {
        double left = left(entry.day(), first, year);
        double text = Math.min(LONGEST, Theme.width(text(entry)) + POINT);
        double width = entry.span() == null
                ? text
                : Math.max(left(end(entry, today), first, year) - left, Math.min(text, POINT * 2));
        List<Double> lines = taken.computeIfAbsent(entry.lane(), _ -> new ArrayList<>());
        int line = 0;
        while (line < lines.size() && lines.get(line) > left) {
            line++;
        }
        double right = left + width + GAP;
        if (line == lines.size()) {
            lines.add(right);
        } else {
            lines.set(line, right);
        }
        return new Item(entry, line, left, width);
    }

    /// What is written at a station.
    static String text(Entry entry) {
        return entry.text().isEmpty() ? entry.kind() : entry.text();
    }

    private static double left(LocalDate day, int first, double year) {
        return ChronoUnit.DAYS.between(LocalDate.of(first, 1, 1), day) / DAYS * year;
    }

    /// What has no end lasts at least to today.
    private static LocalDate end(Entry entry, LocalDate today) {
        DateSpan span = entry.span();
        if (span == null) {
            return entry.day();
        }
        LocalDate until = span.until();
        return until != null ? until : today.isBefore(span.from()) ? span.from() : today;
    }
}
