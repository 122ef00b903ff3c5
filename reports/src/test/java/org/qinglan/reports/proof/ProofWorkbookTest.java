package org.qinglan.reports.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void libreOfficeComputesEveryCellOfRandomSchemesAlike(long seed) throws IOException {
        ComputedRun run = RandomSchool.run(RandomSchool.scheme(RandomScheme.text(seed)), seed, 40);
        Path written = folder.resolve("random.xlsx");
        assertThat(ProofWorkbook.write(run, DETAILS, written, Progress.NONE)).isInstanceOf(Writing.Done.class);
        assertThat(differences(written, LibreOfficeCheck.recalculated(written, folder)))
                .as(run.scheme().text())
                .isEmpty();
        assertThat(falseChecks(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ends-pay.yaml", "ends-reserve.yaml", "ends-ranking.yaml"})
    void libreOfficeComputesEveryEndOfASchemeAlike(String file) throws IOException {
        String text;
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream(file))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (long seed = 1; seed <= 3; seed++) {
            ComputedRun run = RandomSchool.run(RandomSchool.scheme(text), seed, 60);
            Path written = write(run, "ends.xlsx");
            assertThat(differences(written, LibreOfficeCheck.recalculated(written, folder)))
                    .isEmpty();
            assertThat(falseChecks(written)).isEmpty();
        }
    }

    @Test
    void largePoolIsDividedInTwoSteps() throws IOException {
        String rich = RandomSchool.demo(PAY).text().replace("486000.00", "48600000123.45");
        Path written = write(RandomSchool.run(RandomSchool.scheme(rich), 1, 40), "rich.xlsx");
        try (XSSFWorkbook workbook = open(written)) {
            assertThat(cell(workbook, "计算", "工作量绩效：高位整数", 1).getCellType()).isEqualTo(CellType.FORMULA);
        }
        assertThat(differences(written, LibreOfficeCheck.recalculated(written, folder)))
                .isEmpty();
        assertThat(falseChecks(written)).isEmpty();
    }

    @Test
    void wrongValueInTheFileIsPutRightByTheFormulas() throws IOException {
        Path written = write(pay(), "poisoned.xlsx");
        change(written, workbook -> {
            cell(workbook, "计算", "合计", 3).setCellValue(1);
            assertThat(cell(workbook, "计算", "合计", 3).getCellType()).isEqualTo(CellType.FORMULA);
        });
        Path honest = write(pay(), "honest.xlsx");
        assertThat(differences(written, LibreOfficeCheck.recalculated(written, folder)))
                .singleElement()
                .asString()
                .startsWith("计算!");
        assertThat(differences(honest, LibreOfficeCheck.recalculated(written, folder)))
                .isEmpty();
    }

    @Test
    void changedFactChangesThePayAndTheChecksStillHold() throws IOException {
        Path written = write(pay(), "changed.xlsx");
        String before = computed(written, "绩效工资", "合计", 8);
        change(written, workbook -> cell(workbook, "事实", "周课时", 8).setCellValue(21.5));
        Path computed = LibreOfficeCheck.recalculated(written, folder);
        assertThat(computed(computed, "绩效工资", "合计", 8)).isNotEqualTo(before);
        assertThat(falseChecks(computed)).isNotEmpty().allMatch(label -> label.contains("发布"));
    }

    @Test
    void newVetoTakesAllPayAndTheChecksStillHold() throws IOException {
        Path written = write(pay(), "vetoed.xlsx");
        change(written, workbook -> cell(workbook, "事实", "记过以上处分", 5).setCellValue(1));
        Path computed = LibreOfficeCheck.recalculated(written, folder);
        assertThat(computed(computed, "绩效工资", "合计", 5)).isEqualTo("0.0");
        assertThat(falseChecks(computed)).allMatch(label -> label.contains("发布"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"计算", "绩效工资"})
    void brokenTotalFailsACheck(String sheet) throws IOException {
        Path written = write(pay(), "broken.xlsx");
        change(written, workbook -> {
            Cell cell = cell(workbook, sheet, "合计", 3);
            cell.removeFormula();
            cell.setCellValue(12_345);
        });
        assertThat(falseChecks(LibreOfficeCheck.recalculated(written, folder)))
                .contains("总核验（下列各项全部成立）")
                .anyMatch(label -> !label.contains("发布") && !label.contains("总核验"));
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        Path written = write(pay(), "injection.xlsx");
        try (XSSFWorkbook workbook = open(written)) {
            assertThat(cell(workbook, "绩效工资", "姓名", 0).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
        for (Path file : List.of(written, LibreOfficeCheck.recalculated(written, folder))) {
            try (XSSFWorkbook workbook = open(file)) {
                Cell name = workbook.getSheet("绩效工资").getRow(3).getCell(2);
                assertThat(name.getCellType()).isEqualTo(CellType.STRING);
                assertThat(name.getStringCellValue()).isEqualTo("=1+1");
                Cell id = workbook.getSheet("绩效工资").getRow(3).getCell(1);
                assertThat(id.getCellType()).isEqualTo(CellType.STRING);
                assertThat(id.getStringCellValue()).hasSize(18);
            }
        }
    }

    @Test
    void sheetsAreSetUpForPrinting() throws IOException {
        try (XSSFWorkbook workbook = open(write(pay(), "print.xlsx"))) {
            assertThat(workbook)
                    .extracting(Sheet::getSheetName)
                    .containsExactly("说明", "核验", "参数", "事实", "计算", "绩效工资", "发布值");
            var sheet = workbook.getSheet("绩效工资");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(workbook.getForceFormulaRecalculation()).isTrue();
        }
    }

    @Test
    void targetThatIsAFolderIsRefusedInWords() throws IOException {
        Path target = Files.createDirectory(folder.resolve("taken.xlsx"));
        Files.writeString(target.resolve("inside"), "x");
        assertThat(ProofWorkbook.write(pay(), DETAILS, target, Progress.NONE))
                .isInstanceOfSatisfying(
                        Writing.Refused.class,
                        refused -> assertThat(refused.finding().code()).isEqualTo("target-is-folder"));
        assertThat(folder.resolve("taken.xlsx.part")).doesNotExist();
    }

    private static ComputedRun pay() {
        return RandomSchool.run(RandomSchool.demo(PAY), 1, 30);
    }

    /// A person's cell under a header, wherever the header stands.
    private static Cell cell(XSSFWorkbook workbook, String sheet, String header, int person) {
        for (Row row : workbook.getSheet(sheet)) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(header)) {
                    int below = workbook.getSheet(sheet)
                                    .getRow(row.getRowNum() + 1)
                                    .getCell(0)
                                    .toString()
                                    .isEmpty()
                            ? 2
                            : 1;
                    return workbook.getSheet(sheet)
                            .getRow(row.getRowNum() + below + person)
                            .getCell(cell.getColumnIndex());
                }
            }
        }
        throw new AssertionError("no header " + header);
    }

    private static String computed(Path file, String sheet, String header, int person) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            return text(cell(workbook, sheet, header, person));
        }
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
        found.sort(Comparator.comparing(line -> !line.startsWith("计算")));
        return found;
    }

    static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> Double.toString(cell.getNumericCellValue() + 0.0);
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
