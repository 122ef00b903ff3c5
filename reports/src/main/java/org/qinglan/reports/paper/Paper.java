package org.qinglan.reports.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.qinglan.reports.document.Block;
import org.qinglan.reports.document.Column;
import org.qinglan.reports.document.Document;

/// A paper as it is written down, block after block.
final class Paper {
    /// How many letters of half width (半角) a line of small text in a table holds, and what the sides of a cell take.
    static final int UNITS = 106;

    static final int PADDING = 3;
    private final List<Block> blocks = new ArrayList<>();

    Document document() {
        return new Document(blocks);
    }

    void title(String text) {
        blocks.add(new Block.Title(text));
    }

    void heading(String text) {
        blocks.add(new Block.Heading(text));
    }

    void text(String text) {
        blocks.add(new Block.Text(text));
    }

    /// What follows begins on a new page.
    void newPage() {
        blocks.add(new Block.NewPage());
    }

    void centred(String text) {
        blocks.add(new Block.Centred(text));
    }

    /// Name and value side by side, two pairs a row.
    ///
    /// @param cells name, value, name, value …
    void facts(List<String> cells) {
        blocks.add(new Block.Facts(cells));
    }

    /// A table whose first line is repeated on every page.
    ///
    /// @param widths of the columns, in any unit
    void table(List<String> header, List<Integer> widths, List<List<String>> rows) {
        List<Column> columns = IntStream.range(0, header.size())
                .mapToObj(i -> new Column(header.get(i), Column.Kind.TEXT, widths.get(i)))
                .toList();
        blocks.add(new Block.Table(columns, rows, List.of()));
    }

    /// Boxes to be filled in by hand.
    ///
    /// @param height of each, in points
    void boxes(List<String> names, int height) {
        blocks.add(new Block.Boxes(names, height));
    }

    /// Where people sign, kept together on a page.
    void signatures(List<String> lines) {
        blocks.add(new Block.Signatures(lines));
    }

    /// How much room a text takes: Chinese characters are twice as wide as letters.
    static int units(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }
}
