package org.qinglan.reports.intake.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qinglan.reports.intake.value.Tidy;
import org.qinglan.reports.intake.workbook.Cell;
import org.qinglan.reports.intake.workbook.CellRow;
import org.qinglan.reports.intake.workbook.Grid;
import org.qinglan.reports.intake.workbook.Merge;

/// Finds the header of a sheet and, from it, the kind of table that the sheet holds.
public final class LayoutFinder {
    private static final int ROWS_SEARCHED = 20;
    private static final int HEADER_ROWS = 3;
    private static final int TITLE_POINTS = 3;
    private static final int NEAR = 8;
    private static final List<String> SUFFIXES = List.of("", "表", "登记表", "台账", "登记", "一览表");

    private final AliasTable aliases;

    public LayoutFinder(AliasTable aliases) {
        this.aliases = aliases;
    }

    private record Candidate(Layout layout, int points, List<List<String>> missing, int matched) {
        boolean isSound() {
            // A list of which we know but a few columns is some other list.
            return missing.isEmpty() && matched * 10 >= layout.unknown().size() * 7;
        }
    }

    /// @param heading the words above the table and around it, which may decide between two kinds
    /// @param book    name of the file
    public Recognition find(Grid grid, String heading, String book) {
        Map<SheetKind, Candidate> best = new HashMap<>();
        for (int first = 0; first < Math.min(ROWS_SEARCHED, grid.rows().size()); first++) {
            for (int last = first;
                    last < Math.min(first + HEADER_ROWS, grid.rows().size());
                    last++) {
                if (!mayBeHeader(grid.rows().get(last), last == first)) {
                    break;
                }
                for (SheetKind kind : SheetKind.values()) {
                    String words = isToldFromAround(kind) ? around(grid, first, book) : heading;
                    if (kind.isToldByHeading() && titlePoints(kind, words) == 0) {
                        continue;
                    }
                    Candidate candidate = candidate(grid, kind, first, last, words);
                    Candidate known = best.get(kind);
                    if (known == null || better(candidate, known)) {
                        best.put(kind, candidate);
                    }
                }
            }
        }
        List<Candidate> candidates = List.copyOf(best.values());
        return candidates.stream()
                .filter(each ->
                        each.isSound() && isNamed(grid.sheet(), each.layout().kind()))
                .findFirst()
                .<Recognition>map(each -> new Recognition.Known(each.layout()))
                .orElseGet(() -> choose(candidates));
    }

    /// A sheet that bears the very name of a ledger is meant for it.
    private static boolean isNamed(String sheet, SheetKind kind) {
        String name = Headers.normalised(sheet);
        return !kind.equals(SheetKind.ROSTER)
                && SUFFIXES.stream()
                        .anyMatch(suffix -> name.equals(kind.ledger().name() + suffix));
    }

    /// The names of book and sheet, and what stands above the header.
    private static String around(Grid grid, int first, String book) {
        return book + " " + grid.sheet() + " "
                + grid.rows().subList(0, first).stream()
                        .flatMap(row -> row.filled().mapToObj(row::at))
                        .map(cell -> Tidy.bare(cell.display()))
                        .collect(Collectors.joining(" "));
    }

    /// Their own headers hold the words that would tell them apart: only what stands around the table may.
    private static boolean isToldFromAround(SheetKind kind) {
        return kind.isToldByHeading() || kind == SheetKind.APPRAISAL || kind == SheetKind.ETHICS_ASSESSMENT;
    }

    private static boolean better(Candidate one, Candidate other) {
        if (one.missing().isEmpty() != other.missing().isEmpty()) {
            return one.missing().isEmpty();
        }
        return one.points() > other.points();
    }

    private static Recognition choose(List<Candidate> candidates) {
        List<Candidate> sound = candidates.stream().filter(Candidate::isSound).toList();
        if (sound.isEmpty()) {
            return candidates.stream()
                    .filter(each -> !each.missing().isEmpty()
                            && each.points() - 4 * each.missing().size() >= NEAR - 4)
                    .max((one, other) -> Integer.compare(
                            one.points() - 4 * one.missing().size(),
                            other.points() - 4 * other.missing().size()))
                    .<Recognition>map(
                            each -> new Recognition.Lacking(each.layout().kind(), each.missing()))
                    .orElse(new Recognition.Unknown());
        }
        int most = sound.stream().mapToInt(Candidate::points).max().orElse(0);
        List<Candidate> top =
                sound.stream().filter(each -> each.points() == most).toList();
        return top.size() == 1
                ? new Recognition.Known(top.getFirst().layout())
                : new Recognition.Ambiguous(
                        top.stream().map(each -> each.layout().kind()).sorted().toList());
    }

    /// A header has several different short texts; a title has one, and a line for unit and date has a colon.
    private static boolean mayBeHeader(CellRow row, boolean first) {
        List<String> texts = row.filled()
                .mapToObj(row::at)
                .filter(Cell.Text.class::isInstance)
                .map(Cell::display)
                .toList();
        boolean speaks = texts.stream().anyMatch(text -> text.matches("(?s).*[:：].*\\S.*"));
        return !speaks && texts.stream().distinct().count() >= 2 && (!first || texts.size() >= 2);
    }

