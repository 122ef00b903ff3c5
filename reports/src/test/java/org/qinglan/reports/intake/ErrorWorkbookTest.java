package org.qinglan.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglan.reports.intake.Sheets.LI;
import static org.qinglan.reports.intake.Sheets.WANG;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorWorkbookTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void heldRowsComeBackAsTheClerksOwnSheetAndCanBeImportedOnceMended() throws IOException, URISyntaxException {
        IntakeResult first = Sheets.read(SampleSchoolTest.workbooks().getFirst());
        Path file = folder.resolve("退回.xlsx");
        ErrorWorkbook.write(file, first, Locale.SIMPLIFIED_CHINESE);

        IntakeResult again = Sheets.read(file);
        assertThat(again.problems())
                .as("the doubled row is alone now, so nothing is wrong with it any more")
                .extracting(Problem::code)
                .containsExactly(
                        "id-checksum", "id-date", "id-numeric-precision", "sex-mismatch", "bad-date", "missing-name");

        mend(file);
        IntakeResult mended = Sheets.read(file);
        assertThat(mended.problems()).isEmpty();
        assertThat(mended.batch().rows().stream()
                        .filter(row -> row.ledger().key().equals("teacher")))
                .hasSize(7);
    }

    private static void mend(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(stream)) {
            XSSFSheet sheet = book.getSheetAt(0);
            String[] ids = new String[7];
            for (int i = 0; i < 7; i++) {
                ids[i] = Sheets.id("370784", 19800101 + i, 11);
            }
            for (int i = 0; i < 7; i++) {
                assertThat(sheet.getRow(5 + i).getCell(5).getCellType()).isEqualTo(CellType.STRING);
                sheet.getRow(5 + i).getCell(5).setCellValue(ids[i]);
                sheet.getRow(5 + i).getCell(2).setCellValue("男");
                sheet.getRow(5 + i).getCell(1).setCellValue("测试" + i);
                sheet.getRow(5 + i).getCell(7).setCellValue("2015.12");
            }
            assertThat(sheet.getRow(5).getCell(5).getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.YELLOW.getIndex());
            assertThat(sheet.getRow(5).getCell(0).getCellStyle().getFillForegroundColor())
                    .isNotEqualTo(IndexedColors.YELLOW.getIndex());
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        List<Object> header = List.of("姓名", "性别", "身份证号", "备注");
        Path file = Sheets.xlsx(
                folder.resolve("a.xlsx"),
                "s",
                header,
                List.of("李梅", "男", LI, "=cmd|' /C calc'!A0"),
                List.of("王一", "女", WANG, "+1"),
                List.of("张三", "女", WANG, "@SUM(A1)"),
                List.of("张四", "女", WANG, "-2+3"));
        Path target = folder.resolve("b.xlsx");

        ErrorWorkbook.write(target, Sheets.read(file), Locale.SIMPLIFIED_CHINESE);

        try (InputStream stream = Files.newInputStream(target);
                XSSFWorkbook book = new XSSFWorkbook(stream)) {
            for (int row = 2; row <= 5; row++) {
                XSSFCell cell = book.getSheetAt(0).getRow(row).getCell(3);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
        assertThat(Sheets.read(target).problems()).hasSize(4);
    }

    @Test
    void semesterSaidOnlyByTheFileNameIsNotLost() throws IOException {
        Path file = Sheets.xlsx(
                folder.resolve("2025年秋季学期.xlsx"), "s", List.of("姓名", "身份证号", "周课时"), List.of("李梅", LI, "多"));
        Path target = folder.resolve("退.xlsx");

        ErrorWorkbook.write(target, Sheets.read(file), Locale.SIMPLIFIED_CHINESE);

        assertThat(Sheets.read(target).notices()).isEmpty();
        assertThat(Sheets.read(target).problems()).hasSize(1);
    }
}
