package org.qinglan.reports.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.figure.Value;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;
import org.qinglan.model.store.ImportReceipt;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.sqlite.SqliteSchoolFiles;
import org.qinglan.reports.intake.Intake;
import org.qinglan.reports.intake.IntakeOptions;
import org.qinglan.reports.intake.IntakeResult;

/// A county's staff in one file, in the small heap that an office PC can spare: the tests run in 512 MB.
class LargeSchoolTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC);
    private static final String[] HEADERS = {"姓名", "身份证号", "性别", "参加工作时间", "从教时间", "学历", "职称", "聘任时间"};
    private static final String[] WORK = {"姓名", "身份证号", "任教学科", "周课时", "班主任月数", "班额", "课后服务", "教学常规得分"};
    private static final String[] ETHICS = {"姓名", "身份证号", "年度", "师德考核等次"};
    private static final String[] CLASSES = {"年级", "学科", "班级", "任课教师", "身份证号", "平均分"};
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    @Test
    void twentyThousandPeopleAreImportedAndPaidInASmallHeap(@TempDir Path folder) throws IOException {
        measure(folder, 300);
        Duration two = measure(folder, 2_000);
        Duration twenty = measure(folder, 20_000);
        System.out.printf(
                Locale.ROOT,
                "2,000 people %d ms, 20,000 people %d ms: ratio %.1f for 10 times as many%n",
                two.toMillis(),
                twenty.toMillis(),
                twenty.toMillis() / (double) two.toMillis());
    }

    private static Duration measure(Path folder, int people) throws IOException {
        Path workbook = folder.resolve(people + ".xlsx");
        write(workbook, people);
        long start = System.nanoTime();
        try (SchoolFile school = new SqliteSchoolFiles(CLOCK).create(folder.resolve(people + ".qinglan"), "县", "测试")) {
            IntakeResult intake =
                    Intake.read(List.of(workbook), school.roster(), IntakeOptions.standard(), Progress.NONE);
            assertThat(intake.problems()).isEmpty();
            ImportReceipt receipt = school.apply(intake.batch(), "测试", Progress.NONE);
            assertThat(receipt.lines().stream()
                            .mapToInt(ImportReceipt.Line::added)
                            .sum())
                    .isEqualTo(6 * people);
            ComputedRun run = ComputedRun.of(rich(people), SchoolRules.dossier(school), school.roster());
            long paid = run.sheet().rows().stream()
                    .map(row -> run.sheet().cell(row, "合计"))
                    .mapToLong(value ->
                            ((Value.Num) value).rounded(2).movePointRight(2).longValueExact())
                    .sum();
            assertThat(run.sheet().rows()).hasSize(people);
            assertThat(paid).isEqualTo(people * 400_000L);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /// The sample school's scheme with a pool of 4,000 yuan a head.
    private static Scheme rich(int people) {
        String text = DemoSchool.scheme(DemoSchool.MERIT_PAY)
                .replaceFirst("amount: 486000.00", "amount: " + people * 4_000L + ".00")
                .replace("amount: 58800.00", "amount: 0")
                .replace("amount: 132540.00", "amount: 0")
                .replace("amount: 96000.00", "amount: 0");
        return ((SchemeReading.Accepted) SchemeReader.read("large", text)).scheme();
    }

    private static void write(Path target, int people) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(target)) {
            fill(book.createSheet("在职教师"), people, HEADERS, i -> new Object[] {
                "教师" + i, idNumber(i), i % 2 == 0 ? "女" : "男", "2010.08", "2010.09", "本科", "一级教师", "2018.09"
            });
            fill(book.createSheet("2025年秋季学期工作量"), people, WORK, i -> new Object[] {
                "教师" + i, idNumber(i), i % 3 == 0 ? "语文" : "体育", 8 + i % 10, i % 5 == 0 ? 5 : 0, 40 + i % 12, i % 30, 25
            });
            fill(book.createSheet("2025年师德考核"), people, ETHICS, i -> new Object[] {"教师" + i, idNumber(i), 2025, "合格"});
            fill(book.createSheet("2025年秋季学期教学质量"), people, CLASSES, i ->
                    new Object[] {1 + i % 6, "语文", i + "班", "教师" + i, idNumber(i), 60 + i % 40});
            book.write(out);
        }
    }

    private static void fill(Sheet sheet, int people, String[] headers, IntFunction<Object[]> line) {
        Row top = sheet.createRow(0);
        IntStream.range(0, headers.length).forEach(i -> top.createCell(i).setCellValue(headers[i]));
        for (int person = 1; person <= people; person++) {
            Row row = sheet.createRow(person);
            Object[] cells = line.apply(person);
            for (int i = 0; i < cells.length; i++) {
                switch (cells[i]) {
                    case Integer number -> row.createCell(i).setCellValue(number);
                    case Object text -> row.createCell(i).setCellValue(text.toString());
                }
            }
        }
    }

    /// Unique for every number, with a right check character; odd numbers are men's.
    private static String idNumber(int number) {
        LocalDate birth = LocalDate.of(1970, 1, 1).plusDays(number / 400);
        String body =
                "370784" + birth.toString().replace("-", "") + String.format(Locale.ROOT, "%03d", 100 + number % 400);
        int sum = IntStream.range(0, 17)
                .map(i -> (body.charAt(i) - '0') * WEIGHTS[i])
                .sum();
        return body + "10X98765432".charAt(sum % 11);
    }
}
