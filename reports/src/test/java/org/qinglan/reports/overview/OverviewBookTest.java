package org.qinglan.reports.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.standing.Overview;
import org.qinglan.reports.book.Writing;

class OverviewBookTest {
    private static final Overview OVERVIEW = new Overview(
            List.of(Overview.Column.number("学时"), Overview.Column.text("类别"), Overview.Column.text("日期")),
            List.of(
                    new Overview.Line(
                            1,
                            "张三",
                            List.of(Value.of(76), Value.of("=1+1"), Value.of(LocalDate.of(2025, 8, 20))),
                            Overview.State.OPEN,
                            List.of(
                                    Overview.Reason.of(
                                            "还差 14 学时。", new Citation("行动方案", "", LocalDate.of(2021, 9, 1), "第9条")),
                                    new Overview.Reason(
                                            "登记 24 学时。", null, new SourceRow("学时.xls", "2025年", 5, Map.of())))),
                    new Overview.Line(
                            2, "李四", List.of(Value.of(BigFraction.of(1, 3))), Overview.State.FINE, List.of())),
            List.of(new Finding("n", Finding.Severity.NOTE, "", "没有选用政策包。", "请先选用。", null)));

    @TempDir
    Path folder;

    @Test
    void theTableHoldsNumbersAsNumbersAndTextsAsTexts() throws IOException {
        try (Workbook book = written()) {
            Sheet table = book.getSheet("情况表");
            assertThat(table.getRow(0).getCell(0).getStringCellValue()).isEqualTo("学时达标");
            assertThat(texts(table.getRow(1))).containsExactly("姓名或名称", "学时", "类别", "日期", "状态");
            Row first = table.getRow(2);
            assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(76);
            assertThat(first.getCell(2).getStringCellValue()).isEqualTo("=1+1");
            assertThat(first.getCell(3).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2025, 8, 20));
            assertThat(first.getCell(4).getStringCellValue()).isEqualTo("未完");
            assertThat(table.getRow(3).getCell(1).getStringCellValue()).isEqualTo("≈0.333333");
            assertThat(table.getRow(4).getCell(0).getStringCellValue()).contains("没有选用政策包");
        }
    }

    @Test
    void everyReasonStandsWithItsClauseAndItsRow() throws IOException {
        try (Workbook book = written()) {
            Sheet reasons = book.getSheet("依据");
            assertThat(texts(reasons.getRow(2))).containsExactly("张三", "未完", "还差 14 学时。", "《行动方案》（2021-09-01）第9条", "");
            assertThat(texts(reasons.getRow(3))).containsExactly("张三", "未完", "登记 24 学时。", "", "学时.xls 2025年 第 5 行");
            assertThat(reasons.getLastRowNum()).isEqualTo(3);
        }
    }

    @Test
    void aPlaceThatIsAFolderIsRefused() throws IOException {
        Path target = Files.createDirectory(folder.resolve("有人.xlsx"));
        Files.createFile(target.resolve("in-the-way"));
        assertThat(OverviewBook.write(OVERVIEW, "学时达标", target)).isInstanceOf(Writing.Refused.class);
    }

    private Workbook written() throws IOException {
        Path target = folder.resolve("学时.xlsx");
        assertThat(OverviewBook.write(OVERVIEW, "学时达标", target)).isInstanceOf(Writing.Done.class);
        return WorkbookFactory.create(target.toFile(), null, true);
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }
}
