package org.qinglan.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
    @ParameterizedTest
    @CsvSource({"ab, 2", "张三, 4", "《办法》, 8", "Ａ１, 4", "e\u0301, 1", "𠮷, 2", "🦊, 2", "85%, 3"})
    void chineseIsTwiceAsWide(String text, int width) {
        assertThat(TextTable.width(text)).isEqualTo(width);
    }

    @Test
    void columnsStandBelowEachOther() {
        TextTable table = new TextTable(List.of(false, true, false));
        table.add(List.of("姓名", "学时", "说明"));
        table.add(List.of("欧阳修", "7", ""));
        table.add(List.of("Li", "120", "够了"));
        assertThat(table.lines()).containsExactly("姓名    学时  说明", "欧阳修     7", "Li       120  够了");
    }

    /// Measured anew for each row, these would take an hour.
    @Test
    @Timeout(60)
    void manyRowsAreMeasuredOnce() {
        TextTable table = new TextTable(List.of(false, false));
        for (int i = 0; i < 60_000; i++) {
            table.add(List.of("张三".repeat(i % 5 + 1), "说明"));
        }
        assertThat(table.lines()).hasSize(60_000).element(0).isEqualTo("张三                  说明");
    }

    @Test
    void longCellsAreCutButForTheLast() {
        TextTable table = new TextTable(List.of(false, false));
        table.add(List.of("长".repeat(60), "文\n".repeat(60)));
        String line = table.lines().getFirst();
        assertThat(line).contains("长".repeat(21) + "…  文 文").doesNotContain("\n");
        assertThat(line.chars().filter(c -> c == '文')).hasSize(60);
    }
}
