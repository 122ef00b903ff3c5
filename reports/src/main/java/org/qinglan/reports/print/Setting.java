package org.qinglan.reports.print;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.document.Block;
import org.qinglan.reports.document.Document;
import org.qinglan.reports.print.TableSetting.Cell;

/// Turns the blocks of a document into strips, from top to bottom.
record Setting(Typeface typeface, PageSetup.Sheet sheet, Progress progress) {
    private static final double TITLE = 18;
    private static final double HEADING = 12;
    private static final double TEXT = 11;
    private static final double SMALL = 10;
    private static final double LEADING = 1.4;
    private static final double RISE = 1.06;
    private static final double GAP = 6;

    /// Rows that stand on the last page with the sum.
    private static final int WITH_SUM = 2;

    private static final List<Integer> FACTS = List.of(16, 34, 16, 34);
    private static final List<Integer> BOXES = List.of(18, 82);

    List<Strip> of(Document document) {
        List<Strip> strips = new ArrayList<>();
        for (Block block : document.blocks()) {
            progress.check();
            if (block instanceof Block.Signatures && !strips.isEmpty()) {
                tieLast(strips);
            }
            strips.addAll(set(block));
        }
        return strips;
    }

    private static void tieLast(List<Strip> strips) {
        strips.add(strips.removeLast().tie());
    }

    private List<Strip> set(Block block) {
        return switch (block) {
            case Block.Title(var text) -> followed(middle(text, Face.TITLE, TITLE), 4);
            case Block.Centred(var text) -> followed(middle(text, Face.TEXT, TEXT), 4);
            case Block.Heading(var text) -> heading(text);
            case Block.Text(var text) -> paragraph(text);
            case Block.Facts facts -> facts(facts);
            case Block.Table table -> table(table);
            case Block.Outline outline -> new OutlineSetting(typeface, sheet, progress).of(outline);
            case Block.Boxes(var names, var height) -> boxes(names, height);
            case Block.Signatures(var lines) -> signatures(lines);
            case Block.NewPage _ -> List.of(Strip.pageBreak());
        };
    }

    private List<Strip> middle(String text, Face face, double size) {
        return lines(text, face, size).stream()
                .map(line ->
                        line(line, face, size, sheet.margin() + (sheet.width() - typeface.width(face, line, size)) / 2))
                .map(Strip::tie)
                .toList();
    }

    private static List<Strip> followed(List<Strip> strips, double gap) {
        List<Strip> all = new ArrayList<>(strips);
        all.add(Strip.loose(gap, List.of()).tie());
        return all;
    }

    private List<Strip> heading(String text) {
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.loose(GAP, List.of()).tie());
        lines(text, Face.TITLE, HEADING)
                .forEach(line -> strips.add(
                        line(line, Face.TITLE, HEADING, sheet.margin()).tie()));
        return followed(strips, 2);
    }

    /// No first line stands alone at the end of a page, no last one at the beginning.
    private List<Strip> paragraph(String text) {
        List<Strip> strips = new ArrayList<>();
        for (String line : lines(text, Face.TEXT, TEXT)) {
            strips.add(line(line, Face.TEXT, TEXT, sheet.margin()));
        }
        if (strips.size() > 1) {
            strips.set(0, strips.getFirst().tie());
            strips.set(strips.size() - 2, strips.get(strips.size() - 2).tie());
        }
        return strips;
    }

    private List<Strip> signatures(List<String> lines) {
        List<Strip> strips = new ArrayList<>();
        for (String text : lines) {
            strips.add(Strip.loose(TEXT, List.of()).tie());
            lines(text, Face.TEXT, TEXT)
                    .forEach(line -> strips.add(
                            line(line, Face.TEXT, TEXT, sheet.margin()).tie()));
        }
        strips.add(Strip.loose(GAP, List.of()));
        return strips;
    }

    private List<String> lines(String text, Face face, double size) {
        return new Lines(typeface, face, size).of(text, sheet.width());
    }

    private static Strip line(String text, Face face, double size, double x) {
        return Strip.loose(size * LEADING, List.of(new Mark.Words(x, size * RISE, face, size, text.stripTrailing())));
    }

    private List<Strip> facts(Block.Facts facts) {
        TableSetting setting = fixed(FACTS);
        List<Strip> strips = new ArrayList<>();
        for (List<String> row : facts.rows()) {
            strips.addAll(setting.row(List.of(
                    Cell.head(row.get(0)), Cell.text(row.get(1)), Cell.head(row.get(2)), Cell.text(row.get(3)))));
        }
        return closed(strips);
    }

    private List<Strip> boxes(List<String> names, int height) {
        TableSetting setting = fixed(BOXES);
        List<Strip> strips = new ArrayList<>();
        names.forEach(name -> strips.addAll(setting.row(List.of(Cell.head(name), Cell.text("")), height)));
        return closed(strips);
    }

    private TableSetting fixed(List<Integer> shares) {
        List<Double> widths =
                shares.stream().map(share -> share * sheet.width() / 100).toList();
        return new TableSetting(typeface, new Columns(widths, SMALL), sheet.margin(), most());
    }

    private List<Strip> table(Block.Table table) {
        Columns columns = Columns.of(table, typeface, sheet.width());
        TableSetting setting = new TableSetting(typeface, columns, sheet.margin(), most());
        Strip head = setting.row(table.columns().stream()
                        .map(column -> Cell.head(column.name()))
                        .toList())
                .getFirst();
        TableSetting below = new TableSetting(typeface, columns, sheet.margin(), most() - head.height());
        List<Strip> strips = new ArrayList<>();
        strips.add(head.tie());
        for (List<String> row : table.rows()) {
            progress.check();
            below.row(cells(table, row)).forEach(strip -> strips.add(strip.below(head)));
        }
        if (!table.sum().isEmpty()) {
            for (int i = 0; i < WITH_SUM && strips.size() - 1 - i > 0; i++) {
                strips.set(
                        strips.size() - 1 - i, strips.get(strips.size() - 1 - i).tie());
            }
            below.row(sum(table)).forEach(strip -> strips.add(strip.below(head)));
        }
        return closed(strips);
    }

    private static List<Cell> cells(Block.Table table, List<String> row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(Cell.of(row.get(i), table.columns().get(i).kind()));
        }
        return cells;
    }

    private static List<Cell> sum(Block.Table table) {
        return cells(table, table.sum()).stream()
                .map(cell -> new Cell(cell.text(), Face.HEADING, cell.place()))
                .toList();
    }

    private static List<Strip> closed(List<Strip> strips) {
        List<Strip> all = new ArrayList<>(strips);
        if (!all.isEmpty()) {
            tieLast(all);
        }
        all.add(Strip.loose(GAP, List.of()));
        return all;
    }

    private double most() {
        return sheet.height();
    }
}
