package org.qinglan.reports.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
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
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.mentoring.MentorLedger;
import org.qinglan.model.mentoring.MentorPair;
import org.qinglan.model.mentoring.Pairing;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.demo.DemoSchool;
import org.qinglan.reports.demo.ImportedDemo;

class PapersTest {
    @TempDir
    Path folder;

    private ImportedDemo demo;

    @BeforeEach
    void school() {
        demo = ImportedDemo.in(folder);
        add(PolicyLedger.CHOICE, 0, Map.of("pack", Value.of("yiyuan"), "from_date", day("2022-09-01")));
    }

    @AfterEach
    void close() {
        demo.close();
    }

    private void add(Ledger ledger, long teacher, Map<String, Value> values) {
        demo.school().add(ledger, teacher, values, "测试", "测试");
    }

    private static Value day(String day) {
        return Value.of(LocalDate.parse(day));
    }

    private Situation situation() {
        return SchoolRules.situation(demo.school(), LocalDate.of(2026, 1, 15));
    }

    private MentorPair first(Pairing pairing) {
        return pairing.pairs().stream()
                .filter(pair -> pair.agreement().equals("QL2023-01"))
                .findFirst()
                .orElseThrow();
    }

    private void tasks(MentorPair pair) {
        for (int i = 1; i <= 12; i++) {
            Map<String, Value> task = new HashMap<>();
            task.put("mentor", Value.of(pair.mentor()));
            task.put("kind", Value.of(i % 2 == 0 ? "师傅听课" : "徒弟听课"));
            task.put("held_on", day("2025-10-%02d".formatted(i)));
            task.put("topic", Value.of("分数的意义和性质（第" + i + "课时）"));
            task.put("class_name", Value.of("五（2）班"));
            task.put("quantity", Value.of(BigDecimal.ONE));
            task.put("comment", Value.of("目标明确\u0001，板书工整；追问还可以再深一步，让更多学生说出想法。"));
            add(MentorLedger.PAIR_TASK, pair.apprentice(), task);
        }
        add(
                MentorLedger.PAIR_TASK,
                pair.apprentice(),
                Map.of(
                        "mentor",
                        Value.of(pair.mentor()),
                        "kind",
                        Value.of("学年考核"),
                        "held_on",
                        day("2025-06-30"),
                        "grade",
                        Value.of("优秀")));
    }

    @Test
    void agreementNamesPartiesTermAndDutiesWithTheirClause() throws IOException {
        Pairing pairing = Pairing.of(situation());
        Path file = folder.resolve("agreement.docx");

        assertThat(PairAgreement.write(pairing, first(pairing), DemoSchool.NAME, file))
                .isEqualTo(new Writing.Done(file, List.of()));

        String text = text(file);
        assertThat(text)
                .contains("师徒结对协议书", "编号：QL2023-01", "蒋宇", "董斌", "从 2023-09-01 起，到 2026-08-31 止")
                .contains("师傅听课：每学期不少于 ______ 次（规定没有写明次数，由学校填写）。依据：《沂源四小三年行动方案》")
                .contains("学年考核：每学年不少于 1 次。")
                .contains("一式三份", "师傅（签字）", "徒弟（签字）", "学校（盖章）")
                .contains("620102********9613")
                .doesNotContain("620102196901069613");
        assertThat(fonts(file)).containsExactlyInAnyOrder("宋体", "黑体");
    }

    @Test
    void reportCountsBothDirectionsAndListsEveryLesson() throws IOException {
        tasks(first(Pairing.of(situation())));
        Pairing pairing = Pairing.of(situation());
        Path file = folder.resolve("report.docx");

        PairReport.write(pairing, first(pairing), DemoSchool.NAME, file);

        try (XWPFDocument document = open(file)) {
            XWPFTable counts = document.getTables().get(1);
            assertThat(row(counts, 1)).isEqualTo("师傅听课|每学期，次数由学校填写|9|6 条|9");
            assertThat(row(counts, 2)).isEqualTo("徒弟听课|每学期，次数由学校填写|11|6 条|11");
            assertThat(row(counts, 3)).isEqualTo("汇报课||2|0 条|2");
            XWPFTable lessons = document.getTables().get(2);
            assertThat(lessons.getNumberOfRows()).isEqualTo(13);
            assertThat(row(lessons, 1)).startsWith("2025-10-01|徒弟听课|分数的意义和性质（第1课时）|五（2）班|1|目标明确，板书");
            assertThat(row(document.getTables().get(3), 1)).endsWith("优秀");
            assertThat(row(document.getTables().get(4), 0)).isEqualTo("徒弟总结|");
        }
    }

    @Test
    void dossierHoldsEveryRecordOfATeacherWithItsSource() throws IOException {
        tasks(first(Pairing.of(situation())));
        Situation situation = situation();
        for (LedgerRecord other : situation.roster().subList(0, 10)) {
            assertThat(TeacherDossier.write(
                            situation, other, DemoSchool.NAME, folder.resolve("dossier-" + other.id() + ".docx")))
                    .isInstanceOf(Writing.Done.class);
        }
        LedgerRecord person =
                Pairing.of(situation).apprentice(first(Pairing.of(situation))).orElseThrow();
        Path file = folder.resolve("dossier.docx");

        TeacherDossier.write(situation, person, DemoSchool.NAME, file);

        String text = text(file);
        assertThat(text)
                .contains("教师业务档案（" + person.text(Roster.NAME) + "）", "经历年表", "蒋宇", "手工录入")
                .contains("04-师徒结对台账.xlsx")
                .doesNotContain(person.text(Roster.ID_NUMBER));
        Ledgers.ofTeachers().forEach(ledger -> {
            int records = situation.records().of(ledger, person.id()).size();
            assertThat(text).contains(records == 0 ? ledger.name() : ledger.name() + "（" + records + " 条）");
        });
    }

    private static XWPFDocument open(Path file) throws IOException {
        return new XWPFDocument(Files.newInputStream(file));
    }

    private static String row(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream()
                .map(cell -> cell.getText())
                .collect(Collectors.joining("|"));
    }

    private static String text(Path file) throws IOException {
        try (XWPFDocument document = open(file)) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"))
                    + document.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining("\n"));
        }
    }

    private static List<String> fonts(Path file) throws IOException {
        try (XWPFDocument document = open(file)) {
            return document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .map(run -> run.getFontFamily())
                    .distinct()
                    .toList();
        }
    }
}
