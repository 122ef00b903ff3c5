package org.qinglan.app.table.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qinglan.app.message.Messages;
import org.qinglan.app.table.CellWriting;
import org.qinglan.app.table.CellWriting.Refused;
import org.qinglan.app.table.Place;

class PasteTest {
    private static final List<String> ROWS = List.of("张三", "李四", "王五", "赵六");
    private static final List<String> COLUMNS = List.of("hours", "origin", "project");

    @Test
    void aBlockGoesWhereTheSelectionBegins() {
        assertThat(block("1\t\t甲\n2\t\t乙", at(1, "hours")).changes())
                .extracting(change -> change.row() + " " + change.column() + " " + change.text())
                .containsExactly("李四 hours 1", "李四 project 甲", "王五 hours 2", "王五 project 乙");
    }

    @Test
    void oneValueFillsTheSelection() {
        assertThat(block("9", List.of(new Place(0, "hours"), new Place(2, "project"), new Place(3, "hours")))
                        .changes())
                .extracting(change -> change.row() + change.column())
                .containsExactly("张三hours", "王五project", "赵六hours");
    }

    @Test
    void aBlockIsRepeatedWhereTheSelectionIsAMultipleOfItAndElseStandsOnce() {
        assertThat(block("1\n2", range(0, 3, "hours")).changes())
                .extracting(CellWriting.CellChange::text)
                .containsExactly("1", "2", "1", "2");
        assertThat(block("1\n2", range(0, 2, "hours")).changes())
                .extracting(CellWriting.CellChange::text)
                .containsExactly("1", "2");
    }

    @Test
    void whatCannotBeWrittenIsNamedWithRowColumnValueAndReason() {
        Paste.Plan<String> plan = block("五\t来源\t甲\t多\n7\t来源\t乙\t多", at(3, "hours"));
        assertThat(plan.changes()).singleElement().satisfies(change -> assertThat(change.text())
                .isEqualTo("甲"));
        assertThat(plan.refused())
                .containsExactly(
                        new Refused("赵六", "hours", "五", "不是数"),
                        new Refused("赵六", "origin", "来源", "只读"),
                        new Refused("赵六", "", "多", "超出了表格的最后一列。"),
                        new Refused("第 5 行", "hours", "7", "超出了表格的最后一行。"),
                        new Refused("第 5 行", "origin", "来源", "超出了表格的最后一行。"),
                        new Refused("第 5 行", "project", "乙", "超出了表格的最后一行。"),
                        new Refused("第 5 行", "", "多", "超出了表格的最后一行。"));
    }

    @Test
    void aShorterLineLeavesTheCellsThatItLacks() {
        assertThat(block("1\t\t甲\n2", at(0, "hours")).changes())
                .extracting(change -> change.row() + change.column())
                .containsExactly("张三hours", "张三project", "李四hours");
    }

    @Test
    void theTopmostChosenCellGoesDownAndFromOneCellWhatStandsAbove() {
        assertThat(paste().down(range(0, 2, "project")).changes())
                .extracting(change -> change.row() + change.text())
                .containsExactly("李四张三.project", "王五张三.project");
        assertThat(paste().down(at(2, "project")).changes())
                .extracting(change -> change.row() + change.text())
                .containsExactly("王五李四.project");
        assertThat(paste().down(at(0, "project")).changes()).isEmpty();
    }

    private static Paste.Plan<String> block(String text, List<Place> selected) {
        return paste().block(ClipboardTable.read(text), selected);
    }

    private static Paste<String> paste() {
        return new Paste<>(ROWS, COLUMNS, new Writing(), Messages.in(Locale.CHINA));
    }

    private static List<Place> at(int row, String column) {
        return List.of(new Place(row, column));
    }

    private static List<Place> range(int from, int to, String column) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(row -> new Place(row, column))
                .toList();
    }

    private static final class Writing implements CellWriting<String> {
        @Override
        public Optional<String> refusal(String row, String column) {
            return column.equals("origin") ? Optional.of("只读") : Optional.empty();
        }

        @Override
        public String text(String row, String column) {
            return row + "." + column;
        }

        @Override
        public List<String> words(String row, String column) {
            return List.of();
        }

        @Override
        public Optional<String> problem(String row, String column, String typed) {
            return column.equals("hours") && !typed.matches("\\d*") ? Optional.of("不是数") : Optional.empty();
        }

        @Override
        public String name(String row) {
            return row;
        }

        @Override
        public Object id(String row) {
            return row;
        }

        @Override
        public String kind(String row) {
            return "人";
        }

        @Override
        public void write(Edit<String> edit, Consumer<Written> told) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> keeps(String row) {
            return Optional.empty();
        }

        @Override
        public void delete(List<String> rows, Consumer<Written> told) {
            throw new UnsupportedOperationException();
        }
    }
}
