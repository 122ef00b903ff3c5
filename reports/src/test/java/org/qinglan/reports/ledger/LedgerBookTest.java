package org.qinglan.reports.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.ImportReceipt;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.sqlite.SqliteSchoolFiles;
import org.qinglan.model.teacher.Roster;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.intake.Intake;
import org.qinglan.reports.intake.IntakeOptions;
import org.qinglan.reports.intake.IntakeResult;
import org.qinglan.reports.intake.SheetMarks;
import org.qinglan.reports.intake.SheetSummary;

/// What is exported comes back, for every ledger.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerBookTest {
    private static final String SCHOOL = "青蓝培训学校";
    private static final SqliteSchoolFiles FILES =
            new SqliteSchoolFiles(Clock.fixed(Instant.parse("2026-01-15T01:02:03Z"), ZoneOffset.UTC));

    @TempDir
    private static Path folder;

    private SchoolFile school;

    @BeforeAll
    void fill() {
        school = FILES.create(folder.resolve("甲.qinglan"), SCHOOL, "测试");
        RandomLedgers.fill(school, 5, 9);
    }

    @AfterAll
    void close() {
        school.close();
    }

    static List<Ledger> stored() {
        return Ledgers.STORED;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_122, 77})
    void everyRecordOfEveryLedgerComesBackAndASecondImportChangesNothing(long seed) {
        try (SchoolFile full = FILES.create(folder.resolve("乙" + seed + ".qinglan"), SCHOOL, "测试");
                SchoolFile other = FILES.create(folder.resolve("丙" + seed + ".qinglan"), SCHOOL, "测试")) {
            RandomLedgers.fill(full, seed, 17);
            Path book = written(LedgerBook.writeAll(full, folder.resolve("全部台账.xlsx")));
            IntakeResult result = read(other, book);
            assertThat(result.problems()).isEmpty();
            assertThat(result.notices()).isEmpty();
            other.apply(result.batch(), "测试", Progress.NONE);
            for (Ledger ledger : Ledgers.STORED) {
                assertThat(contents(other, ledger)).as(ledger.name()).isEqualTo(contents(full, ledger));
            }
            assertThat(unchanged(other, book)).isTrue();
            assertThat(unchanged(full, book)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("stored")
    void aLedgerComesBackFromXlsAndCsvAsWell(Ledger ledger) throws IOException {
        Path book = written(LedgerBook.write(school, ledger, folder.resolve("一个台账.xlsx")));
        for (Path copy : List.of(book, xls(book, ledger), csv(book, ledger))) {
            IntakeResult result = read(school, copy);
            assertThat(result.problems()).as(copy.toString()).isEmpty();
            assertThat(result.notices()).as(copy.toString()).isEmpty();
            assertThat(contents(result)).as(copy.toString()).isEqualTo(contents(school, ledger));
        }
    }

    @ParameterizedTest
    @MethodSource("stored")
    void aFilledInFormIsImported(Ledger ledger) throws IOException {
        Path records = written(LedgerBook.write(school, ledger, folder.resolve("记录.xlsx")));
        Path form = written(LedgerBook.template(ledger, folder.resolve("空表.xlsx")));
        fillIn(form, records, ledger);
        IntakeResult result = read(school, form);
        assertThat(result.problems()).isEmpty();
        assertThat(result.notices()).isEmpty();
        assertThat(contents(result)).isEqualTo(contents(school, ledger));
    }

    @ParameterizedTest
    @MethodSource("stored")
    void anEmptyFormHoldsNothing(Ledger ledger) {
        Path form = written(LedgerBook.template(ledger, folder.resolve("空表.xlsx")));
        IntakeResult result = read(school, form);
        assertThat(result.isClean()).isTrue();
        assertThat(result.batch().rows()).isEmpty();
        assertThat(result.sheets()).extracting(SheetSummary::sheet).contains(ledger.name(), "填表说明");
        assertThat(result.sheets().stream().flatMap(sheet -> sheet.ledgers().stream()))
                .contains(ledger.name());
    }

    @Test
    void aMaskedCopyHidesNumbersSaysSoAndIsNotImported() throws IOException {
        Path book = written(LedgerBook.writeAll(school, folder.resolve("副本.xlsx"), LedgerBook.Ids.MASKED));
        List<String> texts = texts(book);
        assertThat(texts).anyMatch(text -> text.contains(SheetMarks.MASKED));
        assertThat(texts).noneMatch(text -> text.matches("\\d{17}[\\dX]"));
        assertThat(texts).anyMatch(text -> text.matches("350526\\*{8}\\d{3}[\\dX]"));
        IntakeResult result = read(school, book);
        assertThat(result.batch().rows()).isEmpty();
        assertThat(result.notices()).extracting(Finding::code).containsOnly("masked-copy");
    }

    @Test
    void theOfficeCopySaysThatItIsPrivateAndListsWhatIsEmpty() throws IOException {
        try (SchoolFile empty = FILES.create(folder.resolve("空.qinglan"), SCHOOL, "测试")) {
            Writing writing = LedgerBook.writeAll(empty, folder.resolve("空校.xlsx"));
            assertThat(((Writing.Done) writing).notes().getFirst().message()).contains("教职工", "校本调整");
            assertThat(texts(folder.resolve("空校.xlsx"))).anyMatch(text -> text.contains("不要外传"));
        }
    }

    @Test
    void theSheetIsLaidOutAsABureauExpects() throws IOException {
        Path file = written(LedgerBook.write(school, EthicsLedger.EVENT, folder.resolve("事件.xlsx")));
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet sheet = book.getSheet("师德案件事件");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(SCHOOL + "师德案件事件登记表");
            assertThat(headers(sheet))
                    .startsWith("姓名*", "身份证号*", "案号*", "事件*", "日期*")
                    .containsSubsequence("挂钩领导姓名", "挂钩领导身份证号", "文号");
            Row first = sheet.getRow(3);
            assertThat(first.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(DateUtil.isCellDateFormatted(first.getCell(4))).isTrue();
            assertThat(first.getCell(4).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(sheet.getDataValidations()).anySatisfy(offer -> assertThat(
                            offer.getValidationConstraint().getExplicitListValues())
                    .contains("登记", "受理", "作废"));
        }
    }

    @Test
    void aDerivedLedgerIsNotExported() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LedgerBook.template(EthicsLedger.VETO_WINDOW, folder.resolve("否决.xlsx")));
    }

    private static Path written(Writing writing) {
        return switch (writing) {
            case Writing.Done(var file, var _) -> file;
            case Writing.Refused(var finding) -> throw new AssertionError(finding.sentence());
        };
    }

    private static IntakeResult read(SchoolFile school, Path... books) {
        return Intake.read(
                List.of(books),
                school.roster(),
                IntakeOptions.standard().forSchool(school.schoolName()),
                Progress.NONE);
    }

    private static boolean unchanged(SchoolFile school, Path book) {
        ImportReceipt receipt = school.apply(read(school, book).batch(), "测试", Progress.NONE);
        return receipt.batch() == 0 && receipt.lines().stream().allMatch(line -> line.added() + line.changed() == 0);
    }

    /// Every record as whose it is and what it says, in a stable order.
    private static List<String> contents(SchoolFile school, Ledger ledger) {
        Map<Long, String> people = school.roster().stream()
                .collect(Collectors.toMap(LedgerRecord::id, person -> person.text(Roster.ID_NUMBER)));
        List<String> contents = new ArrayList<>();
        school.scan(
                ledger,
                record -> contents.add(people.getOrDefault(record.teacher(), "") + new TreeMap<>(record.values())));
        return contents.stream().sorted().toList();
    }

    private static List<String> contents(IntakeResult result) {
        return result.batch().rows().stream()
                .map(row -> row.idNumber() + new TreeMap<>(row.values()))
                .sorted()
                .toList();
    }

    private static List<String> headers(Sheet sheet) {
        List<String> headers = new ArrayList<>();
        sheet.getRow(2).forEach(cell -> headers.add(cell.getStringCellValue()));
        return headers;
    }

    private static List<String> texts(Path book) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(book.toFile(), null, true)) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                }
            })));
        }
        return texts;
    }

    private Path xls(Path book, Ledger ledger) throws IOException {
        Path file = folder.resolve("旧格式.xls");
        try (Workbook from = WorkbookFactory.create(book.toFile(), null, true);
                HSSFWorkbook to = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = to.createSheet("Sheet1");
            copy(from.getSheet(ledger.name()), sheet, 0);
            to.write(out);
        }
        return file;
    }

    private void fillIn(Path form, Path records, Ledger ledger) throws IOException {
        byte[] filled;
        try (Workbook from = WorkbookFactory.create(records.toFile(), null, true);
                Workbook to = WorkbookFactory.create(new java.io.ByteArrayInputStream(Files.readAllBytes(form)));
                var bytes = new java.io.ByteArrayOutputStream()) {
            copy(from.getSheet(ledger.name()), to.getSheet(ledger.name()), 3);
            to.write(bytes);
            filled = bytes.toByteArray();
        }
        Files.write(form, filled);
    }

    private static void copy(Sheet from, Sheet to, int firstRow) {
        CellStyle date = to.getWorkbook().createCellStyle();
        date.setDataFormat(to.getWorkbook().createDataFormat().getFormat("yyyy-mm-dd"));
        for (int i = firstRow; i <= from.getLastRowNum(); i++) {
            Row row = to.createRow(i);
            from.getRow(i).forEach(cell -> copy(cell, row.createCell(cell.getColumnIndex()), date));
        }
    }

    private static void copy(Cell from, Cell to, CellStyle date) {
        if (from.getCellType() == CellType.NUMERIC) {
            to.setCellValue(from.getNumericCellValue());
            if (DateUtil.isCellDateFormatted(from)) {
                to.setCellStyle(date);
            }
        } else if (from.getCellType() == CellType.STRING) {
            to.setCellValue(from.getStringCellValue());
        }
    }

    private Path csv(Path book, Ledger ledger) throws IOException {
        Path file = folder.resolve("另存.csv");
        StringBuilder text = new StringBuilder("\uFEFF");
        try (Workbook from = WorkbookFactory.create(book.toFile(), null, true)) {
            for (Row row : from.getSheet(ledger.name())) {
                Object[] cells = IntStream.range(0, row.getLastCellNum())
                        .mapToObj(column -> said(row.getCell(column)))
                        .toArray();
                text.append(CSVFormat.DEFAULT.format(cells)).append("\r\n");
            }
        }
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static String said(@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : java.math.BigDecimal.valueOf(cell.getNumericCellValue())
                                .toPlainString();
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }
}
