package org.qinglan.reports.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.book.LibreOfficeCheck;
import org.qinglan.reports.book.RandomSchool;
import org.qinglan.reports.book.Writing;

class ProofWorkbookTest {
    private static final ProofDetails DETAILS = new ProofDetails("青山县实验学校", "青蓝 0.1", LocalDate.of(2026, 11, 22));
    private static final String PAY = "绩效工资分配方案.yaml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {PAY, "高级教师推荐量化方案.yaml", "专项培训学时统计.yaml"})
    void libreOfficeComputesEveryCellOfTheDemoSchemesAlike(String file) throws IOException {
        Path written = write(RandomSchool.run(RandomSchool.demo(file), 1, 60), "demo.xlsx");
        assertThat(differences(written, LibreOfficeCheck.recalculated(written, folder)))
                .isEmpty();
        assertThat(falseChecks(written)).isEmpty();
    }

    private Path write(ComputedRun run, String name) {
        Path target = folder.resolve(name);
        assertThat(ProofWorkbook.write(run, DETAILS, target, Progress.NONE))
                .isEqualTo(new Writing.Done(target, List.of()));
        return target;
    }

    /// Cells whose written value is not the one that was computed anew.
    static List<String> differences(Path written, Path computed) throws IOException {
        List<String> found = new ArrayList<>();
        try (XSSFWorkbook ours = open(written);
                XSSFWorkbook theirs = open(computed)) {
            for (Sheet sheet : ours) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        Row otherRow = theirs.getSheet(sheet.getSheetName()).getRow(row.getRowNum());
                        Cell other = otherRow == null ? null : otherRow.getCell(cell.getColumnIndex());
                        String expected = text(cell);
                        if (cell.getCellType() == CellType.FORMULA && !expected.equals(text(other))) {
                            found.add(sheet.getSheetName() + "!" + cell.getAddress() + ": " + expected + " <> "
                                    + text(other) + " of " + cell.getCellFormula());
                        }
                    }
                }
            }
        }
        return found;
    }

    static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> Double.toString(cell.getNumericCellValue());
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case ERROR -> "error " + cell.getErrorCellValue();
            default -> cell.getStringCellValue();
        };
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    /// Labels of the checks that do not hold.
    static List<String> falseChecks(Path file) throws IOException {
        List<String> failing = new ArrayList<>();
        try (XSSFWorkbook workbook = open(file)) {
            for (Row row : workbook.getSheet("核验")) {
                Cell cell = row.getCell(4);
                if (cell != null
                        && cell.getCellType() == CellType.FORMULA
                        && !(cell.getCachedFormulaResultType() == CellType.BOOLEAN && cell.getBooleanCellValue())) {
                    failing.add(text(row.getCell(1)).isEmpty() ? text(row.getCell(0)) : text(row.getCell(1)));
                }
            }
        }
        return failing;
    }

    static void change(Path file, Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            change.accept(workbook);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }
}
