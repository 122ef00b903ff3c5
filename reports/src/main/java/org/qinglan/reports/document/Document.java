package org.qinglan.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What stands on paper, before it is known how it is set: the same words become pages, a PDF or a Word file.
///
/// @param mark printed pale across every page, such as 示例; empty for none
public record Document(List<Block> blocks, String mark) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    public Document(List<Block> blocks) {
        this(blocks, "");
    }

    public Document marked(String pale) {
        return new Document(blocks, pale);
    }

    public List<Block.Table> tables() {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    /// Whether there are whole ID numbers that could be hidden.
    public boolean hasIdNumbers() {
        return tables().stream().anyMatch(Block.Table::hasIdNumbers);
    }

    /// With the middle of every ID number hidden; a wrong number is hidden whole.
    public Document masked() {
        return changed(block -> block instanceof Block.Table table ? table.masked() : block);
    }

    /// The one title, where there is just one, which may then be put otherwise.
    public String title() {
        List<Block> titles = titles();
        return titles.size() == 1 && titles.getFirst() instanceof Block.Title(var text) ? text : "";
    }

    /// The line below the one title; empty where there is none.
    public String line() {
        int below = title().isEmpty() ? blocks.size() : blocks.indexOf(titles().getFirst()) + 1;
        return below < blocks.size() && blocks.get(below) instanceof Block.Centred(var text) ? text : "";
    }

    /// With another title and another line below it; an empty one is left as it was.
    public Document headed(String title, String line) {
        List<Block> changed = new ArrayList<>(blocks);
        if (!title().isEmpty()) {
            int first = blocks.indexOf(titles().getFirst());
            if (!line().isEmpty() && !line.isBlank()) {
                changed.set(first + 1, new Block.Centred(line));
            }
            if (!title.isBlank()) {
                changed.set(first, new Block.Title(title));
            }
        }
        return new Document(changed, mark);
    }

    private List<Block> titles() {
        return blocks.stream().filter(Block.Title.class::isInstance).toList();
    }

    private Document changed(UnaryOperator<Block> change) {
        return new Document(blocks.stream().map(change).toList(), mark);
    }
}
