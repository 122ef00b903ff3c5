package org.qinglan.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.ImportBatch.Incoming;
import org.qinglan.model.store.Progress;

/// The ten workbooks of the sample school, against the answers that were worked out without this program.
class SampleSchoolTest {
    private static List<Path> files = List.of();
    private static IntakeResult result = read(List.of());

    @BeforeAll
    static void readAll() throws IOException, URISyntaxException {
        files = workbooks();
        result = read(files);
    }

    static List<Path> workbooks() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(Intake.class.getResource("/org/qinglan/reports/demo/qingshan/01-教师花名册.xlsx"))
                        .toURI());
        try (Stream<Path> all = Files.list(Objects.requireNonNull(folder.getParent()))) {
            return all.filter(file -> file.toString().matches(".*\\.xlsx?"))
                    .sorted()
                    .toList();
        }
    }

    private static IntakeResult read(List<Path> some) {
        return Intake.read(some, List.of(), IntakeOptions.standard().forSchool("青山县实验学校"), Progress.NONE);
    }

    @Test
    void holdsBackExactlyTheSevenFaultyRows() throws IOException {
        List<String> held = result.problems().stream()
                .map(problem -> String.join(
                        ",", problem.workbook(), String.valueOf(problem.row()), problem.code(), problem.header()))
                .toList();

        assertThat(held).containsExactlyElementsOf(expected("import-problems.csv"));
        assertThat(result.problems()).allSatisfy(problem -> {
            assertThat(problem.reason()).isNotBlank();
            assertThat(problem.mend()).isNotBlank();
        });
    }

    @Test
    void takesEveryOtherRowOfEveryLedger() throws IOException {
        Map<String, Long> counts = result.batch().rows().stream()
                .collect(Collectors.groupingBy(row -> row.ledger().key(), TreeMap::new, Collectors.counting()));

        assertThat(counts).containsEntry("teacher", serials("01", 0, "序号") - 7);
        assertThat(counts).containsEntry("education", 180L).containsEntry("title", filled("01", 0, "名称", 180));
        assertThat(counts).containsEntry("training", serials("02", 0, "序号"));
        assertThat(counts).containsEntry("activity", serials("03", 0, "序号"));
        assertThat(counts).containsEntry("mentor_pair", serials("04", 0, "序号"));
        assertThat(counts).containsEntry("ethics_case", serials("05", 0, "序号"));
        assertThat(counts).containsEntry("ethics_assessment", serials("05", 1, "序号"));
        assertThat(counts).containsEntry("workload", serials("06", 0, "序号"));
        assertThat(counts)
                .containsEntry(
                        "leave_record",
                        filled("06", 0, "病假（天）", 180)
                                + filled("06", 0, "事假（天）", 180)
                                + filled("06", 0, "产假（天）", 180)
                                + filled("06", 0, "旷工（天）", 180));
        assertThat(counts).containsEntry("class_result", filled("07", 0, "平均分", 1000));
        assertThat(counts).containsEntry("honour", serials("08", 0, "序号"));
        assertThat(counts)
                .containsEntry(
                        "appraisal",
                        filled("09", 0, "2021年", 180)
                                + filled("09", 0, "2022年", 180)
                                + filled("09", 0, "2023年", 180)
                                + filled("09", 0, "2024年", 180)
                                + filled("09", 0, "2025年", 180));
        assertThat(counts).containsEntry("class_teacher", serials("10", 0, "序号"));
    }

    @Test
    void saysNothingOfTheFilesButThatTheNotesSheetWasLeftOut() {
        assertThat(result.notices()).extracting(Finding::code).containsExactly("unknown-sheet");
        assertThat(result.sheets()).hasSize(12);
        assertThat(result.batch().workbooks()).hasSize(10).allSatisfy(book -> assertThat(book.sha256())
                .matches("[0-9a-f]{64}"));
    }

    @Test
    void totalOfHoursIsThatOfTheTotalRow() {
        java.math.BigDecimal hours = rows("training").stream()
                .map(row -> ((Value.Num) Objects.requireNonNull(row.values().get("hours"))).rounded(2))
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);

        assertThat(hours).isEqualByComparingTo("18458");
    }

    @Test
    void readsValuesAndWhereTheyStood() {
        Incoming principal = rows("teacher").getFirst();
        assertThat(principal.values())
                .containsEntry("name", new Value.Text("林月兰"))
                .containsEntry("work_start", Value.of(java.time.LocalDate.of(1996, 8, 1)))
                .containsEntry("school_start", Value.of(java.time.LocalDate.of(1998, 8, 1)))
                .containsEntry("status", new Value.Text("在职"));
        assertThat(principal.source().cell("work_start").address()).isEqualTo("01-教师花名册.xlsx 在职教师!H5");
        assertThat(rows("teacher").get(1).values())
                .containsEntry("name", new Value.Text("董斌"))
                .containsEntry("ethnic_group", new Value.Text("汉族"))
                .containsEntry("is_class_teacher", Value.of(false));
        assertThat(rows("class_result").getFirst().values().get("average")).hasToString("Num[number=3763 / 50]");
        assertThat(rows("workload").getFirst().values())
                .containsEntry("from_date", Value.of(java.time.LocalDate.of(2025, 9, 1)))
                .containsEntry("last_date", Value.of(java.time.LocalDate.of(2026, 1, 31)));
        assertThat(rows("class_teacher").getFirst().values())
                .containsEntry("as_of", Value.of(java.time.LocalDate.of(2025, 8, 31)));
        assertThat(rows("mentor_pair").getFirst().idNumber()).isEqualTo("350526199901041451");
        assertThat(rows("mentor_pair").getFirst().values())
                .containsEntry("mentor", new Value.Text("620102196901069613"));
    }

    @Test
    void orderOfFilesDoesNotMatter() {
        List<Path> backwards = new ArrayList<>(files);
        Collections.reverse(backwards);

        assertThat(read(backwards)).isEqualTo(result);
    }

    private static List<Incoming> rows(String ledger) {
        return result.batch().rows().stream()
                .filter(row -> row.ledger().key().equals(ledger))
                .toList();
    }

    private static List<String> expected(String name) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(SampleSchoolTest.class.getResourceAsStream("/qingshan/expected/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }

    /// The last serial number of a sheet, read the plain way.
    private static long serials(String file, int sheet, String header) throws IOException {
        return column(file, sheet, header).stream()
                .filter(text -> text.matches("\\d+"))
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
    }

    private static long filled(String file, int sheet, String header, int rows) throws IOException {
        return column(file, sheet, header).stream()
                .limit(rows)
                .filter(text -> !text.isBlank() && !text.equals("0") && !text.equals("—") && !text.equals("无"))
                .count();
    }

    private static List<String> column(String file, int sheet, String header) throws IOException {
        Path path = files.stream()
                .filter(each -> each.getFileName().toString().startsWith(file))
                .findFirst()
                .orElseThrow();
        try (Workbook book = WorkbookFactory.create(path.toFile(), null, true)) {
            return column(book.getSheetAt(sheet), header);
        }
    }

    private static List<String> column(Sheet sheet, String header) {
        DataFormatter formatter = new DataFormatter();
        List<String> texts = new ArrayList<>();
        int index = -1;
        for (Row row : sheet) {
            if (index >= 0) {
                texts.add(
                        row.getCell(index) == null || row.getCell(index).getCellType() == CellType.BLANK
                                ? ""
                                : formatter.formatCellValue(row.getCell(index)).strip());
            }
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                if (index < 0 && formatter.formatCellValue(cell).equals(header)) {
                    index = cell.getColumnIndex();
                }
            }
        }
        return texts;
    }
}
