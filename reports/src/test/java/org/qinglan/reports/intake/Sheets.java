package org.qinglan.reports.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.qinglan.model.store.Progress;

/// Writes small workbooks for tests. Cells are texts, numbers, or nothing; `serial(45170)` is a cell formatted as a
/// date.
final class Sheets {
    static final List<Object> ROSTER_HEADER = List.of("序号", "姓名", "性别", "身份证号", "参加工作时间");
    static final String LI = "11010519491231002X";
    static final String WANG = "370784198503070015";
    static final String ZHAO = "350526199602291231";

    record Serial(int days) {}

    private Sheets() {}

    static Object serial(int days) {
        return new Serial(days);
    }

    /// A name of 18 characters that is right for that body and order.
    static String id(String area, int birth, int order) {
        String body = area + birth + String.format(java.util.Locale.ROOT, "%03d", order);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    @SafeVarargs
    static Path xlsx(Path file, String sheet, List<Object>... rows) throws IOException {
        List<List<Object>> all = new ArrayList<>();
        for (List<Object> row : rows) {
            all.add(row);
        }
        return write(file, new XSSFWorkbook(), sheet, all);
    }

    static Path xlsx(Path file, String sheet, List<List<Object>> rows) throws IOException {
        return write(file, new XSSFWorkbook(), sheet, rows);
    }

    static Path xls(Path file, String sheet, List<List<Object>> rows) throws IOException {
        return write(file, new HSSFWorkbook(), sheet, rows);
    }

    static Path csv(Path file, Charset charset, String mark, List<List<Object>> rows) throws IOException {
        StringBuilder text = new StringBuilder(mark);
        for (List<Object> row : rows) {
            text.append(String.join(
                            ",", row.stream().map(cell -> "\"" + cell + "\"").toList()))
                    .append("\r\n");
        }
        return Files.write(file, text.toString().getBytes(charset));
    }

    static IntakeResult read(Path... files) {
        return Intake.read(List.of(files), List.of(), IntakeOptions.standard(), Progress.NONE);
    }

    private static Path write(Path file, Workbook book, String name, List<List<Object>> rows) throws IOException {
        try (book;
                OutputStream stream = Files.newOutputStream(file)) {
            fill(book.createSheet(name), rows);
            book.write(stream);
        }
        return file;
    }

    static void fill(Sheet sheet, List<List<Object>> rows) {
        CellStyle date = sheet.getWorkbook().createCellStyle();
        date.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy-mm-dd"));
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < rows.get(i).size(); j++) {
                Cell cell = row.createCell(j);
                switch (rows.get(i).get(j)) {
                    case Serial(var days) -> {
                        cell.setCellValue(days);
                        cell.setCellStyle(date);
                    }
                    case Integer number -> cell.setCellValue(number);
                    case BigDecimal number -> cell.setCellValue(number.doubleValue());
                    case Double number -> cell.setCellValue(number);
                    case Boolean yes -> cell.setCellValue(yes);
                    case Object text -> {
                        if (!text.toString().isEmpty()) {
                            cell.setCellValue(text.toString());
                        }
                    }
                }
            }
        }
    }
}
