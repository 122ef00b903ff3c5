package org.qinglan.reports.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.Outcome;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.book.RandomSchool;
import org.qinglan.reports.book.Writing;

class FormsTest {
    private static final FormDetails DETAILS = new FormDetails("青山县实验学校", "", FormDetails.Ids.FULL);

    @TempDir
    Path folder;

    @Test
    void payListAddsUpAndNamesTheSumInCapitals() throws IOException {
        ComputedRun run = pay();
        Path file = folder.resolve("pay.xlsx");
        assertThat(PayList.write(run, DETAILS, file, Progress.NONE)).isEqualTo(new Writing.Done(file, List.of()));
        try (XSSFWorkbook workbook = open(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int people = run.sheet().rows().size();
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(run.title() + "发放表");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("单位：青山县实验学校");
            assertThat(header(sheet)).endsWith("合计", "签字", "备注");
            int total = sheet.getRow(2).getLastCellNum() - 3;
            double sum = 0;
            for (int i = 0; i < people; i++) {
                sum += sheet.getRow(3 + i).getCell(total).getNumericCellValue();
            }
            assertThat(Math.round(sum * 100)).isEqualTo(77_334_000);
            assertThat(sheet.getRow(3 + people).getCell(total).getNumericCellValue())
                    .isEqualTo(773_340);
            assertThat(sheet.getRow(4 + people).getCell(0).getStringCellValue()).isEqualTo("人民币大写：柒拾柒万叁仟叁佰肆拾元整");
        }
    }

    @Test
    void vetoedPersonStaysOnThePayListWithNothing() throws IOException {
        ComputedRun run = pay();
        Path file = folder.resolve("pay.xlsx");
        PayList.write(run, DETAILS, file, Progress.NONE);
        int vetoed = 0;
        while (!run.evaluation().isVetoed(vetoed)) {
            vetoed++;
        }
        try (XSSFWorkbook workbook = open(file)) {
            var row = workbook.getSheetAt(0).getRow(3 + vetoed);
            assertThat(row.getCell(row.getLastCellNum() - 1).getStringCellValue())
                    .isEqualTo("本期不发");
            assertThat(row.getCell(row.getLastCellNum() - 3).getNumericCellValue())
                    .isZero();
        }
    }

    @Test
    void formsPrintOnA4AcrossWithTheirHeaderOnEachPage() throws IOException {
        Path file = folder.resolve("pay.xlsx");
        PayList.write(pay(), DETAILS, file, Progress.NONE);
        try (XSSFWorkbook workbook = open(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页　共 &N 页");
        }
    }

    @Test
    void maskedListShowsNoWholeIdNumber() throws IOException {
        Path file = folder.resolve("pay.xlsx");
        PayList.write(pay(), new FormDetails("某校", "题", FormDetails.Ids.MASKED), file, Progress.NONE);
        try (XSSFWorkbook workbook = open(file)) {
            for (int row = 3; row < 20; row++) {
                assertThat(workbook.getSheetAt(0).getRow(row).getCell(2).getStringCellValue())
                        .matches("\\d{6}\\*{8}\\d{4}");
            }
        }
    }

    @Test
    void titleFormPutsTheRankedFirstAndNamesEveryReason() throws IOException {
        ComputedRun run = RandomSchool.run(RandomSchool.demo("高级教师推荐量化方案.yaml"), 1, 60);
        Path file = folder.resolve("title.xlsx");
        TitleForm.write(run, DETAILS, file, Progress.NONE);
        if (!(run.outcome() instanceof Outcome.Ranked(var review))) {
            throw new AssertionError();
        }
        try (XSSFWorkbook workbook = open(file)) {
            XSSFSheet scores = workbook.getSheetAt(0);
            int place = scores.getRow(2).getLastCellNum() - 2;
            for (int i = 0; i < review.order().size(); i++) {
                int row = review.order().get(i);
                assertThat(scores.getRow(3 + i).getCell(1).getStringCellValue())
                        .isEqualTo(run.evaluation().people().get(row).name());
                assertThat(scores.getRow(3 + i).getCell(place).getNumericCellValue())
                        .isEqualTo(review.places().get(row).doubleValue());
            }
            int others = run.evaluation().rows() - review.order().size();
            assertThat(workbook.getSheetAt(1).getRow(2 + others).getCell(3).getStringCellValue())
                    .isNotEmpty();
        }
    }

    @Test
    void trainingFormShowsTheGapOfEachCategory() throws IOException {
        ComputedRun run = RandomSchool.run(RandomSchool.demo("专项培训学时统计.yaml"), 1, 40);
        Path file = folder.resolve("training.xlsx");
        TrainingForm.write(run, DETAILS, file, Progress.NONE);
        try (XSSFWorkbook workbook = open(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(header(sheet))
                    .containsExactly(
                            "序号", "姓名", "身份证号", "市直学校培训", "送教下乡培训", "镇域集中培训", "市直学校培训缺", "送教下乡培训缺", "镇域集中培训缺", "有效学时",
                            "达标");
            double has = sheet.getRow(3).getCell(3).getNumericCellValue();
            assertThat(sheet.getRow(3).getCell(6).getNumericCellValue()).isEqualTo(Math.max(0, 30 - has));
        }
    }

    @Test
    void csvFilesHaveTheColumnsOfTheSampleSchool() throws IOException {
        ComputedRun pay = pay();
        assertThat(lines(CsvFile.pay(pay, folder.resolve("merit-pay.csv"))))
                .startsWith("\uFEFF身份证号,姓名,班主任津贴,课后服务费,管理岗位津贴,工作量绩效,教学业绩绩效,考核绩效,合计,一票否决")
                .hasSize(1 + pay.sheet().rows().size());
        assertThat(lines(CsvFile.points(pay, folder.resolve("points.csv"))))
                .startsWith("\uFEFF身份证号,姓名,工作量分,教学业绩分,考核分,五个一完成项,培训有效学时");
        ComputedRun title = RandomSchool.run(RandomSchool.demo("高级教师推荐量化方案.yaml"), 1, 60);
        List<String> ranked = lines(CsvFile.title(title, folder.resolve("title.csv")));
        assertThat(ranked).startsWith("\uFEFF名次,身份证号,姓名,教龄,学历,任职年限,班主任,年度考核,综合荣誉,优质课,教科研,教学业绩,总分,不符合条件");
        assertThat(ranked.get(1)).startsWith("1,").matches(".*,\\d+\\.\\d{4},");
        ComputedRun training = RandomSchool.run(RandomSchool.demo("专项培训学时统计.yaml"), 1, 40);
        assertThat(lines(CsvFile.training(training, folder.resolve("training.csv"))))
                .startsWith("\uFEFF身份证号,姓名,市直学校培训,送教下乡培训,镇域集中培训,有效学时,达标")
                .anyMatch(line -> line.matches("\\d{18},[^,]+,\\d+,\\d+,\\d+,\\d+,[是否]"));
    }

    @Test
    void csvTextNeverBeginsAFormula() throws IOException {
        assertThat(lines(CsvFile.pay(pay(), folder.resolve("merit-pay.csv"))))
                .anyMatch(line -> line.contains(",'=1+1,"))
                .noneMatch(line -> line.contains(",=") || line.contains(",@") || line.contains(",+"));
    }

    private static List<String> header(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.getRow(2).spliterator(), false)
                .map(Cell::getStringCellValue)
                .toList();
    }

    private static ComputedRun pay() {
        return RandomSchool.run(RandomSchool.demo("绩效工资分配方案.yaml"), 1, 30);
    }

    private static List<String> lines(Writing writing) throws IOException {
        if (!(writing instanceof Writing.Done(var file, var _))) {
            throw new AssertionError(writing);
        }
        return Files.readString(file).lines().toList();
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
