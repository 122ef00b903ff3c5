package org.qinglan.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopyTextTest {
    private static final CopyText TEXT = new CopyText(List.of(
            List.of(new CopyText.Cell("姓名", true), new CopyText.Cell("备注\t二", true)),
            List.of(new CopyText.Cell("110101198503070011", true), new CopyText.Cell("说\"好\"\n<再说>", true)),
            List.of(new CopyText.Cell("", true), new CopyText.Cell("76.5", false))));

    @Test
    void cellsWithTabsLineEndsAndQuotesAreQuotedAsExcelDoes() {
        assertThat(TEXT.tabs()).isEqualTo("姓名\t\"备注\t二\"\n110101198503070011\t\"说\"\"好\"\"\n<再说>\"\n\t76.5");
    }

    @Test
    void textCellsStayTextInASpreadsheetAndNumbersStayNumbers() {
        assertThat(TEXT.html())
                .startsWith("<html><head><meta charset=\"utf-8\"></head><body><table><tr>")
                .contains("<td style=\"mso-number-format:'\\@'\">110101198503070011</td>")
                .contains("说\"好\"<br style=\"mso-data-placement:same-cell\">&lt;再说&gt;</td>")
                .endsWith("<td style=\"mso-number-format:'\\@'\"></td><td>76.5</td></tr></table></body></html>");
    }
}
