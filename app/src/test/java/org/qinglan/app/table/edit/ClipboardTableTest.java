package org.qinglan.app.table.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClipboardTableTest {
    @Test
    void cellsArePartedByTabsAndRowsByLineEnds() {
        assertThat(read("张三\t3\r\n李四\t4\r\n")).containsExactly(List.of("张三", "3"), List.of("李四", "4"));
        assertThat(read("张三\t3\n李四\t4")).containsExactly(List.of("张三", "3"), List.of("李四", "4"));
        assertThat(read("甲\r乙\r")).containsExactly(List.of("甲"), List.of("乙"));
    }

    @Test
    void quotesHoldLinesTabsAndQuotes() {
        assertThat(read("\"第一行\n第二行\"\t\"a\tb\"\t\"他说\"\"好\"\"\"\r\n末\t\t\r\n"))
                .containsExactly(List.of("第一行\n第二行", "a\tb", "他说\"好\""), List.of("末", "", ""));
    }

    @Test
    void aCellThatMerelyBeginsWithAQuoteIsTakenAsItStands() {
        assertThat(read("\"青\"苗计划\t\"未完\n次\t")).containsExactly(List.of("\"青\"苗计划", "\"未完"), List.of("次", ""));
    }

    @Test
    void blankCellsAndRowsKeepTheirPlaces() {
        assertThat(read("")).isEmpty();
        assertThat(read("\n")).containsExactly(List.of(""));
        assertThat(read("\t")).containsExactly(List.of("", ""));
        assertThat(read("a\n\n\tb\n")).containsExactly(List.of("a"), List.of(""), List.of("", "b"));
    }

    @Test
    void raggedRowsAreAsLongAsTheyCame() {
        ClipboardTable table = ClipboardTable.read("a\nb\tc\td\ne\tf\n");
        assertThat(table.width()).isEqualTo(3);
        assertThat(table.height()).isEqualTo(3);
        assertThat(table.rows().getLast()).containsExactly("e", "f");
        assertThat(ClipboardTable.read("90\r\n").isSingle()).isTrue();
        assertThat(ClipboardTable.read("90\r\n\0").isSingle()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverASpreadsheetWritesIsReadBack(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            List<List<String>> rows = rows(random);
            assertThat(read(written(rows, random.nextBoolean() ? "\r\n" : "\n")))
                    .isEqualTo(rows);
        }
    }

    private static List<List<String>> rows(Random random) {
        List<List<String>> rows = new ArrayList<>();
        int width = random.nextInt(4) + 1;
        for (int row = random.nextInt(5) + 1; row > 0; row--) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                StringBuilder cell = new StringBuilder();
                for (int length = random.nextInt(6); length > 0; length--) {
                    cell.append("张a1 ,\"\"\t\n䶮".charAt(random.nextInt(10)));
                }
                cells.add(cell.toString());
            }
            rows.add(cells);
        }
        return rows;
    }

    /// As spreadsheets write, each row with its line end.
    private static String written(List<List<String>> rows, String end) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join(
                            "\t", row.stream().map(ClipboardTableTest::quoted).toList()))
                    .append(end);
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        return cell.contains("\t") || cell.contains("\n") || cell.contains("\"")
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    private static List<List<String>> read(String text) {
        return ClipboardTable.read(text).rows();
    }
}
