package org.qinglan.reports.proof;

import static org.qinglan.reports.proof.ProofText.MESSAGES;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.qinglan.model.figure.Value;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.reports.book.Look;
import org.qinglan.reports.book.Page;

/// The sheet of pairs: who is linked to whom, and what the other one brings. Each link has a block of columns.
final class LinkSheet {
    /// Rows above the first pair, from 0.
    private static final int HEAD = 3;

    private final Evaluation evaluation;
    private final String sheet;
    private final Workings workings;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, List<Pair>> pairs = new LinkedHashMap<>();
    private final Map<String, String> ranges = new LinkedHashMap<>();

    LinkSheet(Evaluation evaluation, String sheet, Workings workings) {
        this.evaluation = evaluation;
        this.sheet = sheet;
        this.workings = workings;
    }

    /// @param row   from which the link leads, in the evaluation
    /// @param other to which it leads
    private record Pair(int row, int other) {}

    private record Cell(String formula, Value value) {}

    private record Column(String header, Look look, List<Cell> cells) {
        Column {
            cells = List.copyOf(cells);
        }
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    /// @param of key of the column in the workings whose numbers are wanted
    LinkCells cells(String link, String of, int decimals) {
        return new LinkCells(people(link), numbers(link, of, decimals));
    }

    private String people(String link) {
        String known = ranges.get(link);
        if (known != null) {
            return known;
        }
        List<Pair> found = new ArrayList<>();
        for (int row = 0; row < evaluation.rows(); row++) {
            for (int other : evaluation.linked(link, row)) {
                found.add(new Pair(row, other));
            }
        }
        pairs.put(link, found);
        String range = add(
                MESSAGES.text("links.row", link),
                Look.INTEGER,
                found.stream()
                        .map(pair -> new Cell("", Value.of(pair.row() + 1)))
                        .toList());
        add(
                MESSAGES.text("links.name", link),
                Look.TEXT,
                found.stream().map(pair -> new Cell("", name(pair.row()))).toList());
        add(
                link,
                Look.TEXT,
                found.stream().map(pair -> new Cell("", name(pair.other()))).toList());
        ranges.put(link, range);
        return range;
    }

    private Value name(int row) {
        return Value.of(evaluation.people().get(row).name());
    }

    private String numbers(String link, String of, int decimals) {
        String key = link + " " + of;
        String known = ranges.get(key);
        if (known != null) {
            return known;
        }
        Working working = workings.column(of);
        List<Cell> cells = pairs.getOrDefault(link, List.of()).stream()
                .map(pair -> {
                    String cell = workings.cell(of, pair.other());
                    return new Cell(
                            "IF(ISNUMBER(" + cell + ")," + cell + ",\"\")",
                            working.values().get(pair.other()));
                })
                .toList();
        String range = add(
                MESSAGES.text("links.number", link, working.header(), ProofText.scale(decimals)), Look.INTEGER, cells);
        ranges.put(key, range);
        return range;
    }

    /// A link without pairs has one blank row, so that its formulas have something to look at.
    private String add(String header, Look look, List<Cell> cells) {
        columns.add(new Column(header, look, cells));
        String letter = "$" + CellReference.convertNumToColString(columns.size() - 1) + "$";
        return "'" + sheet + "'!" + letter + (HEAD + 1) + ":" + letter + (HEAD + Math.max(1, cells.size()));
    }

    void write(Page page) {
        page.put(0, 0, sheet, Look.TITLE);
        page.height(0, 26);
        page.merge(0, 0, 0, Math.max(1, columns.size() - 1));
        page.put(1, 0, MESSAGES.text("links.note"), Look.NOTE);
        page.height(1, 30);
        page.merge(1, 1, 0, Math.max(1, columns.size() - 1));
        for (int column = 0; column < columns.size(); column++) {
            page.put(2, column, columns.get(column).header(), Look.HEADER);
            page.width(column, 16);
            writeCells(page, column, columns.get(column));
        }
        page.height(2, 44);
        page.freeze(HEAD, 0);
        page.print(new Page.Headings(2, 2), MESSAGES.text("page-of"));
    }

    private static void writeCells(Page page, int column, Column written) {
        for (int i = 0; i < written.cells().size(); i++) {
            Cell cell = written.cells().get(i);
            if (cell.formula().isEmpty()) {
                page.put(HEAD + i, column, cell.value(), written.look());
            } else {
                page.formula(HEAD + i, column, cell.formula(), cell.value(), written.look());
            }
        }
    }
}
