package org.qinglan.reports.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.laboratory.Comparison.Line;
import org.qinglan.model.laboratory.Effects;
import org.qinglan.model.laboratory.Material;
import org.qinglan.model.laboratory.SchemeReach;
import org.qinglan.model.laboratory.Trial;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.demo.DemoSchool;
import org.qinglan.reports.demo.ImportedDemo;
import org.qinglan.reports.paper.CongressPaper;

/// The sample school's schemes changed as a congress might, and the papers about it.
class QingshanTrialTest {
    @TempDir
    static Path folder;

    private static ImportedDemo demo;
    private static Material material;

    @BeforeAll
    static void importSchool() {
        demo = ImportedDemo.in(folder);
        material =
                new Material(SchoolRules.dossier(demo.school()), demo.school().roster());
    }

    @AfterAll
    static void close() {
        demo.close();
    }

    @Test
    void otherSharesMoveMoneyButNoFen() throws IOException {
        String now = DemoSchool.scheme(DemoSchool.MERIT_PAY);
        String then = now.replace("share: 50%", "share: 60%")
                .replace("share: 27%", "share: 20%")
                .replace("cap: 130", "cap: 110");
        Trial trial = Trial.of(scheme(now), scheme(then), material, null, Progress.NONE);
        Effects effects = trial.effects(material, Progress.NONE);

        assertThat(effects.steps()).hasSize(3);
        assertThat(sum(trial.comparison().lines())).isEqualTo(BigFraction.ZERO);
        for (Line line : trial.comparison().lines()) {
            assertThat(effects.steps().stream()
                            .map(step -> change(Objects.requireNonNull(
                                    step.comparison().byTeacher().get(line.teacher()))))
                            .reduce(BigFraction.ZERO, BigFraction::add))
                    .isEqualTo(line.change());
        }
        // 478660 yuan are left for shares: 60 % are 287196.00, whatever the cap is.
        assertThat(trial.examination().weights().getFirst().parts())
                .filteredOn(part -> part.name().equals("工作量绩效"))
                .singleElement()
                .satisfies(part -> assertThat(Numbers.display(Objects.requireNonNull(part.full())))
                        .isEqualTo("287196"));
        looksAt(trial, effects);
    }

    private static void looksAt(Trial trial, Effects effects) throws IOException {
        Path book = folder.resolve("对比.xlsx");
        Path paper = folder.resolve("说明.docx");
        assertThat(ComparisonBook.write(trial, effects, book)).isInstanceOf(Writing.Done.class);
        assertThat(CongressPaper.write(trial, effects, DemoSchool.NAME, LocalDate.of(2026, 1, 20), paper))
                .isInstanceOf(Writing.Done.class);
        try (Workbook read = WorkbookFactory.create(book.toFile())) {
            assertThat(read.getSheet("每人变化").getLastRowNum()).isEqualTo(180);
            assertThat(texts(read.getSheet("修改及影响"))).anyMatch(text -> text.contains("第七条 项目“工作量分”：封顶由 130 改为 110。"));
        }
        try (InputStream in = Files.newInputStream(paper);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("第五条 分配部分“工作量绩效”：比例由 50% 改为 60%。影响：", "非班主任", "实际权重");
            // What is laid before everybody names nobody.
            assertThat(trial.comparison().lines())
                    .noneMatch(line -> words.getText().contains(line.name() + "）"));
        }
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
        return texts;
    }

    @Test
    void reviewIsComparedByPlaces() {
        String now = DemoSchool.scheme(DemoSchool.TITLE_REVIEW);
        String then = now.replace("班主任年数 × 0.5, cap: 10", "班主任年数 × 0.5, cap: 2");
        Trial trial = Trial.of(scheme(now), scheme(then), material, null, Progress.NONE);

        assertThat(trial.comparison().lines())
                .allSatisfy(line -> assertThat(change(line).signum()).isLessThanOrEqualTo(0));
        assertThat(trial.changes()).singleElement().satisfies(change -> assertThat(change.sentence())
                .isEqualTo("第三条（四） 项目“班主任”：封顶由 10 改为 2。"));
        assertThat(trial.examination().weights()).singleElement().satisfies(weights -> assertThat(weights.parts())
                .hasSize(9));
        assertThat(trial.examination().findings())
                .anySatisfy(finding -> assertThat(finding.sentence()).startsWith("第三条（四） 班主任：满分写 10，按公式最多只能得 2。"));
    }

    @Test
    void fullMarksOfTheSampleSchemesAreReachable() {
        SchemeReach pay = new SchemeReach(scheme(DemoSchool.scheme(DemoSchool.MERIT_PAY)));

        assertThat(pay.item("五个一完成项").most()).isEqualTo(BigFraction.of(7));
        assertThat(pay.item("教学业绩分").most()).isEqualTo(BigFraction.of(100));
        assertThat(pay.item("出勤分").most()).isEqualTo(BigFraction.of(20));
        assertThat(pay.item("培训有效学时").most()).isEqualTo(BigFraction.of(90));
        assertThat(new SchemeReach(scheme(DemoSchool.scheme(DemoSchool.TITLE_REVIEW)))
                        .item("总分")
                        .most())
                .isEqualTo(BigFraction.of(100));
    }

    private static BigFraction sum(List<Line> lines) {
        return lines.stream().map(QingshanTrialTest::change).reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static BigFraction change(Line line) {
        return Objects.requireNonNull(line.change());
    }

    private static Scheme scheme(String text) {
        SchemeReading reading = SchemeReader.read("方案.yaml", text);
        assertThat(reading).isInstanceOf(SchemeReading.Accepted.class);
        return ((SchemeReading.Accepted) reading).scheme();
    }
}
