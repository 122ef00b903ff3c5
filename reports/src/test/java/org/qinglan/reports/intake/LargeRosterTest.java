package org.qinglan.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeRosterTest {
    private static final int TEACHERS = 20_000;

    @TempDir
    Path folder = Path.of("");

    @Test
    void twentyThousandTeachersAreReadInTheSameHeap() throws IOException {
        Path file = folder.resolve("大花名册.xlsx");
        try (SXSSFWorkbook book = new SXSSFWorkbook(100);
                OutputStream stream = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("在职");
            put(
                    sheet.createRow(0),
                    "姓名",
                    "性别",
                    "民族",
                    "身份证号",
                    "参加工作时间",
                    "从教时间",
                    "最高学历",
                    "毕业院校",
                    "职称",
                    "聘任时间",
                    "任教学科",
                    "联系电话");
            for (int i = 0; i < TEACHERS; i++) {
                int birth = Integer.parseInt(
                        LocalDate.of(1965, 1, 1).plusDays(i / 2).format(DateTimeFormatter.BASIC_ISO_DATE));
                boolean male = i % 2 == 1;
                put(
                        sheet.createRow(i + 1),
                        "教师" + i,
                        male ? "男" : "女",
                        "汉",
                        Sheets.id("370784", birth, male ? 1 : 2),
                        "1999.08",
                        "1999年8月",
                        "本科",
                        "某某师范大学" + i % 50,
                        "一级教师",
                        "201003",
                        "语文",
                        "139" + (10_000_000 + i));
            }
            book.write(stream);
        }

        IntakeResult result = Sheets.read(file);

        assertThat(result.problems()).isEmpty();
        assertThat(result.batch().rows()).hasSize(3 * TEACHERS);
    }

    private static void put(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
