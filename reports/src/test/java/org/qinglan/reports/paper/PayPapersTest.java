package org.qinglan.reports.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.figure.Value;
import org.qinglan.model.payround.PayDesk;
import org.qinglan.model.payround.PayRound;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.standing.Situation;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.demo.DemoSchool;
import org.qinglan.reports.demo.ImportedDemo;

/// The papers of a round of merit pay, over the sample school.
class PayPapersTest {
    private static final String ROUND = "2025年秋";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;

    private ImportedDemo demo;

    @BeforeEach
    void publish() throws IOException {
        demo = ImportedDemo.in(folder);
        String scheme = DemoSchool.scheme(DemoSchool.MERIT_PAY);
        demo.school()
                .add(
                        PayLedger.ROUND,
                        0,
                        Map.of(
                                "round", Value.of(ROUND),
                                "year", Value.of(2025),
                                "kind", Value.of(PayLedger.PAY),
                                "scheme_text", Value.of(scheme)),
                        "测试",
                        "");
        demo.school()
                .add(
                        PayLedger.SOURCE,
                        0,
                        Map.of(
                                "round", Value.of(ROUND),
                                "source", Value.of("核定总额"),
                                "amount", Value.of(new BigDecimal("773340"))),
                        "测试",
                        "");
        demo.school()
                .add(
                        PayLedger.VOTE,
                        0,
                        Map.of(
                                "round", Value.of(ROUND),
                                "fingerprint",
                                        Value.of(PayRound.named(situation(), ROUND)
                                                .orElseThrow()
                                                .fingerprint()),
                                "held_on", Value.of(DAY),
                                "due", Value.of(180),
                                "present", Value.of(176),
                                "agree", Value.of(158),
                                "against", Value.of(12),
                                "abstained", Value.of(6)),
                        "测试",
                        "");
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);
        PayDesk desk = new PayDesk(demo.school(), this::situation, clock, "测试");
        assertThat(desk.advance(ROUND, null)).isEmpty();
        assertThat(desk.advance(ROUND, null)).isEmpty();
        assertThat(desk.publish(ROUND, DAY, 5, "公示栏")).isEmpty();
    }

    @AfterEach
    void close() {
        demo.close();
    }

    private Situation situation() {
        return SchoolRules.situation(demo.school(), DAY);
    }

    @Test
    void statementExplainsEveryItemOfOnePersonWithItsClause() throws IOException {
        Path file = folder.resolve("明细.docx");
        long teacher = demo.school().roster().stream()
                .filter(person -> person.text("name").equals("史华敏"))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(PayStatement.write(situation(), ROUND, teacher, DemoSchool.NAME, file))
                .isEqualTo(new Writing.Done(file, List.of()));

        assertThat(text(file))
                .contains("2025年秋绩效工资个人明细", "史华敏", "350526********4728")
                .contains("668.30元\t110091.80 元 ÷ 15682.6562 × 95.2000 = 668.30 元\t第五条")
                .contains("4947.73元", "第九条（一）", "病假天数")
                .doesNotContain("350526199504254728", "董涛平");
    }

    @Test
    void statementsOfEverybodyStandInOneFileEachOnItsOwnPage() throws IOException {
        Path file = folder.resolve("全体.docx");

        PayStatement.write(situation(), ROUND, DemoSchool.NAME, file);

        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(document.getParagraphs().stream()
                            .filter(XWPFParagraph::isPageBreak)
                            .count())
                    .isEqualTo(178);
        }
    }

    @Test
    void noticeHoldsNamesAndAmountsAndNothingThatTellsMore() throws IOException {
        Path file = folder.resolve("公示.docx");

        PayNotice.write(situation(), ROUND, DemoSchool.NAME, file);

        assertThat(text(file))
                .contains("第 1 次公示，从 2026-03-02 到 2026-03-06，共 5 个工作日")
                .contains("应到 180 人，实到 176 人，同意 158 人，不同意 12 人，弃权 6 人")
                .contains("史华敏\t4947.73", "王伟（8222）\t4247.67", "王伟（2122）\t3696.90")
                .contains("共 179 人，合计 773340.00 元。")
                .doesNotContain("一票否决", "师德", "病假")
                .doesNotContainPattern("\\d{17}[\\dX]")
                .doesNotContainPattern("1\\d{10}");
    }

    @Test
    void recordOfTheVoteSaysWhatWasVotedOn() throws IOException {
        Path file = folder.resolve("表决.docx");

        VoteRecord.write(situation(), ROUND, DemoSchool.NAME, file);

        assertThat(text(file))
                .contains("同意人数\t158", "应到人数\t180", "方案须有应到人数的 50% 以上（不含）同意才能执行。")
                .contains(PayRound.named(situation(), ROUND).orElseThrow().shortFingerprint());
    }

    @Test
    void roundWithoutResultHasNothingToPrint() {
        assertThat(PayStatement.write(situation(), "冬", DemoSchool.NAME, folder.resolve("x.docx")))
                .isInstanceOfSatisfying(Writing.Refused.class, refused -> assertThat(
                                refused.finding().sentence())
                        .isEqualTo("批次“冬”还没有计算结果，没有可打印的。 请先表决、计算，再打印。"));
    }

    /// Paragraphs and rows of tables, one a line, cells parted by tabs.
    private static String text(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            String paragraphs = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining("\n"));
            String tables = document.getTables().stream()
                    .map(XWPFTable::getRows)
                    .flatMap(List::stream)
                    .map(row -> row.getTableCells().stream()
                            .map(cell -> cell.getText())
                            .collect(Collectors.joining("\t")))
                    .collect(Collectors.joining("\n"));
            return paragraphs + "\n" + tables;
        }
    }
}