    private Candidate candidate(Grid grid, SheetKind kind, int first, int last, String heading) {
        Map<Target, Column> columns = new HashMap<>();
        Map<Target, Integer> sureness = new HashMap<>();
        List<Column> unknown = new ArrayList<>();
        int ignored = 0;
        int width = IntStream.rangeClosed(first, last)
                .map(row -> grid.rows().get(row).cells().size())
                .max()
                .orElse(0);
        for (int index = 0; index < width; index++) {
            List<String> path = path(grid, first, last, index);
            if (path.isEmpty()) {
                continue;
            }
            AliasTable.Match match = aliases.match(kind, path);
            String header = Headers.seen(path.getLast());
            if (match == null) {
                unknown.add(new Column(index, header, new Target("ignore", "unknown")));
            } else if (match.target().isIgnored()) {
                ignored++;
            } else {
                Column column = new Column(index, header, match.target());
                Column displaced = displaced(columns, sureness, column, match.sureness());
                if (displaced != null) {
                    unknown.add(displaced);
                }
            }
        }
        int points =
                sureness.values().stream().mapToInt(each -> each >= 3 ? 2 : 1).sum() + titlePoints(kind, heading);
        Layout layout = new Layout(kind, first, last, columns, unknown, headerCells(grid, first, last));
        return new Candidate(layout, points, missing(kind, columns), columns.size() + ignored);
    }

    /// Of two columns for the same thing the surer one stands, then the one further left; the other is returned.
    private static @Nullable Column displaced(
            Map<Target, Column> columns, Map<Target, Integer> sureness, Column column, int sure) {
        Target target = column.target();
        Column earlier = columns.get(target);
        if (earlier != null && Objects.requireNonNullElse(sureness.get(target), 0) >= sure) {
            return column;
        }
        columns.put(target, column);
        sureness.put(target, sure);
        return earlier;
    }

    private int titlePoints(SheetKind kind, String heading) {
        List<String> words = aliases.titleWords(kind);
        for (int i = 0; i < words.size(); i++) {
            if (heading.contains(words.get(i))) {
                return switch (kind) {
                    case ETHICS_ASSESSMENT -> TITLE_POINTS + 1;
                    // Any further column of a roster must count for more.
                    case EDUCATION, TITLE -> 1;
                    default -> TITLE_POINTS;
                };
            }
        }
        return 0;
    }

    private static List<List<String>> missing(SheetKind kind, Map<Target, Column> columns) {
        return kind.essentials().stream()
                .filter(any -> any.stream().noneMatch(wanted -> has(columns, wanted)))
                .toList();
    }

    private static boolean has(Map<Target, Column> columns, String wanted) {
        return wanted.indexOf('.') < 0
                ? columns.keySet().stream().anyMatch(target -> target.slot().equals(wanted))
                : columns.containsKey(Target.parse(wanted));
    }

    private static List<Map<Integer, String>> headerCells(Grid grid, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(position -> {
                    CellRow row = grid.rows().get(position);
                    Map<Integer, String> texts = new HashMap<>();
                    row.filled()
                            .forEach(column -> texts.put(
                                    column, Headers.normalised(row.at(column).display())));
                    return texts;
                })
                .toList();
    }

    /// The texts over a column from the highest header row down, without repetitions.
    private static List<String> path(Grid grid, int first, int last, int column) {
        List<String> path = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            String text = row < last ? group(grid, row, last, column) : text(grid, row, column);
            if (!text.isBlank() && (path.isEmpty() || !path.getLast().equals(text))) {
                path.add(text);
            }
        }
        return path;
    }

    private static String text(Grid grid, int position, int column) {
        return grid.rows().get(position).at(column).display();
    }

    /// The group over a column: its own cell, that of the block merged over it, or, where nothing is merged, the
    /// nearest one to the left.
    private static String group(Grid grid, int position, int last, int column) {
        String own = text(grid, position, column);
        if (!own.isBlank()) {
            return own;
        }
        int number = grid.rows().get(position).number();
        for (Merge merge : grid.merges()) {
            if (merge.covers(number, column)) {
                return topLeft(grid, merge);
            }
        }
        boolean merged = grid.merges().stream().anyMatch(merge -> merge.covers(number, merge.firstColumn()));
        if (merged || text(grid, last, column).isBlank()) {
            return "";
        }
        for (int left = column - 1; left >= 0 && !text(grid, last, left).isBlank(); left--) {
            if (!text(grid, position, left).isBlank()) {
                return text(grid, position, left);
            }
        }
        return "";
    }

    private static String topLeft(Grid grid, Merge merge) {
        return grid.rows().stream()
                .limit(ROWS_SEARCHED + HEADER_ROWS)
                .filter(row -> row.number() == merge.firstRow())
                .map(row -> row.at(merge.firstColumn()).display())
                .findFirst()
                .orElse("");
    }
}
